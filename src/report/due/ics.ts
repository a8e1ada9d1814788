import { calendarIcs } from "../calendar/ics.js";
import type { Reporter } from "../reporter.js";
import type { DueView } from "./view.js";

/** A list of what falls due follows no earlier file. */
const NO_FILE = { known: new Map(), kept: [], gone: [] } as const;

/** What falls due as entries of a calendar, each called to mind when it is near. */
export const dueIcs: Reporter<DueView> = ({ list, near }, options) =>
  calendarIcs({ items: list.items, asOf: list.asOf, remind: [near], all: false, ...NO_FILE }, options);
