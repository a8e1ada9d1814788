import type { Finding } from "../audit/finding.js";
import { compareText } from "../base/text-order.js";
import { addDays, type Day, daysBetween, LAST_DAY } from "../calendar/day.js";
import type { LocalText } from "../regulation/local-text.js";
import { isAhead, isMendable, type Owed } from "./owed.js";
import { type Remedy, remedyFor } from "./remedy.js";

/** A duty that falls due, and a record that would do it (of several it asks for, one). */
export interface DueItem {
  readonly finding: Finding;
  readonly unitName: string;
  readonly regulation: LocalText;
  /** Null where no limit is set. */
  readonly due: Day | null;
  /** From the as-of day to the due date: 0 for today; null where there is none. */
  readonly daysLeft: number | null;
  readonly remedy: Remedy;
}

/** What falls due from a day on, soonest first; what is open without a limit comes last (contract 3.9). */
export interface DueList {
  readonly asOf: Day;
  /** The last day looked at. */
  readonly until: Day;
  readonly items: readonly DueItem[];
  /** What falls due first after that day. */
  readonly next: DueItem | null;
  /** How many duties of the year are past due and, done now, would count as late. */
  readonly overdue: number;
}

/**
 * What of the duties owed falls due within so many days and is still to be done.
 * @param year the year whose overdue duties are counted
 */
export function dueWithin(owed: readonly Owed[], asOf: Day, days: number, year: number): DueList {
  const until = addDays(asOf, days);
  const ahead = owed.filter(isAhead).map(itemOf).sort(soonestFirst);
  const isWithin = ({ due }: DueItem) => due === null || due <= until;
  return {
    asOf,
    until,
    items: ahead.filter(isWithin),
    next: ahead.find((item) => !isWithin(item)) ?? null,
    overdue: owed.filter((one) => one.year === year && isMendable(one)).length,
  };
}

/** What falls due in a span, both days included: what is still to be done, and for a calendar to say so what is done or waived. */
export function fallingDue(owed: readonly Owed[], asOf: Day, until: Day): DueItem[] {
  return owed
    .filter((one) => isAhead(one) || one.finding.status === "met" || one.finding.status === "waived")
    .map(itemOf)
    .filter(({ due }) => due !== null && asOf <= due && due <= until)
    .sort(soonestFirst);
}

function itemOf({ finding, judged, scene }: Owed): DueItem {
  const { due } = judged.duty.occurrence;
  return {
    finding,
    unitName: scene.unit.name,
    regulation: judged.duty.rulebook.title,
    due,
    daysLeft: due && daysBetween(scene.asOf, due),
    remedy: remedyFor(judged.duty, scene),
  };
}

function soonestFirst(a: DueItem, b: DueItem): number {
  return compareText(a.due ?? LAST_DAY, b.due ?? LAST_DAY);
}
