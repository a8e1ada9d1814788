import { describe, expect, it } from "vitest";
import { window } from "../../../../src/audit/duty/schedules/window.js";
import type { MonthDay } from "../../../../src/calendar/period.js";

const between = (opens: MonthDay, closes: MonthDay) => ({ type: "window", opens, closes }) as const;

describe("a window of the year", () => {
  it("is due on its last day, and late until it opens again", () => {
    expect(window.occurrences(between("02-01", "03-31"), 2025, [])).toMatchObject([
      {
        year: 2025,
        label: "2025",
        from: "2025-02-01",
        countsFrom: "2025-02-01",
        to: "2025-03-31",
        due: "2025-03-31",
        tenureDay: "2025-03-31",
        tenure: "long",
        lateUntil: "2026-02-01",
      },
    ]);
  });

  it("may end in the next year: the post is then held on 31 December of its own", () => {
    expect(window.occurrences(between("11-01", "01-31"), 2025, [])).toMatchObject([
      { label: "2025", from: "2025-11-01", due: "2026-01-31", tenureDay: "2025-12-31", lateUntil: "2026-11-01" },
    ]);
  });

  it("of a single day opens and closes on it", () => {
    expect(window.occurrences(between("07-01", "07-01"), 2025, [])).toMatchObject([
      { from: "2025-07-01", due: "2025-07-01" },
    ]);
  });

  it("takes what covers what the evidence names", () => {
    expect(window.occurrences(between("02-01", "03-31"), 2025, ["previous-year"])[0]?.covers).toEqual(["2024"]);
  });

  it("may fall due up to a year after its own, never before it", () => {
    expect(window.daysAfterYear(between("11-01", "10-31"))).toBeGreaterThanOrEqual(304);
    expect(window.daysBeforeYear(between("11-01", "01-31"))).toBe(0);
  });
});
