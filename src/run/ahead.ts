import { isAskedFor } from "../audit/audit.js";
import type { Neighbour } from "../audit/neighbours.js";
import type { Rule } from "../audit/rules/rules.js";
import type { Day } from "../calendar/day.js";
import type { Messages } from "../messages/messages.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { type Owed, owedIn } from "../views/owed.js";
import { ask, endedWithNothing, judgeOf, lookThrough } from "./ask.js";
import type { Environment } from "./environment.js";
import { EXIT, type ExitCode } from "./exit.js";
import { targetsOf, writeWhole } from "./files/atomic-write.js";
import { type LoadFlags, locate } from "./load/load.js";
import { oneOf, timeOf } from "./options.js";
import type { Settings } from "./settings/settings.js";

/** The options that every view of what lies ahead shares with `check`. */
export interface AheadOptions extends LoadFlags {
  readonly year?: string;
  readonly asOf?: string;
  readonly regulation?: string[];
  readonly unit?: string[];
  readonly keepGoing?: boolean;
  readonly output?: string;
}

/** What was settled before anything is looked for. */
export interface Chosen {
  readonly asOf: Day;
  /** The year asked for, or the as-of day's. */
  readonly year: number;
  /** Every unit of the ledger, without records. */
  readonly units: readonly Neighbour[];
  readonly rulebooks: readonly Rulebook<Rule>[];
  readonly messages: Messages;
  readonly settings: Settings;
}

/** A view of what lies ahead: the years whose duties it needs where it was asked for none, and what it keeps of a unit's duties. */
export interface View<T> {
  readonly years: readonly number[];
  of(owed: readonly Owed[]): T;
}

/** What a view found in the units of a ledger. */
export interface Ahead<T> extends Chosen {
  /** Of each unit asked for, in the order of their ids. */
  readonly found: readonly T[];
  readonly environment: Environment;
  /** Files of this run that must not be written over: absolute paths. */
  files(): readonly string[];
  /** How the run ends once its view is shown (contract 5). */
  readonly exit: ExitCode;
}

/**
 * Reads ledgers and finds what each unit owes. Returns an exit code where there is nothing to show: the records have errors, or no
 * regulation chosen binds a unit chosen. Throws a Stop for wrong usage.
 */
export async function lookAhead<T>(
  ledgers: readonly string[],
  options: AheadOptions,
  environment: Environment,
  usualMessages: Messages,
  viewFor: (chosen: Chosen) => View<T>,
): Promise<Ahead<T> | ExitCode> {
  const time = timeOf(options, environment, usualMessages);
  const located = await locate(ledgers, options, environment, usualMessages);
  const { books, messages, settings, files } = located;
  const asking = await ask({ ledgers, located, options, time, baseline: null }, environment);
  const chosen = { ...time, units: asking.opened.opened.units, rulebooks: books.rulebooks, messages, settings };
  const view = viewFor(chosen);
  const years = options.year === undefined ? view.years : [time.year];
  const { question } = asking.asked;
  const judge = judgeOf(asking);
  const { found, errors } = await lookThrough(asking.opened, options, environment, (unit) =>
    isAskedFor(unit, question) ? [view.of(owedIn(years.map((year) => judge.judge(unit, year))))] : [],
  );
  const ended = await endedWithNothing(asking, { errors, keepGoing: options.keepGoing }, environment);
  if (ended !== null) return ended;
  return { ...chosen, found: found.flat(), environment, files, exit: errors === 0 ? EXIT.ok : EXIT.records };
}

/** Shows a view: on the screen, or whole in the file asked for. Returns how the run ends. */
export async function show(
  view: string,
  options: AheadOptions,
  ahead: Omit<Ahead<unknown>, "found">,
): Promise<ExitCode> {
  const { environment, files, messages, exit } = ahead;
  if (options.output === undefined) await environment.stdout.write(view);
  else writeWhole(targetsOf([options.output], environment.cwd, files, messages), [[view]], messages);
  return exit;
}

/** The format asked for, or the one that the output file's name ends with, or the first. Throws a Stop where it is none of them. */
export function formatFor<T extends string>(
  options: { readonly format?: string; readonly output?: string },
  formats: readonly [T, ...T[]],
  messages: Messages,
): T {
  if (options.format !== undefined) return oneOf("--format", options.format, formats, messages);
  const ending = /\.([a-z]+)$/.exec(options.output?.toLowerCase() ?? "")?.[1];
  return formats.find((format) => format === (ending === "yml" ? "yaml" : ending)) ?? formats[0];
}
