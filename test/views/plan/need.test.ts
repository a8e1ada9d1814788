import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/ledger/model.js";
import { personKey } from "../../../src/ledger/model.js";
import { needsOf } from "../../../src/views/plan/need.js";
import type { Entry } from "../../contract/support.js";
import { meeting, person, post, talk, unit } from "../../support/records.js";
import { owedUnder } from "../../support/unit-audit.js";

const PEOPLE = [person("wang", post("secretary")), person("li", post("member"))];
const WITH = { by: [personKey("u", "wang")], with: [personKey("u", "li")] };
const ROW: Entry = {
  holder: "role secretary",
  evidence: { talk: "integrity", by: "holder", with: "any role member" },
};

/** What a duty of the secretary still lacks, each with the days on which it may be done. */
function needs(row: Entry, { asOf, label, own = {} }: { asOf: string; label: string; own?: Partial<Unit["records"]> }) {
  const of = unit({ people: PEOPLE, records: own });
  const owed = owedUnder([{ ...ROW, ...row }], of, { asOf, year: 2025 })(`1/wang/-/-/${label}`);
  return needsOf(owed, { groupTalks: false });
}
const told = (...args: Parameters<typeof needs>) =>
  needs(...args).map(({ late, taken, ways }) => [
    late ? "late" : "in time",
    ...ways.map(({ window }) => `${window.from}..${window.to}`),
    ...taken,
  ]);

describe("what a duty lacks", () => {
  it("is a record from the as-of day to the last day in time", () => {
    expect(told({ every: "half-year" }, { asOf: "2025-03-05", label: "2025-H1" })).toEqual([
      ["in time", "2025-03-05..2025-06-30"],
    ]);
    expect(told({ every: "half-year" }, { asOf: "2025-03-05", label: "2025-H2" })).toEqual([
      ["in time", "2025-07-01..2025-12-31"],
    ]);
    expect(told({ every: "half-year" }, { asOf: "2025-06-30", label: "2025-H1" })).toEqual([
      ["in time", "2025-06-30..2025-06-30"],
    ]);
  });

  it("is nothing where no record can do it any more", () => {
    expect(told({ every: "half-year" }, { asOf: "2025-07-01", label: "2025-H1" })).toEqual([]);
  });

  it("is a late record where that still counts", () => {
    expect(told({ due: "03-31" }, { asOf: "2025-04-01", label: "2025-03-31" })).toEqual([
      ["late", "2025-04-01..2025-12-31"],
    ]);
    expect(told({ due: "03-31" }, { asOf: "2025-03-31", label: "2025-03-31" })).toEqual([
      ["in time", "2025-03-31..2025-03-31"],
    ]);
  });

  it("is as many records as are missing, each on a day that is not taken", () => {
    const row = { every: "half-year", n: 3 };
    const own = { talks: [talk("2025-06-29", WITH)] };
    expect(told(row, { asOf: "2025-06-28", label: "2025-H1" })).toHaveLength(3);
    expect(told(row, { asOf: "2025-06-29", label: "2025-H1" })).toEqual([]);
    expect(told({ ...row, n: 2 }, { asOf: "2025-06-29", label: "2025-H1", own })).toEqual([
      ["in time", "2025-06-29..2025-06-30", "2025-06-29"],
    ]);
    expect(told({ ...row, n: 2 }, { asOf: "2025-06-30", label: "2025-H1", own })).toHaveLength(1);
    const last = { talks: [talk("2025-06-30", WITH)] };
    expect(told({ ...row, n: 2 }, { asOf: "2025-06-30", label: "2025-H1", own: last })).toEqual([]);
  });

  it("is nothing of a kind for which nobody is there", () => {
    const row = {
      every: "half-year",
      evidence: { talk: "integrity", by: "holder", with: "any role deputy-secretary" },
    };
    expect(told(row, { asOf: "2025-03-05", label: "2025-H1" })).toEqual([]);
  });
});

describe("what a duty of several kinds together lacks", () => {
  const evidence = {
    all: [
      { talk: "integrity", by: "holder", with: "any role member" },
      { meeting: "party-group-meeting", chair: "holder" },
    ],
  };
  const kinds = (own: Partial<Unit["records"]>, asOf = "2025-03-05") =>
    needs({ every: "half-year", evidence }, { asOf, label: "2025-H1", own }).map(
      ({ ways }) => ways[0]?.want.evidence.kind,
    );

  it("is one of each that is not there", () => {
    expect(kinds({})).toEqual(["talk", "meeting"]);
    expect(kinds({ talks: [talk("2025-02-01", WITH)] })).toEqual(["meeting"]);
    expect(kinds({ meetings: [meeting("2025-02-01", { chair: personKey("u", "wang") })] })).toEqual(["talk"]);
  });
});

describe("what a duty of several kinds together lacks after its due date", () => {
  const both = [
    { talk: "integrity", by: "holder", with: "any role member" },
    { meeting: "party-group-meeting", chair: "holder" },
  ];
  const row = { due: "03-31", evidence: { all: both } };

  it("is late from then on", () => {
    const of = (asOf: string) => told(row, { asOf, label: "2025-03-31" });
    expect(of("2025-03-31")).toEqual([
      ["in time", "2025-03-31..2025-03-31"],
      ["in time", "2025-03-31..2025-03-31"],
    ]);
    expect(of("2025-04-01").map(([late]) => late)).toEqual(["late", "late"]);
  });
});

describe("the ways in which it may be done", () => {
  it("come in the order of how little they leave open", () => {
    const evidence = [
      { talk: "any", by: "holder", with: "any role member" },
      { meeting: "party-group-meeting", chair: "holder" },
    ];
    const [need] = needs({ every: "half-year", evidence }, { asOf: "2025-03-05", label: "2025-H1" });
    expect(need?.ways.map(({ want }) => want.evidence.kind)).toEqual(["meeting", "talk"]);
  });

  it("wait for the end of the time that a report covers, and go on through the days of grace", () => {
    const report = { report: "responsibility", from: "holder", to: "any role member" };
    const row = { every: "half-year", by: "covers", grace: 10, evidence: report };
    expect(told(row, { asOf: "2025-03-05", label: "2025-H1" })).toEqual([["in time", "2025-06-30..2025-07-10"]]);
    expect(told(row, { asOf: "2025-07-05", label: "2025-H1" })).toEqual([["in time", "2025-07-05..2025-07-10"]]);
  });
});
