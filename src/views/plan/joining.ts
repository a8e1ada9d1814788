import type { Duty } from "../../audit/duty/duty.js";
import { memo } from "../../base/memo.js";
import { addDays, type Day } from "../../calendar/day.js";
import { holds, overlap, type Span } from "../../calendar/span.js";
import { timesAsked } from "../../regulation/rulebook.js";
import { type Draft, type Drafting, draftOf, mightBeOne, type Want } from "../draft.js";
import { allInPost, timesInPost } from "./in-post.js";
import type { Need } from "./need.js";

/** One record of a plan: the day it is dated, and what it says. */
export interface Choice {
  readonly on: Day;
  readonly draft: Draft;
}

/** False where no record can serve two demands: a quick look, for the many that have nothing to do with each other. */
export function mightJoin(a: Need, b: Need, drafting: Drafting): boolean {
  if (a.owed === b.owed) return false;
  return a.ways.some((one) =>
    b.ways.some((other) => overlap(one.window, other.window) && mightBeOne(one.want, other.want, drafting)),
  );
}

/** Whether some record serves all of several demands of one unit at once. */
export function canJoin(demands: readonly Need[], drafting: Drafting): boolean {
  return choicesFor(demands, drafting, 1).length > 0;
}

/**
 * The records that would each serve all of several demands of one unit at once, the best day first: the last on which it
 * is in time, or, where all that is left is to be late, the first. None where no record serves them all.
 * @param most how many are wanted: by default as many as other records of the demands' duties can take the days of, and one
 */
export function choicesFor(
  demands: readonly Need[],
  drafting: Drafting,
  most = 1 + demands.reduce((sum, { owed }) => sum + rivalsOf(owed.judged.duty), 0),
): Choice[] {
  const choices: Choice[] = [];
  if (new Set(demands.map((demand) => demand.owed)).size < demands.length) return choices;
  for (const on of daysToTry(demands)) {
    const draft = draftOn(on, demands, drafting);
    const context = demands[0]?.owed.context;
    if (draft && context && allInPost(draft, on, context)) choices.push({ on, draft });
    if (choices.length >= most) break;
  }
  return choices;
}

/** How many other records of a duty may not bear the date of one. */
function rivalsOf({ obligation, unit }: Duty): number {
  return timesAsked(obligation, unit) - 1;
}

/** Days at which what is possible changes, and as many beside each as others may take; in the order in which they are wanted. */
function daysToTry(demands: readonly Need[]): Day[] {
  const isLate = demands.every((demand) => demand.late);
  const spare = demands.reduce((sum, { owed, taken }) => sum + taken.length + rivalsOf(owed.judged.duty), 0);
  const days = new Set<Day>();
  for (const demand of demands) {
    for (const end of endsOf(demand)[isLate ? "first" : "last"]) {
      days.add(end);
      for (let index = 1; index <= spare; index++) days.add(addDays(end, isLate ? index : -index));
    }
  }
  const possible = [...days].filter((day) =>
    demands.every(({ ways, taken }) => !taken.includes(day) && ways.some(({ window }) => holds(window, day))),
  );
  const inOrder = possible.sort();
  return isLate ? inOrder : inOrder.reverse();
}

/** The first and the last days of the times at whose ends it changes what can do a demand. */
interface Ends {
  readonly first: readonly Day[];
  readonly last: readonly Day[];
}

const known = new WeakMap<Need, Ends>();

/** Found once for each demand, which is held against all others. */
function endsOf(demand: Need): Ends {
  return memo(known, demand, () => {
    const spans = demand.ways.flatMap(({ want, window }): Span[] => [
      window,
      // What says no time it covers counts in the period itself, not in the days of grace after it.
      demand.owed.judged.duty.occurrence,
      ...timesInPost(demand.owed.judged.duty.holder.key, demand.owed.context),
      ...want.slots.flatMap((slot) => slot.eligible.during.map(({ span }) => span)),
    ]);
    return {
      first: [...new Set(spans.map(({ from }) => from))],
      last: [...new Set(spans.map(({ to }) => to))],
    };
  });
}

/** A record of a day that serves every demand, in one of the ways of each. */
function draftOn(on: Day, demands: readonly Need[], drafting: Drafting): Draft | null {
  const context = demands[0]?.owed.context;
  if (!context) return null;
  const waysOn = demands.map(({ ways }) => ways.filter(({ window }) => holds(window, on)).map(({ want }) => want));
  const firsts = waysOn.flatMap(([first]) => first ?? []);
  const draft = firsts.length === demands.length ? draftOf(firsts, on, context, drafting) : null;
  if (draft || waysOn.every((ways) => ways.length < 2)) return draft;
  const complete = (wants: readonly Want[], drawn: Draft | null): Draft | null => {
    const next = waysOn[wants.length];
    if (!next) return drawn;
    for (const want of next) {
      const wider = [...wants, want];
      const wide = draftOf(wider, on, context, drafting);
      const done = wide && complete(wider, wide);
      if (done) return done;
    }
    return null;
  };
  return complete([], null);
}
