import { memo } from "../base/memo.js";
import { addDays, type Day, FIRST_DAY, LAST_DAY, weekdayOf, yearOf } from "./day.js";
import NOTICES from "./workdays.json" with { type: "json" };

/** What the State Council's notice of a year says: weekdays that are off, weekend days that are worked. */
interface Notice {
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

const notices: ReadonlyMap<string, Notice> = new Map(Object.entries(NOTICES));
const known = new Map<string, ReadonlySet<string>>();

/** The days of a year that are the contrary of what their weekday says; undefined where no notice of the year is known. */
function exceptionsIn(year: number): ReadonlySet<string> | undefined {
  const notice = notices.get(String(year));
  return notice && memo(known, String(year), () => new Set([...notice.off, ...notice.worked]));
}

/** Whether a day is a working day: by the notice of its year, without one from Monday to Friday. */
export function isWorkday(day: Day): boolean {
  const isWeekday = weekdayOf(day) <= 5;
  return exceptionsIn(yearOf(day))?.has(day) ? !isWeekday : isWeekday;
}

/** The day that is so many working days after a day, or before it where negative; the day itself where none. */
export function addWorkdays(start: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(count); left > 0 && FIRST_DAY < day && day < LAST_DAY; ) {
    day = addDays(day, step);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** A day, or the next working day where it is none. */
export function orNextWorkday(day: Day): Day {
  return isWorkday(day) ? day : addWorkdays(day, 1);
}

/** The years from that of one day to that of another whose working days are counted without a notice. */
export function yearsWithoutNotice(from: Day, to: Day): number[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.filter((year) => exceptionsIn(year) === undefined);
}
