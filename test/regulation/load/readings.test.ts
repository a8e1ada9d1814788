import { describe, expect, it } from "vitest";
import { readInterpretation } from "../../../src/regulation/load/interpretation.js";
import { fieldsOf, type Reading, readable, withReadings } from "../../../src/regulation/load/readings.js";
import type { Entry } from "../../contract/support.js";
import { readBook } from "../../support/rules.js";
import { writtenBook } from "../../support/written-book.js";

const often = { words: "经常", n: 4, reading: "每季度" };

/** The interpretation `often` of the rulebook `mine` as it is read with these readings. */
function readAs(entry: Entry, ...readings: Reading[]) {
  return withReadings(writtenBook({ interpretations: { often: entry } }).entry, readings).interpretations?.often;
}
const reading = (change: Reading["change"], regulation: string | null = null): Reading => ({
  regulation,
  id: "often",
  change,
});

describe("a reading of the user's own", () => {
  it("stands in for a value that the interpretation has, and takes what was said of it with it", () => {
    expect(readAs(often, reading({ n: 2 }))).toEqual({ words: "经常", n: 2 });
  });

  it("gives no value that it has not", () => {
    expect(readAs(often, reading({ grace: 5 }))).toEqual(often);
  });

  it("of the same value leaves what was said of it", () => {
    expect(readAs(often, reading({ n: 4 }))).toEqual(often);
  });

  it("is only of words, not of a named stretch", () => {
    expect(readAs({ from: "01-01", to: "03-31" }, reading({ to: "02-28" }))).toEqual({ from: "01-01", to: "03-31" });
  });

  it("of this very regulation wins over one of all, in whatever order they stand", () => {
    const [ours, all] = [reading({ n: 2 }, "mine"), reading({ n: 3 })];
    expect(readAs(often, ours, all)).toMatchObject({ n: 2 });
    expect(readAs(often, all, ours)).toMatchObject({ n: 2 });
    expect(readAs(often, reading({ n: 9 }, "other"))).toEqual(often);
  });

  it("of another name changes nothing", () => {
    expect(readAs(often, { ...reading({ n: 2 }), id: "soon" })).toEqual(often);
  });

  it("moves the ends of a period with words", () => {
    const { entry } = writtenBook({ periods: { often: { words: "春季学期", from: "02-20", to: "07-10" } } });
    expect(withReadings(entry, [reading({ to: "07-01" })]).periods?.often).toEqual({
      words: "春季学期",
      from: "02-20",
      to: "07-01",
    });
  });

  it("is none where there is none: the rulebook is left as it is", () => {
    const { entry } = writtenBook({ interpretations: { often } });
    expect(withReadings(entry, [])).toBe(entry);
    expect(withReadings(entry, [reading({ n: 2 }, "other")])).toBe(entry);
  });
});

describe("what a reading could bear on", () => {
  const { rulebooks } = readBook({ interpretations: { often, spring: { from: "01-01", to: "03-31" } } });

  it("is what reads words, in its regulation or in all", () => {
    const ids = (regulation: string | null) => readable(regulation, rulebooks).map(({ id }) => id);
    expect(ids(null)).toEqual(["often"]);
    expect(ids("mine")).toEqual(["often"]);
    expect(ids("other")).toEqual([]);
  });

  it("is each value that the interpretation has", () => {
    expect(fieldsOf(readInterpretation("spring", { from: "01-01", to: "03-31", within: "30" }))).toEqual([
      "from",
      "to",
      "within",
    ]);
    expect(fieldsOf(readInterpretation("late", { grace: 0, n: 1 }))).toEqual(["grace", "n"]);
    expect(fieldsOf(readInterpretation("often", { words: "经常" }))).toEqual([]);
  });
});
