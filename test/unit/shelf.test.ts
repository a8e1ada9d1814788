import { describe, expect, it } from "vitest";
import { Shelf } from "../../src/ledger/shelf.js";

describe("what lies on a shelf", () => {
  const made = (number: number) => ({ name: `第${number}处`, posts: [{ role: "member", to: null }] });
  const numbers = Array.from({ length: 50 }, (_, index) => index);

  it("comes out as it was put there, however much came after it", () => {
    const shelf = new Shelf();
    const taken = numbers.map((number) => shelf.put(made(number)));
    for (let round = 0; round < 2; round++) {
      expect(taken.map((take) => take())).toEqual(numbers.map(made));
    }
  });

  it("is the very same while little else is in use, and is not held beyond that", () => {
    const shelf = new Shelf();
    const first = made(0);
    const take = shelf.put(first);
    expect(take()).toBe(first);
    for (const number of numbers) shelf.put(made(number));
    expect(take()).not.toBe(first);
    expect(take()).toBe(take());
  });
});
