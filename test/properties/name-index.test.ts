import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex, numberFor } from "../../src/ledger/name-index.js";

const name = fc.constantFrom("王刚", "李为民", "c01-p01", "c01-p10", "", "市院");
const step = fc.record({ name, unit: fc.nat({ max: 5 }), asked: fc.boolean() });

describe("which units have a name", () => {
  it("is every unit it was noted for, each once and in order, whenever somebody asks", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const bearers = new NameIndex();
        const noted = new Map<string, Set<number>>();
        for (const { name, unit, asked } of steps) {
          bearers.note(numberFor(name), unit);
          noted.set(name, (noted.get(name) ?? new Set()).add(unit));
          if (asked) expect(bearers.of(name)).toEqual([...(noted.get(name) ?? [])].sort());
        }
        for (const [one, units] of noted) expect(bearers.of(one)).toEqual([...units].sort());
      }),
    );
  });

  it("is no unit for a name that was not noted", () => {
    const bearers = new NameIndex();
    expect(bearers.of("王刚")).toEqual([]);
    bearers.note(numberFor("李为民"), 3);
    expect(bearers.of("王刚")).toEqual([]);
  });

  it("holds for the last of two million units, and for the first", () => {
    const bearers = new NameIndex();
    const last = 2 ** 21 - 1;
    for (const unit of [last, 0]) for (const one of ["王刚", "市院", "办公室"]) bearers.note(numberFor(one), unit);
    expect(["王刚", "市院", "办公室"].map((one) => bearers.of(one))).toEqual([
      [0, last],
      [0, last],
      [0, last],
    ]);
  });
});
