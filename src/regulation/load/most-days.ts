import { longestDays } from "../../calendar/limit.js";
import type { Obligation } from "../rulebook.js";
import type { References } from "./references.js";

/** The most days that a calendar period of each length has. */
export const PERIOD_DAYS = { month: 31, "even-months": 62, quarter: 92, "half-year": 184, year: 366 } as const;

/** How many days there are in which an obligation can be done in time, at most; null where that is open. */
function mostDays({ schedule }: Pick<Obligation, "schedule">): number | null {
  switch (schedule.type) {
    case "every":
      return PERIOD_DAYS[schedule.cadence];
    case "on":
      return 1;
    case "festivals":
      return longestDays(schedule.days) + (schedule.side === "after" ? 1 : 0);
    case "due":
      return schedule.due < schedule.opens ? 0 : null;
    case "after":
      if (schedule.repeat !== null) return longestDays(schedule.repeat);
      return schedule.within === null ? null : longestDays(schedule.within) + schedule.ahead + 1;
    case "before":
      return schedule.within === null ? null : longestDays(schedule.within) + 1;
    default:
      return null;
  }
}

/** Notes more times, on different days, than the period has days. @param refs at the entry */
export function checkRoom(row: Pick<Obligation, "schedule" | "n" | "nFor">, refs: References): void {
  checkRepeat(row, refs);
  const days = mostDays(row);
  if (days === 0) refs.complain("no-room", { key: "opens", days }, "opens");
  const most = Math.max(row.n, ...row.nFor.map(({ n }) => n));
  if (days !== null && days > 0 && most > days) refs.complain("no-room", { key: "n", days }, "n");
}

/** Notes what is owed again and again and never ends (only cases end by themselves), or ends before it is owed twice. */
function checkRepeat({ schedule }: Pick<Obligation, "schedule">, refs: References): void {
  if (schedule.type !== "after" || schedule.repeat === null) return;
  const { repeat, selector, within } = schedule;
  if (within === null) {
    if (selector.records.some(({ kind }) => kind !== "case"))
      refs.complain("missing-field", { field: "within" }, "repeat");
  } else if (longestDays(repeat) >= longestDays(within))
    refs.complain("contradicts", { key: "repeat", other: "within" }, "repeat");
}
