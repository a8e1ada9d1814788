import { addDays } from "../../../calendar/day.js";
import { monthOfLabel, periodsOf } from "../../../calendar/period.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/** In each calendar period, or in some months (contract 3.1); a grace is given to what counts by the time it covers (contract 3.2). */
export const every: ScheduleKind<"every"> = {
  occurrences: ({ cadence, months, byCovers, grace }, year, covers) =>
    periodsOf(year, cadence)
      .filter(({ label }) => months?.includes(monthOfLabel(label)) ?? true)
      .map((period) => ({
        ...period,
        year,
        countsFrom: period.from,
        due: byCovers ? addDays(period.to, grace) : period.to,
        tenureDay: period.to,
        tenure: cadence === "half-year" || cadence === "year" ? "long" : "brief",
        lateUntil: null,
        named: null,
        assumedYears: [],
        byCovers,
        covers: coversLabels(covers, year),
      })),
  daysAfterYear: ({ grace }) => grace,
  daysBeforeYear: () => 0,
};
