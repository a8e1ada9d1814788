import { addDays } from "../../../calendar/day.js";
import { festivalIn } from "../../../calendar/festivals.js";
import { yearLabel } from "../../../calendar/period.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/** In the days that end on the day before each festival, which has the year of the festival's own day. */
export const festivals: ScheduleKind<"festivals"> = {
  occurrences: (schedule, year, covers) =>
    schedule.festivals.flatMap((festival) => {
      const day = festivalIn(year, festival);
      if (day === undefined) return [];
      const span = { from: addDays(day, -schedule.daysBefore), to: addDays(day, -1) };
      return {
        year,
        label: `${yearLabel(year)}-${festival}`,
        ...span,
        countsFrom: span.from,
        due: span.to,
        tenureDay: span.to,
        tenure: "brief",
        lateUntil: null,
        named: null,
        assumedYears: [],
        byCovers: false,
        covers: coversLabels(covers, year),
      };
    }),
  daysAfterYear: () => 0,
  daysBeforeYear: () => 1,
};
