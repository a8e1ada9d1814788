import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/day.js";
import {
  type Cadence,
  calendarYear,
  endsNextYear,
  isMonthDay,
  monthDayIn,
  monthDayMeant,
  monthOfLabel,
  periodOfLabel,
  periodsOf,
  windowIn,
  yearLabel,
  yearOfLabel,
  yearUpTo,
} from "../../src/calendar/period.js";
import { span } from "../support/span.js";

describe("the periods of a year", () => {
  it("have the labels of contract 3.4", () => {
    const labels = (cadence: Cadence) => periodsOf(2025, cadence).map(({ label }) => label);
    expect(labels("year")).toEqual(["2025"]);
    expect(labels("half-year")).toEqual(["2025-H1", "2025-H2"]);
    expect(labels("quarter")).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]);
    expect(labels("even-months")).toEqual(["2025-02", "2025-04", "2025-06", "2025-08", "2025-10", "2025-12"]);
    expect(labels("month")).toHaveLength(12);
    expect(labels("month").slice(8, 10)).toEqual(["2025-09", "2025-10"]);
  });

  it("begin on the first of a month and end on the last of one", () => {
    const [, second] = periodsOf(2025, "half-year");
    const [first] = periodsOf(2024, "even-months");
    const [, , third] = periodsOf(2025, "quarter");
    expect([second, first, third]).toMatchObject([
      span("2025-07-01", "2025-12-31"),
      span("2024-01-01", "2024-02-29"),
      span("2025-07-01", "2025-09-30"),
    ]);
  });

  it("of an early year have four digits in their labels", () => {
    expect(periodsOf(50, "year").map(({ label }) => label)).toEqual(["0050"]);
    expect(periodsOf(50, "month")[8]?.label).toBe("0050-09");
    expect(yearLabel(50)).toBe("0050");
  });
});

describe("a label", () => {
  it("begins with its year, and may go on with its month", () => {
    expect(yearOfLabel("2025-Q4")).toBe(2025);
    expect(yearOfLabel("2024")).toBe(2024);
    expect(monthOfLabel("2025-03")).toBe(3);
    expect(monthOfLabel("2025-12-31")).toBe(12);
  });

  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-H1", "2025-01-01", "2025-06-30"],
    ["2025-Q4", "2025-10-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-03", "2025-03-01", "2025-03-31"],
  ])("%s is the period from %s to %s", (label, from, to) => {
    expect(periodOfLabel(label)).toEqual({ label, ...span(from, to) });
  });

  it.each(["2025-H3", "2025-Q5", "2025-13", "2025年", "25", "12.5", "", "soon"])("%j is of no period", (text) => {
    expect(periodOfLabel(text)).toBeUndefined();
  });
});

describe("days of the year", () => {
  it.each(["01-01", "02-29", "04-30", "12-31"])("%s is one", (text) => {
    expect(isMonthDay(text)).toBe(true);
  });

  it.each(["02-30", "04-31", "13-01", "00-10", "01-00", "1-1", "01-32", "2025-01-01"])("%s is none", (text) => {
    expect(isMonthDay(text)).toBe(false);
    expect(() => monthDayIn(2025, text)).toThrow(RangeError);
  });

  it("fall on the last of February where a year has no 29th", () => {
    expect(monthDayIn(2025, "02-29")).toBe("2025-02-28");
    expect(monthDayIn(2024, "02-29")).toBe("2024-02-29");
  });
});

describe("a day of the year that is written otherwise", () => {
  it.each([
    ["3月31日", "03-31"],
    ["3-31", "03-31"],
    ["12.1", "12-01"],
    ["2025-03-31", "03-31"],
    ["2025年3月31日", "03-31"],
    [" ３月１日 ", "03-01"],
    ["02-29", "02-29"],
  ])("by %s is %s", (text, meant) => {
    expect(monthDayMeant(text)).toBe(meant);
  });

  it.each(["", "3月", "2-30", "13-1", "0-1", "年底"])("is none by %j", (text) => {
    expect(monthDayMeant(text)).toBeUndefined();
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
    expect(endsNextYear({ from: day("2025-12-31"), to: day("2026-01-01") })).toBe(true);
  });
});

describe("the part of a year up to a day", () => {
  it("ends on that day, or with the year; there is none before the year begins", () => {
    expect(yearUpTo(2025, day("2025-06-30"))).toEqual({ from: "2025-01-01", to: "2025-06-30" });
    expect(yearUpTo(2025, day("2025-01-01"))).toEqual({ from: "2025-01-01", to: "2025-01-01" });
    expect(yearUpTo(2025, day("2026-01-01"))).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(yearUpTo(2025, day("2024-12-31"))).toBeNull();
  });
});

describe("a calendar year", () => {
  it("goes from its first to its last day", () => {
    expect(calendarYear(2024)).toMatchObject(span("2024-01-01", "2024-12-31"));
  });
});
