import { daysCounted, requiredBy, servingIn } from "../../audit/duty/evidence.js";
import { canStillBeLate } from "../../audit/duty/schedule.js";
import { addDays, type Day, daysBetween, LAST_DAY } from "../../calendar/day.js";
import { holds, type Span } from "../../calendar/span.js";
import { carriesCovers, type Draft, type Drafting, draftOf, type Want, wantsOf } from "../draft.js";
import type { Owed } from "../owed.js";
import { allInPost, inPostOnly, timesInPost } from "./in-post.js";

/** One record that a duty still lacks. A duty that lacks several, each on a date of its own, makes as many demands. */
export interface Need {
  readonly owed: Owed;
  /** What would serve, the surest first, each with the days on which it would. */
  readonly ways: readonly Way[];
  /** Done now, it counts as late. */
  readonly late: boolean;
  /** Dates that count already, on which another record brings the duty no further; none where it asks for one record. */
  readonly taken: readonly Day[];
}

export interface Way {
  readonly want: Want;
  readonly window: Span;
}

/** The demands of a duty that is ahead or mendable; none where no record dated on the as-of day or later can do it. */
export function needsOf(owed: Owed, drafting: Drafting): Need[] {
  const { duty, grounds } = owed.judged;
  const { asOf } = owed.context;
  const { obligation, occurrence } = duty;
  if (obligation.all) return partsLacking(owed, drafting);
  const dates = [...new Set(daysCounted(duty, grounds.counted, asOf))];
  const required = requiredBy(duty);
  const taken = required > 1 ? dates : [];
  const lacking = required - taken.length;
  const inTime = waysIn({ from: later(asOf, occurrence.from), to: occurrence.due ?? occurrence.to }, owed, drafting);
  const make = (ways: readonly Way[], late: boolean) =>
    Array.from({ length: lacking }, (): Need => ({ owed, ways, late, taken }));
  if (daysLeft(inTime, taken) >= lacking) return make(inTime, false);
  if (!canStillBeLate(occurrence, asOf)) return [];
  const end = occurrence.lateUntil === null ? LAST_DAY : addDays(occurrence.lateUntil, -1);
  const afterwards = waysIn({ from: later(asOf, occurrence.from), to: end }, owed, drafting);
  return daysLeft(afterwards, taken) >= lacking ? make(afterwards, true) : [];
}

/** A demand for each kind of record that a duty asks for beside others and that is not there yet. */
function partsLacking(owed: Owed, drafting: Drafting): Need[] {
  const { duty, grounds } = owed.judged;
  const { asOf } = owed.context;
  const { due, from } = duty.occurrence;
  const serves = servingIn(duty, owed.context);
  const lacking = duty.obligation.evidence.filter((one) => !grounds.counted.some((act) => serves(act, one)));
  const late = due !== null && due < asOf;
  const span = { from: later(asOf, from), to: late ? LAST_DAY : (due ?? LAST_DAY) };
  return lacking.map((one) => ({
    owed,
    ways: waysIn(span, owed, drafting).filter(({ want }) => want.evidence === one),
    late,
    taken: [],
  }));
}

/** The ways in which a record of some day of a span does the duty, those that leave nothing open first. */
function waysIn(span: Span, owed: Owed, drafting: Drafting): Way[] {
  const { occurrence } = owed.judged.duty;
  const wants = [...wantsOf(owed.judged.duty, owed.context)].map((want) => inPostOnly(want, owed.context));
  const tried = wants.flatMap((want) => {
    // What does not say the time it covers is counted by its date alone (contract 3.1).
    const byDate = occurrence.byCovers && !carriesCovers(want.evidence.kind);
    // What covers a time is drawn up when the time is over, though an early one counts.
    const window = byDate
      ? { from: span.from, to: earlier(span.to, occurrence.to) }
      : { from: occurrence.byCovers ? later(span.from, earlier(span.to, occurrence.to)) : span.from, to: span.to };
    if (window.from > window.to) return [];
    const times = timesInPost(owed.judged.duty.holder.key, owed.context);
    const days = [window.to, window.from, ...times.flatMap(({ from, to }) => [to, from])];
    for (const on of days.filter((one) => holds(window, one))) {
      const draft = draftOf([want], on, owed.context, drafting);
      if (draft && allInPost(draft, on, owed.context)) return [{ way: { want, window }, draft }];
    }
    return [];
  });
  return tried.sort((a, b) => openness(a.draft) - openness(b.draft)).map(({ way }) => way);
}

function openness(draft: Draft): number {
  return draft.open.length;
}

/** How many days on which a record can still be dated are not taken: counted no further than a plan can need. */
function daysLeft(ways: readonly Way[], taken: readonly Day[]): number {
  const spans = ways.map(({ window }) => window);
  const [widest] = [...spans].sort((a, b) => daysBetween(b.from, b.to) - daysBetween(a.from, a.to));
  if (!widest) return 0;
  return daysBetween(widest.from, widest.to) + 1 - taken.filter((date) => holds(widest, date)).length;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
