import { calendarIcs } from "../calendar/ics.js";
import type { Reporter } from "../reporter.js";
import type { DueView } from "./view.js";

/** What falls due as entries of a calendar, each called to mind when it is near. */
export const dueIcs: Reporter<DueView> = ({ list, near }, options) =>
  calendarIcs({ items: list.items, asOf: list.asOf, remind: [near] }, options);
