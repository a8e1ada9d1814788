import { describe, expect, it } from "vitest";
import {
  addDays,
  day,
  dayInShanghai,
  dayOf,
  daysBetween,
  endOfMonth,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  yearOf,
} from "../../src/calendar/day.js";
import {
  calendarYear,
  endsNextYear,
  isMonthDay,
  monthDayIn,
  periodsOf,
  windowIn,
  yearOfLabel,
} from "../../src/calendar/period.js";
import { encloses, holds, joined, overlap } from "../../src/calendar/span.js";
import { audit } from "../support/audit.js";

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe("isDay", () => {
  it.each(["2025-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("takes %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2025-04-31",
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
  ])("does not take %j", (text) => {
    expect(isDay(text)).toBe(false);
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
    expect(daysBetween(day("2025-07-01"), day("2025-06-30"))).toBe(-1);
  });

  it("stays on the first and the last day there are", () => {
    expect(addDays(LAST_DAY, 1)).toBe(LAST_DAY);
    expect(addDays(FIRST_DAY, -1)).toBe(FIRST_DAY);
    expect(addDays(LAST_DAY, -1)).toBe("9999-12-30");
    expect(addDays(FIRST_DAY, 1)).toBe("0001-01-02");
    expect(addDays(LAST_DAY, 0)).toBe(LAST_DAY);
  });
});

describe("stepping over the ends of the calendar", () => {
  // an addDays that lands past an end throws, though its own description says it is held back.
  it("is held back", () => {
    expect(addDays(day("9999-12-30"), 5)).toBe(LAST_DAY);
    expect(addDays(day("0001-01-03"), -5)).toBe(FIRST_DAY);
  });

  // a label has four digits in any year (contract 3: `--as-of` may be of any year; 3.4).
  it("labels an early year with four digits", () => {
    expect(periodsOf(50, "year").map(({ label }) => label)).toEqual(["0050"]);
  });

  // the last year's windows ask when they open again, which is no day there is, so that a check ends with exit code 4.
  it("a check of the last year there is has an end", async () => {
    const files = { "unit.yaml": "id: u\nname: 院\nkind: procuratorate\nlevel: county\nregulations: [hebei]\n" };
    expect((await audit(files, "check", "--as-of", "9999-12-31")).exit).not.toBe(4);
  });
});

describe("the day in China", () => {
  it("turns at 16:00 UTC", () => {
    expect(dayInShanghai(Date.UTC(2025, 11, 31, 15, 59, 59, 999))).toBe("2025-12-31");
    expect(dayInShanghai(Date.UTC(2025, 11, 31, 16))).toBe("2026-01-01");
    expect(dayInShanghai(Date.UTC(2026, 0, 1))).toBe("2026-01-01");
  });
});

describe("the year", () => {
  it("of a day and of a label is what they begin with", () => {
    expect(yearOf(day("2025-12-31"))).toBe(2025);
    expect(yearOfLabel("2025-Q4")).toBe(2025);
    expect(yearOfLabel("2024")).toBe(2024);
  });

  it("is a span from its first to its last day", () => {
    expect(calendarYear(2024)).toMatchObject(span("2024-01-01", "2024-12-31"));
  });
});

describe("labels", () => {
  it("are those of contract 3.4", () => {
    const labels = (cadence: Parameters<typeof periodsOf>[1]) => periodsOf(2025, cadence).map(({ label }) => label);
    expect(labels("year")).toEqual(["2025"]);
    expect(labels("half-year")).toEqual(["2025-H1", "2025-H2"]);
    expect(labels("quarter")).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]);
    expect(labels("even-months")).toEqual(["2025-02", "2025-04", "2025-06", "2025-08", "2025-10", "2025-12"]);
    expect(labels("month")).toHaveLength(12);
    expect(labels("month").slice(8, 10)).toEqual(["2025-09", "2025-10"]);
  });
});

describe("days of the year", () => {
  it("are MM-DD that some year has", () => {
    for (const good of ["01-01", "02-29", "04-30", "12-31"]) expect(isMonthDay(good)).toBe(true);
    for (const bad of ["02-30", "04-31", "13-01", "00-10", "01-00", "1-1", "01-32", "2025-01-01"]) {
      expect(isMonthDay(bad)).toBe(false);
      expect(() => monthDayIn(2025, bad)).toThrow(RangeError);
    }
  });

  it("fall on the last of February where a year has no 29th", () => {
    expect(monthDayIn(2025, "02-29")).toBe("2025-02-28");
    expect(monthDayIn(2024, "02-29")).toBe("2024-02-29");
  });
});

describe("windows", () => {
  it("that close before they open close in the next year", () => {
    expect(windowIn(2025, "12-01", "01-31")).toEqual(span("2025-12-01", "2026-01-31"));
    expect(windowIn(2025, "01-01", "03-31")).toEqual(span("2025-01-01", "2025-03-31"));
  });

  it("of one day open and close on it", () => {
    expect(windowIn(2025, "06-30", "06-30")).toEqual(span("2025-06-30", "2025-06-30"));
  });

  it("end next year where they step over the year's end, and only there", () => {
    expect(endsNextYear(windowIn(2025, "12-01", "01-31"))).toBe(true);
    expect(endsNextYear(windowIn(2025, "12-01", "12-31"))).toBe(false);
  });
});

describe("spans", () => {
  const march = span("2025-03-01", "2025-03-31");

  it("hold both their ends", () => {
    expect(["2025-03-01", "2025-03-31"].every((on) => holds(march, day(on)))).toBe(true);
    expect(["2025-02-28", "2025-04-01"].some((on) => holds(march, day(on)))).toBe(false);
  });

  it("enclose themselves, and nothing that sticks out by a day", () => {
    expect(encloses(march, march)).toBe(true);
    expect(encloses(march, span("2025-03-01", "2025-04-01"))).toBe(false);
    expect(encloses(march, span("2025-02-28", "2025-03-31"))).toBe(false);
  });

  it("overlap on one shared day, not where they only touch", () => {
    expect(overlap(march, span("2025-03-31", "2025-05-01"))).toBe(true);
    expect(overlap(span("2025-03-31", "2025-05-01"), march)).toBe(true);
    expect(overlap(march, span("2025-04-01", "2025-05-01"))).toBe(false);
    expect(overlap(span("2025-04-01", "2025-05-01"), march)).toBe(false);
  });

  it("are joined where they touch or overlap, in whatever order, and stay apart over a gap of a day", () => {
    const april = span("2025-04-01", "2025-04-30");
    const inside = span("2025-03-10", "2025-03-12");
    expect(joined([april, inside, march])).toEqual([span("2025-03-01", "2025-04-30")]);
    expect(joined([march, span("2025-04-02", "2025-04-30")])).toHaveLength(2);
    expect(joined([])).toEqual([]);
  });
});
