import type { Status } from "../audit/finding.js";
import { type Day, dayInShanghai, isDay, yearOf } from "../calendar/day.js";
import { LANGUAGES, type Language, type Messages } from "../messages/messages.js";
import { AMBIGUOUS_WIDTHS, type Ambiguous } from "../report/layout/width.js";
import type { Environment } from "./environment.js";
import { Stop } from "./exit.js";
import type { RunContext } from "./run-context.js";

/** Statuses a run can fail on, gravest first: a level stands for itself and all before it. */
const FAIL_LEVELS = [
  "breach",
  "gap",
  "late",
  "review",
  "undetermined",
  "due-soon",
  "pending",
] as const satisfies readonly Status[];

/** The language asked for anywhere on the command line; Chinese where none is, or one that is not known (which is said later). */
export function languageOf(argv: readonly string[]): Language {
  const asked = optionValue("--lang", argv);
  return LANGUAGES.find((language) => language === asked) ?? "zh";
}

/** The value that an option has anywhere on a command line. */
function optionValue(option: string, argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf(option);
  const inline = argv.findLast((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1);
  return inline ?? (at >= 0 ? argv[at + 1] : undefined);
}

/** The as-of day and the audited year. */
export interface RunTime {
  readonly asOf: Day;
  readonly year: number;
  /** Whether it was asked for, and is not but the as-of day's. */
  readonly yearAsked: boolean;
}

/** The as-of day and the audited year: by default today in China and that day's year (contract 3). Throws a Stop for what is none. */
export function timeOf({ options, environment, messages }: RunContext): RunTime {
  const asOf =
    options.asOf === undefined ? dayInShanghai(environment.now()) : dayOption("--as-of", options.asOf, messages);
  if (options.year !== undefined && !/^(?!0000)\d{4}$/.test(options.year)) {
    throw new Stop(messages.cli.notAYear(options.year));
  }
  const yearAsked = options.year !== undefined;
  return { asOf, year: yearAsked ? Number(options.year) : yearOf(asOf), yearAsked };
}

/** One of the values an option knows. Throws a Stop that names them all. */
export function oneOf<T extends string>(option: string, text: string, allowed: readonly T[], messages: Messages): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Stop(messages.cli.notOneOf(option, text, allowed));
  return found;
}

/** The statuses a run fails on: everything at or above the lowest level named (contract 5); `none` for nothing. */
export function failStatuses(texts: readonly string[], messages: Messages): readonly Status[] {
  const named = (texts.length > 0 ? texts : [""]).map((text) =>
    oneOf("--fail-on", text, [...FAIL_LEVELS, "none"], messages),
  );
  if (named.includes("none")) return [];
  const levels = FAIL_LEVELS.map((level, index) => (named.includes(level) ? index : -1));
  return FAIL_LEVELS.slice(0, Math.max(...levels) + 1);
}

/** A whole number from 0 up that an option was given. Throws a Stop. */
export function wholeNumber(option: string, text: string, messages: Messages): number {
  if (!/^\d{1,4}$/.test(text)) throw new Stop(messages.cli.notANumber(option, text));
  return Number(text);
}

/** The fewest columns that a table can be read at, and more than any terminal has. */
const COLUMNS = { least: 20, most: 2000 };

/** A number of columns that an option was given. Throws a Stop. */
export function widthOption(text: string, messages: Messages): number {
  const columns = columnsIn(text);
  if (columns === undefined) throw new Stop(messages.cli.notAWidth(text, COLUMNS.least, COLUMNS.most));
  return columns;
}

/** The columns that whoever started the program says there are, by `COLUMNS`. */
export function columnsSaid({ COLUMNS: said }: Environment["variables"]): number | undefined {
  return said === undefined ? undefined : columnsIn(said);
}

function columnsIn(text: string): number | undefined {
  const columns = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return columns >= COLUMNS.least && columns <= COLUMNS.most ? columns : undefined;
}

/** How ambiguous letters are drawn: as asked anywhere on the command line, else by `AUDIT_AMBIGUOUS`; narrow where neither says it, or says what is not known. */
export function ambiguousIn(argv: readonly string[], variables: Environment["variables"]): Ambiguous {
  const asked = optionValue("--ambiguous", argv) ?? variables.AUDIT_AMBIGUOUS;
  return AMBIGUOUS_WIDTHS.find((one) => one === asked) ?? "narrow";
}

/** Values given one by one or with commas between them. */
export function splitValues(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).flatMap((text) => text.split(/[,，]/)).filter((text) => text !== "");
}

function dayOption(option: string, text: string, messages: Messages): Day {
  if (!isDay(text)) throw new Stop(messages.cli.notADay(option, text));
  return text;
}

/** The longest stretch of days an option takes: ten years. */
const MOST_DAYS = 3660;

/** A number of days: `30d` or `30`, weeks as `4w`, in Chinese `30天` or `4周`. Throws a Stop for anything else. */
export function daysOption(option: string, text: string, messages: Messages): number {
  const [, digits = "", unit = ""] = /^(\d{1,4})(d|w|天|日|周)?$/.exec(text.trim().toLowerCase()) ?? [];
  const days = Number(digits) * (unit === "w" || unit === "周" ? 7 : 1);
  if (digits === "" || days > MOST_DAYS) throw new Stop(messages.cli.notDays(option, text, MOST_DAYS));
  return days;
}
