import { describe, expect, it } from "vitest";
import { periods } from "../../../../src/audit/duty/schedules/periods.js";

const SPRING = { id: "spring-term", from: "02-20", to: "07-10" };
const AUTUMN = { id: "autumn-term", from: "09-01", to: "01-20" };
const TERMS = { type: "periods", periods: [SPRING, AUTUMN] } as const;

describe("named stretches of a year", () => {
  it("are each called by the year they begin in and their name", () => {
    expect(periods.occurrences(TERMS, 2025, []).map(({ label, named }) => [label, named])).toEqual([
      ["2025-spring-term", "spring-term"],
      ["2025-autumn-term", "autumn-term"],
    ]);
  });

  it("are due on their last day, and closed after it", () => {
    expect(periods.occurrences(TERMS, 2025, [])[0]).toMatchObject({
      from: "2025-02-20",
      countsFrom: "2025-02-20",
      to: "2025-07-10",
      due: "2025-07-10",
      tenureDay: "2025-07-10",
      tenure: "long",
      lateUntil: null,
    });
  });

  it("may end in the next year: the post is then held on 31 December of their own", () => {
    expect(periods.occurrences(TERMS, 2025, [])[1]).toMatchObject({
      year: 2025,
      from: "2025-09-01",
      due: "2026-01-20",
      tenureDay: "2025-12-31",
    });
  });

  it("take what covers what the evidence names", () => {
    expect(periods.occurrences(TERMS, 2025, ["first-half"]).map(({ covers }) => covers)).toEqual([
      ["2025-H1"],
      ["2025-H1"],
    ]);
  });

  it("may fall due up to a year after their own, never before it", () => {
    expect(periods.daysAfterYear(TERMS)).toBeGreaterThanOrEqual(365);
    expect(periods.daysBeforeYear(TERMS)).toBe(0);
  });
});
