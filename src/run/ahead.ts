import type { Rule } from "../audit/rules/rules.js";
import type { Day } from "../calendar/day.js";
import type { Ledger } from "../ledger/model.js";
import type { Messages } from "../messages/messages.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { type Owed, owedIn } from "../views/owed.js";
import { chosenRegulations, chosenUnits, isAnythingBound } from "./ask.js";
import type { Environment } from "./environment.js";
import { EXIT, type ExitCode } from "./exit.js";
import { targetsOf, writeWhole } from "./files/atomic-write.js";
import { endedWithoutReport, type LoadFlags, load } from "./load/load.js";
import { listed, oneOf, timeOf } from "./options.js";
import { engineSettings, type Settings } from "./settings/settings.js";

/** The options that every view of what lies ahead shares with `check`. */
export interface AheadOptions extends LoadFlags {
  readonly year?: string;
  readonly asOf?: string;
  readonly regulation?: string[];
  readonly unit?: string[];
  readonly keepGoing?: boolean;
  readonly output?: string;
}

/** A ledger that was read and chosen from, and what its units owe. */
export interface Ahead {
  readonly asOf: Day;
  /** The year asked for, or the as-of day's. */
  readonly year: number;
  readonly ledger: Ledger;
  /** What is owed in the year asked for or, where none was, in those that the view needs. */
  readonly owed: readonly Owed[];
  readonly environment: Environment;
  readonly messages: Messages;
  readonly settings: Settings;
  /** Files of this run that must not be written over: absolute paths. */
  files(): readonly string[];
  /** How the run ends once its view is shown (contract 5). */
  readonly exit: ExitCode;
}

/** What was settled before anything is looked for. */
export type Chosen = Pick<Ahead, "messages" | "settings">;

/**
 * Reads ledgers and finds what is owed. Returns an exit code where there is nothing to show: the records have errors, or no
 * regulation chosen binds a unit chosen. Throws a Stop for wrong usage.
 * @param years the years whose duties a view needs that was asked for none
 */
export async function lookAhead(
  ledgers: readonly string[],
  options: AheadOptions,
  environment: Environment,
  usualMessages: Messages,
  years: (asOf: Day, rulebooks: readonly Rulebook<Rule>[], chosen: Chosen) => readonly number[],
): Promise<Ahead | ExitCode> {
  const { asOf, year } = timeOf(options, environment, usualMessages);
  const loaded = await load(ledgers, options, environment, usualMessages);
  const { ledger, books, files, messages, settings } = loaded;
  const asked = listed(options.regulation);
  const regulations = await chosenRegulations(asked, ledger, books.rulebooks, environment, messages);
  const units = chosenUnits(listed(options.unit), ledger, loaded.errors > 0, messages);
  const { errors } = loaded;
  const bound = isAnythingBound(ledger, units, regulations);
  const state = { errors, units: ledger.units.length, keepGoing: options.keepGoing, bound };
  const ended = await endedWithoutReport(state, environment, messages);
  if (ended !== null) return ended;
  const question = { asOf, regulations, units, settings: engineSettings(settings) };
  const needed = options.year === undefined ? years(asOf, books.rulebooks, loaded) : [year];
  const owed = owedIn(needed, ledger, books.rulebooks, books.terms, question);
  return {
    asOf,
    year,
    ledger,
    owed,
    environment,
    messages,
    settings,
    files,
    exit: errors === 0 ? EXIT.ok : EXIT.records,
  };
}

/** Shows a view: on the screen, or whole in the file asked for. Returns how the run ends. */
export async function show(view: string, options: AheadOptions, ahead: Ahead): Promise<ExitCode> {
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
