import { isDay } from "../calendar/day.js";
import { isLimit } from "../calendar/limit.js";
import { isMonthDay } from "../calendar/period.js";

/** What `format` may ask for in the schemas. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDay,
  "month-day": isMonthDay,
  limit: isLimit,
};
