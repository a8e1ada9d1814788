import { allOf } from "../../base/lists.js";
import { compareTexts } from "../../base/text-order.js";
import { addDays, type Day, LAST_DAY, yearOf } from "../../calendar/day.js";
import { type Limit, limitBefore, limitFrom, yearsAssumed } from "../../calendar/limit.js";
import type { Span } from "../../calendar/span.js";
import type { DayZero } from "../../generated/schemas.js";
import type { AnyRecord } from "../../ledger/model.js";
import type { Obligation, Schedule } from "../../regulation/rulebook.js";
import type { Kind } from "../../terms/record-kinds.js";
import { RECORD_KINDS } from "../../terms/record-kinds.js";
import { SANCTIONS } from "../../terms/terms.js";
import type { Context } from "../context.js";
import type { Occurrence } from "./schedule.js";
import { type LabelledTrigger, type Trigger, triggersOf } from "./trigger.js";

/** A time an obligation falls due, by the calendar or after what happened. */
export interface Time extends Occurrence {
  readonly trigger: Trigger | null;
}

type AfterSchedule = Extract<Schedule, { readonly type: "after" }>;
type BeforeSchedule = Extract<Schedule, { readonly type: "before" }>;

/** Where triggers are looked for. */
export type TriggerContext = Pick<Context<"recordsBelow">, "unit" | "neighbours" | "asOf">;

/** The kinds of records of other units that a schedule looks at: those it starts from, where they may be in units below. */
export function kindsReadBySchedule(schedule: Schedule): Kind[] {
  if (!("selector" in schedule) || !schedule.selector.below) return [];
  return schedule.selector.records.map(({ kind }) => RECORD_KINDS[kind].kind);
}

/** The occurrences in some years (in any where null) of an obligation that starts from a record, or leads up to one. */
export function triggeredIn(years: readonly number[] | null, obligation: Obligation, context: TriggerContext): Time[] {
  const { schedule } = obligation;
  if (schedule.type !== "after" && schedule.type !== "before") return [];
  const { selector } = schedule;
  const { unit, neighbours, asOf } = context;
  const own = triggersOf({ unit, recordsOf: (kind) => unit.records[kind], prefix: "" }, selector, asOf);
  const below = (selector.below ? neighbours.below : []).flatMap((other) => {
    const recordsOf = (kind: Kind) => neighbours.recordsBelow(other, kind);
    return triggersOf({ unit: other, recordsOf, prefix: `${other.id}/` }, selector, asOf);
  });
  const found = [...own, ...below];
  const times =
    schedule.type === "after"
      ? [
          ...allOf(own, (one) => following(one, schedule, asOf)),
          ...below.flatMap((one) =>
            following(one, schedule.isOpenBelow ? { ...schedule, within: null } : schedule, asOf),
          ),
        ]
      : found.flatMap((one) => leadingTo(one, schedule, found));
  return times.filter(({ year }) => years?.includes(year) ?? true);
}

/** What is owed again and again has a time for each stretch, closed like a calendar period; else there is one. */
function following(found: LabelledTrigger, schedule: AfterSchedule, asOf: Day): Time[] {
  const { countedFrom, delay, repeat, within } = schedule;
  const { record, isLimited } = found.trigger;
  if (repeat === null || !isLimited) return followingOnce(found, schedule, asOf);
  const counted = countedDay(record, { countedFrom, delay }, asOf);
  if (counted === null) return [];
  const ends = within === null ? conclusionOf(record, asOf) : limitFrom(counted, within);
  return stretchesOf(found, { repeat, counted, isOwed: ({ from, to }) => (ends === null ? from <= asOf : to <= ends) });
}

/** The day from which on a limit counts; null while it is not on record. */
function countedDay(
  record: AnyRecord,
  { countedFrom, delay }: Pick<AfterSchedule, "countedFrom" | "delay">,
  asOf: Day,
): Day | null {
  const dayZero = countedFrom.length === 0 ? record.ends : dayZeroOf(record, countedFrom, asOf);
  return dayZero && delay ? limitFrom(dayZero, delay) : dayZero;
}

/** When a case was concluded, as far as is known on the as-of day; null while it goes on. */
function conclusionOf(record: AnyRecord, asOf: Day): Day | null {
  if (record.kind !== "cases" || record.concluded === null) return null;
  return record.concluded <= asOf ? record.concluded : null;
}

/** The stretches of a time, one after another, as long as they are owed, each with its number in its label. */
function stretchesOf(
  { trigger, label }: LabelledTrigger,
  {
    repeat,
    counted,
    isOwed,
  }: { readonly repeat: Limit; readonly counted: Day; readonly isOwed: (one: Span) => boolean },
): Time[] {
  const endOf = (at: number) => limitFrom(counted, { ...repeat, count: repeat.count * at });
  const times: Time[] = [];
  for (let at = 1; ; at++) {
    const from = at === 1 ? counted : addDays(endOf(at - 1), 1);
    const to = endOf(at);
    if (!isOwed({ from, to })) return times;
    const assumedYears = yearsAssumed(repeat, addDays(from, 1), to);
    const days = { year: yearOf(from), from, to, due: to, countsFrom: from, tenureDay: from, assumedYears };
    times.push(triggeredTime({ ...days, label: `${label}.${at}`, lateUntil: null }, trigger));
  }
}

/** An act after the limit is late without end; without a limit none ever is. What begins to count later than its day 0 has that later day for one. None while what it counts from is not on record (contract 3.9). */
function followingOnce({ trigger, label }: LabelledTrigger, schedule: AfterSchedule, asOf: Day): Time[] {
  const { ahead, countsFromFound, openUntilThen, within } = schedule;
  const counted = countedDay(trigger.record, schedule, asOf);
  if (counted === null && !openUntilThen) return [];
  const from = counted ?? trigger.record.ends;
  const due = trigger.isLimited ? counted && within && limitFrom(counted, within) : null;
  const assumedYears = within && due ? yearsAssumed(within, addDays(from, 1), due) : [];
  const year = yearOf(from);
  const to = due ?? LAST_DAY;
  const lateUntil = due && LAST_DAY;
  const isFromFound = countsFromFound && trigger.record.kind === "cases";
  const countsFrom = isFromFound ? trigger.record.date : addDays(from, -ahead);
  const days = { year, label, from, to, due, countsFrom, tenureDay: from, lateUntil, assumedYears };
  return [triggeredTime(days, trigger)];
}

/** The first of some days that a case records, as far as seen on the as-of day; null while none is on record. */
function dayZeroOf(record: AnyRecord, kinds: readonly DayZero[], asOf: Day): Day | null {
  if (record.kind !== "cases") return record.ends;
  const days = kinds.flatMap((kind): readonly (Day | null)[] => {
    if (kind === "conclusion") return [record.concluded];
    const counting =
      kind === "sanction" ? record.measures.filter(({ type }) => SANCTIONS.includes(type)) : record.measures;
    return counting.map(({ date }) => date);
  });
  return days.flatMap((day) => (day !== null && day <= asOf ? [day] : [])).sort(compareTexts)[0] ?? null;
}

/**
 * What leads up to a record is done by its day, or so long before it as is asked: what comes between is late, what comes after is no
 * late act. It counts from a day on; where that is the record before it, the first of its kind has none.
 */
function leadingTo(one: LabelledTrigger, { within, lead }: BeforeSchedule, all: readonly LabelledTrigger[]): Time[] {
  const { trigger, label } = one;
  const { date } = trigger.record;
  const due = lead === null ? date : limitBefore(date, lead);
  const from = within === null ? previousOf(one, all) : limitBefore(due, within);
  if (from === undefined) return [];
  const assumedYears = [within, lead].flatMap((limit) => (limit ? yearsAssumed(limit, from, addDays(date, -1)) : []));
  const days = { from, countsFrom: from, to: due, due, tenureDay: date, assumedYears: [...new Set(assumedYears)] };
  return [triggeredTime({ ...days, year: yearOf(date), label, lateUntil: lead === null ? null : date }, trigger)];
}

/** A time that a trigger sets: nobody need have held a post for long by then, and what a record covers is not looked at. */
function triggeredTime(time: TriggeredDays, trigger: Trigger): Time {
  const { year, label, from, to, due, countsFrom, tenureDay, lateUntil, assumedYears } = time;
  return {
    year,
    label,
    from,
    to,
    due,
    countsFrom,
    tenureDay,
    tenure: "none",
    lateUntil,
    named: null,
    assumedYears,
    byCovers: false,
    covers: NOTHING,
    trigger,
  };
}

type TriggeredDays = Omit<Occurrence, "tenure" | "named" | "byCovers" | "covers">;

const NOTHING: readonly string[] = [];

/** An occurrence as a time: written out, so that all times are objects of one shape, whatever made them, which V8 reads several times faster. */
export function timeSet(occurrence: Occurrence, trigger: Trigger | null): Time {
  const { year, label, from, to, due, countsFrom, tenureDay, tenure, lateUntil } = occurrence;
  const { named, assumedYears, byCovers, covers } = occurrence;
  return {
    year,
    label,
    from,
    to,
    due,
    countsFrom,
    tenureDay,
    tenure,
    lateUntil,
    named,
    assumedYears,
    byCovers,
    covers,
    trigger,
  };
}

function previousOf(one: LabelledTrigger, all: readonly LabelledTrigger[]): Day | undefined {
  return all
    .map(({ trigger }) => trigger.record.ends)
    .filter((day) => day < one.trigger.record.date)
    .sort(compareTexts)
    .at(-1);
}
