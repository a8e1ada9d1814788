import { isDay } from "../calendar/day.js";
import { isLimit } from "../calendar/limit.js";
import { isMonthDay } from "../calendar/period.js";
import { dayWritten } from "../calendar/written-day.js";

/** What `format` may ask for in the schemas. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => dayWritten(text) !== undefined,
  /** As the program itself writes it. */
  day: isDay,
  "month-day": isMonthDay,
  limit: isLimit,
};
