import { describe, expect, it } from "vitest";
import { Shelf } from "../../src/ledger/shelf.js";

describe("what lies on a shelf", () => {
  const made = (number: number) => ({ name: `第${number}处`, posts: [{ role: "member", to: null }] });
  const numbers = Array.from({ length: 100 }, (_, index) => index);

  it("comes out as it was put there, however much came after it", () => {
    const shelf = new Shelf();
    const taken = numbers.map((number) => shelf.put(made(number)));
    for (let round = 0; round < 2; round++) {
      expect(taken.map((take) => take())).toEqual(numbers.map(made));
    }
  });

  it("is the very same as long as little else is in use, and is not held beyond that", () => {
    const shelf = new Shelf();
    const taken = numbers.map((number) => shelf.put(made(number)));
    const [first] = taken;
    const out = first?.();
    expect(first?.()).toBe(out);
    for (const take of taken) take();
    for (const take of taken.slice(1)) take();
    expect(first?.()).not.toBe(out);
    expect(first?.()).toEqual(out);
  });
});
