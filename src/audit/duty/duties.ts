import { memo } from "../../base/memo.js";
import type { Day } from "../../calendar/day.js";
import { encloses, holds } from "../../calendar/span.js";
import type { Unit } from "../../ledger/model.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import { bindingOf, type Scene } from "../context.js";
import { recipientParty } from "../party.js";
import type { Duty } from "./duty.js";
import { counterpartsOf, holdersOf, isConcerned } from "./holders.js";
import { occurrencesIn } from "./schedule.js";
import { type Time, triggeredIn } from "./trigger.js";

/**
 * The duties of an obligation whose labels lie in a year. None where it leaves the unit out, where the period is not the
 * unit's or the regulation's (contract 3.8), or where there is no holder or no counterpart (contract 3.5).
 */
export function dutiesOf(obligation: Obligation, rulebook: Rulebook, scene: Scene, year: number): Duty[] {
  const { unit, terms } = scene;
  const binding = bindingOf(unit, rulebook);
  if (!binding || !bindsUnit(obligation, unit)) return [];
  const recipients =
    obligation.recipients.length > 0 ? obligation.recipients.map((one) => recipientParty(one, unit, terms)) : [null];
  const concerning = "selector" in obligation.schedule ? obligation.schedule.selector.concerning : null;
  return timesIn(year, obligation, scene)
    .filter((occurrence) => isOwed(occurrence, unit, binding.from))
    .flatMap((occurrence) =>
      holdersOf(obligation.holder, occurrence, scene)
        .filter(
          (holder) =>
            concerning === null ||
            (occurrence.trigger !== null && isConcerned(holder, occurrence.trigger, concerning, occurrence.tenureDay)),
        )
        .flatMap((holder) =>
          (counterpartsOf(obligation, holder, occurrence, scene) ?? [null]).flatMap((counterpart) =>
            recipients.map((recipient) => ({
              unit,
              rulebook,
              obligation,
              occurrence,
              holder: holder.party,
              counterpart,
              recipient,
              trigger: occurrence.trigger,
            })),
          ),
        ),
    );
}

/** The times an obligation falls due in a year, by the calendar or after what happened. */
function timesIn(year: number, obligation: Obligation, scene: Scene): readonly Time[] {
  return "selector" in obligation.schedule ? triggeredIn(year, obligation, scene) : calendarTimes(year, obligation);
}

const ofCalendar = new WeakMap<Obligation, Map<number, readonly Time[]>>();

/** The same for every unit. */
function calendarTimes(year: number, obligation: Obligation): readonly Time[] {
  const years = memo(ofCalendar, obligation, () => new Map<number, readonly Time[]>());
  return memo(years, year, () => occurrencesIn(year, obligation).map((one) => ({ ...one, trigger: null })));
}

/** Contract 3.8: the period, or day 0, lies in the unit's own time and the regulation's. */
function isOwed(occurrence: Time, unit: Unit, bindsFrom: Day): boolean {
  if (!occurrence.trigger) return encloses(unit.span, occurrence) && occurrence.from >= bindsFrom;
  return holds(unit.span, occurrence.tenureDay) && occurrence.tenureDay >= bindsFrom;
}

function bindsUnit(obligation: Obligation, unit: Unit): boolean {
  const { kinds, levels } = obligation;
  return (kinds.length === 0 || kinds.includes(unit.kind)) && (levels.length === 0 || levels.includes(unit.level));
}
