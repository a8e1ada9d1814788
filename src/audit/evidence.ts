import type { Unit } from "../ledger/ledger.js";
import { compareText } from "../ledger/problem.js";
import type { Evidence } from "../regulation/rulebook.js";
import type { Act, Acts } from "./acts.js";
import type { Duty } from "./duty.js";
import { type Timing, timingOf } from "./schedule.js";
import { type Standing, standingOf, standsIn, united } from "./standing.js";

/** An act that counts for a duty. */
export interface Counted {
  readonly act: Act;
  readonly timing: Timing;
}

/** The acts that count for a duty, each record once (contract 3.7), by date and then by place. */
export function evidenceFor(duty: Duty, acts: Acts, subordinates: readonly Unit[]): Counted[] {
  const byRecord = new Map<object, Counted>();
  for (const evidence of duty.obligation.evidence) {
    const slots = evidence.slots.map((slot) => ({
      name: slot.name,
      standing: united(slot.parts.map((part) => standingOf(part, slot.name, duty, subordinates))),
    }));
    for (const act of acts.of(evidence.kind, evidence.types)) {
      if (byRecord.has(act.record) || !dealsWithTrigger(act, evidence, duty)) continue;
      const timing = timingOf(duty.occurrence, act.date, act.covers);
      if (timing && fits(act, evidence) && slots.every((slot) => isFilled(act, slot))) {
        byRecord.set(act.record, { act, timing });
      }
    }
  }
  return [...byRecord.values()].sort(byDateAndPlace);
}

/** After an event only what deals with it counts: what is `about` it, or what the case itself records of its being reported (contract 3.9). */
function dealsWithTrigger(act: Act, evidence: Evidence, { trigger }: Duty): boolean {
  if (act.own) return evidence.own === "reported" && trigger?.record === act.record;
  return trigger === null || act.record.about.some((name) => trigger.names.includes(name));
}

function fits(act: Act, evidence: Evidence): boolean {
  if (evidence.topics.length > 0 && !evidence.topics.some((topic) => act.topics.includes(topic))) return false;
  if (evidence.form !== null && act.form !== evidence.form) return false;
  return evidence.regular === null || act.regular === evidence.regular;
}

function isFilled(act: Act, slot: { name: keyof Act["slots"]; standing: Standing }): boolean {
  if (act.own && slot.name === "from") return true;
  return (act.slots[slot.name] ?? []).some((key) => standsIn(slot.standing, key, act.date));
}

function byDateAndPlace(a: Counted, b: Counted): number {
  const [first, second] = [a.act.record, b.act.record];
  return compareText(first.date, second.date) || compareText(first.file, second.file) || first.line - second.line;
}
