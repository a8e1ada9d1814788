import { expect, it } from "vitest";
import { compareTexts } from "../../src/base/text-order.js";

it("compareText sorts by code unit: capitals first, Chinese last, whatever the locale", () => {
  expect(["院", "b", "a", "B", "乙", "é"].sort(compareTexts)).toEqual(["B", "a", "b", "é", "乙", "院"]);
  expect(compareTexts("same", "same")).toBe(0);
});
