import { calendarYear, endsNextYear, windowIn, yearLabel } from "../../../calendar/period.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/** In each of some named stretches of a year, closed like a calendar period: what comes after it is not late. */
export const periods: ScheduleKind<"periods"> = {
  occurrences: (schedule, year, covers) =>
    schedule.periods.map(({ id, from, to }) => {
      const span = windowIn(year, from, to);
      return {
        year,
        label: `${yearLabel(year)}-${id}`,
        ...span,
        countsFrom: span.from,
        due: span.to,
        tenureDay: endsNextYear(span) ? calendarYear(year).to : span.to,
        tenure: "long",
        lateUntil: null,
        named: id,
        assumedYears: [],
        byCovers: false,
        covers: coversLabels(covers, year),
      };
    }),
  daysAfterYear: () => 366,
  daysBeforeYear: () => 0,
};
