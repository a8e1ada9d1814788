import type { Day } from "../../calendar/day.js";
import type { DueItem } from "../../views/due.js";

/** What falls due, as entries of a calendar. */
export interface CalendarView {
  readonly items: readonly DueItem[];
  /** Stamps the entries, so that the same run gives the same bytes and a later one is taken for newer. */
  readonly asOf: Day;
  /** How many days before its last an open duty calls to mind. */
  readonly remind: readonly number[];
}
