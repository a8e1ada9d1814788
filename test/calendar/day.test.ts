import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  day,
  dayIn,
  dayInShanghai,
  dayOf,
  daysBetween,
  eachDay,
  endOfMonth,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  weekdayOf,
  yearOf,
} from "../../src/calendar/day.js";

describe("a text", () => {
  it.each([
    "2025-01-01",
    "2024-02-29",
    "2000-02-29",
    "2025-04-30",
    "2025-06-30",
    "2025-09-30",
    "2025-11-30",
    "0001-01-01",
    "9999-12-31",
  ])("%s names a day", (text) => {
    expect(isDay(text)).toBe(true);
    expect(dayIn(text)).toBe(text);
    expect(day(text)).toBe(text);
  });

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2025-04-31",
    "2025-06-31",
    "2025-09-31",
    "2025-11-31",
    "2025-12-32",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "0000-01-01",
    "20250203",
    "2025-1-3",
    "2025/01/03",
    "2025-01-03T00:00",
    " 2025-01-03",
    "2025-01-03\n",
    "+002025-01-03",
    "２０２５-01-03",
    "",
  ])("%j names none", (text) => {
    expect(isDay(text)).toBe(false);
    expect(dayIn(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe("days of a month", () => {
  it("past its end are its last day", () => {
    expect(dayOf(2025, 2, 29)).toBe("2025-02-28");
    expect(dayOf(2024, 2, 31)).toBe("2024-02-29");
    expect(dayOf(2025, 4, 31)).toBe("2025-04-30");
    expect(dayOf(2025, 4, 30)).toBe("2025-04-30");
  });

  it("end where the calendar ends them", () => {
    expect(endOfMonth(2025, 2)).toBe("2025-02-28");
    expect(endOfMonth(2024, 2)).toBe("2024-02-29");
    expect(endOfMonth(2025, 12)).toBe("2025-12-31");
  });

  it("of a year that there is not are the first or the last day there is", () => {
    expect(dayOf(1, 1, 1)).toBe(FIRST_DAY);
    expect(dayOf(0, 12, 31)).toBe(FIRST_DAY);
    expect(dayOf(9999, 1, 2)).toBe("9999-01-02");
    expect(dayOf(10_000, 1, 2)).toBe(LAST_DAY);
  });
});

describe("counting days", () => {
  it("steps over ends of months, years and leap days", () => {
    expect(addDays(day("2025-12-31"), 1)).toBe("2026-01-01");
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2025-03-01"), -1)).toBe("2025-02-28");
    expect(addDays(day("2025-03-31"), 0)).toBe("2025-03-31");
  });

  it("from a day to itself is none, to an earlier one negative", () => {
    expect(daysBetween(day("2025-06-30"), day("2025-06-30"))).toBe(0);
    expect(daysBetween(day("2025-06-30"), day("2025-07-01"))).toBe(1);
    expect(daysBetween(day("2025-01-01"), day("2026-01-01"))).toBe(365);
    expect(daysBetween(day("2024-01-01"), day("2025-01-01"))).toBe(366);
    expect(daysBetween(day("2000-02-28"), day("2000-03-01"))).toBe(2);
    expect(daysBetween(day("1900-02-28"), day("1900-03-01"))).toBe(1);
    expect(daysBetween(day("2025-07-01"), day("2025-06-30"))).toBe(-1);
  });

  it("stays on the first and the last day there are, however far it would go", () => {
    expect(addDays(LAST_DAY, 1)).toBe(LAST_DAY);
    expect(addDays(FIRST_DAY, -1)).toBe(FIRST_DAY);
    expect(addDays(LAST_DAY, -1)).toBe("9999-12-30");
    expect(addDays(FIRST_DAY, 1)).toBe("0001-01-02");
    expect(addDays(LAST_DAY, 0)).toBe(LAST_DAY);
    expect(addDays(day("9999-12-30"), 5)).toBe(LAST_DAY);
    expect(addDays(day("0001-01-03"), -5)).toBe(FIRST_DAY);
  });

  it("one by one takes in both ends, and none where the second is earlier", () => {
    expect(eachDay(day("2024-02-28"), day("2024-03-01"))).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
    expect(eachDay(day("2025-06-30"), day("2025-06-30"))).toEqual(["2025-06-30"]);
    expect(eachDay(day("2025-07-01"), day("2025-06-30"))).toEqual([]);
  });
});

describe("counting months", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-11-30", 1, "2025-12-30"],
    ["2025-11-30", 2, "2026-01-30"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-01-15", -13, "2023-12-15"],
    ["2025-06-30", 0, "2025-06-30"],
    ["9999-12-01", 1, "9999-12-31"],
  ])("%s and %i months is %s", (start, months, end) => {
    expect(addMonths(day(start), months)).toBe(end);
  });
});

describe("the day of the week", () => {
  it("goes from 1 for Monday to 7 for Sunday", () => {
    const week = eachDay(day("2025-12-01"), day("2025-12-08"));
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
    expect(weekdayOf(day("2024-02-29"))).toBe(4);
  });
});

describe("the year of a day", () => {
  it("is what it begins with", () => {
    expect(yearOf(day("2025-12-31"))).toBe(2025);
    expect(yearOf(FIRST_DAY)).toBe(1);
  });
});

describe("the day in China", () => {
  it("turns at 16:00 UTC", () => {
    expect(dayInShanghai(Date.UTC(2025, 11, 31, 15, 59, 59, 999))).toBe("2025-12-31");
    expect(dayInShanghai(Date.UTC(2025, 11, 31, 16))).toBe("2026-01-01");
    expect(dayInShanghai(Date.UTC(2026, 0, 1))).toBe("2026-01-01");
  });
});
