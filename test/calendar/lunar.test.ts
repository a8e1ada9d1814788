import { describe, expect, it } from "vitest";
import { dayOfLunar, LUNAR_YEARS } from "../../src/calendar/lunar.js";

describe("a day of the lunar calendar", () => {
  it.each([
    ["the first New Year that is known", 1900, 1, 1, "1900-01-31"],
    ["the second day of a month", 1900, 1, 2, "1900-02-01"],
    ["New Year", 2025, 1, 1, "2025-01-29"],
    ["the last day of a year", 2024, 12, 29, "2025-01-28"],
    ["the last New Year that is known", 2100, 1, 1, "2100-02-09"],
  ])("%s: %i-%i-%i is %s", (_, year, month, dayOfMonth, on) => {
    expect(dayOfLunar(year, month, dayOfMonth)).toBe(on);
  });

  // 2025 has a leap month of 29 days after the sixth: 闰六月 from 2025-07-25 to 2025-08-22.
  it("comes later by the leap month only after it", () => {
    expect(dayOfLunar(2025, 6, 1)).toBe("2025-06-25");
    expect(dayOfLunar(2025, 6, 30)).toBe("2025-07-24");
    expect(dayOfLunar(2025, 7, 1)).toBe("2025-08-23");
  });

  // 2017 had a leap month of 30 days after the sixth: 闰六月 from 2017-07-23 to 2017-08-21.
  it("comes later by 30 days where the leap month is a long one", () => {
    expect(dayOfLunar(2017, 6, 29)).toBe("2017-07-22");
    expect(dayOfLunar(2017, 7, 1)).toBe("2017-08-22");
  });

  it("of a year before the first or after the last known is not known", () => {
    expect(LUNAR_YEARS).toEqual({ first: 1900, last: 2100 });
    expect(dayOfLunar(1899, 12, 30)).toBeUndefined();
    expect(dayOfLunar(2101, 1, 1)).toBeUndefined();
  });
});
