import { compareTexts } from "../base/text-order.js";
import { type Day, daysBetween, yearOf } from "../calendar/day.js";
import { calendarYear } from "../calendar/period.js";
import type { Problem, ProblemArgs } from "../document/problem.js";
import type { LocalText } from "../regulation/local-text.js";
import type { Question } from "./question.js";
import type { Status, Summary } from "./status.js";
import { type AtTurn, type BeforeCounts, COUNTED_BEFORE } from "./year-before.js";

/** What each notice has to say: what is odd with what was read, and what is odd with what was judged. */
export interface NoticeArgs extends ProblemArgs {
  /** A unit that was not judged for its errors: what it is called, how many there are, and the first of them. */
  "not-judged": { unit: string | null; name: string; count: number; errors: readonly Problem[] };
  /** Errors that are no unit's. */
  "not-read": { count: number; errors: readonly Problem[] };
  /**
   * What else of the year before is not in order, where no year was asked for (contract 3). `begins`: where nothing was recorded before
   * the as-of day's year, its first day, from which on the unit may be said to keep the ledger; null elsewhere.
   */
  "year-before": { year: number; counts: BeforeCounts; begins: Day | null };
  /** The ledger's last record lies long before the as-of day, or in an earlier year; how many days ago. */
  "records-end": { last: Day; days: number; asOf: Day };
  /** Options pick what is listed: which statuses (null: the usual ones) and whose, how many findings, and what else is not in order. */
  narrowed: {
    statuses: readonly Status[] | null;
    holders: readonly LocalText[];
    listed: number;
    others: Partial<Summary>;
  };
}
export type NoticeCode = keyof NoticeArgs;

/** Something valid but doubtful, or left out (contract 1): in a file, or about the ledger. */
export interface Notice<Code extends NoticeCode = NoticeCode> {
  readonly code: Code;
  readonly args: NoticeArgs[Code];
  /** Relative to the ledger; null where it is about the ledger. */
  readonly file: string | null;
  readonly line: number | null;
}

/** So many errors are named of each unit that was not judged. */
const MOST_NAMED = 3;

/** The notice of a unit that was not judged. @param unit its id, where it has one; @param file its description */
export function notJudged(
  { id, name, file, line }: { readonly id: string | null; name: string; file: string; line: number },
  errors: readonly Problem[],
): Notice<"not-judged"> {
  const args = { unit: id, name, count: errors.length, errors: errors.slice(0, MOST_NAMED) };
  return { code: "not-judged", args, file, line };
}

/** The notice of errors that are no unit's, if there are any. */
export function notRead(errors: readonly Problem[]): Notice[] {
  if (errors.length === 0) return [];
  const args = { count: errors.length, errors: errors.slice(0, MOST_NAMED) };
  return [{ code: "not-read", args, file: null, line: null }];
}

/** A ledger that has gone on for so many days without a record may not be kept up. */
const LONG_AGO = 60;

/** What there is to note of the turn of the year, where no year was asked for (contract 3). */
export function turnNotices(
  { before, firstDay, lastDay }: AtTurn,
  { asOf, year, yearAsked }: Pick<Question, "asOf" | "year" | "yearAsked">,
): Notice[] {
  const notices: Notice[] = [];
  if (yearAsked) return notices;
  const isAnyLeft = COUNTED_BEFORE.some((status) => before[status] > 0);
  const begins = firstDay !== null && yearOf(firstDay) >= year ? calendarYear(year).from : null;
  if (isAnyLeft)
    notices.push({ code: "year-before", args: { year: year - 1, counts: before, begins }, ...OF_THE_LEDGER });
  const days = lastDay === null ? 0 : daysBetween(lastDay, asOf);
  if (lastDay !== null && (days > LONG_AGO || yearOf(lastDay) < year))
    notices.push({ code: "records-end", args: { last: lastDay, days, asOf }, ...OF_THE_LEDGER });
  return notices;
}

const OF_THE_LEDGER = { file: null, line: null } as const;

/** What there is to note of files, as it stands in results. */
export function noticesIn(problems: readonly Problem[]): Notice[] {
  return problems
    .filter(({ severity }) => severity === "warning")
    .map(({ code, args, place }) => ({ code, args, file: place.inLedger ?? place.file, line: place.line }));
}

/** Notices in the order a reader meets them: of the ledger, and then by file and line. */
export function inNoticeOrder(notices: readonly Notice[]): Notice[] {
  return [...notices].sort(
    (a, b) => compareTexts(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || compareTexts(a.code, b.code),
  );
}
