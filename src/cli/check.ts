import { extname } from "node:path";
import { type StaleEntry, withBaseline } from "../audit/baseline.js";
import { type Audit, audit, resultOf } from "../audit/check.js";
import type { Result } from "../audit/finding.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Messages } from "../messages/messages.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { csv } from "../report/csv.js";
import { json } from "../report/json.js";
import type { Reporter } from "../report/reporter.js";
import { text } from "../report/text/report.js";
import { nearest } from "../terms/nearest.js";
import { type BaselineRead, readBaseline } from "./baseline-file.js";
import { type Environment, write } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";
import { type Loaded, type LoadFlags, load, sayErrors } from "./load.js";
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

/** An audit, what it was made from, and whether all records could be used. */
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
  const run = await runAudit(ledgers, options, environment, usualMessages, async ({ settings, messages, files }) => {
    failStatuses(settings.failOn.value, messages);
    const { value: named } = settings.baseline;
    const baseline = named && (await readBaseline(named, settings.baseline.from, environment, messages));
    if (options.strictBaseline && !baseline) throw new Stop(messages.baseline.none);
    const inputs = [...files, ...(named ? [named.path] : [])];
    const targets = targetsOf(
      outputs.flatMap(({ path }) => path ?? []),
      environment.cwd,
      inputs,
      messages,
    );
    return { baseline, targets };
  });
  if (typeof run === "number") return run;
  const { loaded, found, clean, prepared } = run;
  const { messages, settings, ledger } = loaded;
  const { audit: known, stale } = withBaseline(found, prepared.baseline?.entries ?? []);
  const result = resultOf(known, ledger);
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
  if (!options.quiet || strict) await sayStale(stale, prepared.baseline, environment, messages);
  if (!options.quiet && outputs.every(({ format }) => format !== "text"))
    await sayWaivers(result, environment, messages);
  writeWhole(prepared.targets, reports, messages);
  if (prepared.targets.length === 0) {
    const whole = await write(environment.stdout, reports.join(""));
    if (!whole && !options.quiet)
      await write(environment.stderr, `${messages.cli.warning}: ${messages.cli.pipeClosed}\n`);
  }

  if (!clean) return EXIT.records;
  const failing = failStatuses(settings.failOn.value, messages);
  return strict || failing.some((status) => result.summary[status] > 0) ? EXIT.findings : EXIT.ok;
}

/**
 * Reads ledgers and audits them as asked. Returns the exit code, what is wrong having been said, where there is nothing to report on.
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
  const { ledger, books, messages, settings } = loaded;
  const regulations = await chosenRegulations(
    listed(options.regulation),
    ledger,
    books.rulebooks,
    environment,
    messages,
  );
  const units = chosenUnits(listed(options.unit), ledger, loaded.errors > 0, messages);
  const prepared = await prepare(loaded);

  const clean = await sayErrors(loaded, environment, messages);
  if (!clean && (options.keepGoing !== true || ledger.units.length === 0)) {
    if (ledger.units.length > 0) await write(environment.stderr, `${messages.cli.noReport}\n`);
    return EXIT.records;
  }
  if (!isAnythingBound(ledger, units, regulations)) {
    await write(environment.stderr, `${messages.cli.failed(messages.cli.nothingToAudit)}\n`);
    return EXIT.records;
  }
  const question = { asOf, year, regulations, units, settings: engineSettings(settings) };
  return { loaded, found: audit(ledger, books.rulebooks, books.terms, question), clean, prepared };
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
  ledger: Ledger,
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
  ledger: Ledger,
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
  ledger: Ledger,
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
