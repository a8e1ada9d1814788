import { memo } from "../../base/memo.js";
import { encloses, holds, type Span } from "../../calendar/span.js";
import type { Binding, Unit } from "../../ledger/model.js";
import { bindsUnit } from "../../regulation/applies.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import { bindingsOf, type Context } from "../context.js";
import { partyOf, recipientParty } from "../party.js";
import { concernedBy, isOnlyForConcerned } from "./concerned.js";
import type { Counterpart, Duty } from "./duty.js";
import { counterpartsOf, didIt, type Holder, holdersOf, isConcerned, wasHeard } from "./holders.js";
import { occurrencesIn } from "./schedules/schedules.js";
import type { Trigger } from "./trigger.js";
import { type Time, timeSet, triggeredIn } from "./triggered-times.js";

/** What finding the duties of a unit needs: they may start from records of units below. */
export type DutyContext = Context<"recordsBelow">;

/**
 * The duties of an obligation that belong to some years; of what follows a record, where null, to any. None where it leaves the unit out, where the period is not the
 * unit's or the regulation's (contract 3.8), or where there is no holder or no counterpart (contract 3.5).
 */
export function dutiesOf(
  obligation: Obligation,
  rulebook: Rulebook,
  context: DutyContext,
  years: readonly number[] | null,
): Duty[] {
  const { unit, terms } = context;
  const bindings = bindingsOf(unit, rulebook);
  if (bindings.length === 0 || !bindsUnit(obligation, unit)) return [];
  const recipients =
    obligation.recipients.length > 0 ? obligation.recipients.map((one) => recipientParty(one, unit, terms)) : [null];
  const selector = "selector" in obligation.schedule ? obligation.schedule.selector : null;
  const concerning = selector?.concerning ?? null;
  const duties: Duty[] = [];
  for (const occurrence of timesIn(years, obligation, context)) {
    if (!isOwed(occurrence, unit, bindings)) continue;
    for (const holder of holdersOf(obligation.holder, occurrence, context)) {
      if (concerning !== null && !isConcerned(holder, occurrence, concerning, context.neighbours)) continue;
      if (selector?.byHolder && !didIt(holder, occurrence)) continue;
      if (selector && holder.party.type === "person" && !wasHeard(holder, occurrence, selector)) continue;
      for (const { counterpart, trigger } of counterpartsFor(obligation, holder, occurrence, context)) {
        const row = servingAfter(trigger, obligation);
        const { party } = holder;
        for (const recipient of recipients)
          duties.push({ unit, rulebook, obligation: row, occurrence, holder: party, counterpart, recipient, trigger });
      }
    }
  }
  return duties;
}

const ofEvents = new WeakMap<Obligation, Map<string, Obligation>>();

/** An obligation with that evidence alone which serves after what starts the duty: some does after events of some types only. */
function servingAfter(trigger: Trigger | null, obligation: Obligation): Obligation {
  if (obligation.evidence.every(({ ifEvent }) => ifEvent.length === 0)) return obligation;
  const type = trigger?.record.kind === "events" ? trigger.record.type : "";
  const narrowed = memo(ofEvents, obligation, () => new Map<string, Obligation>());
  return memo(narrowed, type, () => ({
    ...obligation,
    evidence: obligation.evidence.filter(({ ifEvent }) => ifEvent.length === 0 || ifEvent.includes(type)),
  }));
}

/**
 * Those to whom a duty is owed, each with the trigger as the duty sees it; null for nobody in particular. Whom the trigger names is
 * one where the row's evidence asks for him; a trigger that names nobody then lacks that (contract 3.9).
 */
function counterpartsFor(
  obligation: Obligation,
  holder: Holder,
  occurrence: Time,
  context: Context,
): { readonly counterpart: Counterpart | null; readonly trigger: Trigger | null }[] {
  const { trigger } = occurrence;
  // One that names nobody may be on somebody whom the clause means; that is asked only where nothing but dealing with him would do.
  if (trigger?.lacks === "concerned" && !isOnlyForConcerned(obligation)) return [];
  const chosen = counterpartsOf(obligation, holder, occurrence, context);
  if (chosen) return chosen.map((counterpart) => ({ counterpart, trigger }));
  const concerned = trigger && concernedBy(trigger, obligation);
  // What one record lacks is one finding, however many it names (contract 3.10).
  if (!trigger || !concerned || trigger.lacks === "grade" || trigger.lacks === "votes")
    return [{ counterpart: null, trigger }];
  if (concerned.length === 0) {
    const lacks = trigger.lacks ?? (isOnlyForConcerned(obligation) ? "concerned" : null);
    return [{ counterpart: null, trigger: { ...trigger, lacks } }];
  }
  return concerned
    .filter((key) => key !== holder.party.key)
    .map((key) => ({ counterpart: { party: partyOf(key, context), ties: [{ by: "itself" }] }, trigger }));
}

/** The times an obligation falls due that belong to some years, by the calendar or after what happened; of what follows a record to any where null. */
function timesIn(years: readonly number[] | null, obligation: Obligation, context: DutyContext): readonly Time[] {
  if ("selector" in obligation.schedule) return triggeredIn(years, obligation, context);
  return (years ?? []).flatMap((year) => calendarTimes(year, obligation));
}

const ofCalendar = new WeakMap<Obligation, Map<number, readonly Time[]>>();

/** The same for every unit. */
function calendarTimes(year: number, obligation: Obligation): readonly Time[] {
  const known = memo(ofCalendar, obligation, () => new Map<number, readonly Time[]>());
  return memo(known, year, () => occurrencesIn(year, obligation).map((one) => timeSet(one, null)));
}

/** Contract 3.8: the period, or day 0, lies in the unit's own time and the regulation's. */
function isOwed(occurrence: Time, unit: Unit, bindings: readonly Binding[]): boolean {
  const { tenureDay, trigger } = occurrence;
  const isIn = (span: Span) => (trigger ? holds(span, tenureDay) : encloses(span, occurrence));
  return isIn(unit.span) && bindings.some(isIn);
}
