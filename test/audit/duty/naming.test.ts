import { describe, expect, it } from "vitest";
import { Acts } from "../../../src/audit/duty/acts.js";
import { namesWhomItIsAbout } from "../../../src/audit/duty/naming.js";
import { day } from "../../../src/calendar/day.js";
import type { AnyRecord, PartyKey } from "../../../src/ledger/model.js";
import { triggerOf } from "../../support/duties.js";
import { caseOn, event, NO_RECORDS, person, talk, unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";

const CONTEXT = contextOn(
  "2025-12-31",
  unit({
    people: [
      { ...person("li"), name: "李为民" },
      { ...person("hu"), name: "胡" },
    ],
  }),
);

/** Whether a talk of that title names somebody whom a record is about. */
function isNamed(title: string | null, people: readonly PartyKey[], record: AnyRecord = event("2025-03-01")): boolean {
  const [act] = new Acts({ ...NO_RECORDS, talks: [talk("2025-03-05", { title })] }, day("2025-12-31")).of("talk", null);
  if (!act) throw new Error("no act");
  return namesWhomItIsAbout(act, triggerOf(record, { people }), CONTEXT);
}

describe("an act whose title names somebody", () => {
  it("is about him where he is the one whom the record is about", () => {
    expect(isNamed("与李为民谈话", ["person:u/li"])).toBe(true);
    expect(isNamed("与李为民谈话", ["person:u/hu", "person:u/li"])).toBe(true);
    expect(isNamed("与王建国谈话", ["person:u/li"])).toBe(false);
    expect(isNamed("与李为民谈话", [])).toBe(false);
  });

  it("is about nobody where it has no title, or the person is not in the ledger", () => {
    expect(isNamed(null, ["person:u/li"])).toBe(false);
    expect(isNamed("与李为民谈话", ["person:u/gone"])).toBe(false);
  });

  it("is not about one whose name is a single character, which stands in other words", () => {
    expect(isNamed("胡同整治", ["person:u/hu"])).toBe(false);
  });

  it("may be about a case's subject who is not in the ledger, by the name that is written", () => {
    expect(isNamed("关于钱某的报告", [], caseOn("2025-03-01", { subjectText: "钱某" }))).toBe(true);
    expect(isNamed("关于孙某的报告", [], caseOn("2025-03-01", { subjectText: "钱某" }))).toBe(false);
    expect(isNamed("关于钱某的报告", [], caseOn("2025-03-01", { subject: "person:u/hu", subjectText: "钱某" }))).toBe(
      false,
    );
  });
});
