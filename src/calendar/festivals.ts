import { type Day, dayOf } from "./day.js";
import { dayOfLunar, LUNAR_YEARS } from "./lunar.js";

/** The festivals before which duties fall due. */
export const FESTIVALS = [
  "new-year",
  "spring-festival",
  "qingming",
  "labour-day",
  "dragon-boat",
  "mid-autumn",
  "national-day",
  "party-day",
] as const;
export type Festival = (typeof FESTIVALS)[number];

/** The day of a festival in a year; undefined for a festival by the moon or the sun in a year of which that is not known. */
export function festivalIn(year: number, festival: Festival): Day | undefined {
  switch (festival) {
    case "new-year":
      return dayOf(year, 1, 1);
    case "spring-festival":
      return dayOfLunar(year, 1, 1);
    case "qingming":
      return qingmingIn(year);
    case "labour-day":
      return dayOf(year, 5, 1);
    case "dragon-boat":
      return dayOfLunar(year, 5, 5);
    case "mid-autumn":
      return dayOfLunar(year, 8, 15);
    case "national-day":
      return dayOf(year, 10, 1);
    case "party-day":
      return dayOf(year, 7, 1);
  }
}

/** How far the solar term comes on in a year beyond 365 days, and where it stood in the years 1900 and 2000: the usual formula. */
const DRIFT = 0.2422;
const START = { of1900: 5.59, of2000: 4.81 } as const;

function qingmingIn(year: number): Day | undefined {
  if (year < LUNAR_YEARS.first || year > LUNAR_YEARS.last) return undefined;
  const [start, since] = year < 2000 ? [START.of1900, year - 1900] : [START.of2000, year - 2000];
  const leapDays = Math.floor(since / 4) - (year === 2100 ? 1 : 0);
  return dayOf(year, 4, Math.floor(since * DRIFT + start) - leapDays);
}
