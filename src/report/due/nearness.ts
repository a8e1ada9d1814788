import type { ChalkInstance } from "chalk";
import type { Messages } from "../../messages/messages.js";
import type { Nearness } from "../../messages/words/due.js";

/** What a report of what falls due may be asked for. Days are counted from the as-of day. */
export interface DueReportOptions {
  readonly messages: Messages;
  readonly within: number;
  /** Up to so many days left a duty is near, up to so many soon. */
  readonly near: number;
  readonly soon: number;
  /** Columns of the terminal it is for; Infinity for a pipe or a file. */
  readonly width: number;
  /** How many colours may be used: 0 none, 1 to 3 as chalk counts. */
  readonly colour: 0 | 1 | 2 | 3;
  /** A byte order mark, for the formats that have one. */
  readonly bom: boolean;
  readonly tool: { readonly name: string; readonly version: string };
}

/** How near a day is by the days left. */
export function nearnessOf(daysLeft: number, { near, soon }: Pick<DueReportOptions, "near" | "soon">): Nearness {
  if (daysLeft <= near) return "near";
  return daysLeft <= soon ? "soon" : "later";
}

export function colourOf(nearness: Nearness, chalk: ChalkInstance): ChalkInstance {
  switch (nearness) {
    case "near":
      return chalk.red;
    case "soon":
      return chalk.yellow;
    case "later":
      return chalk.cyan;
  }
}
