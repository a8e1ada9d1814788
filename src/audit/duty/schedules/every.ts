import { addDays, dayOf, yearOf } from "../../../calendar/day.js";
import { monthOfLabel, periodsOf } from "../../../calendar/period.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/**
 * In each calendar period, or in some months (contract 3.1); a grace is given to what counts by the time it covers (contract 3.2). Where
 * a day of the period's last month is the limit, what comes after it in the period is late.
 */
export const every: ScheduleKind<"every"> = {
  occurrences: ({ cadence, months, until, byCovers, grace }, year, covers) =>
    periodsOf(year, cadence)
      .filter(({ label }) => months?.includes(monthOfLabel(label)) ?? true)
      .map(({ label, from, to: end }) => {
        const to = until === null ? end : dayOf(yearOf(end), monthOfLabel(end), until);
        return {
          label,
          from,
          to,
          year,
          countsFrom: from,
          due: byCovers ? addDays(to, grace) : to,
          tenureDay: to,
          tenure: cadence === "half-year" || cadence === "year" ? "long" : "brief",
          lateUntil: until === null ? null : addDays(end, 1),
          named: null,
          assumedYears: [],
          byCovers,
          covers: coversLabels(covers, year),
        };
      }),
  daysAfterYear: ({ grace }) => grace,
  daysBeforeYear: () => 0,
};
