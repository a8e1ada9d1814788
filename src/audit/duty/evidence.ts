import { allOf } from "../../base/lists.js";
import { memo } from "../../base/memo.js";
import { compareTexts } from "../../base/text-order.js";
import { type Day, eachDay } from "../../calendar/day.js";
import type { Case } from "../../ledger/model.js";
import { type Obligation, timesAsked } from "../../regulation/rulebook.js";
import type { Context } from "../context.js";
import { type Act, type Acts, doneIn } from "./acts.js";
import {
  type Demand,
  dealingWithTrigger,
  demandsBesidesLink,
  demandsOf,
  demandsOfRow,
  isNamedInTitle,
} from "./demand.js";
import type { Duty } from "./duty.js";
import { daysOf, isInTime } from "./schedule.js";

/** How many records a duty needs: so many on different days, or one of each kind that the row asks for; or how many days. */
export function requiredBy({ obligation, unit }: Pick<Duty, "obligation" | "unit">): number {
  return obligation.all ? obligation.evidence.length : timesAsked(obligation, unit);
}

/** The days that count for a duty of records by their dates: of each its date; where days are counted, each day that it took and that lies in time, once. */
export function daysCounted({ obligation, occurrence }: Duty, acts: readonly Act[], asOf: Day): readonly Day[] {
  if (obligation.counts === "records") return acts.map(({ date }) => date);
  const days = acts.flatMap((act) => {
    const { from, to } = daysOf(occurrence);
    const first = act.date > from ? act.date : from;
    const last = [act.record.ends, to, asOf].reduce((a, b) => (a < b ? a : b));
    return eachDay(first, last).filter((day) => isInTime(occurrence, day, act.covers));
  });
  return [...new Set(days)].sort(compareTexts);
}

/** The acts that meet a duty's evidence, of each record the earliest (contract 3.7: a record counts once), by date and then by place. */
export function evidenceFor(duty: Duty, acts: Acts, context: Context): readonly Act[] {
  const days = daysOf(duty.occurrence);
  const { counts, evidence: asked } = duty.obligation;
  const counting = allOf(asked, (evidence) => {
    const fitting = acts.fitting(evidence, () => meetsAll(demandsOfRow(evidence, duty.obligation, context)));
    // What began before the period may have taken days of it, or have started the duty on its last day.
    const within = counts === "days" || evidence.own === "attached" ? fitting : doneIn(days, fitting);
    if (within.length === 0) return within;
    // After an event few acts deal with it: of those alone the rest is asked.
    const linked = duty.trigger === null ? within : within.filter(dealingWithTrigger(evidence, duty).isMet);
    return linked.length === 0 ? linked : linked.filter(meetsAll(demandsBesidesLink(evidence, duty, context)));
  });
  if (counting.length < 2) return counting;
  return firstOfEachRecord(counting.sort(byDateAndPlace));
}

/**
 * The acts that are `about` what a duty follows, or before what it leads up to name the topic in their title, and meet all that its
 * evidence asks but the topics, of which they write none: whether they were on what the clause names is not on record (contract 3.5:
 * what the ledger lacks leaves a triggered duty open).
 */
export function untoldFor(duty: Duty, acts: Acts, context: Context): readonly Act[] {
  const { type } = duty.obligation.schedule;
  if (duty.trigger === null || (type !== "after" && type !== "before")) return [];
  const days = daysOf(duty.occurrence);
  const isOnIt = (act: Act, topics: readonly string[]) =>
    type === "before" ? isNamedInTitle(topics, act, context) : act.record.about.length > 0;
  const found = duty.obligation.evidence
    .filter(({ topics }) => topics.length > 0)
    .flatMap((evidence) =>
      acts
        .within(evidence.kind, evidence.types, days)
        .filter((act) => act.topics.length === 0 && isOnIt(act, evidence.topics))
        .filter(meetsAll(demandsOf({ ...evidence, topics: [] }, duty, context))),
    );
  return firstOfEachRecord(found.sort(byDateAndPlace));
}

/** The cases taken up of which nothing has come by the as-of day, where they are to be carried through and nothing else does the duty. */
export function openedAlone({ obligation, unit }: Duty, counted: readonly Act[], asOf: Day): readonly Act[] {
  const isToBeCarried = obligation.evidence.some(({ carriedThrough }) => carriedThrough);
  if (!isToBeCarried) return [];
  const isOpen = ({ kind, record }: Act) =>
    kind === "case" && unit.records.cases.some((one) => one === record && !isDealtWith(one, asOf));
  return counted.every(isOpen) ? counted : [];
}

/** Of the acts counted those that do a duty only by evidence of which a person must judge whether it serves. */
export function doubtfulAmong(counted: readonly Act[], duty: Duty, context: Context): readonly Act[] {
  const { evidence } = duty.obligation;
  if (!evidence.some(({ doubtful }) => doubtful)) return [];
  const serves = servingIn(duty, context);
  const firm = evidence
    .filter(({ doubtful }) => !doubtful)
    .map((one) => ({ one, isLinked: dealingWithTrigger(one, duty).isMet }));
  return counted.filter((act) => !firm.some(({ one, isLinked }) => (one.implied || isLinked(act)) && serves(act, one)));
}

function isDealtWith({ concluded, leaders, measures }: Case, asOf: Day): boolean {
  return (concluded !== null && concluded <= asOf) || [...leaders, ...measures].some(({ date }) => date <= asOf);
}

/**
 * Of acts by date those that count: where a row asks for a record of each of several kinds, as many as serve a kind of their own,
 * the earliest that complete it; else all.
 * @param serves whether an act is what one of the row's evidences asks for
 */
export function countingOf(
  duty: Duty,
  acts: readonly Act[],
  serves: (act: Act, evidence: Obligation["evidence"][number]) => boolean,
): readonly Act[] {
  const { all, evidence } = duty.obligation;
  if (!all) return acts;
  const takenBy = new Map<number, Act>();
  /** Finds an act a kind of its own, others making room where they can. */
  const place = (act: Act, tried: Set<number>): boolean =>
    evidence.some((one, kind) => {
      if (tried.has(kind) || !serves(act, one)) return false;
      tried.add(kind);
      const other = takenBy.get(kind);
      if (other && !place(other, tried)) return false;
      takenBy.set(kind, act);
      return true;
    });
  for (const act of acts) place(act, new Set());
  const taken = new Set(takenBy.values());
  return acts.filter((act) => taken.has(act));
}

/** Which acts are what an evidence of a duty asks for, whether or not they say what they are about. */
export function servingIn(duty: Duty, context: Context): Parameters<typeof countingOf>[2] {
  const demands = new Map<Obligation["evidence"][number], Demand[]>();
  const demandsIn = (evidence: Obligation["evidence"][number]) =>
    memo(demands, evidence, () => demandsBesidesLink(evidence, duty, context));
  return (act, evidence) => act.kind === evidence.kind && meetsAll(demandsIn(evidence))(act);
}

/** Whether an act meets all that is asked of it: who may have done it, which takes longest to find out, is asked near the end. */
export function meetsAll(demands: readonly Pick<Demand, "isMet">[]): (act: Act) => boolean {
  return (act) => demands.every((demand) => demand.isMet(act));
}

/** Of acts in an order, of each record the first. */
export function firstOfEachRecord(acts: readonly Act[]): readonly Act[] {
  if (acts.length < 2) return acts;
  const seen = new Set<object>();
  return acts.filter(({ record }) => !seen.has(record) && seen.add(record));
}

function byDateAndPlace(a: Act, b: Act): number {
  return compareTexts(a.date, b.date) || compareTexts(a.record.file, b.record.file) || a.record.line - b.record.line;
}
