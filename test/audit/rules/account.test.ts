import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Case } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, department, leader, person, post, unit } from "../../support/records.js";
import { judged, verdicts } from "../../support/rules.js";

const LEADERSHIP = [
  person("wang", post("secretary")),
  person("li", post("member", { oversees: ["department:office"] })),
  person("zhao", post("department-head", { departments: ["office"] })),
  person("qian", post("branch-secretary", { departments: ["office"] })),
  person("sun", post("staff", { departments: ["office"] })),
];

/** What a rule says of one case found on 2025-03-01. */
function says(rule: Entry, one: Partial<Case>, asOf = "2025-12-31"): string[] {
  const cases = [caseOn("2025-03-01", one)];
  const u = unit({ people: LEADERSHIP, departments: [department("office")], records: { cases } });
  return judged({ check: "account", ...rule }, u, { asOf });
}

describe("a case of the head of the unit", () => {
  it("has nobody above him here: a person judges whose responsibility it is, once it is no longer open", () => {
    const own = { subject: "person:u/wang" } as const;
    expect(says({ who: "any" }, own)).toEqual(["- review account-own"]);
    expect(says({ who: "any" }, own, "2025-05-30")).toEqual(["- undetermined account-open"]);
    expect(says({ who: "any" }, { ...own, leaders: [leader("body:party-group")] })).toEqual(["- met account-present"]);
  });
});

describe("anybody", () => {
  it("is enough, also where found without fault", () => {
    expect(says({ who: "any" }, { leaders: [leader("person:u/wang", { finding: "no-fault" })] })).toEqual([
      "- met account-present",
    ]);
  });

  it("may be missing until 90 days after the case was found", () => {
    expect(says({ who: "any" }, {}, "2025-05-30")).toEqual(["- undetermined account-open"]);
    expect(says({ who: "any" }, {}, "2025-05-31")).toEqual(["- breach account-missing"]);
  });

  it("may be missing where it depends on circumstances, which a person judges", () => {
    expect(says({ who: "any", discretion: true }, {}, "2025-05-30")).toEqual(["- undetermined account-open"]);
    expect(says({ who: "any", discretion: true }, {})).toEqual(["- review account-discretion"]);
  });

  it("is not asked for in a case found after the as-of day", () => {
    expect(says({ who: "any" }, {}, "2025-02-28")).toEqual([]);
    expect(says({ who: "any" }, {}, "2025-03-01")).toHaveLength(1);
  });
});

describe("whoever it is but the offender", () => {
  it("is enough, above him or not", () => {
    const of = (id: string) => ({ subject: "person:u/zhao" as const, leaders: [leader(`person:u/${id}`)] });
    expect(says({ who: "anybody" }, of("sun"))).toEqual(["- met account-present"]);
    expect(says({ who: "anybody" }, of("zhao"))).toEqual(["- breach account-missing"]);
  });
});

describe("the offender", () => {
  const rule = { who: "any", offender: true };
  const leaders = [leader("person:u/wang", { finding: "no-fault" })];

  it("may be dealt with until 90 days after the case was found", () => {
    const decided = [leader("person:u/wang", { finding: "no-fault", date: day("2025-03-10") })];
    const on = (asOf: string) => says(rule, { subject: "person:u/sun", leaders: decided }, asOf);
    expect(on("2025-05-30")).toEqual(["- undetermined account-open"]);
    expect(on("2025-05-31")).toEqual(["- review account-offender"]);
  });

  it("is dealt with as well, else a person judges", () => {
    const measures = [{ type: "party-sanction", date: day("2025-04-01"), until: null }];
    expect(says(rule, { subject: "person:u/sun", leaders, measures })).toEqual(["- met account-present"]);
    expect(says(rule, { subject: "person:u/sun", leaders })).toEqual(["- review account-offender"]);
    expect(says(rule, { subject: "person:u/sun", leaders }, "2025-05-30")).toEqual(["- undetermined account-open"]);
  });

  it("alone does not do", () => {
    expect(says(rule, { subject: "person:u/sun", leaders: [leader("person:u/sun")] })).toEqual([
      "- breach account-missing",
    ]);
  });
});

describe("whoever held a post when it happened", () => {
  it.each([
    ["department-head", "zhao"],
    ["overseer", "li"],
    ["branch-secretary", "qian"],
  ])("as %s must appear", (who, id) => {
    expect(says({ who }, { department: "office" })).toEqual([`${id} breach account-missing`]);
    expect(says({ who }, { department: "office", leaders: [leader(`person:u/${id}`)] })).toEqual([
      `${id} met account-present`,
    ]);
  });

  it("is found by the departments of the subject where the case names none", () => {
    expect(says({ who: "overseer" }, { subject: "person:u/sun" })).toEqual(["li breach account-missing"]);
  });

  it("is not the subject", () => {
    expect(says({ who: "overseer" }, { department: "office", subject: "person:u/li" })).toEqual([
      "- review account-own",
    ]);
  });

  it("is not known without a department, which is said once", () => {
    expect(says({ who: ["overseer", "department-head"] }, {})).toEqual(["- undetermined case-lacks"]);
  });

  it("is the one of the day on which it happened", () => {
    const until = post("department-head", { departments: ["office"], to: day("2025-01-01") });
    const after = post("department-head", { departments: ["office"], from: day("2025-01-02") });
    const people = [person("old", until), person("new", after)];
    const u = unit({ people, records: { cases: [caseOn("2025-03-01", { department: "office" })] } });
    expect(judged({ check: "account", who: "department-head" }, u, { asOf: "2025-12-31" })).toEqual([
      "old breach account-missing",
    ]);
  });
});

describe("a side", () => {
  const who = { body: "party-group", roles: ["secretary", "member"], "not-roles": "department-head" };

  it("is the body, or whoever acts for it", () => {
    expect(says({ who }, { leaders: [leader("body:party-group")] })).toEqual(["party-group met account-present"]);
    expect(says({ who }, { leaders: [leader("person:u/wang")] })).toEqual(["party-group met account-present"]);
    expect(says({ who }, { leaders: [leader("person:u/sun"), leader("person:u/wang")] })).toEqual([
      "party-group met account-present",
    ]);
    expect(says({ who }, { leaders: [leader("person:u/sun")] })).toEqual(["party-group breach account-missing"]);
  });

  it("is nobody who holds an excluded role as well", () => {
    const both = person("both", post("member"), post("department-head", { departments: ["office"] }));
    const cases = [caseOn("2025-03-01", { leaders: [leader("person:u/both")] })];
    expect(
      judged({ check: "account", who }, unit({ people: [both], records: { cases } }), { asOf: "2025-12-31" }),
    ).toEqual(["party-group breach account-missing"]);
  });
});

describe("leaders whose family or staff the subject is", () => {
  it("must each appear", () => {
    const related = ["person:u/wang", "person:u/li"] as const;
    expect(says({ who: "related" }, { related, leaders: [leader("person:u/li")] })).toEqual([
      "wang breach account-missing",
      "li met account-present",
    ]);
  });

  it("must be recorded", () => {
    expect(says({ who: "related" }, {})).toEqual(["- undetermined case-lacks"]);
  });
});

describe("the cases meant", () => {
  it("have one of the severities; without one it is not known", () => {
    const rule = { who: "any", cases: { severity: ["serious", "criminal"] } };
    expect(says(rule, { severity: "criminal" })).toEqual(["- breach account-missing"]);
    expect(says(rule, { severity: "minor" })).toEqual([]);
    const [open] = verdicts({ check: "account", ...rule }, unit({ records: { cases: [caseOn("2025-03-01")] } }), {
      asOf: "2025-12-31",
    });
    expect(open).toMatchObject({ status: "undetermined", code: "case-lacks", args: { field: "severity" } });
  });

  it("have one of the flags", () => {
    const rule = { who: "any", cases: { flags: ["major", "concealed"] } };
    expect(says(rule, { flags: ["concealed"] })).toHaveLength(1);
    expect(says(rule, { flags: ["family"] })).toEqual([]);
  });

  it("are of a subject who held one of the roles, and none of the others, when it happened", () => {
    const rule = { who: "any", cases: { subject: ["member", "department-head"], "not-subject": "secretary" } };
    expect(says(rule, { subject: "person:u/li" })).toHaveLength(1);
    expect(says(rule, { subject: "person:u/sun" })).toEqual([]);
    expect(says({ who: "any", cases: { "not-subject": "secretary" } }, { subject: "person:u/wang" })).toEqual([]);
    expect(says({ who: "any", cases: { "not-subject": "secretary" } }, { subject: null })).toHaveLength(1);
  });
});
