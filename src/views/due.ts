import type { Finding } from "../audit/finding.js";
import { isOfRun, type Turn } from "../audit/year-turn.js";
import { compareTexts } from "../base/text-order.js";
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

/** What of a unit falls due, soonest first; what is open without a limit comes last (contract 3.9). */
export interface UnitDue {
  readonly items: readonly DueItem[];
  /** What falls due first after that day. */
  readonly next: DueItem | null;
  /** How many duties that a check would list are past due and, done now, would count as late. */
  readonly overdue: number;
}

/** What of all units falls due from a day on, in that order. */
export interface DueList extends UnitDue {
  readonly asOf: Day;
  /** The last day looked at. */
  readonly until: Day;
}

/**
 * What of the duties a unit owes falls due within so many days and is still to be done.
 * @param question what the overdue duties belong to that are counted
 */
export function dueWithin(owed: readonly Owed[], asOf: Day, days: number, question: Turn): UnitDue {
  const until = addDays(asOf, days);
  const ahead = soonestFirst(owed.filter(isAhead).map((one) => ({ one, due: dueOf(one) })));
  const isWithin = ({ due }: { readonly due: Day | null }) => due === null || due <= until;
  // A record is drafted for what is told alone: much of what lies ahead is not.
  const next = ahead.find((item) => !isWithin(item));
  return {
    items: ahead.filter(isWithin).map(({ one }) => itemOf(one)),
    next: next ? itemOf(next.one) : null,
    overdue: owed.filter((one) => isOfRun(one.finding, question) && isMendable(one)).length,
  };
}

/** What falls due in all units: of one day, in the order of the units. @param days as for each of them */
export function dueOfAll(units: readonly UnitDue[], asOf: Day, days: number): DueList {
  return {
    asOf,
    until: addDays(asOf, days),
    items: soonestFirst(units.flatMap(({ items }) => items)),
    next: soonestFirst(units.flatMap(({ next }) => next ?? []))[0] ?? null,
    overdue: units.reduce((sum, { overdue }) => sum + overdue, 0),
  };
}

/** What of the duties a calendar is to hold. */
export interface CalendarSpan {
  readonly asOf: Day;
  readonly until: Day;
  /** What is done or waived too. */
  readonly all: boolean;
  /** Whether an earlier calendar holds a finding: whatever became of it since, and whenever it was due, this one has to say. */
  isKnown(findingId: string): boolean;
}

/** What falls due in a span, both days included, and is still to be done, or what else a calendar is to hold. */
export function fallingDue(owed: readonly Owed[], { asOf, until, all, isKnown }: CalendarSpan): DueItem[] {
  const isWithin = ({ due }: Finding) => due !== null && asOf <= due && due <= until;
  const isToShow = (one: Owed) => isAhead(one) || (all && ["met", "waived"].includes(one.finding.status));
  const shown = owed.filter(
    (one) => dueOf(one) !== null && (isKnown(one.finding.id) || (isToShow(one) && isWithin(one.finding))),
  );
  return soonestFirst(shown.map(itemOf));
}

function dueOf({ judged }: Owed): Day | null {
  return judged.duty.occurrence.due;
}

function itemOf(one: Owed): DueItem {
  const { finding, judged, context } = one;
  const due = dueOf(one);
  return {
    finding,
    unitName: context.unit.name,
    regulation: judged.duty.rulebook.title,
    due,
    daysLeft: due && daysBetween(context.asOf, due),
    remedy: remedyFor(judged.duty, context),
  };
}

/** Items by their due dates, without one last; of one day, as they were given. */
export function soonestFirst<Item extends Pick<DueItem, "due">>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compareTexts(a.due ?? LAST_DAY, b.due ?? LAST_DAY));
}
