import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Case, PartyKey } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, leader, measure, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

/** What a rule says of a leader with some measures, in a case. */
function says(
  rule: Entry,
  types: readonly string[],
  one: Partial<Case> = {},
  who: PartyKey = "person:u/wang",
): string[] {
  const leaders = [leader(who, { measures: types.map((type) => measure(type)) })];
  const u = unit({
    people: [person("wang", post("secretary"))],
    records: { cases: [caseOn("2025-03-01", { leaders, ...one })] },
  });
  return judged({ check: "measure", ...rule }, u, { asOf: "2025-12-31" });
}

describe("the measures there are", () => {
  const rule = { allowed: ["removal", "demotion"] };

  it("are all that is taken; any other is for a person to judge", () => {
    expect(says(rule, ["removal", "demotion"])).toEqual(["wang met measure-listed"]);
    expect(says(rule, ["removal", "party-sanction"])).toEqual(["wang review measure-unlisted"]);
  });

  it("are any where none is listed", () => {
    expect(says({}, ["party-sanction"])).toEqual(["wang met measure-listed"]);
  });

  it("are not known where none is written", () => {
    expect(says(rule, [])).toEqual(["wang undetermined leader-lacks"]);
  });

  it("are none that were taken before it happened", () => {
    expect(says(rule, ["removal"], { occurred: day("2026-01-01") })).toEqual(["wang undetermined leader-lacks"]);
  });

  it("are those of bodies as well", () => {
    expect(says(rule, ["removal"], {}, "body:party-group")).toEqual(["party-group met measure-listed"]);
  });
});

describe("a measure there must be", () => {
  const rule = { "one-of": ["removal", "demotion"], cases: { severity: "serious" } };

  it("is among those taken on a person", () => {
    expect(says(rule, ["party-sanction", "demotion"], { severity: "serious" })).toEqual(["wang met measure-listed"]);
    expect(says(rule, ["party-sanction"], { severity: "serious" })).toEqual(["wang breach measure-missing"]);
    expect(says(rule, ["party-sanction"], { severity: "serious" }, "body:party-group")).toEqual([]);
  });

  it("is one for the cases meant, not for one whose severity is not known", () => {
    expect(says(rule, ["party-sanction"], { severity: "minor" })).toEqual([]);
    expect(says(rule, ["party-sanction"])).toEqual([]);
  });

  it("comes before what else is allowed", () => {
    const both = { ...rule, allowed: ["removal", "demotion"] };
    expect(says(both, ["party-sanction"], { severity: "serious" })).toEqual(["wang breach measure-missing"]);
    expect(says(both, ["party-sanction", "removal"], { severity: "serious" })).toEqual([
      "wang review measure-unlisted",
    ]);
  });
});
