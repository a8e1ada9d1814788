import type { Question } from "../audit/question.js";
import { nearest } from "../base/nearest.js";
import { isError } from "../document/problem.js";
import type { Ledger, Unit } from "../ledger/model.js";
import type { Messages } from "../messages/messages.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { inScope } from "../views/baseline.js";
import type { Environment } from "./environment.js";
import { type ExitCode, Stop } from "./exit.js";
import { PACKING } from "./files/compression.js";
import { type BaselineRead, readBaseline } from "./load/baseline-file.js";
import {
  type Describing,
  endedWithoutReport,
  type LoadFlags,
  type Located,
  type Opened,
  openLocated,
  sayProblems,
} from "./load/load.js";
import { listed } from "./options.js";
import { engineSettings } from "./settings/settings.js";
import { Surveyor } from "./survey.js";
import { UnitJudge, UnitReader, visitUnits } from "./unit-by-unit.js";
import type { Asked } from "./unit-findings.js";

/** What is audited: options that every command which judges takes. */
export interface AuditOptions extends LoadFlags {
  readonly year?: string | undefined;
  readonly asOf?: string | undefined;
  readonly regulation?: string[] | undefined;
  readonly unit?: string[] | undefined;
  readonly keepGoing?: boolean | undefined;
}

export interface AskOptions extends AuditOptions {
  /** Every finding, not only what is not in order. */
  readonly all?: boolean | undefined;
}

/** What is asked, and of what, before any of it is opened. */
export interface Wanted {
  /** As the user wrote them. */
  readonly ledgers: readonly string[];
  readonly located: Located;
  readonly options: AskOptions;
  /** Asked of the clock once: a run that goes on past midnight is of one day. */
  readonly time: Pick<Question, "asOf" | "year">;
  /** What is known, if anything. */
  readonly baseline: BaselineRead | null;
}

/** A ledger that was opened, and what is asked of it. */
export interface Asking {
  readonly opened: Opened;
  readonly asked: Asked;
}

/** Opens the ledgers found and settles what is asked of them. Throws a Stop for wrong usage. */
export async function ask(
  { located, options, time, baseline }: Wanted,
  environment: Environment,
  describing?: Describing,
): Promise<Asking> {
  const opened = await openLocated(located, environment, describing);
  const question = await questionOf(options, time, opened, environment);
  return {
    opened,
    asked: {
      question,
      all: options.all ?? false,
      keepGoing: options.keepGoing ?? false,
      baseline: inScope(baseline?.entries ?? [], question),
    },
  };
}

/** The baseline that the settings name, if any. Throws a Stop where it cannot be used. */
export async function baselineOf(
  { settings, messages }: Located,
  environment: Environment,
): Promise<BaselineRead | null> {
  const { value: named, from } = settings.baseline;
  return named && readBaseline(named, from, environment, messages);
}

/** What reads and judges the units asked about. @param known files of descriptions of units to pass over */
export function surveyorOf({ opened, asked }: Asking, known: ReadonlySet<string> = NONE): Surveyor {
  const { problems, count } = opened;
  return new Surveyor(opened.opened, opened.books, asked, { problems, files: count }, known, PACKING);
}

const NONE: ReadonlySet<string> = new Set();

/** What options ask of a ledger. Throws a Stop for a regulation or a unit that is not known. */
async function questionOf(
  options: AuditOptions,
  time: Wanted["time"],
  { opened, books, messages, problems, settings }: Opened,
  environment: Environment,
): Promise<Question> {
  const asked = listed(options.regulation);
  return {
    ...time,
    regulations: await chosenRegulations(asked, opened, books.rulebooks, environment, messages),
    units: chosenUnits(listed(options.unit), opened, problems.some(isError), messages),
    settings: engineSettings(settings),
  };
}

/** What judges the units asked about. */
export function judgeOf({ opened, asked }: Asking): UnitJudge {
  return new UnitJudge(opened.opened, opened.books, asked.question);
}

/**
 * Looks through the units of a ledger that was opened, and then says what is wrong with all that was read. Returns what was found in
 * each unit, and how many errors there were: without `keepGoing`, what is found after the first is of no use.
 */
export async function lookThrough<T>(
  { opened, problems, messages }: Opened,
  flags: Pick<AuditOptions, "quiet" | "keepGoing">,
  environment: Environment,
  visit: (unit: Unit) => T,
): Promise<{ readonly found: readonly T[]; readonly errors: number }> {
  const visited = visitUnits(opened, new UnitReader(problems, flags.keepGoing ?? false), visit);
  const errors = await sayProblems([...problems, ...visited.problems], flags, environment, messages);
  return { found: visited.found, errors };
}

/** The exit code, after saying why, of a run that looked through units and can have no report; null where it can. */
export async function endedWithNothing(
  { opened, asked }: Asking,
  { errors, keepGoing }: { readonly errors: number; readonly keepGoing: boolean | undefined },
  environment: Environment,
): Promise<ExitCode | null> {
  const { units, regulations } = asked.question;
  const bound = isAnythingBound(opened.opened, units, regulations);
  const state = { errors, units: opened.opened.units.length, keepGoing, bound };
  return endedWithoutReport(state, environment, opened.messages);
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
      await environment.stderr.write(`${messages.cli.warning}: ${messages.cli.bindsNobody(id)}\n`);
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
