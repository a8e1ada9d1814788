import { addDays, type Day, FIRST_DAY, LAST_DAY } from "../../calendar/day.js";
import type { Period } from "../../calendar/period.js";
import type { Span } from "../../calendar/span.js";

/** One time an obligation falls due: its period (contract 3.8) with its label, the day it is due, and what decides who owes it. */
export interface Occurrence extends Period {
  /** The year it belongs to: that of its label, and after an event that of day 0 (contract 3.3, 3.9). */
  readonly year: number;
  /** Null where it follows an event and no limit is set (contract 3.9): it is then open without end, and `to` is the last day there is. */
  readonly due: Day | null;
  /** The first day on which an act counts: the period's own, but for what may be done ahead of what it follows (contract 3.9). */
  readonly countsFrom: Day;
  /** The day on which a person must hold the role (contract 3.6). */
  readonly tenureDay: Day;
  /** How long by then: the shorter tenure for a month, a quarter or two months, the longer for anything else; after an event none. */
  readonly tenure: "brief" | "long" | "none";
  /** From this day on an act is no longer a late one; null where lateness has no end or no room. */
  readonly lateUntil: Day | null;
  /** The stretch of a year that its rulebook names; null for other times. */
  readonly named: string | null;
  /** The years in which working days were counted without a notice of the State Council. */
  readonly assumedYears: readonly number[];
  /** The record belongs to the period it covers. */
  readonly byCovers: boolean;
  /** What `covers` may be where the record gives it; empty: not looked at. */
  readonly covers: readonly string[];
}

/** Whether an act of a day, covering what it says it covers, counts for an occurrence, in time or late (contract 3.1, 3.2). */
export function counts(occurrence: Occurrence, date: Day, covers: string | null): boolean {
  return coversIt(occurrence, covers) && isInTime(occurrence, date, covers);
}

/** Whether what a record says it covers, where that is looked at, is what the occurrence is about; a record that says nothing goes by its date (contract 3.1, 3.2). */
export function coversIt(occurrence: Occurrence, covers: string | null): boolean {
  const expected = coversOf(occurrence);
  return covers === null || expected.length === 0 || expected.includes(covers);
}

/** What a record's `covers` may be; empty where it is not looked at. */
export function coversOf(occurrence: Occurrence): readonly string[] {
  return occurrence.byCovers ? [occurrence.label] : occurrence.covers;
}

/** Whether an act of a day counts by its date, in time or late: any day does for what is counted by the time it covers (contract 3.1, 3.2). */
export function isInTime(occurrence: Occurrence, date: Day, covers: string | null): boolean {
  const { countsFrom, due, lateUntil, to } = occurrence;
  if ((countsFrom <= date && date <= to) || (occurrence.byCovers && covers !== null)) return true;
  return due !== null && lateUntil !== null && date > due && date < lateUntil;
}

/** The last day on which an act counts by its date, late ones included. */
export function lastDayOf(occurrence: Occurrence): Day {
  return occurrence.lateUntil === null ? occurrence.to : addDays(occurrence.lateUntil, -1);
}

/** The days outside which no act counts for an occurrence, whatever it covers. */
export function daysOf(occurrence: Occurrence): Span {
  return occurrence.byCovers ? ALWAYS : { from: occurrence.countsFrom, to: lastDayOf(occurrence) };
}

const ALWAYS: Span = { from: FIRST_DAY, to: LAST_DAY };

/** Whether an act of a day past the due date would still count, as a late one: never for what is counted by its date alone (contract 3.1). */
export function canStillBeLate(occurrence: Occurrence, on: Day): boolean {
  return occurrence.byCovers || (occurrence.lateUntil !== null && on < occurrence.lateUntil);
}
