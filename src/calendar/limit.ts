import { addDays, addMonths, type Day } from "./day.js";

/** How long something may take: so many calendar days, or so many calendar months. */
export interface Limit {
  readonly count: number;
  readonly unit: "days" | "months";
}

const FORM = /^(\d{1,4})(?: (days?|months?))?$/;

/** The limit that a rulebook or a setting writes: `30` or `30 days`, `1 month`, `2 months`. Undefined for other texts. */
export function limitIn(written: string): Limit | undefined {
  const [, count, unit = "days"] = FORM.exec(written) ?? [];
  return count === undefined ? undefined : { count: Number(count), unit: unit.startsWith("month") ? "months" : "days" };
}

/** True for a text that states a limit. */
export function isLimit(text: string): boolean {
  return limitIn(text) !== undefined;
}

/** The last day of a limit that is counted from the day after `start`: of months, the same day of a later month, or that month's last (contract 3.9). */
export function limitFrom(start: Day, { count, unit }: Limit): Day {
  return unit === "days" ? addDays(start, count) : addMonths(start, count);
}

/** The first day from which on something is so near before `end`. */
export function limitBefore(end: Day, { count, unit }: Limit): Day {
  return unit === "days" ? addDays(end, -count) : addMonths(end, -count);
}

/** As it is written in a rulebook. */
export function limitText({ count, unit }: Limit): string {
  if (unit === "days") return String(count);
  return count === 1 ? "1 month" : `${count} months`;
}

/** How many calendar days a limit may come to at most. */
export function longestDays({ count, unit }: Limit): number {
  return unit === "days" ? count : count * 31;
}

/** The limit of an optional text; null where none is written or the text states none. */
export function limitOf(written: string | undefined): Limit | null {
  return written === undefined ? null : (limitIn(written) ?? null);
}
