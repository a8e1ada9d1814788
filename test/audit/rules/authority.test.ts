import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Leader } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, department, leader, measure, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const RULE = { check: "authority", measures: ["removal", "demotion"], by: [["party-group", "secretary"], "political"] };

function says(of: Partial<Leader>, rule: Entry = RULE): string[] {
  const people = [
    person("wang", post("secretary", { to: day("2025-06-01") })),
    person("xu", post("secretary", { from: day("2025-06-02") })),
    person("hu", post("department-head", { departments: ["cadres"] })),
    person("li", post("member")),
  ];
  const cases = [caseOn("2025-03-01", { leaders: [leader("person:u/li", { measures: [measure("removal")], ...of })] })];
  const u = unit({ people, departments: [department("cadres", "political")], records: { cases } });
  return judged(rule, u, { asOf: "2025-12-31" });
}

describe("a measure", () => {
  it("is decided by all of one of the groups", () => {
    expect(says({ decidedBy: ["body:party-group", "person:u/wang"] })).toEqual(["li met authority-right"]);
    expect(says({ decidedBy: ["body:party-group"] })).toEqual(["li breach authority-other"]);
    expect(says({ decidedBy: ["department:cadres"] })).toEqual(["li met authority-right"]);
    expect(says({ decidedBy: ["person:u/hu"] })).toEqual(["li met authority-right"]);
  });

  it("is decided by any of those that an entry of a group lists", () => {
    const rule = {
      ...RULE,
      by: [
        [
          ["party-group", "secretary"],
          ["political", "discipline-group"],
        ],
      ],
    };
    expect(says({ decidedBy: ["person:u/wang", "department:cadres"] }, rule)).toEqual(["li met authority-right"]);
    expect(says({ decidedBy: ["body:party-group", "body:discipline-group"] }, rule)).toEqual([
      "li met authority-right",
    ]);
    expect(says({ decidedBy: ["body:party-group", "person:u/wang"] }, rule)).toEqual(["li breach authority-other"]);
  });

  it("is decided by whoever held the role on the day of the decision", () => {
    expect(says({ decidedBy: ["body:party-group", "person:u/xu"] })).toEqual(["li breach authority-other"]);
    expect(says({ decidedBy: ["body:party-group", "person:u/xu"], date: day("2025-06-02") })).toEqual([
      "li met authority-right",
    ]);
  });

  it("may have been decided by somebody unknown, for a person to judge", () => {
    expect(says({ decidedByOthers: ["县委"] })).toEqual(["li review authority-unknown"]);
    expect(says({ decidedBy: ["department:cadres"], decidedByOthers: ["县委"] })).toEqual(["li met authority-right"]);
  });

  it("is not known to be decided rightly where nobody is named", () => {
    expect(says({})).toEqual(["li undetermined leader-lacks"]);
  });

  it("is one of those meant, on somebody held to account", () => {
    expect(says({ measures: [measure("reassignment")] })).toEqual([]);
    expect(says({ measures: [measure("reassignment"), measure("demotion")] })).toHaveLength(1);
    expect(says({ finding: "no-fault" })).toEqual([]);
  });
});

describe("what outside organs alone decided", () => {
  it("is theirs: never a breach of this unit, but for a person to judge", () => {
    expect(says({ decidedBy: ["organ:superior-discipline"] })).toEqual(["li review authority-unknown"]);
    expect(says({ decidedBy: ["organ:superior-discipline", "department:office"] })).toEqual([
      "li breach authority-other",
    ]);
    const theirs = { ...RULE, by: ["superior-discipline"] };
    expect(says({ decidedBy: ["organ:superior-discipline"] }, theirs)).toEqual(["li met authority-right"]);
  });
});
