import { describe, expect, it } from "vitest";
import { every } from "../../../../src/audit/duty/schedules/every.js";

const EACH_QUARTER = {
  type: "every",
  cadence: "quarter",
  months: null,
  until: null,
  byCovers: false,
  grace: 0,
} as const;

describe("every period of the calendar", () => {
  it.each([
    ["month", 12, "2025-01", "2025-01-31", "brief"],
    ["even-months", 6, "2025-02", "2025-02-28", "brief"],
    ["quarter", 4, "2025-Q1", "2025-03-31", "brief"],
    ["half-year", 2, "2025-H1", "2025-06-30", "long"],
    ["year", 1, "2025", "2025-12-31", "long"],
  ] as const)("%s is due on its last day, and closed after it", (cadence, times, label, due, tenure) => {
    const all = every.occurrences({ ...EACH_QUARTER, cadence }, 2025, []);
    expect(all).toHaveLength(times);
    expect(all[0]).toMatchObject({ label, from: "2025-01-01", due, tenure, tenureDay: due, lateUntil: null });
  });

  it("is one of the months named", () => {
    const schedule = { ...EACH_QUARTER, cadence: "month", months: [2, 12] } as const;
    expect(every.occurrences(schedule, 2024, []).map(({ due }) => due)).toEqual(["2024-02-29", "2024-12-31"]);
  });

  it("is due on a day of its last month where one is named, and late till its end", () => {
    const [first, second] = every.occurrences({ ...EACH_QUARTER, until: 25 }, 2025, []);
    expect(first).toMatchObject({ from: "2025-01-01", to: "2025-03-25", due: "2025-03-25", lateUntil: "2025-04-01" });
    expect(second).toMatchObject({ from: "2025-04-01", to: "2025-06-25", tenureDay: "2025-06-25" });
  });

  it("has no 31st in a shorter month: its last day is meant", () => {
    const schedule = { ...EACH_QUARTER, cadence: "month", until: 31 } as const;
    expect(every.occurrences(schedule, 2025, [])[1]).toMatchObject({ due: "2025-02-28", lateUntil: "2025-03-01" });
  });

  it("is given its grace where records count by what they cover, not where they count by their date", () => {
    const grace = { ...EACH_QUARTER, grace: 10 };
    expect(every.occurrences({ ...grace, byCovers: true }, 2025, [])[0]).toMatchObject({
      to: "2025-03-31",
      due: "2025-04-10",
      tenureDay: "2025-03-31",
    });
    expect(every.occurrences(grace, 2025, [])[0]).toMatchObject({ due: "2025-03-31" });
  });

  it("may fall due after its year by its grace alone", () => {
    expect(every.daysAfterYear({ ...EACH_QUARTER, byCovers: true, grace: 10 })).toBe(10);
    expect(every.daysAfterYear(EACH_QUARTER)).toBe(0);
    expect(every.daysBeforeYear(EACH_QUARTER)).toBe(0);
  });

  it("takes what covers what the evidence names", () => {
    const all = every.occurrences({ ...EACH_QUARTER, cadence: "year" }, 2025, ["previous-second-half"]);
    expect(all[0]?.covers).toEqual(["2024-H2"]);
  });
});
