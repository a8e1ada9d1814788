import type { Finding } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";

/** A label made of a hash, which says nothing to people. */
const HASHED = /~[0-9a-f]{6}(\.\d+)?$/;

/** Whether a label says nothing to people. */
export function isHashed(label: string): boolean {
  return HASHED.test(label);
}

const OPEN: ReadonlySet<string> = new Set(["breach", "review"]);

/** The time of a finding as people are told it: its label, or for a record without an id the day and place of the record. */
export function periodText({ period, trigger, evidence, kind, status, due }: Finding): string {
  if (!isHashed(period.label)) {
    // Where no day is due, the day of what happened says since when it is open.
    if (kind === "duty" && trigger && due === null) return `${trigger.date} ${period.label}`;
    // Of the records that one finding is about, that which it speaks of.
    const spokenOf = kind === "rule" && evidence.length > 1 && OPEN.has(status) ? evidence[0] : undefined;
    return spokenOf ? `${period.label} ${placeShown(spokenOf)}` : period.label;
  }
  const place = kind === "rule" ? evidence[0] : trigger;
  return place ? `${place.date} ${placeShown(place)}` : period.from;
}
