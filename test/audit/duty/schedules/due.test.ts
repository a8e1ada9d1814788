import { describe, expect, it } from "vitest";
import { due } from "../../../../src/audit/duty/schedules/due.js";
import type { MonthDay } from "../../../../src/calendar/period.js";

const by = (last: MonthDay, opens: MonthDay = "01-01") => ({ type: "due", opens, due: last, covers: [] }) as const;

describe("a due date", () => {
  it("comes once a year, and is called by its day", () => {
    expect(due.occurrences(by("03-31"), 2025, [])).toMatchObject([
      { year: 2025, label: "2025-03-31", due: "2025-03-31", to: "2025-03-31", tenureDay: "2025-03-31", tenure: "long" },
    ]);
  });

  it("can be met from the day on which it opens, and is late until it opens again", () => {
    const [first] = due.occurrences(by("03-31", "02-01"), 2025, []);
    expect(first).toMatchObject({ from: "2025-02-01", countsFrom: "2025-02-01", lateUntil: "2026-02-01" });
  });

  it("on 29 February is the last of February in a common year", () => {
    expect(due.occurrences(by("02-29"), 2024, [])).toMatchObject([{ due: "2024-02-29" }]);
    expect(due.occurrences(by("02-29"), 2025, [])).toMatchObject([{ due: "2025-02-28" }]);
  });

  it("takes what covers what the evidence names, or the row itself", () => {
    const schedule = { ...by("01-31"), covers: ["previous-year"] } as const;
    expect(due.occurrences(schedule, 2025, ["same-year"])[0]?.covers).toEqual(["2025", "2024"]);
    expect(due.occurrences(by("01-31"), 2025, [])[0]?.covers).toEqual([]);
  });

  it("never falls outside the year of its label", () => {
    expect([due.daysBeforeYear(by("01-01")), due.daysAfterYear(by("12-31"))]).toEqual([0, 0]);
  });
});
