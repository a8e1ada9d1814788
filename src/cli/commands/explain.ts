import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { UnitAudit } from "../../audit/audit.js";
import type { Neighbour } from "../../audit/neighbours.js";
import { nearest } from "../../base/nearest.js";
import { yearOf } from "../../calendar/day.js";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { recordsOf, type Unit } from "../../ledger/model.js";
import type { OpenLedger } from "../../ledger/read/read.js";
import { type Messages, problemText } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import { type Clause, checkedClauses } from "../../regulation/clauses.js";
import { passageOf } from "../../regulation/passage.js";
import type { RuleBase } from "../../regulation/rule.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import { type ClauseExplanation, type ExplainAnswer, explainJson, explainText } from "../../report/explain/explain.js";
import { problemsText } from "../../report/problems/text.js";
import { lookThrough } from "../../run/ask.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { clausesOf } from "../../run/load/clauses-file.js";
import { type LoadFlags, openLedgers, sayErrors } from "../../run/load/load.js";
import { oneOf, timeOf } from "../../run/options.js";
import { engineSettings } from "../../run/settings/settings.js";
import { TOOL } from "../../run/tool.js";
import { readUnit, UnitJudge, UnitReader, visitUnits } from "../../run/unit-by-unit.js";
import { explanationOf } from "../../views/explain.js";

export interface ExplainOptions extends LoadFlags {
  readonly year?: string;
  readonly asOf?: string;
  readonly text?: string;
  readonly format?: string;
}

/**
 * `audit explain ID [LEDGER...]`: why the audit says what it says of a finding, or what came of a clause.
 * Throws a Stop for wrong usage; exit 3 where the ledger has errors, else 0.
 * @param words the ID, in one word or two, and then ledgers
 */
export async function explainCommand(
  words: readonly string[],
  options: ExplainOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const { asOf, year } = timeOf(options, environment, usualMessages);
  const format = oneOf("--format", options.format ?? "text", ["text", "json"], usualMessages);
  const { id, ledgers } = split(words, environment.cwd, usualMessages);
  const text = options.text === undefined ? null : readRegulation(options.text, environment.cwd, usualMessages);
  const opened = await openLedgers(ledgers.length > 0 ? ledgers : ["."], options, environment, usualMessages);
  const { books, messages } = opened;
  const { units } = opened.opened;
  const asked = askedBy(id, books.rulebooks, units, environment.cwd, messages);
  const problems: Problem[] = [];
  const rows = clausesOf(asked.book, books.terms, environment.cwd, problems) ?? [];
  if (problems.length > 0) {
    await environment.stderr.write(problemsText(problems, messages, environment.stderr.colour));
    return EXIT.usage;
  }
  const settings = engineSettings(opened.settings);
  const judge = new UnitJudge(opened.opened, books, {
    asOf,
    year,
    regulations: [asked.book.id],
    units: null,
    settings,
  });
  const look = async <T>(visit: (unit: Unit) => T): Promise<readonly T[] | null> => {
    const { found, errors } = await lookThrough(opened, { quiet: options.quiet }, environment, visit);
    if (await sayErrors({ errors }, environment, messages)) return found;
    await environment.stderr.write(`${messages.cli.noReport}\n`);
    return null;
  };
  let found: Found;
  if (asked.finding === null) {
    const clauses = clausesAsked(asked.clause, asked.book, rows, messages);
    const seen = await look((unit) => explanationsIn(judge.judge(unit), clauses));
    if (!seen) return EXIT.records;
    found = {
      year,
      clauses: clauses.map((one, at) => ({ ...one, explanations: seen.flatMap((own) => own[at] ?? []) })),
    };
  } else {
    const recorded = await look((unit) => recordsOf(unit).map((record) => yearOf(record.ends)));
    if (!recorded) return EXIT.records;
    const years = yearsFor(asked.finding, options.year, year, recorded.flat());
    found = findingFound(asked.finding, rows, asked.book, years, { opened: opened.opened, judge, messages });
  }
  const answer: ExplainAnswer = {
    asOf,
    year: found.year,
    book: asked.book,
    binds: isBinding(asked.book, units),
    unitNames: new Map(units.map((unit) => [unit.id, unit.name])),
    clauses: found.clauses,
    text,
  };
  const view = {
    messages,
    terms: books.terms,
    width: environment.stdout.columns ?? Number.POSITIVE_INFINITY,
    colour: environment.stdout.colour,
    tool: TOOL,
  };
  await environment.stdout.write(format === "json" ? explainJson(answer, view) : explainText(answer, view));
  return EXIT.ok;
}

/** The ID and the ledgers after it: an ID is one word with slashes, or two words, the second of which is no folder. Throws a Stop where a ledger comes first. */
function split(
  words: readonly string[],
  cwd: string,
  messages: Messages,
): { id: readonly string[]; ledgers: readonly string[] } {
  const [first = "", ...rest] = words;
  const parts = first.replaceAll("／", "/").trim().split(/\s+/);
  if (isPath(first) && isFolder(first, cwd)) throw new Stop(messages.explain.ledgerFirst(first));
  const [second] = rest;
  if (parts.length > 1 || isPath(first) || second === undefined || isLedger(second, cwd)) {
    return { id: parts, ledgers: rest };
  }
  const ledgers = rest.slice(1);
  if (isFolder(first, cwd) && ledgers.some((one) => !isFolder(one, cwd))) {
    throw new Stop(messages.explain.ledgerFirst(first));
  }
  return { id: [...parts, second], ledgers };
}

function isPath(word: string): boolean {
  return /[/\\／]|^\.+$/.test(word);
}

/** A folder's name where a clause is expected; one that begins like a clause is taken for one. */
function isLedger(word: string, cwd: string): boolean {
  return isPath(word) || (!/^[\d第]/.test(word) && isFolder(word, cwd));
}

type Asked =
  | { readonly book: Rulebook; readonly finding: string; readonly clause: null }
  | { readonly book: Rulebook; readonly finding: null; readonly clause: string };

/** What an ID asks for: a finding's id is unit/regulation/clause/holder/counterpart/recipient/period, a clause regulation and clause. */
function askedBy(
  id: readonly string[],
  books: readonly Rulebook[],
  units: readonly Neighbour[],
  cwd: string,
  messages: Messages,
): Asked {
  const words = messages.explain;
  const whole = id.join(" ");
  const [first = "", ...more] = id.length === 1 ? whole.split("/") : id;
  const [second = ""] = more;
  const bookOf = (name: string) => books.find((one) => one.id === name);
  const known = books.map((one) => one.id);
  const [own, named] = [bookOf(first), bookOf(second)];
  if (named && more.length > 1) return { book: named, finding: whole, clause: null };
  if (own && more.length === 1 && second !== "") return { book: own, finding: null, clause: plainClause(second) };
  if (!own && first !== "" && second !== "") {
    if (isFolder(first, cwd)) throw new Stop(words.ledgerFirst(first));
    const name = more.length > 1 ? second : first;
    throw new Stop(words.unknownRegulation(name, nearest(name, known) ?? null, known));
  }
  // Part of an id: a regulation or a clause alone, or a clause with more after it.
  const owner = (clause: string) => books.find((one) => checkedClauses(one).includes(clause));
  const example = own ?? owner(plainClause(first)) ?? books.find((one) => isBinding(one, units));
  const clauses = example ? checkedClauses(example) : [];
  const clause = [first, second].map(plainClause).find((one) => clauses.includes(one)) ?? clauses[0];
  throw new Stop(words.malformed(whole, example && clause ? `${example.id} ${clause}` : null));
}

/** A clause as ids write it: half-width brackets, no blanks. */
function plainClause(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

function isBinding(book: Rulebook, units: readonly Neighbour[]): boolean {
  return units.some(({ bindings }) => bindings.some(({ regulation }) => regulation === book.id));
}

function isFolder(path: string, cwd: string): boolean {
  return path !== "" && (statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false);
}

interface Found {
  readonly year: number;
  readonly clauses: readonly ClauseExplanation[];
}

/** A clause with what checks it, before anything is looked for. */
type ClauseAsked = Omit<ClauseExplanation, "explanations"> & {
  readonly regulation: string;
  /** It, and where a rule is asked about those that the rule checks. */
  readonly own: readonly string[];
};

/**
 * The clause of an id, or each of the place that it names: `11.6`, or 第十一条第6项, stands for 11.6a, 11.6b and so on. Throws a Stop
 * that names the nearest.
 */
function clausesAsked(asked: string, book: Rulebook, rows: readonly Clause[], messages: Messages): ClauseAsked[] {
  const known = [...new Set([...rows.map((row) => row.clause), ...checkedClauses(book)])];
  const isOfPlace = (clause: string) =>
    clause.replace(/[a-z]$/, "") === asked || plainClause(clauseName(clause, book.numbering)) === asked;
  const chosen = known.includes(asked) ? [asked] : known.filter(isOfPlace);
  if (chosen.length === 0) {
    throw new Stop(messages.explain.unknownClause(book.id, asked, nearest(asked, known) ?? null));
  }
  return chosen.map((clause): ClauseAsked => {
    const check = checkOf(clause, book);
    const own = check && "check" in check && check.clause === clause ? check.clauses.all : [clause];
    return { clause, row: rows.find((row) => row.clause === clause) ?? null, check, regulation: book.id, own };
  });
}

/** Of each clause asked about, what came of it in a unit. */
function explanationsIn(unit: UnitAudit, clauses: readonly ClauseAsked[]): ClauseExplanation["explanations"][] {
  return clauses.map(({ own, regulation }) =>
    unit.judgements
      .filter(({ finding }) => finding.regulation === regulation && own.includes(finding.clause))
      .map((judgement) => explanationOf(judgement, unit)),
  );
}

/** The finding of an id, in the first of the years that has it. Throws a Stop that names the nearest. */
function findingFound(
  id: string,
  rows: readonly Clause[],
  book: Rulebook,
  years: readonly number[],
  { opened, judge, messages }: { readonly opened: OpenLedger; readonly judge: UnitJudge; readonly messages: Messages },
): Found {
  const [unitId] = id.split("/");
  const named = opened.units.filter((unit) => unit.id === unitId).map((unit) => readUnit(opened, unit.id));
  for (const year of years) {
    for (const unit of named) {
      const audit = judge.judge(unit, year);
      const hit = audit.judgements.find(({ finding }) => finding.id === id);
      if (!hit) continue;
      const { clause } = hit.finding;
      const row = rows.find((one) => one.clause === clause) ?? null;
      return {
        year,
        clauses: [{ clause, row, check: checkOf(clause, book), explanations: [explanationOf(hit, audit)] }],
      };
    }
  }
  const idsIn = (unit: Unit) =>
    years.map((year) => judge.judge(unit, year).judgements.map(({ finding }) => finding.id));
  const { found } = visitUnits(opened, new UnitReader([], true), idsIn);
  const ids = years.flatMap((_, at) => found.flatMap((own) => own[at] ?? []));
  const clause = id.split("/").slice(0, 3).join("/");
  const ofClause = ids.filter((one) => one.startsWith(`${clause}/`));
  throw new Stop(messages.explain.unknownFinding(id, nearest(id, ofClause) ?? nearest(id, ids) ?? ofClause[0] ?? null));
}

/** The years a finding may be of: the one asked for, else the one its period names, else those of the ledger's records, the usual one first. */
function yearsFor(id: string, asked: string | undefined, usual: number, recorded: readonly number[]): number[] {
  if (asked !== undefined) return [usual];
  const named = /\/(\d{4})(?:-[^/]*)?$/.exec(id)?.[1];
  if (named !== undefined) return [...new Set([Number(named), usual])];
  return [...new Set([usual, ...[...recorded].sort((a, b) => b - a)])];
}

function checkOf(clause: string, book: Rulebook): Obligation | RuleBase | null {
  return (
    book.obligations.find((obligation) => obligation.clause === clause) ??
    book.rules.find((rule) => rule.clauses.all.includes(clause)) ??
    null
  );
}

/** The regulation's own text. Throws a Stop where the file cannot be read as UTF-8. */
function readRegulation(path: string, cwd: string, messages: Messages): NonNullable<ExplainAnswer["text"]> {
  const problems: Problem[] = [];
  const source = readText(resolve(cwd, path), path, path, problems);
  const [wrong] = problems;
  if (!source) throw new Stop(messages.explain.badText(path, wrong ? problemText(wrong, messages) : ""));
  return { file: path, passage: (clause) => passageOf(source.text, clause) };
}
