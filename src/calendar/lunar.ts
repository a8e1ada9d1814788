import { addDays, type Day, day } from "./day.js";

/** The lunar years whose months are known. */
export const LUNAR_YEARS = { first: 1900, last: 2100 } as const;

/**
 * The months of the lunar years from 1900 on, ten a line, as the usual table has them (1996 put right by the published calendar):
 * twelve bits from the left say which of the months have 30 days, not 29; the last digit is the number of the month that is
 * followed by a leap month (0: none), the first whether that one has 30.
 */
const YEARS = [
  "04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2",
  "04ae0 0a5b6 0a4d0 0d250 1d255 0b540 0d6a0 0ada2 095b0 14977",
  "04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970",
  "06566 0d4a0 0ea50 06e95 05ad0 02b60 186e3 092e0 1c8d7 0c950",
  "0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950 0b557",
  "06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950 06aa0",
  "0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0",
  "096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6",
  "095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570",
  "04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096d5 092e0",
  "0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5",
  "0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930",
  "07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530",
  "05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45",
  "0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0",
  "14b63 09370 049f8 04970 064b0 168a6 0ea50 06b20 1a6c4 0aae0",
  "0a2e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4",
  "052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0 052b0",
  "0b273 06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d160",
  "0e968 0d520 0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150 0f252",
  "0d520",
].flatMap((line) => line.split(" ").map((year) => Number.parseInt(year, 16)));

/** The first day of the lunar year 1900. */
const BEGINNING = day("1900-01-31");

/** The day of the calendar on which a day of a lunar month (not a leap one) falls; undefined for years that are not known. */
export function dayOfLunar(year: number, month: number, dayOfMonth: number): Day | undefined {
  const own = YEARS[year - LUNAR_YEARS.first];
  if (own === undefined) return undefined;
  const before = YEARS.slice(0, year - LUNAR_YEARS.first).reduce((sum, months) => sum + daysUntil(months, 13), 0);
  return addDays(BEGINNING, before + daysUntil(own, month) + dayOfMonth - 1);
}

/** How many days of a lunar year come before a month; of all twelve months where it is the thirteenth. */
function daysUntil(months: number, month: number): number {
  const leap = months & 0xf;
  let days = 0;
  for (let earlier = 1; earlier < month; earlier++) {
    days += months & (0x10000 >> earlier) ? 30 : 29;
    if (earlier === leap) days += months & 0x10000 ? 30 : 29;
  }
  return days;
}
