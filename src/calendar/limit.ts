import { upToNinetyNine } from "./chinese-digits.js";
import { addDays, addMonths, type Day } from "./day.js";
import { addWorkdays, yearsWithoutNotice } from "./workdays.js";

/** How long something may take: so many calendar days, calendar months, or working days. */
export interface Limit {
  readonly count: number;
  readonly unit: LimitUnit;
}
export type LimitUnit = "days" | "months" | "workdays";

const FORM = /^(\d{1,4})(?: (day|month|workday)s?)?$/;

/** The limit that a rulebook or a setting writes: `30` or `30 days`, `1 month`, `2 months`, `5 workdays`. Undefined for other texts. */
export function limitIn(written: string): Limit | undefined {
  const [, count, unit = "day"] = FORM.exec(written) ?? [];
  return count === undefined ? undefined : { count: Number(count), unit: unitOf(unit) };
}

const IN_WORDS = /^(\d{1,4}|[一二三四五六七八九十]+)个?(工作日|天|日|周|星期|月|年|weeks?|years?)(?:以?内|之内)?$/;
const UNITS: Readonly<Record<string, readonly [times: number, unit: LimitUnit]>> = {
  工作日: [1, "workdays"],
  周: [7, "days"],
  星期: [7, "days"],
  月: [1, "months"],
  年: [12, "months"],
  week: [7, "days"],
  weeks: [7, "days"],
  year: [12, "months"],
  years: [12, "months"],
};

/** The limit that a text in words means, as a rulebook writes it: 三十日 is 30, 两周 14, 1个月 `1 month`; undefined where it means none. */
export function limitMeant(text: string): string | undefined {
  const [, number, word = ""] = IN_WORDS.exec(text.normalize("NFKC").replace(/\s/g, "").replace("两", "二")) ?? [];
  if (number === undefined) return undefined;
  const [times, unit] = UNITS[word] ?? [1, "days"];
  const count = /\d/.test(number) ? Number(number) : upToNinetyNine(number);
  return count === undefined ? undefined : limitText({ count: count * times, unit });
}

function unitOf(word: string): LimitUnit {
  if (word === "month") return "months";
  return word === "workday" ? "workdays" : "days";
}

/** True for a text that states a limit. */
export function isLimit(text: string): boolean {
  return limitIn(text) !== undefined;
}

/** The last day of a limit that is counted from the day after `start`: of months, the same day of a later month, or that month's last (contract 3.9). */
export function limitFrom(start: Day, { count, unit }: Limit): Day {
  return after(start, count, unit);
}

/** The first day from which on something is so near before `end`. */
export function limitBefore(end: Day, { count, unit }: Limit): Day {
  return after(end, -count, unit);
}

function after(start: Day, count: number, unit: LimitUnit): Day {
  switch (unit) {
    case "days":
      return addDays(start, count);
    case "months":
      return addMonths(start, count);
    case "workdays":
      return addWorkdays(start, count);
  }
}

/** The years whose working days a limit between two days is counted in without a notice; none where it counts no working days. */
export function yearsAssumed({ unit }: Limit, from: Day, to: Day): number[] {
  return unit === "workdays" ? yearsWithoutNotice(from, to) : [];
}

/** As it is written in a rulebook. */
export function limitText({ count, unit }: Limit): string {
  if (unit === "days") return String(count);
  return count === 1 ? `1 ${unit.slice(0, -1)}` : `${count} ${unit}`;
}

/** How many calendar days a limit may come to at most. */
export function longestDays({ count, unit }: Limit): number {
  switch (unit) {
    case "days":
      return count;
    case "months":
      return count * 31;
    case "workdays":
      return count * 2 + LONGEST_HOLIDAY;
  }
}

/** More days than any holiday has with the weekends about it. */
const LONGEST_HOLIDAY = 16;

/** The limit of an optional text; null where none is written or the text states none. */
export function limitOf(written: string | undefined): Limit | null {
  return written === undefined ? null : (limitIn(written) ?? null);
}
