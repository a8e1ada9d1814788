import { compareText } from "../ledger/problem.js";
import type { Act, Acts } from "./acts.js";
import { demandsOf } from "./demand.js";
import type { Duty } from "./duty.js";
import type { Scene } from "./scene.js";

/** The acts that count for a duty, of each record the earliest (contract 3.7: a record counts once), by date and then by place. */
export function evidenceFor(duty: Duty, acts: Acts, scene: Scene): Act[] {
  const byRecord = new Map<object, Act>();
  for (const evidence of duty.obligation.evidence) {
    const demands = demandsOf(evidence, duty, scene);
    for (const act of acts.of(evidence.kind, evidence.types)) {
      const earlier = byRecord.get(act.record);
      if (earlier && earlier.date <= act.date) continue;
      if (demands.every((demand) => demand.isMet(act))) byRecord.set(act.record, act);
    }
  }
  return [...byRecord.values()].sort(byDateAndPlace);
}

function byDateAndPlace(a: Act, b: Act): number {
  return compareText(a.date, b.date) || compareText(a.record.file, b.record.file) || a.record.line - b.record.line;
}
