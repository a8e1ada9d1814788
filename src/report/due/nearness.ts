import type { Messages } from "../../messages/messages.js";
import type { Nearness } from "../../messages/words/due.js";
import type { Colours, Paint, Stroke } from "../layout/colour.js";

/** What a report of what falls due may be asked for. Days are counted from the as-of day. */
export interface DueReportOptions {
  readonly messages: Messages;
  readonly within: number;
  /** Up to so many days left a duty is near, up to so many soon. */
  readonly near: number;
  readonly soon: number;
  /** Columns of the terminal it is for; Infinity for a pipe or a file. */
  readonly width: number;
  readonly colour: Colours;
  /** A byte order mark, for the formats that have one. */
  readonly bom: boolean;
  readonly tool: { readonly name: string; readonly version: string };
}

/** How near a day is by the days left; null: there is none. */
export function nearnessOf(daysLeft: number | null, { near, soon }: Pick<DueReportOptions, "near" | "soon">): Nearness {
  if (daysLeft === null) return "open";
  if (daysLeft <= near) return "near";
  return daysLeft <= soon ? "soon" : "later";
}

export function colourOf(nearness: Nearness, paint: Paint): Stroke {
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
