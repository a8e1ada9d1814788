import type { Status } from "../../audit/finding.js";
import type { Paint, Stroke } from "../layout/colour.js";

/** Statuses in the order a reader wants them: what is wrong, what comes next, what is settled. */
export const READING_ORDER: readonly Status[] = [
  "gap",
  "breach",
  "late",
  "review",
  "undetermined",
  "due-soon",
  "known",
  "waived",
  "pending",
  "met",
  "not-applicable",
];

/** The statuses that occur among those counted, in the order a reader wants them. */
export function statusesIn(counts: Partial<Record<Status, number>>): Status[] {
  return READING_ORDER.filter((status) => (counts[status] ?? 0) > 0);
}

/** The colour of a status; never the only sign of it. */
export function statusColour(status: Status, paint: Paint): Stroke {
  switch (status) {
    case "gap":
    case "breach":
      return paint.red;
    case "late":
    case "review":
    case "undetermined":
      return paint.yellow;
    case "due-soon":
      return paint.cyan;
    case "met":
      return paint.green;
    default:
      return paint.dim;
  }
}
