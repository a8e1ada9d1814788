import { addDays, type Day, dayOf, endOfMonth, weekdayOf, yearOf } from "../../../calendar/day.js";
import { monthOfLabel, periodsOf } from "../../../calendar/period.js";
import { orNextWorkday, yearsWithoutNotice } from "../../../calendar/workdays.js";
import type { DayOfMonth } from "../../../regulation/rulebook.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/** The longest holiday, with the weekends about it, is shorter. */
const FURTHEST = 16;

/** On one day of each month, such as the 5th or the first Tuesday, which is the period; moved to a working day it keeps the month's label. */
export const on: ScheduleKind<"on"> = {
  occurrences: (schedule, year, covers) =>
    periodsOf(year, "month")
      .filter(({ label }) => schedule.months?.includes(monthOfLabel(label)) ?? true)
      .map(({ label, from }) => {
        const plain = dayIn(from, schedule.day);
        const on = schedule.orNextWorkday ? orNextWorkday(plain) : plain;
        return {
          year,
          label,
          from: on,
          to: on,
          countsFrom: on,
          due: schedule.byCovers ? addDays(on, schedule.grace) : on,
          tenureDay: on,
          tenure: "brief",
          lateUntil: null,
          named: null,
          assumedYears: schedule.orNextWorkday ? yearsWithoutNotice(plain, on) : [],
          byCovers: schedule.byCovers,
          covers: coversLabels(covers, year),
        };
      }),
  daysAfterYear: ({ grace }) => grace + FURTHEST,
  daysBeforeYear: () => 0,
};

/** @param first the first day of the month */
function dayIn(first: Day, day: DayOfMonth): Day {
  if ("date" in day) return dayOf(yearOf(first), monthOfLabel(first), day.date);
  const { which, weekday } = day;
  if (which === "last") {
    const last = endOfMonth(yearOf(first), monthOfLabel(first));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1));
}
