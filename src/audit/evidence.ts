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
  const { evidence } = duty.obligation;
  const slots = evidence.slots.map((slot) => ({
    name: slot.name,
    standing: united(slot.parts.map((part) => standingOf(part, slot.name, duty, subordinates))),
  }));
  const byRecord = new Map<object, Counted>();
  for (const act of acts.of(evidence.kind, evidence.types)) {
    if (byRecord.has(act.record)) continue;
    const timing = timingOf(duty.occurrence, act.date, act.covers);
    if (timing && fits(act, evidence) && slots.every((slot) => isFilled(act, slot))) {
      byRecord.set(act.record, { act, timing });
    }
  }
  return [...byRecord.values()].sort(byDateAndPlace);
}

function fits(act: Act, evidence: Evidence): boolean {
  if (evidence.topics.length > 0 && !evidence.topics.some((topic) => act.topics.includes(topic))) return false;
  if (evidence.form !== null && act.form !== evidence.form) return false;
  return evidence.regular === null || act.regular === evidence.regular;
}

function isFilled(act: Act, slot: { name: keyof Act["slots"]; standing: Standing }): boolean {
  return (act.slots[slot.name] ?? []).some((key) => standsIn(slot.standing, key, act.date));
}

function byDateAndPlace(a: Counted, b: Counted): number {
  const [first, second] = [a.act.record, b.act.record];
  return compareText(first.date, second.date) || compareText(first.file, second.file) || first.line - second.line;
}
