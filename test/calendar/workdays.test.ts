import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/day.js";
import { addWorkdays, isWorkday, orNextWorkday, yearsWithoutNotice } from "../../src/calendar/workdays.js";

describe("Working days come from data files of the State Council's yearly notices", () => {
  it.each([
    ["2025-01-01", false, "a holiday"],
    ["2025-01-26", true, "a Sunday that is worked"],
    ["2025-02-03", false, "a Monday in lieu"],
    ["2025-02-08", true, "a Saturday that is worked"],
    ["2025-03-08", false, "a plain Saturday"],
    ["2025-03-10", true, "a plain Monday"],
    ["2019-05-02", false, "of the first notice known"],
    ["2026-10-10", true, "of the latest"],
  ])("%s: %s, %s", (text, working) => {
    expect(isWorkday(day(text))).toBe(working);
  });

  it("a year without a notice counts Monday to Friday, festivals too", () => {
    expect(isWorkday(day("2031-10-01"))).toBe(true);
    expect(isWorkday(day("2031-10-04"))).toBe(false);
    expect(yearsWithoutNotice(day("2025-12-20"), day("2025-12-31"))).toEqual([]);
    expect(yearsWithoutNotice(day("2018-12-20"), day("2019-12-31"))).toEqual([2018]);
    expect(yearsWithoutNotice(day("2026-12-31"), day("2035-01-02"))).toContain(2035);
  });

  it("counts from the day after, over a festival", () => {
    expect(addWorkdays(day("2025-01-24"), 5)).toBe("2025-02-07");
    expect(addWorkdays(day("2025-02-07"), -5)).toBe("2025-01-24");
    expect(addWorkdays(day("2025-01-25"), 0)).toBe("2025-01-25");
  });

  it("moves a day that is none to the next that is", () => {
    expect(orNextWorkday(day("2025-10-01"))).toBe("2025-10-09");
    expect(orNextWorkday(day("2025-03-09"))).toBe("2025-03-10");
    expect(orNextWorkday(day("2025-01-26"))).toBe("2025-01-26");
  });

  it("ends with the days that there are", () => {
    expect(addWorkdays(day("9999-12-30"), 50)).toBe("9999-12-31");
    expect(addWorkdays(day("0001-01-02"), -50)).toBe("0001-01-01");
  });
});
