import type { Unit } from "../ledger/ledger.js";
import { compareText } from "../ledger/problem.js";
import type { Evidence } from "../regulation/rulebook.js";
import type { Act, Acts } from "./acts.js";
import type { Duty } from "./duty.js";
import { counts } from "./schedule.js";
import { type Standing, standingOf, standsIn, united } from "./standing.js";

/** The acts that count for a duty, of each record the earliest (contract 3.7: a record counts once), by date and then by place. */
export function evidenceFor(duty: Duty, acts: Acts, subordinates: readonly Unit[]): Act[] {
  const byRecord = new Map<object, Act>();
  for (const evidence of duty.obligation.evidence) {
    const slots = evidence.slots.map((slot) => ({
      name: slot.name,
      standing: united(slot.parts.map((part) => standingOf(part, slot.name, duty, subordinates))),
    }));
    for (const act of acts.of(evidence.kind, evidence.types)) {
      const earlier = byRecord.get(act.record);
      if ((earlier && earlier.date <= act.date) || !dealsWithTrigger(act, evidence, duty)) continue;
      const isOne = counts(duty.occurrence, act.date, act.covers) && fits(act, evidence);
      if (isOne && slots.every((slot) => isFilled(act, slot))) byRecord.set(act.record, act);
    }
  }
  return [...byRecord.values()].sort(byDateAndPlace);
}

/**
 * After an event only what deals with it counts: what is `about` it, or what the case itself records of its being reported
 * and of measures (contract 3.9). What leads up to a record cannot know of it yet.
 */
function dealsWithTrigger(act: Act, evidence: Evidence, { trigger, obligation }: Duty): boolean {
  if (act.own) return (act.kind === "measure" || evidence.own === "reported") && trigger?.record === act.record;
  if (obligation.schedule.type === "before") return act.record !== trigger?.record;
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

function byDateAndPlace(a: Act, b: Act): number {
  return compareText(a.date, b.date) || compareText(a.record.file, b.record.file) || a.record.line - b.record.line;
}
