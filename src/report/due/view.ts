import type { Remarks } from "../../audit/finding.js";
import type { Nearness } from "../../messages/words/reports/due.js";
import type { DueList } from "../../views/due.js";
import type { Paint, Stroke } from "../layout/colour.js";

/** What falls due, and which days left are near and soon. Days are counted from the as-of day. */
export interface DueView {
  readonly list: DueList;
  readonly remarks: Remarks;
  readonly within: number;
  /** Up to so many days left a duty is near, up to so many soon. */
  readonly near: number;
  readonly soon: number;
}

/** How near a day is by the days left; null: there is none. */
export function nearnessOf(daysLeft: number | null, { near, soon }: Pick<DueView, "near" | "soon">): Nearness {
  if (daysLeft === null) return "open";
  if (daysLeft <= near) return "near";
  return daysLeft <= soon ? "soon" : "later";
}

/** The colour of what is so near; never the only sign of it. */
export function nearnessColour(nearness: Nearness, paint: Paint): Stroke {
  switch (nearness) {
    case "near":
      return paint.red;
    case "soon":
      return paint.yellow;
    case "later":
    case "open":
      return paint.cyan;
  }
}
