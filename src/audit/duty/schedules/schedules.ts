import { longestDays } from "../../../calendar/limit.js";
import type { Obligation, Schedule } from "../../../regulation/rulebook.js";
import type { Occurrence } from "../schedule.js";
import { due } from "./due.js";
import { every } from "./every.js";
import { festivals } from "./festivals.js";
import type { CalendarSchedule, ScheduleKind } from "./kind.js";
import { on } from "./on.js";
import { periods } from "./periods.js";
import { window } from "./window.js";

/** Every kind of schedule by the calendar. */
const KINDS: { readonly [Type in CalendarSchedule["type"]]: ScheduleKind<Type> } = {
  every,
  on,
  periods,
  festivals,
  window,
  due,
};

type Schedules = { readonly [Type in Schedule["type"]]: Extract<Schedule, { type: Type }> };

/** The times an obligation of the calendar falls due whose labels lie in a year, in order; none for one that goes by records. */
export function occurrencesIn(year: number, { schedule, evidence }: Obligation): Occurrence[] {
  if ("selector" in schedule) return [];
  const covers = evidence.flatMap((one) => one.covers);
  return occurrences(schedule.type, schedule, year, covers);
}

function occurrences<Type extends CalendarSchedule["type"]>(
  type: Type,
  schedule: Schedules[Type],
  year: number,
  covers: Obligation["evidence"][number]["covers"],
): Occurrence[] {
  return KINDS[type].occurrences(schedule, year, covers);
}

/** How many days after the last of its label's year a schedule may fall due, at most. */
export function daysAfterYear(schedule: Schedule): number {
  switch (schedule.type) {
    case "after":
      return [schedule.delay, schedule.within].reduce((days, limit) => days + (limit ? longestDays(limit) : 0), 0);
    case "before":
      return 0;
    default:
      return beyond(schedule.type, schedule, "daysAfterYear");
  }
}

/** How many days before the first of its label's year a schedule may fall due, at most. */
export function daysBeforeYear(schedule: Schedule): number {
  return "selector" in schedule ? 0 : beyond(schedule.type, schedule, "daysBeforeYear");
}

function beyond<Type extends CalendarSchedule["type"]>(
  type: Type,
  schedule: Schedules[Type],
  side: "daysAfterYear" | "daysBeforeYear",
): number {
  return KINDS[type][side](schedule);
}
