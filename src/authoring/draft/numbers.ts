import { numberOf } from "../../regulation/clause.js";

/** A number as regulations write it: 3, ３, 三, 两, 十五. */
export const NUMBER = "(?:\\d{1,3}|[０-９]{1,3}|[一二两三四五六七八九十]{1,3})";

/** The value of such a number; 两 is 2. */
export function valueOfNumber(text: string): number {
  return numberOf(text.replaceAll("两", "二")) ?? 1;
}

/** `MM-DD` of a month and a day. */
export function monthDay(month: number, day: number): string {
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month, as in a common year. */
export function lastDay(month: number): number {
  return LENGTHS[month - 1] ?? 31;
}
