import { type Day, dayOf, endOfMonth, yearOf } from "./day.js";
import type { Span } from "./span.js";

/** How often a recurring obligation falls due (contract 3.1). `even-months` are six pairs a year, named by the month each ends in. */
export const CADENCES = ["month", "even-months", "quarter", "half-year", "year"] as const;
export type Cadence = (typeof CADENCES)[number];

/** A span with its label (contract 3.4): `2025`, `2025-H1`, `2025-Q3`, `2025-06`. */
export interface Period extends Span {
  readonly label: string;
}

/** The calendar periods of a year, in order; they touch, and together they are the year. */
export function periodsOf(year: number, cadence: Cadence): Period[] {
  switch (cadence) {
    case "year":
      return [monthsOf(year, 1, 12, yearLabel(year))];
    case "half-year":
      return [1, 2].map((half) => monthsOf(year, half * 6 - 5, half * 6, `${yearLabel(year)}-H${half}`));
    case "quarter":
      return [1, 2, 3, 4].map((quarter) =>
        monthsOf(year, quarter * 3 - 2, quarter * 3, `${yearLabel(year)}-Q${quarter}`),
      );
    case "even-months":
      return [2, 4, 6, 8, 10, 12].map((month) => monthsOf(year, month - 1, month, monthLabel(year, month)));
    case "month":
      return Array.from({ length: 12 }, (_, index) =>
        monthsOf(year, index + 1, index + 1, monthLabel(year, index + 1)),
      );
  }
}

/** The year a period label begins with. */
export function yearOfLabel(label: string): number {
  return Number(label.slice(0, 4));
}

/** The month, from 1 to 12, that a label such as `2025-03`, or a day, is of. */
export function monthOfLabel(label: string): number {
  return Number(label.slice(5, 7));
}

/** A day of every year, written `MM-DD`; `02-29` is the last day of February in a common year. */
export type MonthDay = string;

/** The day a `MM-DD` names in a year. Throws a RangeError for a text that is none. */
export function monthDayIn(year: number, monthDay: MonthDay): Day {
  if (!isMonthDay(monthDay)) throw new RangeError(`not a day of the year: ${monthDay}`);
  return dayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3, 5)));
}

/** True for a `MM-DD` that some year has: 02-29 is one, 02-30 is not. */
export function isMonthDay(text: string): boolean {
  if (!/^(0[1-9]|1[0-2])-\d{2}$/.test(text)) return false;
  const dayOfMonth = Number(text.slice(3, 5));
  const lastInLeapYear = Number(endOfMonth(2024, Number(text.slice(0, 2))).slice(8));
  return dayOfMonth >= 1 && dayOfMonth <= lastInLeapYear;
}

/** The `MM-DD` that a day written otherwise means, whatever year it names: 3月31日, 3-31, 2025-03-31; undefined where it means none. */
export function monthDayMeant(text: string): MonthDay | undefined {
  const [, month = "", day = ""] =
    /^(?:\d{4}[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize("NFKC").trim()) ?? [];
  const meant = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isMonthDay(meant) ? meant : undefined;
}

/** The part of a calendar year up to a day, that day included; null where the year begins after it. */
export function yearUpTo(year: number, day: Day): Span | null {
  const { from, to } = calendarYear(year);
  return day < from ? null : { from, to: day < to ? day : to };
}

/** A window opened in `year` by two days of the year, both included; a window that closes before it opens closes in the next year. */
export function windowIn(year: number, opens: MonthDay, closes: MonthDay): Span {
  const closingYear = closes < opens ? year + 1 : year;
  return { from: monthDayIn(year, opens), to: monthDayIn(closingYear, closes) };
}

/** The whole calendar year as a span. */
export function calendarYear(year: number): Span {
  return monthsOf(year, 1, 12, yearLabel(year));
}

/** True where a span ends in a later year than it begins. */
export function endsNextYear(span: Span): boolean {
  return yearOf(span.to) > yearOf(span.from);
}

function monthsOf(year: number, first: number, last: number, label: string): Period {
  return { label, from: dayOf(year, first, 1), to: endOfMonth(year, last) };
}

/** A year as labels write it, in four digits. */
export function yearLabel(year: number): string {
  return String(year).padStart(4, "0");
}

function monthLabel(year: number, month: number): string {
  return `${yearLabel(year)}-${String(month).padStart(2, "0")}`;
}

/** The period that a label names: `2025`, `2025-H1`, `2025-Q3`, `2025-06`; undefined for any other text. */
export function periodOfLabel(label: string): Period | undefined {
  const year = yearOfLabel(label);
  if (!/^\d{4}/.test(label)) return undefined;
  return CADENCES.flatMap((cadence) => periodsOf(year, cadence)).find((period) => period.label === label);
}
