import { describe, expect, it } from "vitest";
import { coverOf, EXACT_UP_TO } from "../../../src/views/plan/cover.js";

/** Things are one group where every two of them are friends. */
function cover(count: number, friends: readonly (readonly [number, number])[], good = (_: readonly unknown[]) => true) {
  return coverOf({
    count,
    goTogether: (a, b) => friends.some(([one, other]) => one === a && other === b),
    areOne: () => true,
    areGood: good,
    areLinked: () => false,
  });
}

/** A ring: each thing goes with the one before and the one after it. */
const ring = (count: number) =>
  Array.from({ length: count }, (_, at): [number, number] => (at + 1 < count ? [at, at + 1] : [0, at]));

describe("the fewest groups", () => {
  it("are found though the first that fits would have been wrong", () => {
    const { groups, least } = cover(4, [
      [0, 1],
      [0, 2],
      [1, 3],
    ]);
    expect(groups).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(least).toBe(2);
  });

  it("are proven by trying, where no bound proves them", () => {
    expect(cover(5, ring(5))).toMatchObject({ groups: { length: 3 }, least: 3 });
    expect(cover(11, ring(11))).toMatchObject({ groups: { length: 6 }, least: 6 });
  });

  it("are claimed for many things only where a bound proves them", () => {
    const many = 4 * EXACT_UP_TO;
    const all = Array.from({ length: many }, (_, a) => Array.from({ length: a }, (_, b): [number, number] => [b, a]));
    expect(cover(many, all.flat())).toMatchObject({ groups: { length: 1 }, least: 1 });
    expect(cover(15, ring(15))).toMatchObject({ groups: { length: 8 }, least: 7 });
  });

  it("are more where groups that are each possible are not so side by side", () => {
    const pairs: [number, number][] = [
      [0, 1],
      [2, 3],
      [0, 2],
    ];
    expect(cover(4, pairs).groups).toHaveLength(2);
    expect(cover(4, pairs, (groups) => groups.length > 2).groups).toHaveLength(3);
  });

  it("of nothing are none", () => {
    expect(cover(0, [])).toEqual({ groups: [], least: 0 });
  });
});
