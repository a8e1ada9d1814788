import { check } from "../audit/check.js";
import { USUAL_SETTINGS } from "../audit/duty.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Messages } from "../messages/messages.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { csv } from "../report/csv.js";
import { json } from "../report/json.js";
import type { Reporter } from "../report/reporter.js";
import { text } from "../report/text/report.js";
import { nearest } from "../terms/nearest.js";
import { type Environment, write } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";
import { load, sayErrors } from "./load.js";
import { failStatuses, listed, oneOf, timeOf } from "./options.js";
import { TOOL } from "./tool.js";
import { writeWhole } from "./write-whole.js";

/** Every report format, by the name `--format` takes. */
const REPORTERS = { text, csv, json } as const satisfies Record<string, Reporter>;
const FORMATS = ["text", "csv", "json"] as const;

export interface CheckOptions {
  readonly year?: string;
  readonly asOf?: string;
  readonly regulation?: string[];
  readonly unit?: string[];
  readonly format?: string;
  readonly output?: string;
  readonly all?: boolean;
  readonly failOn?: string[];
  readonly keepGoing?: boolean;
  readonly rulebook?: string[];
  readonly bom: boolean;
}

/** `audit check`: reads, judges, reports. Throws a Stop for wrong usage; otherwise returns the exit code of contract 5. */
export async function checkCommand(
  ledgers: readonly string[],
  options: CheckOptions,
  environment: Environment,
  messages: Messages,
): Promise<ExitCode> {
  const { asOf, year } = timeOf(options, environment, messages);
  const format = oneOf("--format", options.format ?? formatOf(options.output), FORMATS, messages);
  const failing = failStatuses(options.failOn, messages);
  const loaded = await load(ledgers, options.rulebook ?? [], environment, messages);
  const { ledger, books } = loaded;
  const regulations = await chosenRegulations(
    listed(options.regulation),
    ledger,
    books.rulebooks,
    environment,
    messages,
  );
  const units = chosenUnits(listed(options.unit), ledger, loaded.errors > 0, messages);

  const clean = await sayErrors(loaded, environment, messages);
  if (!clean && (options.keepGoing !== true || ledger.units.length === 0)) {
    if (ledger.units.length > 0) await write(environment.stderr, `${messages.cli.noReport}\n`);
    return EXIT.records;
  }
  if (!isAnythingBound(ledger, units, regulations)) {
    await write(environment.stderr, `${messages.cli.failed(messages.cli.nothingToAudit)}\n`);
    return EXIT.records;
  }

  const result = check(ledger, books.rulebooks, books.terms, {
    asOf,
    year,
    regulations,
    units,
    settings: USUAL_SETTINGS,
  });
  const toFile = options.output !== undefined;
  const report = REPORTERS[format](result, {
    messages,
    all: options.all ?? false,
    width: toFile ? Number.POSITIVE_INFINITY : (environment.stdout.columns ?? Number.POSITIVE_INFINITY),
    colour: toFile ? 0 : environment.stdout.colour,
    bom: options.bom,
    tool: TOOL,
  });
  if (options.output === undefined) await write(environment.stdout, report);
  else writeWhole(options.output, report, environment.cwd, loaded.files, messages);

  if (!clean) return EXIT.records;
  return failing.some((status) => result.summary[status] > 0) ? EXIT.findings : EXIT.ok;
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

/** The format a file's name asks for. */
function formatOf(output: string | undefined): string {
  return FORMATS.find((format) => output?.toLowerCase().endsWith(`.${format}`)) ?? "text";
}

/** The regulations asked for, by id; null: all. Warns of those that bind nobody; throws a Stop where there is none of an id. */
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

/** @param incomplete units may have been left out for errors that were said already */
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
