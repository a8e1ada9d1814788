import { describe, expect, it } from "vitest";
import { festivals } from "../../../../src/audit/duty/schedules/festivals.js";
import type { Festival } from "../../../../src/calendar/festivals.js";
import type { LimitUnit } from "../../../../src/calendar/limit.js";

/** Before, or after, a festival for some days. */
function about(side: "before" | "after", count: number, unit: LimitUnit, ...named: Festival[]) {
  return { type: "festivals", festivals: named, side, days: { count, unit } } as const;
}

describe("the days before a festival", () => {
  it("end on the day before it", () => {
    const [one] = festivals.occurrences(about("before", 15, "days", "national-day"), 2025, []);
    expect(one).toMatchObject({ label: "2025-national-day", from: "2025-09-16", to: "2025-09-30", due: "2025-09-30" });
    expect(one).toMatchObject({ countsFrom: "2025-09-16", tenureDay: "2025-09-30", tenure: "brief", lateUntil: null });
  });

  it("are of the year of its own day, though they lie in the year before", () => {
    const [one] = festivals.occurrences(about("before", 15, "days", "new-year"), 2025, []);
    expect(one).toMatchObject({ year: 2025, label: "2025-new-year", from: "2024-12-17", to: "2024-12-31" });
    expect(festivals.daysBeforeYear(about("before", 15, "days", "new-year"))).toBeGreaterThan(0);
    expect(festivals.daysAfterYear(about("before", 15, "days", "new-year"))).toBe(0);
  });
});

describe("the days after a festival", () => {
  it("begin with it", () => {
    const [one] = festivals.occurrences(about("after", 15, "days", "national-day"), 2025, []);
    expect(one).toMatchObject({ from: "2025-10-01", to: "2025-10-16", due: "2025-10-16", assumedYears: [] });
    expect(festivals.daysAfterYear(about("after", 15, "days", "national-day"))).toBe(15);
    expect(festivals.daysBeforeYear(about("after", 15, "days", "national-day"))).toBe(0);
  });

  it("name the year whose working days nobody has announced", () => {
    const of = (year: number) => festivals.occurrences(about("after", 5, "workdays", "labour-day"), year, [])[0];
    expect(of(2025)?.assumedYears).toEqual([]);
    expect(of(2045)?.assumedYears).toEqual([2045]);
  });
});

describe("several festivals", () => {
  it("have a time each, in the order in which they are named", () => {
    const all = festivals.occurrences(about("before", 7, "days", "mid-autumn", "new-year"), 2025, ["same-year"]);
    expect(all.map(({ label, covers }) => [label, ...covers])).toEqual([
      ["2025-mid-autumn", "2025"],
      ["2025-new-year", "2025"],
    ]);
  });

  it("by the moon have none in a year of which the moon is not known", () => {
    expect(festivals.occurrences(about("before", 7, "days", "spring-festival", "new-year"), 1850, [])).toHaveLength(1);
  });
});
