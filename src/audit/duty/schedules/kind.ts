import type { CoversWord } from "../../../generated/schemas.js";
import type { Schedule } from "../../../regulation/rulebook.js";
import type { Occurrence } from "../schedule.js";

/** A schedule by the calendar; what follows an event, or leads up to one, has a selector of records. */
export type CalendarSchedule = Exclude<Schedule, { readonly selector: object }>;

/** A kind of schedule by the calendar. */
export interface ScheduleKind<Type extends CalendarSchedule["type"]> {
  /**
   * The times it falls due whose labels lie in a year (contract 3.1–3.4), in order.
   * @param covers what the evidence says a record may cover
   */
  occurrences(schedule: Extract<Schedule, { type: Type }>, year: number, covers: readonly CoversWord[]): Occurrence[];
  /** How many days after the last of its label's year it may fall due, at most. */
  daysAfterYear(schedule: Extract<Schedule, { type: Type }>): number;
  /** How many days before the first of its label's year it may fall due, at most. */
  daysBeforeYear(schedule: Extract<Schedule, { type: Type }>): number;
}
