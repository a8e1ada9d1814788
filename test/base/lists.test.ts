import { expect, it } from "vitest";
import { asList } from "../../src/base/lists.js";

it.each([
  [undefined, []],
  ["one", ["one"]],
  [
    ["one", "two"],
    ["one", "two"],
  ],
  [[], []],
])("asList makes of %j the list %j", (value, list) => {
  expect(asList(value)).toEqual(list);
});
