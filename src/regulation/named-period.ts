import type { MonthDay } from "../calendar/period.js";

/** A stretch of a year; where it ends on an earlier day of the year than it begins, it ends in the next. */
export interface NamedPeriod {
  readonly id: string;
  readonly from: MonthDay;
  readonly to: MonthDay;
}
