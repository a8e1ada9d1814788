import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/day.js";
import {
  isLimit,
  limitBefore,
  limitFrom,
  limitIn,
  limitMeant,
  limitOf,
  limitText,
  longestDays,
  yearsAssumed,
} from "../../src/calendar/limit.js";

describe("a limit", () => {
  it.each(["30", "1 month", "2 months", "1 workday", "5 workdays"])("is %s, and is written so again", (text) => {
    const limit = limitIn(text);
    expect(isLimit(text)).toBe(true);
    expect(limit && limitText(limit)).toBe(text);
  });

  it("of days may name them", () => {
    expect(limitIn("30 days")).toEqual({ count: 30, unit: "days" });
    expect(limitIn("1 day")).toEqual(limitIn("1"));
  });

  it.each(["", "soon", "month", "5 weeks", "-3", "12345"])("is not “%s”", (text) => {
    expect(isLimit(text)).toBe(false);
    expect(limitOf(text)).toBeNull();
  });

  it("is null where none is written", () => {
    expect(limitOf(undefined)).toBeNull();
    expect(limitOf("0")).toEqual({ count: 0, unit: "days" });
  });
});

describe("a limit in words", () => {
  it.each([
    ["三十日", "30"],
    ["30天以内", "30"],
    ["十五个工作日", "15 workdays"],
    ["1个工作日内", "1 workday"],
    ["两周", "14"],
    ["三星期", "21"],
    ["1 week", "7"],
    ["2 weeks", "14"],
    ["1 year", "12 months"],
    ["2 years", "24 months"],
    ["1个月", "1 month"],
    ["三个月之内", "3 months"],
    ["一年", "12 months"],
    ["１０ 日内", "10"],
  ])("%s is written %s", (text, limit) => {
    expect(limitMeant(text)).toBe(limit);
  });

  it.each(["", "及时", "30", "三十", "日内", "12345日", "三五天", "一二个月"])("%j means none", (text) => {
    expect(limitMeant(text)).toBeUndefined();
  });
});

describe("the last day of a limit", () => {
  it("is counted from the day after, and the first before an end backwards", () => {
    expect(limitFrom(day("2025-03-07"), { count: 5, unit: "workdays" })).toBe("2025-03-14");
    expect(limitBefore(day("2025-03-14"), { count: 5, unit: "workdays" })).toBe("2025-03-07");
    expect(limitFrom(day("2024-02-28"), { count: 2, unit: "days" })).toBe("2024-03-01");
    expect(limitBefore(day("2025-03-31"), { count: 1, unit: "months" })).toBe("2025-02-28");
  });
});

describe("how long a limit may be at most", () => {
  it("is its days, months of 31, working days with weekends and the longest holiday", () => {
    expect(longestDays({ count: 30, unit: "days" })).toBe(30);
    expect(longestDays({ count: 2, unit: "months" })).toBe(62);
    expect(longestDays({ count: 5, unit: "workdays" })).toBe(26);
  });

  it("takes a year's working days as known only where there is a notice of them", () => {
    const [from, to] = [day("2018-12-20"), day("2019-01-10")];
    expect(yearsAssumed({ count: 10, unit: "workdays" }, from, to)).toEqual([2018]);
    expect(yearsAssumed({ count: 10, unit: "days" }, from, to)).toEqual([]);
  });
});
