import { compareText } from "../../base/text-order.js";
import type { Scene } from "../context.js";
import type { Act, Acts } from "./acts.js";
import { type Demand, demandsOf } from "./demand.js";
import type { Duty } from "./duty.js";
import { daysOf } from "./schedule.js";

/** The acts that count for a duty, of each record the earliest (contract 3.7: a record counts once), by date and then by place. */
export function evidenceFor(duty: Duty, acts: Acts, scene: Scene): readonly Act[] {
  const days = daysOf(duty.occurrence);
  const counting = duty.obligation.evidence.flatMap((evidence) => {
    const within = acts.within(evidence.kind, evidence.types, days);
    return within.length === 0 ? within : within.filter(meetsAll(demandsOf(evidence, duty, scene)));
  });
  return firstOfEachRecord(counting.sort(byDateAndPlace));
}

/** Whether an act meets all that is asked of it; the last is asked first, since it is who did it that most acts fail. */
function meetsAll(demands: readonly Demand[]): (act: Act) => boolean {
  return (act) => {
    let at = demands.length - 1;
    while (at >= 0 && demands[at]?.isMet(act)) at--;
    return at < 0;
  };
}

function firstOfEachRecord(acts: readonly Act[]): readonly Act[] {
  if (acts.length < 2) return acts;
  const seen = new Set<object>();
  return acts.filter(({ record }) => !seen.has(record) && seen.add(record));
}

function byDateAndPlace(a: Act, b: Act): number {
  return compareText(a.date, b.date) || compareText(a.record.file, b.record.file) || a.record.line - b.record.line;
}
