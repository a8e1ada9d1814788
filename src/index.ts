import { relative, resolve } from "node:path";
import { auditLedger, type UnitAudit } from "./audit/audit.js";
import type { Result } from "./audit/finding.js";
import { USUAL_SETTINGS } from "./audit/question.js";
import { RULE_KINDS, type Rule } from "./audit/rules/rules.js";
import { isDay, yearOf } from "./calendar/day.js";
import type { Problem } from "./document/problem.js";
import { readText } from "./document/read-text.js";
import { readYaml } from "./document/yaml.js";
import { discover } from "./ledger/discover.js";
import { describer } from "./ledger/read/describe.js";
import { filesIn, inputsOf, type LedgerReading, openLedger, readAll } from "./ledger/read/read.js";
import { type Language, messagesIn, problemText } from "./messages/messages.js";
import type { ColumnChoice } from "./messages/words/reports/csv.js";
import { clausesIn } from "./regulation/clauses.js";
import { loadRulebooks as load, type RulebookReading } from "./regulation/load/load.js";
import { shippedRulebooks } from "./regulation/load/shipped.js";
import { detailsIn } from "./report/check/details.js";
import { REPORTS } from "./report/index.js";
import { rulebooksAt } from "./run/load/rulebooks.js";
import { outsideUnits } from "./run/outside-units.js";
import { TOOL } from "./run/tool-version.js";
import { type DetailedFinding, type Details, detailShown } from "./views/detail.js";

export type { Finding, RecordPlace, Result, Status, Summary, UnitResult } from "./audit/finding.js";
export type { Language } from "./messages/messages.js";

/** The languages that problems and reports can be had in: Chinese by default. */
export interface InLanguage {
  readonly language?: Language;
}

/** What is wrong in a file, or worth a look. */
export interface FileProblem {
  /** What has an error is left out; a warning changes nothing. */
  readonly severity: "error" | "warning";
  /** A name that stays the same while messages may change. */
  readonly code: string;
  readonly message: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Rulebooks that were loaded, to be handed to `readLedger` and `audit`. */
export interface Rulebooks {
  /** The ids of those without errors. */
  readonly ids: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** A ledger that was read, to be handed to `audit`. */
export interface Ledger {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly FileProblem[];
}

/** What is asked of an audit. */
export interface AuditOptions {
  /** The day the audit is of, YYYY-MM-DD: nothing later counts. */
  readonly asOf: string;
  /** By default that of `asOf`, with what of the years beside it is open then; what else of the year before is not in order is counted in `before`. */
  readonly year?: number;
  /** Ids of regulations; all by default. */
  readonly regulations?: readonly string[];
  /** Ids of units; all by default. */
  readonly units?: readonly string[];
  /** How many days before it is due a duty counts as due soon; 30 by default. */
  readonly dueSoonDays?: number;
  /** Whether units with errors are judged by their other records; by default they are not judged, which the result says. */
  readonly partial?: boolean;
}

/** What is asked of a report. */
export interface ReportOptions extends InLanguage {
  /** Every finding, not only what is not in order; false by default. */
  readonly all?: boolean;
  /** Columns that a text is laid out for; by default as many as it takes. */
  readonly width?: number;
  /** Columns of a table (csv): those to print, the default, or all of them. */
  readonly columns?: ColumnChoice;
}

/** What reports there are of a result. */
export type Format = "text" | "csv" | "json" | "markdown" | "html";

/** What stands behind what is handed out. */
const rulebooksRead = new WeakMap<Rulebooks, RulebookReading<Rule>>();
const ledgersRead = new WeakMap<Ledger, LedgerReading>();
const auditsBehind = new WeakMap<Result, readonly UnitAudit[]>();

/**
 * Loads the rulebooks that come with the program, and others: a later one replaces an earlier one of its id.
 * @param paths rulebooks, or folders of them, such as a ledger's `regulations/`
 */
export async function loadRulebooks(
  paths: readonly string[] = [],
  { language = "zh" }: InLanguage = {},
): Promise<Rulebooks> {
  const problems: Problem[] = [];
  const sources = paths.flatMap((path) => {
    const found = rulebooksAt(resolve(path));
    if ("reason" in found) throw new Error(`cannot read ${path} (${found.reason})`);
    const { files } = found;
    if (files.length === 0) throw new Error(`no rulebook in ${path}`);
    return files.flatMap((file) => {
      const shown = relative(process.cwd(), file);
      return readText(file, shown, shown, problems) ?? [];
    });
  });
  const reading = load<Rule>([...shippedRulebooks(), ...sources.map(readYaml)], RULE_KINDS);
  const rulebooks: Rulebooks = {
    ids: reading.rulebooks.map(({ id }) => id),
    problems: await inWords([...problems, ...reading.problems], language),
  };
  rulebooksRead.set(rulebooks, reading);
  return rulebooks;
}

/**
 * Reads ledgers: records and units with errors stand among the problems. Settings in audit.config.yaml are not read.
 * @param paths folders
 */
export async function readLedger(
  paths: string | readonly string[],
  rulebooks: Rulebooks,
  { language = "zh" }: InLanguage = {},
): Promise<Ledger> {
  const { rulebooks: books, terms } = behind(rulebooksRead, rulebooks, "loadRulebooks");
  const known = { terms, clauses: clausesIn(books) };
  const discovered = discover([paths].flat(), process.cwd());
  const inputs = inputsOf(discovered);
  const opened = openLedger(discovered, inputs, describer(known)(inputs), known);
  const reading = readAll(opened, filesIn(discovered));
  const ledger: Ledger = {
    units: reading.ledger.units.map(({ id, name }) => ({ id, name })),
    problems: await inWords(reading.problems, language),
  };
  ledgersRead.set(ledger, reading);
  return ledger;
}

/**
 * Holds a ledger to the rulebooks that bind its units.
 * Throws a RangeError for a day, a regulation or a unit that there is not.
 */
export function audit(ledger: Ledger, rulebooks: Rulebooks, options: AuditOptions): Result {
  const { asOf, partial = false, regulations = null, units = null, dueSoonDays = USUAL_SETTINGS.dueSoonDays } = options;
  if (!isDay(asOf)) throw new RangeError(`no day: ${asOf}`);
  mustBeAmong(regulations, rulebooks.ids, "regulation");
  mustBeAmong(
    units,
    ledger.units.map(({ id }) => id),
    "unit",
  );
  const { rulebooks: books, terms } = behind(rulebooksRead, rulebooks, "loadRulebooks");
  const year = options.year ?? yearOf(asOf);
  const settings = { ...USUAL_SETTINGS, dueSoonDays };
  const question = { asOf, year, yearAsked: options.year !== undefined, regulations, units, settings };
  const { ledger: read, faults, problems } = behind(ledgersRead, ledger, "readLedger");
  const known = { units: faults.units, outsideUnits: outsideUnits(faults), problems, isPartial: partial };
  const { result, audits } = auditLedger({ ...read, faults: known }, { rulebooks: books, terms }, question);
  auditsBehind.set(result, audits);
  return result;
}

/**
 * A result as a text for people, a table (CSV), a page (HTML), or for programs (JSON, as schemas/result.schema.json says). What nearly
 * counted, and what would do a duty, a text and a page show of a result that came from `audit`.
 */
export async function report(
  result: Result,
  format: Format,
  { language = "zh", all = false, width = Number.POSITIVE_INFINITY, columns = "print" }: ReportOptions = {},
): Promise<string> {
  const messages = await messagesIn(language);
  const reporter = await REPORTS.check[format]();
  const detailed = detailedIn(result, detailsIn(format));
  const isScreen = width !== Number.POSITIVE_INFINITY;
  const options = { messages, width, isScreen, colour: 0, bom: false, columns, tool: TOOL } as const;
  const written = await reporter({ result, all, detailed }, options);
  if (written instanceof Uint8Array) throw new TypeError(`no text: ${format}`);
  return typeof written === "string" ? written : [...written].join("");
}

/** The findings of a result with their details; null where none are shown, or the result came from elsewhere. */
function detailedIn(result: Result, details: Details): DetailedFinding[] | null {
  const audits = auditsBehind.get(result);
  if (details === "none" || !audits) return null;
  const made = new Map(
    audits.flatMap((one) =>
      one.judgements.map((judgement) => [judgement.finding, detailShown(judgement, one, details)]),
    ),
  );
  return result.findings.map((finding) => ({ finding, detail: made.get(finding) ?? null }));
}

async function inWords(problems: readonly Problem[], language: Language): Promise<FileProblem[]> {
  const messages = await messagesIn(language);
  return problems.map((one) => {
    const { severity, code, place } = one;
    const { file, line, column } = place;
    return { severity, code, message: problemText(one, messages), file, line, column };
  });
}

function behind<K extends object, V>(known: WeakMap<K, V>, key: K, maker: string): V {
  const value = known.get(key);
  if (value === undefined) throw new TypeError(`this did not come from ${maker}`);
  return value;
}

function mustBeAmong(asked: readonly string[] | null, known: readonly string[], what: string): void {
  for (const id of asked ?? []) if (!known.includes(id)) throw new RangeError(`no ${what}: ${id}`);
}
