import { describe, expect, it } from "vitest";
import { kindsReadByRule, verdictsOf } from "../../../src/audit/rules/rules.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, leader, measure, person, post, talk, unit } from "../../support/records.js";
import { contextAmong, judged, readRules } from "../../support/rules.js";

describe("a rule", () => {
  const rule = { check: "record", records: { talk: "integrity" }, must: { topics: ["strict-governance"] } };
  const u = unit({ records: { talks: [talk("2025-03-01", { topics: ["integrity"] })] } });

  it("says nothing of a unit that it does not bind", () => {
    const of = (applies: Entry) => judged({ ...rule, applies }, u, { asOf: "2025-12-31" }).length;
    expect([of({ kinds: ["procuratorate"] }), of({ kinds: ["court"] }), of({})]).toEqual([1, 0, 1]);
  });

  it("is judged as its kind judges", () => {
    expect(judged(rule, u, { asOf: "2025-12-31" })).toEqual(["- breach record-not-about"]);
    expect(judged({ check: "scale", grades: ["excellent"] }, u, { asOf: "2025-12-31" })).toEqual([]);
  });
});

describe("what is said twice of one record and holder under one clause", () => {
  const removal = (decidedBy: "body:party-group" | "body:government") =>
    leader("person:u/li", { measures: [measure("removal")], decidedBy: [decidedBy] });
  const reading = readRules([{ check: "authority", measures: "removal", by: ["party-group"] }]);

  it.each([
    ["the worse first", "body:government", "body:party-group"],
    ["the worse last", "body:party-group", "body:government"],
  ] as const)("is the worse of the two: %s", (_, first, second) => {
    const cases = [caseOn("2025-03-01", { leaders: [removal(first), removal(second)] })];
    const u = unit({ people: [person("li", post("member"))], records: { cases } });
    const context = contextAmong(u, reading, { asOf: "2025-12-31" });
    const [rule] = reading.rulebooks.flatMap(({ rules }) => rules);
    expect(rule && verdictsOf(rule, context, [2025]).map(({ status }) => status)).toEqual(["breach"]);
  });

  it("of two records is two findings", () => {
    const cases = ["c1", "c2"].map((id) => caseOn("2025-03-01", { id, leaders: [removal("body:government")] }));
    const u = unit({ people: [person("li", post("member"))], records: { cases } });
    expect(
      judged({ check: "authority", measures: "removal", by: ["party-group"] }, u, { asOf: "2025-12-31" }),
    ).toHaveLength(2);
  });
});

describe("the records of other units that a kind of rule reads", () => {
  it("are those that it declares", () => {
    expect(kindsReadByRule("bar")).toEqual(["assessments", "appointments"]);
    expect(kindsReadByRule("record")).toEqual([]);
  });
});
