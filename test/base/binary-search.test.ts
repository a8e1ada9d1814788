import { describe, expect, it } from "vitest";
import { binarySearch } from "../../src/base/binary-search.js";

describe("binarySearch", () => {
  const evens = [2, 4, 6, 8];

  it.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [8, 3],
  ])("finds the first number from %i on at %i", (least, index) => {
    expect(binarySearch(evens, (one) => one >= least)).toBe(index);
  });

  it("gives the length of the list where none passes", () => {
    expect(binarySearch(evens, (one) => one > 8)).toBe(4);
    expect(binarySearch([], () => true)).toBe(0);
  });

  it("gives the first of equal ones", () => {
    expect(binarySearch([1, 2, 2, 2, 3], (one) => one >= 2)).toBe(1);
  });
});
