import { memo } from "../base/memo.js";

declare const dayBrand: unique symbol;

/** A real calendar day written `YYYY-MM-DD`. Days compare with `<` and `>` as text. No time, no time zone. */
export type Day = string & { readonly [dayBrand]: true };

const FORM = /^\d{4}-\d{2}-\d{2}$/;
/** Every day that was read, once: days are compared all the time, and V8 does so fastest with texts it did not cut out of others. */
const known = new Map<string, Day>();

/** The first and the last day the tool can name: "always" and "for ever" in posts and units without `from` or `to`. */
export const FIRST_DAY = day("0001-01-01");
export const LAST_DAY = day("9999-12-31");

/** The day a `YYYY-MM-DD` text names: `2024-02-29` is one; undefined for `2025-02-29` and `20250203`, which name none. */
export function dayIn(text: string): Day | undefined {
  const found = known.get(text);
  if (found !== undefined || !hasForm(text)) return found;
  const [year, month, dayOfMonth] = partsOf(text);
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOfMonth(year, month))
    return undefined;
  const made = written(year, month, dayOfMonth);
  known.set(text, made);
  return made;
}

/** True for a `YYYY-MM-DD` text that names a day of the calendar. */
export function isDay(text: string): text is Day {
  return dayIn(text) !== undefined;
}

/** The day a text names. Throws a RangeError where it names none; use isDay for text that a user wrote. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** The day `count` days after `start` (before it where negative), held within FIRST_DAY..LAST_DAY. */
export function addDays(start: Day, count: number): Day {
  return dayNumbered(numberOf(start) + count);
}

/** Every day from one to another, both included, in order; none where the second is earlier. */
export function eachDay(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
}

/** Calendar days from `start` to `end`: 0 for the same day, 1 for the next, negative where `end` is earlier. */
export function daysBetween(start: Day, end: Day): number {
  return numberOf(end) - numberOf(start);
}

/** The last day of a month (1..12) of a year. */
export function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month, 31);
}

/** The day of a month; a day past the month's end is its last day (02-29 of 2025 is 2025-02-28). Held within FIRST_DAY..LAST_DAY. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  if (year < 1) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  return written(year, month, Math.min(dayOfMonth, lengthOfMonth(year, month)));
}

/** The day so many calendar months later; where that month is shorter, its last day (01-31 and one month is 02-28). */
export function addMonths(start: Day, months: number): Day {
  const [year, month, dayOfMonth] = partsOf(start);
  const count = year * 12 + (month - 1) + months;
  return dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, dayOfMonth);
}

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(of: Day): number {
  return (numberOf(of) + 3) % 7 || 7;
}

/** The calendar year of a day. */
export function yearOf(of: Day): number {
  return 100 * twoDigits(of, 0) + twoDigits(of, 2);
}

/** China's distance from UTC, without summer time since 1991: the clock of a run never stands before that. */
const SHANGHAI = 8 * 3_600_000;
const LENGTH_OF_DAY = 24 * 3_600_000;

/** The day it is in China at an instant given in milliseconds since 1970 UTC (contract 3: `--as-of` defaults to today in Asia/Shanghai). */
export function dayInShanghai(epochMilliseconds: number): Day {
  return dayNumbered(numberOf(day("1970-01-01")) + Math.floor((epochMilliseconds + SHANGHAI) / LENGTH_OF_DAY));
}

// Days are numbered from 1 March of the year 0: with February last, a leap day comes at a year's end and months are all of one formula.
const DAYS_IN_400_YEARS = 146_097;

/** The numbers of days, and the days of numbers, each found once: the duties of a ledger ask for the same few hundred again and again. */
const numbers = new Map<Day, number>();
const numbered = new Map<number, Day>();

function numberOf(of: Day): number {
  const found = numbers.get(of);
  if (found !== undefined) return found;
  const [year, month, dayOfMonth] = partsOf(of);
  const sinceMarch = (month + 9) % 12;
  const marchYear = month > 2 ? year : year - 1;
  const number = daysBeforeYear(marchYear) + Math.floor((153 * sinceMarch + 2) / 5) + dayOfMonth - 1;
  numbers.set(of, number);
  return number;
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function dayNumbered(number: number): Day {
  return memo(numbered, number, () => {
    let marchYear = Math.floor((400 * number) / DAYS_IN_400_YEARS) + 1;
    while (daysBeforeYear(marchYear) > number) marchYear -= 1;
    const ofYear = number - daysBeforeYear(marchYear);
    const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
    const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
    const dayOfMonth = ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
    return dayOf(month > 2 ? marchYear : marchYear + 1, month, dayOfMonth);
  });
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** What a text of a day's form is put together from. */
function partsOf(text: string): [year: number, month: number, dayOfMonth: number] {
  return [100 * twoDigits(text, 0) + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8)];
}

function twoDigits(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - 48) + text.charCodeAt(at + 1) - 48;
}

/** A day of which each part was looked at. */
function written(year: number, month: number, dayOfMonth: number): Day {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  if (!hasForm(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** Whether a text is written as days are; it is one where somebody held its parts to the calendar. */
function hasForm(text: string): text is Day {
  return FORM.test(text);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
