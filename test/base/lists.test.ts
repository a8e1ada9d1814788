import { expect, it } from "vitest";
import { allOf, asList } from "../../src/base/lists.js";

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

it("allOf gives what flatMap does: all that is made of each item, in the order of the items", () => {
  const some = [[1, 2], [], [3]];
  expect(allOf(some, (one) => [...one, 0])).toEqual(some.flatMap((one) => [...one, 0]));
  expect(allOf([], () => ["never"])).toEqual([]);
});
