import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Case, Leader } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, leader, person, post, unit } from "../../support/records.js";
import { judged, orThrow, readRules } from "../../support/rules.js";

const term = (id: string, zh = id) => ({ id, zh, en: id });
const rulebook = { terms: { grounds: [term("neglect", "履职不力"), term("concealment")] } };
const LIST = {
  check: "ground",
  grounds: [
    { clause: "5.1", ground: "neglect" },
    { clause: "5.2", ground: "concealment" },
  ],
};

function says(rule: Entry, one: Partial<Case>, asOf = "2025-12-31"): string[] {
  const people = [person("wang", post("secretary")), person("sun", post("staff"))];
  return judged(rule, unit({ people, records: { cases: [caseOn("2025-03-01", one)] } }), { asOf, rulebook });
}

const on = (...ground: string[]) => ({ leaders: [leader("person:u/wang", { ground })] });

describe("a list of grounds", () => {
  it("has those that only permit, and the one for whatever else there is, which a person judges", () => {
    const grounds = [
      ...LIST.grounds,
      { clause: "5.3", ground: "neglect", cases: { severity: "serious" } },
      { clause: "5.9" },
    ];
    const [rule] = orThrow(readRules([{ ...LIST, grounds }], rulebook)).rulebooks.flatMap(({ rules }) => rules);
    expect(rule?.clauses).toMatchObject({
      all: ["5", "5.1", "5.2", "5.3", "5.9"],
      permissive: ["5.1", "5.2", "5.9"],
      open: ["5"],
      judged: ["5.9"],
    });
  });
});

describe("whoever is held to account", () => {
  it("is so on a ground of the list, which is said of the list and of the ground", () => {
    expect(says(LIST, on("neglect"))).toEqual(["wang met ground-listed", "5.1 wang met ground-listed"]);
    expect(says(LIST, on("neglect", "concealment"))).toEqual([
      "wang met ground-listed",
      "5.1 wang met ground-listed",
      "5.2 wang met ground-listed",
    ]);
  });

  it("is for a person to judge on another ground, also beside one of the list", () => {
    expect(says(LIST, on("idleness"))).toEqual(["wang review ground-unlisted"]);
    expect(says(LIST, on("idleness", "neglect"))).toEqual([
      "wang review ground-unlisted",
      "5.1 wang met ground-listed",
    ]);
  });

  it("is for a person to judge on any other ground where the list ends with such", () => {
    const open = { ...LIST, grounds: [...LIST.grounds, { clause: "5.9" }] };
    expect(says(open, on("idleness"))).toEqual(["wang review ground-unlisted", "5.9 wang review ground-unlisted"]);
    expect(says(open, on("neglect"))).toEqual(["wang met ground-listed", "5.1 wang met ground-listed"]);
  });

  it("is on a ground whose words the record's own contain, unless they are denied", () => {
    expect(says(LIST, on("对分管部门履职不力"))).toEqual(["wang met ground-listed", "5.1 wang met ground-listed"]);
    expect(says(LIST, on("并非履职不力"))).toEqual(["wang review ground-unlisted"]);
  });

  it("is not known to be without a ground written", () => {
    expect(says(LIST, on())).toEqual(["wang undetermined leader-lacks"]);
  });

  it("is on the ground whose clause is cited by its number, once", () => {
    const open = { ...LIST, grounds: [...LIST.grounds, { clause: "5.9" }] };
    for (const cited of ["5.2", "第五条第2项", "本办法第5条（二）"])
      expect(says(open, on(cited))).toEqual(["wang met ground-listed", "5.2 wang met ground-listed"]);
    expect(says(open, on("5.9"))).toEqual(["wang met ground-listed", "5.9 wang review ground-unlisted"]);
    for (const other of ["第五条", "《另一办法》第五条第2项"])
      expect(says(LIST, on(other))).toEqual(["wang review ground-unlisted"]);
  });

  it("is said once of the list where a ground stands under the list's own clause", () => {
    const own = { ...LIST, grounds: [{ clause: "5", ground: "neglect" }] };
    expect(says(own, on("neglect"))).toEqual(["wang met ground-listed"]);
  });

  it("is not looked at where the clause speaks of others", () => {
    const named = { ...LIST, of: ["secretary", "party-group"] };
    expect(says(named, on("neglect"))).toHaveLength(2);
    expect(says(named, { leaders: [leader("body:party-group", { ground: ["neglect"] })] })).toHaveLength(2);
    expect(says(named, { leaders: [leader("person:u/sun", { ground: ["neglect"] })] })).toEqual([]);
  });

  it("may be meant on one side alone", () => {
    const side = { ...LIST, of: { body: "party-group", roles: "secretary" } };
    expect(says(side, on("neglect"))).toHaveLength(2);
    expect(says(side, { leaders: [leader("person:u/sun", { ground: ["neglect"] })] })).toEqual([]);
  });
});

describe("whoever is without fault", () => {
  const cleared = (...ground: string[]): Leader => leader("person:u/wang", { finding: "no-fault", ground });

  it("is for a person to judge where what is written of him is a ground of the list", () => {
    expect(says(LIST, { leaders: [cleared("neglect")] })).toEqual(["5.1 wang review ground-spared"]);
    expect(says(LIST, { leaders: [cleared("对分管部门履职不力")] })).toEqual(["5.1 wang review ground-spared"]);
  });

  it("is not looked at on any other reason, or on one that denies such a ground", () => {
    for (const reason of ["已尽到责任", "并无履职不力"]) expect(says(LIST, { leaders: [cleared(reason)] })).toEqual([]);
  });
});

describe("a case that is such a situation by itself", () => {
  const rule = { check: "ground", grounds: [{ clause: "5.1", ground: "neglect", cases: { severity: "serious" } }] };

  it("leads to a decision on somebody's responsibility, within 90 days", () => {
    expect(says(rule, { severity: "serious" })).toEqual(["5.1 - breach account-missing"]);
    expect(says(rule, { severity: "serious" }, "2025-05-30")).toEqual(["5.1 - undetermined account-open"]);
    expect(says(rule, { severity: "serious", leaders: [leader("person:u/wang", { finding: "no-fault" })] })).toEqual([
      "5.1 - met account-present",
    ]);
  });

  it("is none with another severity, and not known without one", () => {
    expect(says(rule, { severity: "minor" })).toEqual([]);
    expect(says(rule, {})).toEqual(["5.1 - undetermined case-lacks"]);
  });
});

describe("cases that follow each other", () => {
  const rule = {
    check: "ground",
    grounds: [{ clause: "5.1", ground: "neglect", run: { severity: "serious", months: 12 } }],
  };
  const grave = (occurred: string, fields: Partial<Case> = {}) =>
    caseOn(occurred, {
      id: occurred,
      occurred: day(occurred),
      severity: "serious",
      subject: "person:u/sun",
      ...fields,
    });
  const run = (...cases: Case[]) => {
    const people = [person("wang", post("secretary")), person("sun", post("staff"))];
    return judged(rule, unit({ people, records: { cases } }), { asOf: "2025-12-31", rulebook });
  };

  it("are for a person to judge from the second within the months on, where nobody's responsibility was decided", () => {
    expect(run(grave("2025-01-10"), grave("2025-03-10"))).toEqual(["5.1 - review account-run"]);
    expect(run(grave("2024-03-11"), grave("2025-03-10"))).toEqual(["5.1 - review account-run"]);
    expect(run(grave("2024-03-10"), grave("2025-03-10"))).toEqual([]);
    expect(run(grave("2025-01-10"))).toEqual([]);
    expect(run(grave("2025-01-10"), grave("2025-03-10", { severity: "moderate" }))).toEqual([]);
  });

  it("are open for ninety days after the last was found", () => {
    expect(run(grave("2025-01-10"), grave("2025-12-01"))).toEqual(["5.1 - undetermined account-open"]);
  });

  it("are settled by a decision on a leader in one of them, never by one on the offender", () => {
    const leaders = [leader("person:u/wang", { finding: "no-fault" })];
    expect(run(grave("2025-01-10", { leaders }), grave("2025-03-10"))).toEqual(["5.1 - met account-present"]);
    const own = [leader("person:u/sun", { finding: "accountable" })];
    expect(run(grave("2025-01-10", { leaders: own }), grave("2025-03-10"))).toContain("5.1 - review account-run");
  });
});
