import { addDays, type Day } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import { type Draft, type Drafting, draftOf, type Want } from "../draft.js";
import type { Duty } from "../duty.js";
import type { Demand } from "./demand.js";

/** One record of a plan: the day it is dated, and what it says. */
export interface Choice {
  readonly on: Day;
  readonly draft: Draft;
}

/**
 * The records that would each serve all of several demands of one unit at once, the best day first: the last on which it
 * is in time, or, where all that is left is to be late, the first. None where no record serves them all. With demands of
 * duties that ask for several dates, as many days are given as any other records of those duties can take away.
 */
export function choicesFor(demands: readonly Demand[], drafting: Drafting): Choice[] {
  const duties = demands.map((demand) => demand.owed.judged.duty);
  const asksTwiceOfOne = new Set(duties).size < duties.length;
  const [first] = demands;
  if (!first || asksTwiceOfOne) return [];
  const spare = demands.reduce((sum, { owed, taken }) => sum + spareFor(owed.judged.duty, taken), 0);
  const choices: Choice[] = [];
  for (const on of daysToTry(demands, spare)) {
    if (demands.some(({ taken }) => taken.includes(on))) continue;
    const draft = draftOn(on, demands, drafting);
    if (draft) choices.push({ on, draft });
    if (choices.length > spare) break;
  }
  return choices;
}

/** How many days other records of the duty may take, and those that count already have. */
function spareFor(duty: Duty, taken: readonly Day[]): number {
  const { n } = duty.obligation;
  return n > 1 ? n + taken.length : 0;
}

/** Days between which what is possible changes, and as many beside each as may be taken; in the order in which they are wanted. */
function daysToTry(demands: readonly Demand[], spare: number): Day[] {
  const isLate = demands.every((demand) => demand.late);
  const ends = demands.flatMap(({ owed, ways }) =>
    ways.flatMap(({ want, window }) => {
      // What says no time it covers counts in the period itself, not in the days of grace after it.
      const spans = [
        window,
        owed.judged.duty.occurrence,
        ...want.slots.flatMap((slot) => slot.standing.during.map(({ span }) => span)),
      ];
      return spans.map((span) => (isLate ? span.from : span.to));
    }),
  );
  const days = [...new Set(ends)].flatMap((end) =>
    Array.from({ length: spare + 1 }, (_, index) => addDays(end, isLate ? index : -index)),
  );
  const possible = [...new Set(days)].filter((day) =>
    demands.every(({ ways }) => ways.some(({ window }) => holds(window, day))),
  );
  const inOrder = possible.sort();
  return isLate ? inOrder : inOrder.reverse();
}

/** A record of a day that serves every demand, in one of the ways of each. */
function draftOn(on: Day, demands: readonly Demand[], drafting: Drafting): Draft | null {
  const scene = demands[0]?.owed.scene;
  if (!scene) return null;
  const complete = (wants: readonly Want[], draft: Draft | null): Draft | null => {
    const next = demands[wants.length];
    if (!next) return draft;
    for (const { want, window } of next.ways) {
      if (!holds(window, on)) continue;
      const wider = [...wants, want];
      const drawn = draftOf(wider, on, scene, drafting);
      const done = drawn && complete(wider, drawn);
      if (done) return done;
    }
    return null;
  };
  return complete([], null);
}
