import { describe, expect, it } from "vitest";
import { summarise } from "../../src/audit/finding.js";
import {
  foundIn,
  foundNothingIn,
  NOTHING_FOUND,
  NOTHING_OUTSIDE,
  partly,
  readIn,
  readNothing,
  remarksOn,
  resultFrom,
  type WholeRun,
} from "../../src/audit/result.js";
import { NONE_BEFORE } from "../../src/audit/year-before.js";
import { day } from "../../src/calendar/day.js";
import { problem } from "../../src/document/problem.js";
import { finding, question } from "../support/findings.js";
import { meeting, talk, unit, waiver } from "../support/records.js";

const AT = { file: "talks.yaml", line: 4, column: 1, text: "" };
const ERROR = problem("bad-record-id", { text: "1" }, AT);
const WARNING = problem("equal-record", { first: "a" }, AT, "warning");

describe("what was read of a unit", () => {
  const u = unit({ records: { meetings: [meeting("2025-03-01")], talks: [talk("2025-12-31"), talk("2026-01-01")] } });

  it("is all its records, those of later days named", () => {
    const read = readIn(u, day("2025-12-31"), 2);
    expect(read).toMatchObject({ records: 3, leftOut: 2, lastDay: "2026-01-01" });
    expect(read.afterAsOf).toMatchObject([{ file: "talks.yaml", date: "2026-01-01" }]);
  });

  it("is nothing where all records were left out", () => {
    expect(readNothing(3)).toEqual({ records: 0, leftOut: 3, afterAsOf: [], firstDay: null, lastDay: null });
  });
});

describe("what was found in a unit", () => {
  const gap = finding({ status: "gap" });

  it("is counted as listed; what is left behind of the year before is counted apart", () => {
    const found = foundIn(
      unit({ records: { talks: [talk("2025-03-01"), talk("2026-01-01")] } }),
      { findings: [gap], before: [gap, gap] },
      question(),
    );
    expect(found.unit).toMatchObject({ id: "u", summary: summarise([gap]), lastDay: "2025-03-01" });
    expect(found.before).toMatchObject([{ holder: null, counts: { gap: 2 } }]);
  });

  it("says which waivers to look at again, of the regulations asked for", () => {
    const u = unit({ records: { waivers: [waiver("2025-01-05", { clause: "9" })] } });
    const notes = (regulations: readonly string[] | null) =>
      foundIn(u, { findings: [], before: [] }, question({ regulations })).waivers;
    expect(notes(null)).toMatchObject([{ clause: "9", covers: 0 }]);
    expect(notes(["mine"])).toHaveLength(1);
    expect(notes(["other"])).toEqual([]);
  });

  it("counts for a waiver also what it covers of the year before", () => {
    const u = unit({ records: { waivers: [waiver("2025-01-05", { until: day("2026-06-30") })] } });
    expect(foundIn(u, { findings: [], before: [gap] }, question()).waivers).toEqual([]);
  });

  it("says of each finding that it is partial where records were left out", () => {
    const found = partly({ ...NOTHING_FOUND, findings: [gap, gap] });
    expect(found.findings.map(({ partial }) => partial)).toEqual([true, true]);
  });

  it("is nothing but a notice where it was not judged", () => {
    const found = foundNothingIn(unit({ id: "low", superior: "u" }), [ERROR]);
    expect(found).toMatchObject({ unit: { id: "low", superior: "u", summary: null }, findings: [] });
    expect(found.notices).toMatchObject([{ code: "not-judged", args: { unit: "low", count: 1 } }]);
  });
});

describe("the result of a run", () => {
  const WHOLE: WholeRun = {
    ...{ question: question(), regulations: [], units: 3, files: 7 },
    ...{ outsideUnits: NOTHING_OUTSIDE, problems: [] },
  };
  const judged = {
    ...foundIn(unit(), { findings: [finding({ status: "gap" })], before: [] }, question()),
    ...{ records: 4, leftOut: 1, afterAsOf: [], firstDay: day("2025-01-10"), lastDay: day("2025-12-30") },
  };
  const notAsked = { ...NOTHING_FOUND, ...readNothing(2) };

  it("adds up its units, those that were not asked for without a summary", () => {
    expect(resultFrom([judged, notAsked], WHOLE)).toMatchObject({
      period: { from: "2025-01-01", to: "2025-12-31" },
      ledger: { units: 3, files: 7, records: 4, leftOut: 3 },
      summary: { gap: 1, met: 0 },
      units: [{ id: "u" }],
      before: NONE_BEFORE,
    });
  });

  it("lacks the units that were not judged for their errors", () => {
    const faulty = { ...foundNothingIn(unit({ id: "low" }), [ERROR]), ...readNothing(2) };
    const result = resultFrom([judged, faulty, faulty], { ...WHOLE, problems: [ERROR] });
    expect(result.incomplete).toEqual({ units: 2, leftOut: 5 });
    expect(result.units.map(({ id, summary }) => [id, summary?.gap])).toEqual([
      ["u", 1],
      ["low", undefined],
      ["low", undefined],
    ]);
  });

  it("counts what belongs to no unit among what was left out", () => {
    const outsideUnits = { notices: [], units: 1, leftOut: 5 };
    expect(resultFrom([judged], { ...WHOLE, outsideUnits }).ledger.leftOut).toBe(6);
  });

  it("names the records of later days by file and line, whichever unit has them", () => {
    const place = (file: string, line: number) => ({ file, line, id: null, date: day("2026-02-01") });
    const one = { ...judged, afterAsOf: [place("b.yaml", 1), place("a.yaml", 12)] };
    const other = { ...judged, afterAsOf: [place("a.yaml", 2)] };
    const { afterAsOf } = resultFrom([one, other], WHOLE).ledger;
    expect(afterAsOf.map(({ file, line }) => `${file}:${line}`)).toEqual(["a.yaml:2", "a.yaml:12", "b.yaml:1"]);
  });
});

describe("what a result says of itself", () => {
  const seen = [{ leftOut: 2, notices: [] }];

  it("is that it is whole where nothing but warnings were met", () => {
    expect(remarksOn(seen, 0, { outsideUnits: NOTHING_OUTSIDE, problems: [WARNING] })).toMatchObject({
      incomplete: null,
      notices: [{ code: "equal-record", line: 4 }],
    });
  });

  it("is how many units and records it lacks where there were errors", () => {
    const outsideUnits = { notices: [], units: 1, leftOut: 3 };
    expect(remarksOn(seen, 1, { outsideUnits, problems: [ERROR] })).toEqual({
      incomplete: { units: 2, leftOut: 5 },
      notices: [],
    });
  });
});
