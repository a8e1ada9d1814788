import { expect, it } from "vitest";
import { isLimit } from "../../src/calendar/limit.js";

it.each(["30", "1 month", "5 workdays"])("%s is a limit", (text) => {
  expect(isLimit(text)).toBe(true);
});

it.each(["", "soon", "month", "5 weeks", "-3"])("“%s” is none", (text) => {
  expect(isLimit(text)).toBe(false);
});
