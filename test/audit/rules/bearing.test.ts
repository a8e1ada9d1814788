import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Body, Case, Decision, Leader, PartyKey } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { body, caseOn, department, leader, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const people = [
  person("wang", post("secretary")),
  person("li", post("member", { oversees: ["department:office"] })),
  person("zhou", post("member")),
  person("he", post("discipline-head")),
  person("sun", post("staff", { departments: ["office"] })),
];

interface Given {
  readonly decision?: Partial<Decision> | null;
  readonly leaders?: readonly Leader[];
  readonly fields?: Partial<Case>;
  readonly bodies?: readonly Body[];
  readonly asOf?: string;
}

/** What a rule says of a wrong decision about the office, by all of the leading Party body together. */
function says(rule: Entry, given: Given = {}): string[] {
  const { decision = {}, leaders = [], fields = {}, bodies = [], asOf = "2025-12-31" } = given;
  const together: Decision = { mode: "collective", by: ["body:party-group"], dissent: [] };
  const one = caseOn("2025-03-01", {
    department: "office",
    leaders,
    decision: decision && { ...together, ...decision },
    ...fields,
  });
  const u = unit({ people, bodies, departments: [department("office")], records: { cases: [one] } });
  return judged({ check: "bearing", ...rule }, u, { asOf });
}

const bears = (who: PartyKey, responsibility: string | null = null, finding = "accountable") =>
  leader(who, { responsibility, finding });

describe("labels", () => {
  const rule = { asks: "labels" };
  const leaders = [bears("person:u/wang", "main-leadership")];

  it("are the kind of responsibility, however it was decided", () => {
    expect(says(rule, { leaders })).toEqual(["wang met bears-labelled"]);
    expect(says(rule, { leaders: [bears("person:u/wang")] })).toEqual(["wang undetermined leader-lacks"]);
    expect(says(rule, { leaders, decision: null })).toEqual(["wang met bears-labelled"]);
    expect(says(rule, { leaders, decision: { mode: null } })).toEqual(["wang met bears-labelled"]);
  });

  it("say the mode of themselves where the responsibility is collective or personal", () => {
    for (const own of ["collective", "personal"])
      expect(says(rule, { leaders: [bears("person:u/wang", own)], decision: null })).toEqual([
        "wang met bears-labelled",
      ]);
  });

  it("of bodies alone are for a person to judge where the clause stresses the responsibility of persons", () => {
    const body = bears("body:party-group", "collective");
    const stressed = { ...rule, personal: true };
    expect(says(rule, { leaders: [body] })).toEqual(["party-group met bears-labelled"]);
    expect(says(stressed, { leaders: [body] })).toEqual(["party-group review bears-bodies-alone"]);
    expect(says(stressed, { leaders: [body, ...leaders] })).toEqual([
      "party-group met bears-labelled",
      "wang met bears-labelled",
    ]);
  });

  it("are those of one entry where another on the same person has none", () => {
    const labelled = bears("person:u/wang", "main-leadership");
    const bare = bears("person:u/wang");
    expect(says(rule, { leaders: [labelled, bare] })).toEqual(["wang met bears-labelled"]);
    expect(says(rule, { leaders: [bare, labelled] })).toEqual(["wang met bears-labelled"]);
    expect(says(rule, { leaders: [bare, bare] })).toEqual(["wang undetermined leader-lacks"]);
  });

  it("are for a person to judge where a body is said to bear a personal responsibility", () => {
    for (const own of ["personal", "direct"])
      expect(says(rule, { leaders: [bears("body:party-group", own)] })).toEqual(["party-group review bears-of-body"]);
    expect(says(rule, { leaders: [bears("body:party-group", "collective")] })).toEqual([
      "party-group met bears-labelled",
    ]);
  });

  it("are not asked of whoever is held to account after the as-of day", () => {
    expect(says(rule, { leaders, asOf: "2025-06-01" })).toEqual(["wang met bears-labelled"]);
    expect(says(rule, { leaders, asOf: "2025-05-31" })).toEqual([]);
  });

  it("are not asked of whoever is without fault", () => {
    expect(says(rule, { leaders: [bears("person:u/wang", null, "no-fault")] })).toEqual([]);
  });
});

describe("leaders, for a decision by all together", () => {
  const rule = { asks: "leaders" };

  it("are the head and the overseer, with the main responsibility", () => {
    const leaders = [bears("person:u/wang", "main-leadership"), bears("person:u/li", "important-leadership")];
    expect(says(rule, { leaders })).toEqual(["wang met bears-right", "li breach bears-other"]);
    expect(says(rule)).toEqual(["wang breach bears-missing", "li breach bears-missing"]);
  });

  it("may be missing until 90 days after the case was found", () => {
    expect(says(rule, { asOf: "2025-05-30" })).toEqual([
      "wang undetermined account-open",
      "li undetermined account-open",
    ]);
    expect(says(rule, { asOf: "2025-05-31" })).toEqual(["wang breach bears-missing", "li breach bears-missing"]);
  });

  it("found without fault are for a person to judge; held to account without a responsibility it is not known", () => {
    const leaders = [bears("person:u/wang", null, "no-fault"), bears("person:u/li")];
    expect(says(rule, { leaders })).toEqual(["wang review bears-no-fault", "li undetermined leader-lacks"]);
  });

  it("are the head on record, else the secretary, else the head of the administration", () => {
    const bodies = [body("party-group", { head: "person:u/zhou" })];
    expect(says(rule, { bodies })).toEqual(["zhou breach bears-missing", "li breach bears-missing"]);
    const ended = [body("party-group", { head: "person:u/zhou", to: day("2024-12-31") })];
    expect(says(rule, { bodies: ended })).toEqual(["wang breach bears-missing", "li breach bears-missing"]);
    const cases = [
      caseOn("2025-03-01", { department: "office", decision: { mode: "collective", by: [], dissent: [] } }),
    ];
    const u = unit({ people: [person("tan", post("government-head"))], records: { cases } });
    expect(judged({ check: "bearing", ...rule }, u, { asOf: "2025-12-31" })).toEqual(["tan breach bears-missing"]);
  });

  it("are named once, one being both head and overseer", () => {
    const bodies = [body("party-group", { head: "person:u/li" })];
    expect(says(rule, { bodies })).toEqual(["li breach bears-missing"]);
  });

  it("who objected are free, or for a person to judge", () => {
    const decision: Partial<Decision> = { dissent: ["person:u/li"] };
    expect(says(rule, { decision })).toEqual(["wang breach bears-missing"]);
    expect(says({ ...rule, "objector-review": true }, { decision })).toEqual([
      "wang breach bears-missing",
      "li review bears-objected",
    ]);
  });

  it("include no overseer where no department is known, which is said", () => {
    expect(says(rule, { fields: { department: null } })).toEqual([
      "- undetermined case-lacks",
      "wang breach bears-missing",
    ]);
  });
});

describe("participants", () => {
  const rule = { asks: "participants", participants: "collective" };

  it("are the others who took part, by the posts held where the body is not recorded", () => {
    const leaders = [bears("person:u/zhou", "collective"), bears("person:u/he", "personal")];
    expect(says(rule, { leaders })).toEqual(["zhou met bears-right", "he breach bears-other"]);
  });

  it("are those who sit on the body as recorded, and people named", () => {
    const bodies = [
      body("party-group", { head: "person:u/wang", deputies: ["person:u/zhou"], members: ["person:u/sun"] }),
    ];
    expect(says(rule, { bodies })).toEqual(["sun breach bears-missing", "zhou breach bears-missing"].reverse());
    expect(says(rule, { decision: { by: ["person:u/he"] } })).toEqual(["he breach bears-missing"]);
  });

  it("bear any responsibility where none is named", () => {
    const leaders = [bears("person:u/zhou"), bears("person:u/he", "personal")];
    expect(says({ asks: "participants" }, { leaders })).toEqual(["zhou met bears-right", "he met bears-right"]);
  });

  it("who objected are left out", () => {
    expect(says(rule, { decision: { dissent: ["person:u/zhou"] } })).toEqual(["he breach bears-missing"]);
  });

  it("are not known where nobody is named", () => {
    expect(says(rule, { decision: { by: [] } })).toEqual(["- undetermined case-lacks"]);
  });
});

describe("dissenters", () => {
  const rule = { asks: "dissenters" };
  const decision: Partial<Decision> = { dissent: ["person:u/zhou", "person:u/li"] };

  it("bear nothing", () => {
    expect(says(rule, { decision, leaders: [bears("person:u/zhou"), bears("person:u/li", null, "no-fault")] })).toEqual(
      ["zhou breach bears-dissenter", "li met bears-nothing"],
    );
  });

  it("may answer for what is their own, for a person to judge", () => {
    expect(says(rule, { decision, leaders: [bears("person:u/zhou", "direct")] })).toContain("zhou review bears-own");
    expect(says(rule, { decision, leaders: [bears("person:u/zhou", "important-leadership")] })).toContain(
      "zhou breach bears-dissenter",
    );
  });

  it("that head or oversee are left to a person where the text does", () => {
    expect(says({ ...rule, "objector-review": true }, { decision })).toEqual(["zhou met bears-nothing"]);
  });

  it("may be people of another unit", () => {
    const cases = [
      caseOn("2025-03-01", { decision: { mode: "collective", by: ["person:v/far"], dissent: ["person:v/far"] } }),
    ];
    const others = [unit({ id: "v", people: [person("far", post("secretary"))] })];
    const found = judged({ check: "bearing", ...rule }, unit({ records: { cases } }), { asOf: "2025-12-31", others });
    expect(found).toEqual(["v/far met bears-nothing"]);
  });
});

describe("a decision by one alone", () => {
  const decision: Partial<Decision> = { mode: "individual", by: ["person:u/wang"] };

  it("is borne by him, personally or directly", () => {
    for (const own of ["personal", "direct"])
      expect(says({ asks: "lone" }, { decision, leaders: [bears("person:u/wang", own)] })).toEqual([
        "wang met bears-right",
      ]);
    expect(says({ asks: "lone" }, { decision, leaders: [bears("person:u/wang", "collective")] })).toEqual([
      "wang breach bears-other",
    ]);
  });

  it("is not known without him", () => {
    expect(says({ asks: "lone" }, { decision: { ...decision, by: ["body:party-group"] } })).toEqual([
      "- undetermined case-lacks",
    ]);
  });

  it("is no matter of the others, nor is one by all together of his", () => {
    expect(says({ asks: ["leaders", "participants", "dissenters"] }, { decision })).toEqual([]);
    expect(says({ asks: "lone" })).toEqual([]);
  });
});

describe("the head of a team that was held to account", () => {
  const rule = { asks: "team-head" };
  const team = bears("body:party-group");

  it("is held to account as well, else a person must judge", () => {
    expect(says(rule, { leaders: [team, bears("person:u/wang")] })).toEqual(["wang met account-present"]);
    expect(says(rule, { leaders: [team, bears("person:u/wang", null, "no-fault")] })).toEqual([
      "wang review account-discretion",
    ]);
    expect(says(rule, { leaders: [{ ...team, date: day("2025-05-30") }], asOf: "2025-05-30" })).toEqual([
      "wang undetermined account-open",
    ]);
  });

  it("is not looked at where no team was", () => {
    expect(says(rule, { leaders: [bears("person:u/li")] })).toEqual([]);
    expect(says(rule, { leaders: [bears("body:party-group", null, "no-fault")] })).toEqual([]);
  });
});

describe("what is missing to judge anybody", () => {
  it("is said once, however much is asked", () => {
    expect(says({ asks: ["leaders", "participants", "lone"] }, { decision: { mode: null } })).toEqual([
      "- undetermined case-lacks",
    ]);
  });

  it("is nothing where no decision is recorded at all", () => {
    expect(says({ asks: ["leaders", "participants", "dissenters", "lone"] }, { decision: null })).toEqual([]);
  });
});

describe("a collective responsibility", () => {
  const rule = { asks: ["leaders", "participants"], "without-decision": true };

  it("is borne by the head and the overseer also where no decision is recorded; who took part is not known then", () => {
    for (const held of [bears("body:party-group"), bears("person:u/zhou", "collective")]) {
      expect(says(rule, { leaders: [held], decision: null })).toEqual([
        "wang breach bears-missing",
        "li breach bears-missing",
        "- undetermined case-lacks",
      ]);
      expect(says({ asks: rule.asks }, { leaders: [held], decision: null })).toEqual([]);
    }
  });

  it("is none where nobody bears one, nor where a body's is said to be another", () => {
    expect(says(rule, { leaders: [bears("person:u/li", "main-leadership")], decision: null })).toEqual([]);
    expect(says(rule, { leaders: [bears("body:party-group", "main-leadership")], decision: null })).toEqual([]);
  });
});

describe("a body said to have decided somebody's own case", () => {
  const fields: Partial<Case> = { subject: "person:u/sun" };
  const rule = { asks: ["leaders", "participants"] };

  it("is for a person to judge, once, whether that decision led to it", () => {
    expect(says(rule, { fields })).toEqual(["- review bears-decision"]);
    expect(says({ asks: "participants" }, { fields })).toEqual([]);
  });

  it("did not lead to it where leaders answer each for himself", () => {
    expect(says(rule, { fields, leaders: [bears("person:u/li", "important-leadership")] })).toEqual([]);
  });

  it("is what led to it where the record says who took part or objected, or somebody bears it", () => {
    expect(says({ asks: "leaders" }, { fields, decision: { by: ["person:u/wang"] } })).toContain(
      "wang breach bears-missing",
    );
    expect(says({ asks: "leaders" }, { fields, decision: { dissent: ["person:u/zhou"] } })).toContain(
      "wang breach bears-missing",
    );
    expect(says({ asks: "leaders" }, { fields, leaders: [bears("person:u/zhou", "collective")] })).toContain(
      "wang breach bears-missing",
    );
    expect(says({ asks: "leaders" }, { fields, leaders: [bears("person:u/wang", "main-leadership")] })).toContain(
      "li breach bears-missing",
    );
  });
});
