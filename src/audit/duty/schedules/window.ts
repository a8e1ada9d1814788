import { calendarYear, endsNextYear, monthDayIn, windowIn, yearLabel } from "../../../calendar/period.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/** In a stretch of each year, which may end in the next; what comes after it is late until it opens again (contract 3.3). */
export const window: ScheduleKind<"window"> = {
  occurrences({ opens, closes }, year, covers) {
    const span = windowIn(year, opens, closes);
    return [
      {
        year,
        label: yearLabel(year),
        ...span,
        countsFrom: span.from,
        due: span.to,
        tenureDay: endsNextYear(span) ? calendarYear(year).to : span.to,
        tenure: "long",
        lateUntil: monthDayIn(year + 1, opens),
        named: null,
        assumedYears: [],
        byCovers: false,
        covers: coversLabels(covers, year),
      },
    ];
  },
  daysAfterYear: () => 366,
  daysBeforeYear: () => 0,
};
