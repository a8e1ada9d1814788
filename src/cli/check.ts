import { extname } from "node:path";
import { type BaselineEntry, inScope, type StaleEntry } from "../audit/baseline.js";
import { type Audit, audit, booksAsked, type Question } from "../audit/check.js";
import type { Result } from "../audit/finding.js";
import { type PartAsked, PartAudit, resultOfParts, type UnitPart } from "../audit/parts.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Problem } from "../ledger/problem.js";
import type { OpenLedger } from "../ledger/read.js";
import type { Messages } from "../messages/messages.js";
import type { RulebookReading } from "../regulation/load.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { csv } from "../report/csv.js";
import { json } from "../report/json.js";
import type { Reporter } from "../report/reporter.js";
import { text } from "../report/text/report.js";
import { nearest } from "../terms/nearest.js";
import { type BaselineRead, readBaseline } from "./baseline-file.js";
import { type Environment, write } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";
import { type Loaded, type LoadFlags, load, type Opened, open, sayErrors, sayProblems } from "./load.js";
import { failStatuses, listed, oneOf, timeOf } from "./options.js";
import { engineSettings } from "./settings.js";
import { TOOL } from "./tool.js";
import { targetsOf, writeWhole } from "./write-whole.js";

/** How many entries of a baseline that no longer match are said one by one. */
const MOST_STALE = 10;
/** Every report format, by the name `--format` takes. */
const REPORTERS = { text, csv, json } as const satisfies Record<string, Reporter>;
const FORMATS = ["text", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];
/** The format that a file's ending asks for. */
const ENDINGS: Readonly<Record<string, Format>> = {
  "": "text",
  ".txt": "text",
  ".log": "text",
  ".csv": "csv",
  ".json": "json",
};

/** What is audited: options that every command which judges takes. */
export interface AuditOptions extends LoadFlags {
  readonly year?: string | undefined;
  readonly asOf?: string | undefined;
  readonly regulation?: string[] | undefined;
  readonly unit?: string[] | undefined;
  readonly keepGoing?: boolean | undefined;
}

export interface CheckOptions extends AuditOptions {
  readonly format?: string;
  readonly output?: string[];
  readonly all?: boolean;
  readonly strictBaseline?: boolean;
  readonly bom: boolean;
}

/** An audit of a whole ledger, what it was made from, and whether all records could be used. */
export interface AuditRun {
  readonly loaded: Loaded;
  readonly found: Audit;
  readonly clean: boolean;
}

/** `audit check`: reads, judges, reports. Throws a Stop for wrong usage; otherwise returns the exit code of contract 5. */
export async function checkCommand(
  ledgers: readonly string[],
  options: CheckOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const outputs = outputsOf(options, usualMessages);
  const { asOf, year } = timeOf(options, environment, usualMessages);
  const run = await open(ledgers, options, environment, usualMessages);
  const { messages, settings, opened, books, count } = run;
  const question = { asOf, year, ...(await chosen(options, run, environment)), settings: engineSettings(settings) };
  const failing = failStatuses(settings.failOn.value, messages);
  const { value: named } = settings.baseline;
  const baseline = named && (await readBaseline(named, settings.baseline.from, environment, messages));
  if (options.strictBaseline && !baseline) throw new Stop(messages.baseline.none);
  const paths = outputs.flatMap(({ path }) => path ?? []);
  const targets = targetsOf(paths, environment.cwd, [...run.files, ...(named ? [named.path] : [])], messages);

  const entries = inScope(baseline?.entries ?? [], question);
  const asked = { question, all: options.all ?? false, baseline: entries };
  const { parts, problems } = inParts(opened, books, asked, options.keepGoing ?? false);
  const errors = await sayProblems([...run.problems, ...problems], options, environment, messages);
  const bound = isAnythingBound(opened, question.units, question.regulations);
  const stop = await withoutReport({ errors, units: opened.units.length, bound }, options, environment, messages);
  if (stop !== null) return stop;

  const bearing = booksAsked(opened.units, books.rulebooks, question);
  const result = resultOfParts(parts, { units: opened.units.length, books: bearing, files: count, question });
  const stale = staleOf(entries, parts, opened);
  const reports = outputs.map(({ path, format }) =>
    REPORTERS[format](result, {
      messages,
      all: options.all ?? false,
      width: path === null ? (environment.stdout.columns ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
      colour: path === null ? environment.stdout.colour : 0,
      bom: options.bom,
      tool: TOOL,
    }),
  );
  const strict = options.strictBaseline === true && stale.length > 0;
  if (!options.quiet || strict) await sayStale(stale, baseline, environment, messages);
  if (!options.quiet && outputs.every(({ format }) => format !== "text"))
    await sayWaivers(result, environment, messages);
  writeWhole(targets, reports, messages);
  if (targets.length === 0) {
    const whole = await write(environment.stdout, reports.join(""));
    if (!whole && !options.quiet)
      await write(environment.stderr, `${messages.cli.warning}: ${messages.cli.pipeClosed}\n`);
  }
  if (errors > 0) return EXIT.records;
  return strict || failing.some((status) => result.summary[status] > 0) ? EXIT.findings : EXIT.ok;
}

/** Reads and judges unit by unit; from the first error on, unless the run keeps going, only reads. */
function inParts(
  opened: OpenLedger,
  { rulebooks, terms }: RulebookReading,
  asked: PartAsked,
  keepGoing: boolean,
): { parts: UnitPart[]; problems: Problem[] } {
  const audit = new PartAudit(opened, rulebooks, terms, asked);
  const hasError = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === "error");
  let broken = hasError(opened.problems);
  const problems: Problem[] = [];
  const parts = opened.unread.map((unread) => {
    const found = audit.part(unread, (own) => {
      broken ||= hasError(own);
      return keepGoing || !broken;
    });
    problems.push(...found.problems);
    return found.part;
  });
  return { parts, problems };
}

/** Entries of a baseline that no longer match: each unit's own, and those of units that are not there. */
function staleOf(entries: readonly BaselineEntry[], parts: readonly UnitPart[], { units }: OpenLedger): StaleEntry[] {
  const there = new Set(units.map(({ id }) => id));
  const stale = new Map(parts.flatMap((part) => part.stale.map((one) => [one.entry, one] as const)));
  return entries.flatMap((entry): StaleEntry[] => {
    const [unit = ""] = entry.id.split("/");
    const own = stale.get(entry);
    if (!there.has(unit)) return [{ entry, now: null }];
    return own ? [own] : [];
  });
}

/** The regulations and units that options choose; null: all. Throws a Stop for what is not known. */
async function chosen(
  options: AuditOptions,
  { opened, books, messages, problems }: Opened,
  environment: Environment,
): Promise<Pick<Question, "regulations" | "units">> {
  const asked = listed(options.regulation);
  const incomplete = problems.some(({ severity }) => severity === "error");
  return {
    regulations: await chosenRegulations(asked, opened, books.rulebooks, environment, messages),
    units: chosenUnits(listed(options.unit), opened, incomplete, messages),
  };
}

/** The exit code of a run that can have no report, what is wrong having been said; null where it can. */
async function withoutReport(
  { errors, units, bound }: { errors: number; units: number; bound: boolean },
  { keepGoing }: AuditOptions,
  environment: Environment,
  messages: Messages,
): Promise<ExitCode | null> {
  const clean = await sayErrors({ errors }, environment, messages);
  if (!clean && (keepGoing !== true || units === 0)) {
    if (units > 0) await write(environment.stderr, `${messages.cli.noReport}\n`);
    return EXIT.records;
  }
  if (bound) return null;
  await write(environment.stderr, `${messages.cli.failed(messages.cli.nothingToAudit)}\n`);
  return EXIT.records;
}

/**
 * Reads whole ledgers and audits them as asked. Returns the exit code, what is wrong having been said, where there is nothing to report on.
 * Throws a Stop for wrong usage.
 * @param prepare what else must be in order before records are complained of
 */
export async function runAudit<Prepared>(
  ledgers: readonly string[],
  options: AuditOptions,
  environment: Environment,
  usualMessages: Messages,
  prepare: (loaded: Loaded) => Promise<Prepared>,
): Promise<(AuditRun & { readonly prepared: Prepared }) | ExitCode> {
  const { asOf, year } = timeOf(options, environment, usualMessages);
  const loaded = await load(ledgers, options, environment, usualMessages);
  const { ledger, books, messages, settings, errors } = loaded;
  const question = { asOf, year, ...(await chosen(options, loaded, environment)), settings: engineSettings(settings) };
  const prepared = await prepare(loaded);
  const bound = isAnythingBound(ledger, question.units, question.regulations);
  const stop = await withoutReport({ errors, units: ledger.units.length, bound }, options, environment, messages);
  if (stop !== null) return stop;
  return { loaded, found: audit(ledger, books.rulebooks, books.terms, question), clean: errors === 0, prepared };
}

/** What goes where: each file named in the format asked for, else that of its ending; the screen (null) where none is named. */
function outputsOf(options: CheckOptions, messages: Messages): { path: string | null; format: Format }[] {
  const asked = options.format === undefined ? undefined : oneOf("--format", options.format, FORMATS, messages);
  const paths = options.output ?? [];
  if (paths.length === 0) return [{ path: null, format: asked ?? "text" }];
  if (asked && paths.length > 1) throw new Stop(messages.cli.formatForSeveral);
  return paths.map((path) => {
    const format = asked ?? ENDINGS[extname(path).toLowerCase()];
    if (!format) throw new Stop(messages.cli.unknownEnding(path, Object.keys(ENDINGS).filter(Boolean)));
    return { path, format };
  });
}

/** Entries of the baseline that no longer match: each with its line, of many the first. */
async function sayStale(
  stale: readonly StaleEntry[],
  baseline: BaselineRead | null,
  environment: Environment,
  messages: Messages,
): Promise<void> {
  if (stale.length === 0 || !baseline) return;
  const { cli, baseline: words, statuses } = messages;
  const lines = stale
    .slice(0, MOST_STALE)
    .map(({ entry, now }) => `${baseline.placeOf(entry)}: ${words.stale(entry.id, now && statuses[now])}`);
  const sum = words.staleSum(stale.length, baseline.shown);
  await write(environment.stderr, [...lines, sum].map((line) => `${cli.warning}: ${line}\n`).join(""));
}

/** What there is to say of waivers, beside reports that have no room for it. */
async function sayWaivers(result: Result, environment: Environment, messages: Messages): Promise<void> {
  const lines = result.waivers.map((note) => `${messages.cli.warning}: ${messages.report.waiver(note)}\n`);
  await write(environment.stderr, lines.join(""));
}

/** Whether a chosen regulation binds a chosen unit: without that there is nothing to audit (contract 5). */
export function isAnythingBound(
  ledger: Pick<Ledger, "units">,
  units: readonly string[] | null,
  regulations: readonly string[] | null,
): boolean {
  return ledger.units
    .filter((unit) => units?.includes(unit.id) ?? true)
    .some((unit) => unit.bindings.some(({ regulation }) => regulations?.includes(regulation) ?? true));
}

/** The ids of the regulations asked for, null for all. Throws a Stop that names the nearest of one that is not known. */
export async function chosenRegulations(
  asked: readonly string[],
  ledger: Pick<Ledger, "units">,
  rulebooks: readonly Rulebook[],
  environment: Environment,
  messages: Messages,
): Promise<readonly string[] | null> {
  const known = rulebooks.map((book) => book.id);
  for (const id of asked) {
    if (!known.includes(id)) throw new Stop(messages.cli.unknownRegulation(id, nearest(id, known) ?? null, known));
    if (!ledger.units.some((unit) => unit.bindings.some((binding) => binding.regulation === id))) {
      await write(environment.stderr, `${messages.cli.warning}: ${messages.cli.bindsNobody(id)}\n`);
    }
  }
  return asked.length > 0 ? asked : null;
}

/**
 * The ids of the units asked for by id or name, null for all. Throws a Stop that names the nearest of one that is not known.
 * @param incomplete units may have been left out for errors that were said already
 */
export function chosenUnits(
  asked: readonly string[],
  ledger: Pick<Ledger, "units">,
  incomplete: boolean,
  messages: Messages,
): readonly string[] | null {
  if (asked.length === 0) return null;
  return asked.flatMap((text) => {
    const unit = ledger.units.find((one) => one.id === text || one.name === text);
    if (unit) return [unit.id];
    if (incomplete) return [];
    const names = ledger.units.flatMap((one) => [one.id, one.name]);
    throw new Stop(messages.cli.unknownUnit(text, nearest(text, names) ?? null));
  });
}
