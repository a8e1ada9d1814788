import type { Finding } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";

/** A label made of a hash, which says nothing to people. */
const HASHED = /~[0-9a-f]{6}(\.\d+)?$/;

const OPEN: ReadonlySet<string> = new Set(["breach", "review"]);

/** The time of a finding as people are told it: its label, or for a record without an id the day and place of the record. */
export function periodText({ period, trigger, evidence, kind, status }: Finding): string {
  if (!HASHED.test(period.label)) {
    // Of the records that one finding is about, that which it speaks of.
    const spokenOf = kind === "rule" && evidence.length > 1 && OPEN.has(status) ? evidence[0] : undefined;
    return spokenOf ? `${period.label} ${placeShown(spokenOf)}` : period.label;
  }
  const place = kind === "rule" ? evidence[0] : trigger;
  return place ? `${place.date} ${placeShown(place)}` : period.from;
}
