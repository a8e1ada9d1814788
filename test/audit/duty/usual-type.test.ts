import { describe, expect, it } from "vitest";
import { usualType } from "../../../src/audit/duty/usual-type.js";
import type { Entry } from "../../contract/support.js";
import { bench, onlyDuty } from "../../support/duties.js";
import { assessment, caseOn, department, event, meeting, person, post, unit } from "../../support/records.js";

const UNIT = unit({
  people: [person("wang", post("secretary")), person("li", post("member"))],
  departments: [department("office", "general-office")],
  records: {
    cases: [caseOn("2025-03-01")],
    events: [event("2025-03-01", { type: "sign" })],
    meetings: [meeting("2025-03-01", { type: "study-session" })],
    assessments: [assessment("2025-03-01")],
  },
});
const EVERY_YEAR = { every: "year" };

/** The usual type of what the first evidence asks for of a duty of the leading body, unless told otherwise. */
function usual(evidence: Entry | readonly Entry[], when: Entry = EVERY_YEAR, holder = "body party-group"): string {
  const on = bench({ holder, evidence, ...when }, UNIT, { asOf: "2025-12-31" });
  const [first] = on.obligation.evidence;
  if (!first) throw new Error("no evidence");
  return usualType(first, onlyDuty(on));
}
const after = (trigger: Entry): Entry => ({ after: trigger, within: 30 });

describe("where any type serves, the usual one", () => {
  it("is what the clause names beside it for the same kind, and for that alone", () => {
    const any = { report: "any", from: "holder" };
    expect(usual([any, { report: "analysis", from: "holder" }])).toBe("analysis");
    expect(usual([any, { talk: "summons", by: "any role secretary" }])).toBe("responsibility");
  });

  it("of a report is what follows from the record", () => {
    const any = { report: "any", from: "holder" };
    expect(usual(any, after({ case: "any" }))).toBe("case-report");
    expect(usual(any, after({ event: "sign" }))).toBe("case-report");
    expect(usual(any, after({ assessment: "annual" }))).toBe("assessment-results");
    expect(usual(any, after({ meeting: "study-session" }))).toBe("responsibility");
  });

  it("of a talk is a reminder after a sign or a case, else on integrity", () => {
    const any = { talk: "any", by: "any role secretary" };
    expect([usual(any, after({ event: "sign" })), usual(any, after({ case: "any" }))]).toEqual([
      "reminder",
      "reminder",
    ]);
    expect([usual(any), usual(any, after({ meeting: "study-session" }))]).toEqual(["integrity", "integrity"]);
  });

  it("of an activity is an inspection after a meeting, else a rectification", () => {
    const any = { activity: "any", by: "holder" };
    expect(usual(any, after({ meeting: "study-session" }))).toBe("inspection");
    expect([usual(any), usual(any, after({ case: "any" }))]).toEqual(["rectification", "rectification"]);
  });

  it("of a meeting is that of whoever owes it", () => {
    const any = { meeting: "any" };
    expect(usual(any)).toBe("party-group-meeting");
    expect(usual(any, EVERY_YEAR, "body leading-group")).toBe("work-meeting");
    expect(usual(any, EVERY_YEAR, "department general-office")).toBe("department-meeting");
    expect(usual(any, EVERY_YEAR, "role secretary")).toBe("party-group-meeting");
    expect(usual(any, EVERY_YEAR, "role member")).toBe("work-meeting");
  });

  it("of a meeting to which all are called together is a work meeting", () => {
    expect(usual({ meeting: "any", topics: ["deployment"] })).toBe("work-meeting");
    expect(usual({ meeting: "any", topics: ["integrity"] })).toBe("party-group-meeting");
  });

  it("of an assessment is the annual one", () => {
    expect(usual({ assessment: "any" })).toBe("annual");
  });
});
