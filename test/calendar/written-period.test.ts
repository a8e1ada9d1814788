import { describe, expect, it } from "vitest";
import { periodMeant, periodWritten } from "../../src/calendar/written-period.js";

describe("a period as it may be written", () => {
  it.each(["2025", "2025-H1", "2025-H2", "2025-Q1", "2025-Q4", "2025-01", "2025-12"])("%s is its label", (label) => {
    expect(periodWritten(label)).toBe(label);
  });

  it.each([
    ["2025年", "2025"],
    ["2025年度", "2025"],
    ["2025年上半年", "2025-H1"],
    ["2025年下半年", "2025-H2"],
    ["2025年第一季度", "2025-Q1"],
    ["2025年第三季度", "2025-Q3"],
    ["2025年四季度", "2025-Q4"],
    ["2025年第2季度", "2025-Q2"],
    ["2025年6月", "2025-06"],
    ["2025年06月", "2025-06"],
    ["2025年12月", "2025-12"],
  ])("%s is %s", (text, label) => {
    expect(periodWritten(text)).toBe(label);
  });

  it.each(["", "2025-H3", "2025-Q5", "2025-13", "2025-00", "2025年13月", "2025年第五季度", "2025年第0季度", "25年"])(
    "%j is none",
    (text) => {
      expect(periodWritten(text)).toBeUndefined();
    },
  );
});

describe("a period that is meant", () => {
  it.each([
    ["2025H1", "2025-H1"],
    ["2025 h2", "2025-H2"],
    ["2025上半年", "2025-H1"],
    ["2025年度下半年", "2025-H2"],
    ["2025/q3", "2025-Q3"],
    ["2025第四季度", "2025-Q4"],
    ["2025 2季度", "2025-Q2"],
    ["2025.9", "2025-09"],
    ["2025年10月份", "2025-10"],
    ["二〇二五年三月", "2025-03"],
    ["二〇二五年十二月", "2025-12"],
    ["2025年十月份", "2025-10"],
    ["二〇二五年第三季度", "2025-Q3"],
    ["２０２５年６月", "2025-06"],
  ])("by %s is %s", (text, label) => {
    expect(periodMeant(text)).toBe(label);
  });

  it.each(["", "上半年", "2025年", "2025-13", "2025-Q5", "2025年第五季度", "2025年一二月"])(
    "is not told by %j",
    (text) => {
      expect(periodMeant(text)).toBeUndefined();
    },
  );
});
