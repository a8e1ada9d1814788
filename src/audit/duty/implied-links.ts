import { lazy } from "../../base/lazy.js";
import { compareTexts } from "../../base/text-order.js";
import type { Day } from "../../calendar/day.js";
import type { Context } from "../context.js";
import type { Act, Acts } from "./acts.js";
import type { Duty } from "./duty.js";
import { countingOf, requiredBy, servingIn } from "./evidence.js";
import { namesWhomItIsAbout } from "./naming.js";
import type { Trigger } from "./trigger.js";

/** A duty, with the acts that count for it and those of which it cannot be told whether they do. */
export interface DutyEvidence {
  readonly duty: Duty;
  readonly counted: readonly Act[];
  /** Acts without `about` that may as well deal with another trigger. */
  readonly unclear: readonly Act[];
}

/** The duties of one row, of all years, that follow one record. */
interface Group {
  readonly trigger: Trigger;
  readonly duties: DutyState[];
}

interface DutyState {
  readonly duty: Duty;
  readonly counted: Act[];
  readonly unclear: Act[];
  readonly serves: ReturnType<typeof servingIn>;
}

/**
 * Counts, for duties of one row that follow records, the acts without `about` (contract 3.9): where the link may be implied, or the
 * act's title names the very person, an act that meets every other demand deals with a trigger where no other is in its reach. In its
 * reach are the triggers whose period holds its date and, where none does, the latest before it; one that an earlier act has met is none
 * of them. Where there are several, the act meets none.
 * @param linked duties of all years with the acts that say what they are about
 */
export function withImpliedLinks(
  linked: readonly { readonly duty: Duty; readonly counted: readonly Act[] }[],
  acts: Acts,
  context: Context,
): DutyEvidence[] {
  const states = linked.map(
    ({ duty, counted }): DutyState => ({ duty, counted: [...counted], unclear: [], serves: servingIn(duty, context) }),
  );
  for (const act of actsWithoutLink(states, acts)) {
    const served = states.filter((state) => isServedBy(state, act, context) && !isMetBefore(state, act.date));
    const reach = thoseTitled(inReach(byTrigger(served), act.date), act, context);
    const [only] = reach;
    if (reach.length > 1) for (const { duties } of reach) for (const state of duties) state.unclear.push(act);
    else if (only) for (const state of only.duties) insert(state.counted, act);
  }
  return states;
}

/** The acts of the kinds that serve, without `about`, in the order of their dates. */
function actsWithoutLink(states: readonly DutyState[], acts: Acts): Act[] {
  const evidence = states[0]?.duty.obligation.evidence ?? [];
  const found = evidence.flatMap(({ kind, types }) => acts.of(kind, types));
  return [...new Set(found)]
    .filter(({ own, record }) => !own && record.about.length === 0)
    .sort((a, b) => compareTexts(a.date, b.date));
}

function isServedBy(
  { duty: { obligation, occurrence, trigger }, serves }: DutyState,
  act: Act,
  context: Context,
): boolean {
  if (trigger === null || act.date < occurrence.countsFrom || act.record === trigger.record) return false;
  const isNamed = lazy(() => namesWhomItIsAbout(act, trigger, context));
  return obligation.evidence.some((evidence) => (evidence.implied || isNamed()) && serves(act, evidence));
}

function isMetBefore({ counted, duty, serves }: DutyState, on: Day): boolean {
  const before = counted.filter(({ date }) => date <= on);
  return countingOf(duty, before, serves).length >= requiredBy(duty);
}

function byTrigger(states: readonly DutyState[]): Group[] {
  const groups = new Map<object, Group>();
  for (const state of states) {
    const { trigger } = state.duty;
    if (!trigger) continue;
    const known = groups.get(trigger.record);
    if (known) known.duties.push(state);
    else groups.set(trigger.record, { trigger, duties: [state] });
  }
  return [...groups.values()];
}

function inReach(groups: readonly Group[], on: Day): Group[] {
  const holding = groups.filter(({ duties }) => duties.some(({ duty }) => on <= duty.occurrence.to));
  if (holding.length > 0) return holding;
  const latest = groups.map(dayZero).sort(compareTexts).at(-1);
  return groups.filter((group) => dayZero(group) === latest);
}

/** Of several triggers the one whose people the act's title names, where it names nobody of another. */
function thoseTitled(groups: readonly Group[], act: Act, context: Context): readonly Group[] {
  if (groups.length < 2) return groups;
  const titled = groups.filter(({ trigger }) => namesWhomItIsAbout(act, trigger, context));
  return titled.length === 1 ? titled : groups;
}

function dayZero({ trigger, duties }: Group): Day {
  return duties[0]?.duty.occurrence.from ?? trigger.record.ends;
}

function insert(counted: Act[], act: Act): void {
  const at = counted.findIndex(({ date }) => date > act.date);
  counted.splice(at < 0 ? counted.length : at, 0, act);
}
