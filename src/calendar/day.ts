import { Temporal } from "temporal-polyfill";

declare const dayBrand: unique symbol;

/** A real calendar day written `YYYY-MM-DD`. Days compare with `<` and `>` as text. No time, no time zone. */
export type Day = string & { readonly [dayBrand]: true };

/** The first and the last day the tool can name: "always" and "for ever" in posts and units without `from` or `to`. */
export const FIRST_DAY = day("0001-01-01");
export const LAST_DAY = day("9999-12-31");

/** True for a `YYYY-MM-DD` text that names a day of the calendar: `2024-02-29` is one, `2025-02-29` and `20250203` are not. */
export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** The day a text names. Throws a RangeError where it names none; use isDay for text that a user wrote. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** The day `count` days after `start` (before it where negative), held within FIRST_DAY..LAST_DAY. */
export function addDays(start: Day, count: number): Day {
  return held(Temporal.PlainDate.from(start).add({ days: count }));
}

/** Calendar days from `start` to `end`: 0 for the same day, 1 for the next, negative where `end` is earlier. */
export function daysBetween(start: Day, end: Day): number {
  return Temporal.PlainDate.from(start).until(end, { largestUnit: "day" }).days;
}

/** The last day of a month (1..12) of a year. */
export function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month, 31);
}

/** The day of a month; a day past the month's end is its last day (02-29 of 2025 is 2025-02-28). Held within FIRST_DAY..LAST_DAY. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return held(Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: "constrain" }));
}

/** The day so many calendar months later; where that month is shorter, its last day (01-31 and one month is 02-28). */
export function addMonths(start: Day, months: number): Day {
  return held(Temporal.PlainDate.from(start).add({ months }, { overflow: "constrain" }));
}

/** The calendar year of a day. */
export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** The day it is in China at an instant given in milliseconds since 1970 UTC (contract 3: `--as-of` defaults to today in Asia/Shanghai). */
export function dayInShanghai(epochMilliseconds: number): Day {
  const there = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO("Asia/Shanghai");
  return day(there.toPlainDate().toString());
}

/** A date as a day; one before FIRST_DAY or after LAST_DAY is that day. */
function held(date: Temporal.PlainDate): Day {
  if (date.year > yearOf(LAST_DAY)) return LAST_DAY;
  return date.year < yearOf(FIRST_DAY) ? FIRST_DAY : day(date.toString());
}
