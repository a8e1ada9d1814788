import { describe, expect, it } from "vitest";
import { dayMeant, dayWritten } from "../../src/calendar/written-day.js";

const one = (first: string) => ({ first, last: null });

describe("a day as it may be written", () => {
  it.each(["2025-03-05", "2025-3-5", "2025/3/5", "2025.3.5", "2025年3月5日", "2025/03/05", "2025年03月05日"])(
    "%s is 2025-03-05",
    (text) => {
      expect(dayWritten(text)).toBe("2025-03-05");
      expect(dayWritten(text)).toBe("2025-03-05");
    },
  );

  it("is one of the calendar: the 29th of February in leap years only", () => {
    expect(dayWritten("2024/2/29")).toBe("2024-02-29");
    expect(dayWritten("2025/2/29")).toBeUndefined();
  });

  it.each(["", "2025-3", "2025-3/5", "2025年3月5", "20250305", "25-3-5", "2025-3-5 9:00", "昨天"])(
    "%j is not written so",
    (text) => {
      expect(dayWritten(text)).toBeUndefined();
    },
  );
});

describe("a day that is meant", () => {
  it.each([
    ["20251218", "2025-12-18"],
    ["20251218.0", "2025-12-18"],
    ["45721", "2025-03-05"],
    ["45721.5", "2025-03-05"],
    ["20000", "1954-10-03"],
    ["２０２５－０３－０５", "2025-03-05"],
    ["二〇二五年三月五日", "2025-03-05"],
    ["2025年十二月三十一日", "2025-12-31"],
    ["25年3月5日", "2025-03-05"],
    ["2025年3月5号", "2025-03-05"],
    ["2025年3月5日（星期三）", "2025-03-05"],
    ["2025年3月5日上午9时", "2025-03-05"],
    ["2025-03-05T08:00:00", "2025-03-05"],
    ["2025 年 3 月 5 日。", "2025-03-05"],
  ])("by %s is %s", (text, meant) => {
    expect(dayMeant(text)).toEqual(one(meant));
  });

  it("may be several, of which the last leaves out what the first says", () => {
    expect(dayMeant("2025.3.15-17")).toEqual({ first: "2025-03-15", last: "2025-03-17" });
    expect(dayMeant("2025.12.15-17")).toEqual({ first: "2025-12-15", last: "2025-12-17" });
    expect(dayMeant("2025年3月30日至4月2日")).toEqual({ first: "2025-03-30", last: "2025-04-02" });
    expect(dayMeant("2025-12-30~2026-01-02")).toEqual({ first: "2025-12-30", last: "2026-01-02" });
    expect(dayMeant("2025年3月15日至15日")).toEqual({ first: "2025-03-15", last: "2025-03-15" });
  });

  it("is none where the last comes before the first", () => {
    expect(dayMeant("2025年3月15日至14日")).toBeUndefined();
  });

  it.each([
    ["2025", "day"],
    ["2025年", "day"],
    ["2025年3月", "day"],
    ["2025-03", "day"],
    ["3月5日", "year"],
  ])("by %s lacks its %s", (text, lacks) => {
    expect(dayMeant(text)).toEqual({ lacks });
  });

  it.each(["", "昨天", "2025年3月二三日", "2025年一二月三日", "2025/2/30", "20250230", "19999", "70000", "123"])(
    "is none by %j",
    (text) => {
      expect(dayMeant(text)).toBeUndefined();
    },
  );
});
