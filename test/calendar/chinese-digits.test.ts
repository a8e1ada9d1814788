import { describe, expect, it } from "vitest";
import { digitByDigit, upToNinetyNine } from "../../src/calendar/chinese-digits.js";

describe("Chinese digits read one by one", () => {
  it.each([
    ["二〇二五", "2025"],
    ["二○二五", "2025"],
    ["二◯二五", "2025"],
    ["二零二五", "2025"],
    ["一三四六七八九", "1346789"],
  ])("%s is %s", (text, digits) => {
    expect(digitByDigit(text)).toBe(digits);
  });

  it("leave other signs, and the word for ten, as they are", () => {
    expect(digitByDigit("二〇二五年十月")).toBe("2025年十月");
    expect(digitByDigit("")).toBe("");
  });
});

describe("a number up to ninety-nine", () => {
  it.each([
    ["零", 0],
    ["一", 1],
    ["九", 9],
    ["十", 10],
    ["十一", 11],
    ["二十", 20],
    ["三十一", 31],
    ["九十九", 99],
  ])("%s is %i", (numeral, number) => {
    expect(upToNinetyNine(numeral)).toBe(number);
  });

  it.each(["", "二三", "三五", "十十", "零五", "二零", "百", "5"])("is not %j", (text) => {
    expect(upToNinetyNine(text)).toBeUndefined();
  });
});
