import { monthDayIn } from "../../../calendar/period.js";
import { coversLabels } from "./covers.js";
import type { ScheduleKind } from "./kind.js";

/** By a day of each year; what comes after it is late until the next year's opens (contract 3.4). */
export const due: ScheduleKind<"due"> = {
  occurrences(schedule, year, covers) {
    const last = monthDayIn(year, schedule.due);
    const opens = monthDayIn(year, schedule.opens);
    return [
      {
        year,
        label: last,
        from: opens,
        countsFrom: opens,
        to: last,
        due: last,
        tenureDay: last,
        tenure: "long",
        lateUntil: monthDayIn(year + 1, schedule.opens),
        named: null,
        assumedYears: [],
        byCovers: false,
        covers: coversLabels([...covers, ...schedule.covers], year),
      },
    ];
  },
  daysAfterYear: () => 0,
  daysBeforeYear: () => 0,
};
