import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Leader } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, department, leader, measure, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const PEOPLE = [
  person("li", post("member", { oversees: ["department:office"], to: day("2025-05-31") })),
  person("zhao", post("staff", { departments: ["office"] })),
];

/** What a rule says of a case found on 2025-03-01 with some entries, all on li unless told otherwise. */
function says(rule: Entry, entries: readonly Partial<Leader>[], asOf = "2025-12-31"): string[] {
  const leaders = entries.map((entry) => leader(entry.who ?? "person:u/li", entry));
  const cases = [caseOn("2025-03-01", { subject: "person:u/zhao", department: "office", leaders })];
  const u = unit({ people: PEOPLE, departments: [department("office")], records: { cases } });
  return judged(rule, u, { asOf });
}

const LADDER = {
  check: "ladder",
  on: "person",
  tiers: [
    { severity: "minor", clause: "5.1", measures: "admonition-talk" },
    { severity: "serious", clause: "5.2", measures: "removal" },
  ],
};
const MOVED = { check: "moved", how: "left", excuses: "retired" };
const MOVED_TERMS = { terms: { grounds: [{ id: "retired", zh: "已退休", en: "retired" }] } };
const AUTHORITY = { check: "authority", measures: "removal", by: ["party-group"] };

describe("several entries on one person", () => {
  it("are one finding", () => {
    const entries = [{ measures: [measure("removal")] }, { measures: [measure("admonition-talk")] }];
    expect(says({ check: "measure" }, entries)).toEqual(["li met measure-listed"]);
  });

  it("tell together what each leaves out", () => {
    const entries = [{ severity: "serious" }, { measures: [measure("removal")] }];
    expect(says(LADDER, entries)).toEqual(["5.2 li met ladder-fits"]);
    expect(says(LADDER, [...entries].reverse())).toEqual(["5.2 li met ladder-fits"]);
  });

  it("are judged apart where they say two things of one, and the worse is the finding", () => {
    const right = { decidedBy: ["body:party-group" as const], measures: [measure("removal")] };
    const wrong = { decidedBy: ["department:office" as const], measures: [measure("removal")] };
    expect(says(AUTHORITY, [right, wrong])).toEqual(["li breach authority-other"]);
    expect(says(AUTHORITY, [wrong, right])).toEqual(["li breach authority-other"]);
    const grave = { severity: "serious", measures: [measure("removal")] };
    const heavy = { severity: "minor", measures: [measure("removal")] };
    expect(says(LADDER, [grave, heavy])).toEqual(["5.2 li met ladder-fits", "5.1 li breach ladder-heavier"]);
  });

  it("of which one holds him to account leave nobody spared", () => {
    const spared = { finding: "no-fault", ground: ["retired"] };
    const held = { date: day("2025-08-01") };
    const judgedMoved = (entries: readonly Partial<Leader>[]) => {
      const leaders = entries.map((entry) => leader("person:u/li", entry));
      const u = unit({ people: PEOPLE, records: { cases: [caseOn("2025-03-01", { leaders })] } });
      return judged(MOVED, u, { asOf: "2025-12-31", rulebook: MOVED_TERMS });
    };
    expect(judgedMoved([spared])).toEqual(["li breach moved-spared"]);
    expect(judgedMoved([spared, held])).toEqual(["li met moved-held"]);
  });
});

describe("an entry dated after the as-of day", () => {
  const entry = { date: day("2025-06-01"), severity: "minor", measures: [measure("removal")] };

  it("is not seen", () => {
    expect(says(LADDER, [entry], "2025-06-01")).toEqual(["5.1 li breach ladder-heavier"]);
    expect(says(LADDER, [entry], "2025-05-31")).toEqual([]);
    const rule = { check: "account", who: "any" };
    expect(says(rule, [entry], "2025-06-01")).toEqual(["- met account-present"]);
    expect(says(rule, [entry], "2025-05-31")).toEqual(["- breach account-missing"]);
  });

  it("shows no measure that comes later than itself and the as-of day", () => {
    const later = { ...entry, measures: [measure("removal", "2025-07-01")] };
    expect(says(LADDER, [later], "2025-07-01")).toEqual(["5.1 li breach ladder-heavier"]);
    expect(says(LADDER, [later], "2025-06-30")).toEqual(["5.1 li undetermined leader-lacks"]);
  });
});

describe("what outside organs alone decided", () => {
  it("is theirs: never a breach of this unit, but for a person to judge", () => {
    const by = (decidedBy: Leader["decidedBy"]) => [{ measures: [measure("removal")], decidedBy }];
    expect(says(AUTHORITY, by(["organ:superior-discipline"]))).toEqual(["li review authority-unknown"]);
    expect(says(AUTHORITY, by(["organ:superior-discipline", "department:office"]))).toEqual([
      "li breach authority-other",
    ]);
    const theirs = { ...AUTHORITY, by: ["superior-discipline"] };
    expect(says(theirs, by(["organ:superior-discipline"]))).toEqual(["li met authority-right"]);
  });
});
