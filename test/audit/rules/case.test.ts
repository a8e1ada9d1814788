import { describe, expect, it } from "vitest";
import {
  type CaseCondition,
  casesSeen,
  decisionOn,
  departmentsOf,
  heldAt,
  heldToAccount,
  holdersAt,
  leadersConcerned,
  measuresFor,
  meets,
  offencesSeen,
  pursuedIn,
  readCaseCondition,
} from "../../../src/audit/rules/case.js";
import { day } from "../../../src/calendar/day.js";
import type { Case, Leader, PartyKey } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, department, event, leader, measure, person, post, unit } from "../../support/records.js";
import { contextOn, judged, referring } from "../../support/rules.js";

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

const OFFICE_CASE = caseOn("2025-03-01", { department: "office", subject: "person:u/zhao" });
const key = (id: string): PartyKey => `person:u/${id}`;

describe("cases that are seen", () => {
  it("are those found by the as-of day", () => {
    const u = unit({ records: { cases: [caseOn("2025-03-01"), caseOn("2025-03-02")] } });
    expect(casesSeen({ unit: u, asOf: day("2025-03-01") })).toHaveLength(1);
    expect(casesSeen({ unit: u, asOf: day("2025-03-02") })).toHaveLength(2);
  });

  it("are offences unless they are accountability itself: of a leader or a body, about what came of it", () => {
    const isOffence = (fields: Partial<Case>, about: readonly string[] = ["c0"]) => {
      const one = caseOn("2025-03-01", { subject: key("li"), about, ...fields });
      const leads = [event("2025-02-01", { id: "lead", type: "clue" }), event("2025-02-01", { id: "fire" })];
      const u = unit({ people: PEOPLE, records: { cases: [one], events: leads } });
      return offencesSeen({ unit: u, asOf: day("2025-12-31") }).length > 0;
    };
    expect(isOffence({})).toBe(false);
    expect(isOffence({ subject: "body:party-group" })).toBe(false);
    expect(isOffence({}, [])).toBe(true);
    expect(isOffence({}, ["lead"])).toBe(true);
    expect(isOffence({}, ["fire"])).toBe(false);
    expect(isOffence({ subject: key("zhao") })).toBe(true);
    expect(isOffence({ subject: null })).toBe(true);
    expect(isOffence({ leaders: [leader(key("li"))] })).toBe(true);
  });
});

describe("whom a case holds to account", () => {
  const asOf = { asOf: day("2025-12-31") };

  it("is each leader whose entry says so, once", () => {
    const leaders = [leader(key("li")), leader(key("wang"), { finding: "no-fault" }), leader(key("li"))];
    expect(heldToAccount(caseOn("2025-03-01", { leaders }), asOf).map(({ who }) => who)).toEqual([key("li")]);
  });

  it("has of several entries on him the earlier day and all that was done", () => {
    const first = leader(key("li"), { date: day("2025-07-01"), measures: [measure("removal")], ground: ["a"] });
    const second = leader(key("li"), { date: day("2025-06-01"), severity: "minor", ground: ["a", "b"] });
    expect(heldToAccount(caseOn("2025-03-01", { leaders: [first, second] }), asOf)).toMatchObject([
      { date: "2025-06-01", severity: "minor", ground: ["a", "b"], measures: [{ type: "removal" }] },
    ]);
  });

  it("is its subject where it is accountability itself, from the first measure on him", () => {
    const measures = [measure("removal", "2025-06-02"), measure("admonition-talk", "2025-05-02")];
    const one = caseOn("2025-03-01", { subject: key("li"), about: ["c0"], measures });
    const u = unit({ people: PEOPLE });
    expect(pursuedIn(one, { unit: u, ...asOf })).toMatchObject([{ who: key("li"), date: "2025-05-02" }]);
    expect(pursuedIn(one, { unit: u, asOf: day("2025-05-01") })).toMatchObject([{ date: "2025-03-01", measures: [] }]);
  });

  it("bears no measure for it that was taken before it happened", () => {
    const measures = [measure("removal", "2024-12-31"), measure("demotion", "2025-01-01")];
    expect(measuresFor({ measures }, caseOn("2025-03-01")).map(({ type }) => type)).toEqual(["demotion"]);
  });
});

describe("a case that a rule is about", () => {
  const ANY: CaseCondition = {
    majorCategories: [],
    severities: [],
    flags: [],
    notFlags: [],
    subjectRoles: [],
    otherRoles: [],
  };
  const u = unit({ people: PEOPLE });
  const is = (condition: Partial<CaseCondition>, fields: Partial<Case> = {}) =>
    meets({ ...OFFICE_CASE, ...fields }, { ...ANY, ...condition }, u);

  it("is any where nothing is asked", () => {
    expect(is({})).toBe(true);
  });

  it("has one of the severities, and may have one where none is written", () => {
    expect(is({ severities: ["minor", "serious"] }, { severity: "serious" })).toBe(true);
    expect(is({ severities: ["minor"] }, { severity: "serious" })).toBe(false);
    expect(is({ severities: ["minor"] })).toBe("unknown");
  });

  it("has one of the flags, and none of those that are left out", () => {
    expect([is({ flags: ["major"] }, { flags: ["major"] }), is({ flags: ["major"] })]).toEqual([true, false]);
    const major = { flags: ["concealed"], majorCategories: ["火灾"] };
    expect(is(major, { flags: ["major"], category: ["重大火灾事故"] })).toBe(true);
    expect(is(major, { flags: ["major"], category: ["交通事故"] })).toBe(false);
    expect(is(major, { category: ["重大火灾事故"] })).toBe(false);
    expect(is({ notFlags: ["family"], severities: ["minor"] }, { flags: ["family"] })).toBe(false);
  });

  it("is on one who held a role when it happened, or who held none", () => {
    expect([is({ subjectRoles: ["staff"] }), is({ subjectRoles: ["member"] })]).toEqual([true, false]);
    expect([is({ otherRoles: ["member"] }), is({ otherRoles: ["staff"] })]).toEqual([true, false]);
    expect(is({ subjectRoles: ["staff"] }, { subject: null })).toBe(false);
    expect(is({ otherRoles: ["staff"] }, { subject: null })).toBe(true);
  });
});

describe("the departments that a case is about", () => {
  const u = unit({ people: PEOPLE });

  it("are the one that it names, else those its subject was posted in when it happened", () => {
    expect(departmentsOf({ ...OFFICE_CASE, department: "legal" }, u)).toEqual(["legal"]);
    expect(departmentsOf({ ...OFFICE_CASE, department: null }, u)).toEqual(["office"]);
    expect(departmentsOf(caseOn("2025-03-01"), u)).toEqual([]);
  });
});

describe("who held a post over a department when it happened", () => {
  const context = contextOn("2025-12-31", unit({ people: PEOPLE }));
  const on = (occurred: string) => ({ ...OFFICE_CASE, occurred: day(occurred) });
  const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id);

  it("held it on that very day", () => {
    expect(ids(heldAt("overseer", ["office"], on("2025-05-31"), context))).toEqual(["li"]);
    expect(ids(heldAt("overseer", ["office"], on("2025-06-01"), context))).toEqual([]);
    expect(ids(heldAt("overseer", ["legal"], on("2025-05-31"), context))).toEqual([]);
    expect(ids(heldAt("department-head", ["office"], on("2025-05-31"), context))).toEqual([]);
  });

  it("is not the subject himself", () => {
    const onLi = { ...on("2025-05-31"), subject: key("li") };
    expect(ids(heldAt("overseer", ["office"], onLi, context))).toEqual(["li"]);
    expect(holdersAt("overseer", ["office"], onLi, context)).toEqual([]);
  });
});

describe("the leaders concerned by a case", () => {
  const people = [
    person("wang", post("secretary")),
    person("li", post("member")),
    person("hu", post("department-head", { departments: ["office"] })),
    person("he", post("department-head", { departments: ["legal"] })),
    person("zhao", post("staff", { departments: ["office"] })),
    person("qian", post("staff", { departments: ["office"] })),
  ];
  const named = (subject: PartyKey | null, ...who: PartyKey[]) => {
    const leaders = who.map((one) => leader(one));
    const one = caseOn("2025-03-01", { subject, department: "office", leaders });
    return leadersConcerned(one, { unit: unit({ people }), asOf: day("2025-12-31") });
  };

  it("lead the unit, or the department that it is about", () => {
    expect(named(key("zhao"), key("wang"), key("hu"))).toEqual([key("wang"), key("hu")]);
    expect(named(key("zhao"), key("he"))).toEqual([]);
  });

  it("are never the offender, nor one who stood no higher", () => {
    expect(named(key("hu"), key("hu"))).toEqual([]);
    expect(named(key("zhao"), key("qian"))).toEqual([]);
    expect(named(null, key("qian"))).toEqual([]);
  });

  it("of one of the leading body are the others of it", () => {
    expect(named(key("wang"), key("li"), key("hu"))).toEqual([key("li")]);
  });

  it("may be a body, or somebody of another unit", () => {
    expect(named(key("zhao"), "body:party-group", "person:low/xia")).toEqual(["body:party-group", "person:low/xia"]);
  });
});

describe("a decision on who is responsible", () => {
  const on = (asOf: string, present = false, discretion = false) =>
    decisionOn(present, OFFICE_CASE, day(asOf), discretion).code;

  it("is open for ninety days, and then missing", () => {
    expect([on("2025-05-30"), on("2025-05-31")]).toEqual(["account-open", "account-missing"]);
  });

  it("that is left to discretion is for a person to judge", () => {
    expect([on("2025-05-30", false, true), on("2025-05-31", false, true)]).toEqual([
      "account-open",
      "account-discretion",
    ]);
  });

  it("is there as soon as it is recorded", () => {
    expect(on("2025-03-01", true)).toBe("account-present");
  });
});

describe("what a rulebook says of cases", () => {
  it("is read by terms, and what it does not say is not looked at", () => {
    const entry = { severity: "minor", flags: "major", "not-flags": ["family"], subject: "leaders" };
    const { refs, problems } = referring(entry, { leaders: ["secretary", "member"] });
    expect(readCaseCondition(entry, refs)).toEqual({
      severities: ["minor"],
      flags: ["major"],
      majorCategories: [],
      notFlags: ["family"],
      subjectRoles: ["secretary", "member"],
      otherRoles: [],
    });
    expect(problems).toEqual([]);
    const nothing = { severities: [], flags: [], majorCategories: [], notFlags: [], subjectRoles: [], otherRoles: [] };
    expect(readCaseCondition(undefined, refs)).toEqual(nothing);
  });
});
