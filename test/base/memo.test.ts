import { expect, it } from "vitest";
import { memo } from "../../src/base/memo.js";

it("memo makes a value for each key once", () => {
  const cache = new Map<string, string>();
  const made: string[] = [];
  const lengthOf = (text: string) =>
    memo(cache, text, () => {
      made.push(text);
      return "x".repeat(text.length);
    });
  expect([lengthOf("ab"), lengthOf("abc"), lengthOf("ab")]).toEqual(["xx", "xxx", "xx"]);
  expect(made).toEqual(["ab", "abc"]);
});
