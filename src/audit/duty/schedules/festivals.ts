import { addDays } from "../../../calendar/day.js";
import { festivalIn } from "../../../calendar/festivals.js";
import { limitBefore, limitFrom, longestDays, yearsAssumed } from "../../../calendar/limit.js";
import { yearLabel } from "../../../calendar/period.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/** In the days that end on the day before each festival, or in those from its day on; its label has the year of the festival's own day. */
export const festivals: ScheduleKind<"festivals"> = {
  occurrences: (schedule, year, covers) =>
    schedule.festivals.flatMap((festival) => {
      const day = festivalIn(year, festival);
      if (day === undefined) return [];
      const { side, days } = schedule;
      const span =
        side === "before"
          ? { from: limitBefore(day, days), to: addDays(day, -1) }
          : { from: day, to: limitFrom(day, days) };
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
        assumedYears: side === "before" ? [] : yearsAssumed(days, addDays(day, 1), span.to),
        byCovers: false,
        covers: coversLabels(covers, year),
      };
    }),
  daysAfterYear: ({ side, days }) => (side === "before" ? 0 : longestDays(days)),
  daysBeforeYear: ({ side }) => (side === "before" ? 1 : 0),
};
