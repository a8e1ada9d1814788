import type { Finding, Status } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";

/** A label made of a hash, which says nothing to people. */
const HASHED = /~[0-9a-f]{6}(\.\d+)?$/;

/** Whether a label says nothing to people. */
export function isHashed(label: string): boolean {
  return HASHED.test(label);
}

const OPEN: ReadonlySet<string> = new Set(["breach", "review"]);

/** Where a record stands, and its day. */
interface DatedPlace {
  readonly file: string;
  readonly line: number;
  readonly date: string;
}

/** What is looked at to tell the time of a finding. */
type Timed = Pick<Finding, "kind" | "unit"> & {
  readonly status: Status;
  readonly period: { readonly label: string; readonly from: string; readonly to: string | null };
  readonly due: string | null;
  readonly evidence: readonly DatedPlace[];
  readonly trigger: DatedPlace | null;
};

/**
 * The time of a finding as people are told it: its label, or for a record without an id the day and place of the record. What is said of
 * the unit itself bears its id as the label: of a body that is the place where it is recorded, of a field that is not kept the year.
 */
export function periodText({ unit, period, trigger, evidence, kind, status, due }: Timed): string {
  if (kind === "rule" && period.label === unit) {
    const [place] = evidence;
    return period.from === period.to && place ? placeShown(place) : period.from.slice(0, 4);
  }
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
