import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarise, type UnitResult } from "../../src/audit/finding.js";
import { day } from "../../src/calendar/day.js";
import { rollUp } from "../../src/views/roll-up.js";
import { runs } from "../properties/arbitraries.js";

const unit = (id: string, superior: string | null, more: Partial<UnitResult> = {}): UnitResult => ({
  id,
  name: id,
  superior,
  summary: summarise([]),
  lastDay: null,
  ...more,
});
const shape = (units: readonly UnitResult[]) =>
  rollUp(units).map(({ units: own }) => own.map((one) => one.unit.id).join(" "));

describe("a table of units", () => {
  it("puts those of a province by city, a city before its counties, in the order of the ledger", () => {
    const units = [
      unit("county-1", "city-a"),
      unit("county-2", "city-b"),
      unit("county-3", "city-a"),
      unit("city-a", "province"),
      unit("city-b", "province"),
      unit("court", "province"),
      unit("province", null),
    ];
    expect(shape(units)).toEqual(["province court", "city-a county-1 county-3", "city-b county-2"]);
  });

  it("puts together, last, those that have none above them in the ledger and none below", () => {
    expect(shape([unit("alone", "elsewhere"), unit("below", "top"), unit("other", null), unit("top", null)])).toEqual([
      "top below",
      "alone other",
    ]);
  });

  it("counts what is done, in time, missed, a breach, for a person to judge and not kept, of a group together", () => {
    const summary = {
      ...summarise([]),
      met: 3,
      late: 1,
      "due-soon": 2,
      pending: 4,
      gap: 5,
      breach: 6,
      review: 7,
      undetermined: 8,
    };
    const units = [
      unit("a", null, { summary, lastDay: day("2025-03-01") }),
      unit("b", "a", { summary, lastDay: day("2025-02-01") }),
      unit("c", "a", { summary: null }),
    ];
    const [group] = rollUp(units);
    expect(group?.units.map(({ counts }) => counts)).toEqual([
      { done: 4, ahead: 6, missed: 5, breach: 6, judge: 7, notKept: 8 },
      { done: 4, ahead: 6, missed: 5, breach: 6, judge: 7, notKept: 8 },
      null,
    ]);
    expect(group).toMatchObject({
      counts: { done: 8, ahead: 12, missed: 10, breach: 12, judge: 14, notKept: 16 },
      lastDay: "2025-03-01",
    });
  });

  it("has every unit once, whatever stands above what", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const above = fc.option(fc.constantFrom(...ids, "elsewhere"), { nil: null });
    fc.assert(
      fc.property(fc.tuple(above, above, above, above, above, above), (superiors) => {
        const units = ids.map((id, at) => unit(id, superiors[at] ?? null));
        expect(shape(units).join(" ").split(" ").sort()).toEqual(ids);
      }),
      runs(300),
    );
  });
});
