import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/base/grouping.js";

describe("groupBy", () => {
  it("keeps the order of items, and that of their first ones among groups", () => {
    const groups = groupBy(["ant", "bee", "cat", "bat", "ape"], (word) => [word[0]]);
    expect([...groups]).toEqual([
      ["a", ["ant", "ape"]],
      ["b", ["bee", "bat"]],
      ["c", ["cat"]],
    ]);
  });

  it("puts an item into the group of each of its keys, once", () => {
    expect([...groupBy(["noon"], (word) => word.split(""))]).toEqual([
      ["n", ["noon"]],
      ["o", ["noon"]],
    ]);
  });

  it("leaves out an item without a key, and tells keys by an item's place too", () => {
    expect([...groupBy(["x", "y", "z"], (_, index) => (index === 1 ? [] : [index]))]).toEqual([
      [0, ["x"]],
      [2, ["z"]],
    ]);
  });
});
