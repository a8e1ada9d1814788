import { compareText } from "../ledger/problem.js";
import type { Act, Acts } from "./acts.js";
import { demandsOf } from "./demand.js";
import type { Duty } from "./duty.js";
import type { Scene } from "./scene.js";
import { daysOf } from "./schedule.js";

/** The acts that count for a duty, of each record the earliest (contract 3.7: a record counts once), by date and then by place. */
export function evidenceFor(duty: Duty, acts: Acts, scene: Scene): Act[] {
  const days = daysOf(duty.occurrence);
  const counting = duty.obligation.evidence.flatMap((evidence) => {
    const demands = demandsOf(evidence, duty, scene);
    return acts
      .within(evidence.kind, evidence.types, days)
      .filter((act) => demands.every((demand) => demand.isMet(act)));
  });
  return firstOfEachRecord(counting.sort(byDateAndPlace));
}

function firstOfEachRecord(acts: readonly Act[]): Act[] {
  const seen = new Set<object>();
  return acts.filter(({ record }) => !seen.has(record) && seen.add(record));
}

function byDateAndPlace(a: Act, b: Act): number {
  return compareText(a.date, b.date) || compareText(a.record.file, b.record.file) || a.record.line - b.record.line;
}
