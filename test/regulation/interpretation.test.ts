import { expect, it } from "vitest";
import { assumedWorkdays } from "../../src/regulation/interpretation.js";

it("working days of a year without a notice are a reading of their own, that changes no value", () => {
  expect(assumedWorkdays(2031)).toEqual({
    id: "workdays-2031",
    words: "工作日",
    window: null,
    grace: null,
    n: null,
    within: null,
    reading: null,
    assumedYear: 2031,
  });
});

it("of two years they are two", () => {
  expect(assumedWorkdays(2031).id).not.toBe(assumedWorkdays(2032).id);
});
