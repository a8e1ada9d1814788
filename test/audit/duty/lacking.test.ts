import { describe, expect, it } from "vitest";
import { withLackingTogether } from "../../../src/audit/duty/lacking.js";
import { dutyJudgements } from "../../../src/audit/judgements.js";
import { day } from "../../../src/calendar/day.js";
import type { Records } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench } from "../../support/duties.js";
import { finding } from "../../support/findings.js";
import { caseOn, event, person, post, unit } from "../../support/records.js";

const REPORT = {
  holder: "body party-group",
  recipient: ["superior-party", "superior-discipline"],
  after: { case: "any", severity: "serious" },
  within: 30,
  evidence: { report: "any", from: "holder", to: "recipient" },
};
const TALK = {
  holder: "role member",
  after: { event: "sign" },
  within: 30,
  evidence: { talk: "any", by: "holder", with: "concerned" },
};
const people = [person("li", post("member")), person("sun", post("member")), person("hu", post("staff"))];

/** What is said of the duties of a row in 2025, as `id status code`. */
function said(row: Entry, records: Partial<Records>): string[] {
  const { obligation, book, acts, context } = bench(row, unit({ people, records }), { asOf: "2025-12-31" });
  return dutyJudgements(obligation, book, { acts, context, years: [2025] }).map(
    ({ finding: { id, status, code } }) => `${id.replace("u/mine/1/", "")} ${status} ${code}`,
  );
}
const first = caseOn("2025-03-01", { id: "c1" });
const second = caseOn("2025-04-01", { id: "c2" });
const known = caseOn("2025-05-01", { id: "c3", severity: "minor" });

describe("what a trigger lacks", () => {
  it("is not kept where no record of its kind holds it in the year: one finding, of one record too", () => {
    expect(said(REPORT, { cases: [first, second] })).toEqual(["-/-/-/u undetermined not-kept"]);
    expect(said(REPORT, { cases: [first] })).toEqual(["-/-/-/u undetermined not-kept"]);
    expect(said(REPORT, { cases: [first, { ...known, date: day("2024-05-01") }] })).toEqual([
      "-/-/-/u undetermined not-kept",
    ]);
  });

  it("is told once for each trigger where others hold it, however many it goes to or owe it", () => {
    expect(said(REPORT, { cases: [first, second, known] })).toEqual([
      "party-group/-/-/c1 undetermined trigger-without-severity",
      "party-group/-/-/c2 undetermined trigger-without-severity",
    ]);
    const nobody = event("2025-03-01", { id: "s1", type: "sign" });
    const named = event("2025-03-01", { id: "a1", type: "accident", person: ["person:u/hu"] });
    expect(said(TALK, { events: [nobody, named] })).toEqual(["-/-/-/s1 undetermined trigger-without-concerned"]);
    expect(said(TALK, { events: [nobody] })).toEqual(["-/-/-/u undetermined not-kept"]);
  });

  it("is nothing to what was done all the same", () => {
    const reported = { ...first, reported: [{ to: ["organ:superior-party"], date: day("2025-03-02") }] } as const;
    const row = { ...REPORT, evidence: { report: "any", to: "recipient", own: "reported" } };
    expect(said(row, { cases: [reported, known] })).toEqual([
      "party-group/-/superior-discipline/c1 undetermined trigger-without-severity",
      "party-group/-/superior-party/c1 met duty-met",
    ]);
  });

  it("names the records, ten at most, and how many there are", () => {
    const cases = Array.from({ length: 12 }, (_, at) => caseOn("2025-03-01", { id: `k${at}` }));
    const { obligation, book, acts, context } = bench(REPORT, unit({ records: { cases } }), { asOf: "2025-12-31" });
    const [one] = dutyJudgements(obligation, book, { acts, context, years: [2025] });
    expect(one?.judged).toBeNull();
    expect(one?.finding).toMatchObject({
      holder: null,
      recipient: null,
      due: null,
      required: null,
      found: null,
      period: { label: "u", from: "2025-01-01", to: "2025-12-31" },
      args: { field: "severity", records: 12 },
    });
    expect(one?.finding.evidence).toHaveLength(10);
  });

  it("is looked for in duties alone: what else is undetermined stays as it is", () => {
    const others = [{ finding: finding({ status: "undetermined", code: "trigger-without-severity" }), judged: null }];
    expect(withLackingTogether(others, unit())).toEqual(others);
    expect(withLackingTogether([], unit())).toEqual([]);
  });
});
