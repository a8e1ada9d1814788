import { describe, expect, it } from "vitest";
import { inDigits, readDays } from "../../src/import/day-text.js";

const CONTEXT = { year: null, month: null, from1904: false };
const read = (text: string) => readDays(text, CONTEXT);

describe("a day in Chinese numerals", () => {
  it.each([
    ["二〇二五年三月五日", "2025-03-05"],
    ["2025年三月廿五日", "2025-03-25"],
    ["二〇二五年十二月卅一日", "2025-12-31"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toMatchObject({ date, ends: null });
  });

  it.each(["2025年3月二三日", "2025年一二月五日", "2025年十十月五日"])("%s is not told: it may mean two", (text) => {
    expect(read(text)).toEqual({ fault: "none" });
  });

  it("leaves numerals that are no number as they are", () => {
    expect(inDigits("三五日")).toBe("三五日");
    expect(inDigits("十五日")).toBe("15日");
  });
});
