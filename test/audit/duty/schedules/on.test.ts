import { describe, expect, it } from "vitest";
import { on } from "../../../../src/audit/duty/schedules/on.js";
import type { DayOfMonth } from "../../../../src/regulation/rulebook.js";

const ON_THE_5TH = {
  type: "on",
  day: { date: 5 },
  orNextWorkday: false,
  months: null,
  byCovers: false,
  grace: 0,
} as const;
const TUESDAY = 2;

/** The days of 2025 on which it falls. */
const daysOf = (day: DayOfMonth, year = 2025) =>
  on.occurrences({ ...ON_THE_5TH, day }, year, []).map(({ from }) => from);

describe("a day of each month", () => {
  it("is the whole period, and called by its month", () => {
    const [first, ...more] = on.occurrences(ON_THE_5TH, 2025, []);
    expect(more).toHaveLength(11);
    const day = "2025-01-05";
    expect(first).toMatchObject({ label: "2025-01", from: day, to: day, due: day, tenureDay: day, countsFrom: day });
    expect(first).toMatchObject({ tenure: "brief", lateUntil: null });
  });

  it("is the last where the month has no such date", () => {
    expect(daysOf({ date: 30 })[1]).toBe("2025-02-28");
    expect(daysOf({ date: 30 }, 2024)[1]).toBe("2024-02-29");
  });

  it("is one of the months named", () => {
    expect(on.occurrences({ ...ON_THE_5TH, months: [3, 9] }, 2025, []).map(({ label }) => label)).toEqual([
      "2025-03",
      "2025-09",
    ]);
  });

  it("is a weekday, counted from the first of the month or the last", () => {
    // 1 April 2025 is a Tuesday, as is 30 September.
    expect(daysOf({ which: 1, weekday: TUESDAY })[3]).toBe("2025-04-01");
    expect(daysOf({ which: 2, weekday: TUESDAY })[3]).toBe("2025-04-08");
    expect(daysOf({ which: 1, weekday: TUESDAY })[4]).toBe("2025-05-06");
    expect(daysOf({ which: "last", weekday: TUESDAY })[8]).toBe("2025-09-30");
    expect(daysOf({ which: "last", weekday: TUESDAY })[9]).toBe("2025-10-28");
  });

  it("is moved to the next working day where that is asked for, and keeps its month", () => {
    const moved = { ...ON_THE_5TH, orNextWorkday: true };
    // 5 January 2025 is a Sunday; the holiday of October ends on the 8th.
    expect(on.occurrences(moved, 2025, []).map(({ due }) => due)).toEqual(
      expect.arrayContaining(["2025-01-06", "2025-03-05", "2025-10-09"]),
    );
    expect(on.occurrences({ ...moved, day: { date: 31 } }, 2025, [])[4]).toMatchObject({
      label: "2025-05",
      from: "2025-06-03",
    });
  });

  it("names the year whose working days nobody has announced, where it was moved by them", () => {
    const [moved] = on.occurrences({ ...ON_THE_5TH, orNextWorkday: true }, 2045, []);
    expect(moved?.assumedYears).toEqual([2045]);
    expect(on.occurrences(ON_THE_5TH, 2045, [])[0]?.assumedYears).toEqual([]);
  });

  it("is given its grace where records count by what they cover", () => {
    const grace = { ...ON_THE_5TH, grace: 3 };
    expect(on.occurrences({ ...grace, byCovers: true }, 2025, [])[0]).toMatchObject({
      to: "2025-01-05",
      due: "2025-01-08",
    });
    expect(on.occurrences(grace, 2025, [])[0]).toMatchObject({ due: "2025-01-05" });
  });

  it("of December may fall due in the next year, of January not in the one before", () => {
    expect(on.daysAfterYear({ ...ON_THE_5TH, grace: 3 })).toBeGreaterThanOrEqual(3 + 8);
    expect(on.daysBeforeYear(ON_THE_5TH)).toBe(0);
  });
});
