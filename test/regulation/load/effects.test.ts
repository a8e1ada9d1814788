import { describe, expect, it } from "vitest";
import { checkEffects, checkReadings } from "../../../src/regulation/load/effects.js";
import { readEvidence } from "../../../src/regulation/load/evidence.js";
import { readInterpretation } from "../../../src/regulation/load/interpretation.js";
import type { RowParties } from "../../../src/regulation/load/who-stands.js";
import type { Entry } from "../../contract/support.js";
import { writtenObligation } from "../../support/written-book.js";

const SECRETARY: RowParties = { holder: { by: "role", roles: ["secretary"] }, counterparts: [] };
const PARTY_GROUP: RowParties = { holder: { by: "body", body: "party-group" }, counterparts: [] };

/** What is noted of a row with one evidence, or of several that would do. */
function noted(row: Entry, parties: RowParties = SECRETARY): string[] {
  const { entry, refs, noted: all } = writtenObligation(row);
  const { evidence } = entry;
  const entries = Array.isArray(evidence) ? evidence : "all" in evidence ? evidence.all : [evidence];
  checkEffects(entry, { ...parties, evidence: entries.map((one) => readEvidence(one, refs)) }, refs);
  return all();
}
const evidenced = (evidence: Entry, row: Entry = { every: "year" }) => noted({ ...row, evidence });

describe("a key of a row", () => {
  const report = { evidence: { report: "any", from: "holder" } };

  it.each<readonly [string, Entry, Entry]>([
    ["by: covers", { every: "year", by: "covers", ...report }, { due: "03-31", by: "covers", ...report }],
    ["grace: 5", { every: "year", by: "covers", grace: 5, ...report }, { every: "year", grace: 5 }],
    ["until: 25", { every: "month", until: 25 }, { every: "year", until: 25 }],
    ["months: 3", { every: "month", months: 3 }, { every: "quarter", months: 3 }],
    ["on: last friday", { every: "month", on: "last friday" }, { every: "quarter", on: "last friday" }],
    [
      "or-next-workday: true",
      { every: "month", on: "15", "or-next-workday": true },
      { every: "month", "or-next-workday": true },
    ],
    ["days-before: 3", { festivals: "new-year", "days-before": 3 }, { every: "year", "days-before": 3 }],
    ["opens: 02-01", { due: "03-31", opens: "02-01" }, { every: "year", opens: "02-01" }],
    ['within: "5"', { after: { case: "any" }, within: "5" }, { every: "year", within: "5" }],
    [
      'within: "5"',
      { before: { meeting: "any" }, within: "5" },
      { before: { meeting: "any" }, since: "previous", within: "5" },
    ],
    ["ahead: 5", { after: { case: "any" }, ahead: 5 }, { after: { case: "any" }, repeat: "30", ahead: 5 }],
    ['repeat: "0"', { after: { case: "any" }, repeat: "1" }, { after: { case: "any" }, repeat: "0" }],
    ["delay: 1 month", { after: { case: "any" }, delay: "1 month" }, { before: { case: "any" }, delay: "1 month" }],
    ['lead: "10"', { before: { meeting: "any" }, lead: "10" }, { after: { meeting: "any" }, lead: "10" }],
    ["since: previous", { before: { meeting: "any" }, since: "previous" }, { every: "year", since: "previous" }],
    [
      "counted-from: sanction",
      { after: { case: "any" }, "counted-from": "sanction" },
      { after: { event: "sign" }, "counted-from": "sanction" },
    ],
    [
      "below-limit: none",
      { after: { case: "any", below: true }, "below-limit": "none" },
      { after: { case: "any" }, "below-limit": "none" },
    ],
    [
      "only: case-measure-in-period",
      { every: "year", only: "case-measure-in-period" },
      { due: "03-31", only: "case-measure-in-period" },
    ],
    ["pairs: once", { every: "year", pairs: "once", counterpart: "own-heads" }, { every: "year", pairs: "once" }],
  ])("%s has an effect in one row and none in another", (line, good, bad) => {
    expect(noted(good)).not.toContain(`no-effect | ${line}`);
    expect(noted(bad)).toContain(`no-effect | ${line}`);
  });

  it("of how many has none where a record of each is asked for, but for one", () => {
    const all = { every: "year", evidence: { all: [{ talk: "any" }, { meeting: "any" }] } };
    expect(noted({ ...all, n: 2 })).toEqual(["no-effect | n: 2"]);
    expect(noted({ ...all, n: 1 })).toEqual([]);
    expect(noted({ every: "year", n: 2 })).toEqual([]);
  });

  it("of months that are all twelve has none", () => {
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    expect(noted({ every: "month", months: months.slice(1) })).toEqual([]);
    expect(noted({ every: "month", months })).toEqual(["no-effect | - 1"]);
  });

  it("of the days of a festival is wanted, and hardly reaches to the one before", () => {
    const days = (row: Entry) => noted({ festivals: "new-year", ...row });
    expect(days({})).toEqual(["missing-field | festivals: new-year"]);
    expect(days({ "days-after": "3" })).toEqual([]);
    expect(days({ "days-before": 60 })).toEqual([]);
    expect(days({ "days-before": 61 })).toEqual(["? contradicts | days-before: 61"]);
  });

  it("of grace is hardly longer than the period", () => {
    const grace = (days: number) => noted({ every: "month", by: "covers", grace: days, ...report });
    expect(grace(31)).toEqual([]);
    expect(grace(32)).toEqual(["? contradicts | grace: 32"]);
  });

  it("of another number for a unit says another number", () => {
    expect(noted({ every: "year", n: 2, "n-for": { hexi: 3 } })).toEqual([]);
    expect(noted({ every: "year", n: 2, "n-for": { hexi: 2 } })).toEqual(["? no-effect | hexi: 2"]);
    expect(noted({ every: "year", "n-for": { hexi: 1 } })).toEqual(["? no-effect | hexi: 1"]);
  });
});

describe("evidence", () => {
  it("asks nothing of a record that its kind has not", () => {
    expect(evidenced({ talk: "any", form: "written" })).toEqual(["never-met | form: written"]);
    expect(evidenced({ report: "any", form: "written" })).toEqual([]);
    expect(evidenced({ meeting: "any", regular: true, decisions: true })).toEqual([]);
    expect(evidenced({ talk: "any", regular: true })).toEqual(["never-met | regular: true"]);
    expect(evidenced({ meeting: "any", by: "holder" })).toEqual(["never-met | by: holder"]);
  });

  it("names nobody whom the row has not", () => {
    expect(evidenced({ report: "any", to: "recipient" })).toEqual(["never-met | to: recipient"]);
    expect(evidenced({ report: "any", to: "recipient" }, { every: "year", recipient: "superior-party" })).toEqual([]);
    expect(evidenced({ talk: "any", with: "concerned" })).toEqual(["never-met | with: concerned"]);
    expect(evidenced({ talk: "any", with: "concerned" }, { after: { case: "any" } })).toEqual([]);
    expect(evidenced({ talk: "any", with: "concerned" }, { before: { meeting: "any" } })).toHaveLength(1);
    for (const concerned of ["person-concerned", "department-concerned", "sender"]) {
      const by = { activity: "any", by: concerned };
      expect(evidenced(by)).toEqual([`never-met | by: ${concerned}`]);
      expect(evidenced(by, { after: { event: "any" } })).toEqual([]);
      expect(evidenced(by, { before: { meeting: "any" } })).toHaveLength(concerned === "sender" ? 1 : 0);
    }
    expect(evidenced({ activity: "any", by: "holder-head" })).toEqual(["never-met | by: holder-head"]);
    expect(evidenced({ meeting: "any", chair: "group-head" })).toEqual(["never-met | chair: group-head"]);
  });

  it("is what a case records itself only after a case", () => {
    const own = { report: "any", from: "holder", own: "reported" };
    expect(evidenced(own, { after: { case: "any" } })).toEqual([]);
    expect(evidenced(own, { after: { event: "sign" } })).toEqual(["no-effect | own: reported"]);
    const itself = { report: "any", from: "holder", own: "itself" };
    expect(evidenced(itself, { after: { report: "any" } })).toEqual([]);
    expect(evidenced(itself, { after: { event: "sign" } })).toEqual(["never-met | own: itself"]);
  });

  it("of any type leaves nothing for others to say", () => {
    expect(evidenced({ talk: ["any", "reminder"] })).toEqual(["no-effect | - reminder"]);
    expect(evidenced({ case: "贪污" })).toEqual(["unknown-reference | case: 贪污"]);
  });

  it("has somebody in each place who can stand there", () => {
    expect(noted({ every: "year", evidence: { talk: "any", by: "holder" } }, PARTY_GROUP)).toEqual([
      "never-met | by: holder",
    ]);
    expect(noted({ every: "year", evidence: { talk: "any", by: ["holder", "any role member"] } }, PARTY_GROUP)).toEqual(
      [],
    );
  });

  it("is not called empty besides where a word stands for nobody", () => {
    expect(evidenced({ talk: "any", by: "holdr" })).toEqual([expect.stringContaining("unknown-reference")]);
  });

  it("has nobody report or talk to himself", () => {
    const report = (to: string) =>
      noted({ every: "year", evidence: { report: "any", from: "holder", to } }, PARTY_GROUP);
    expect(report("party-group")).toEqual(["never-met | to: party-group"]);
    expect(report("superior-party")).toEqual([]);
    expect(evidenced({ talk: "any", by: "holder", with: ["holder", "any role member"] })).toEqual([]);
  });

  it("uses each party that the row names, in every alternative, or in one of a whole", () => {
    const row = { every: "year", recipient: "superior-party" };
    const [to, elsewhere] = [
      { report: "any", to: "recipient" },
      { report: "any", from: "holder" },
    ];
    expect(noted({ ...row, evidence: [to, elsewhere] })).toEqual(["unused-party | - report: any"]);
    expect(noted({ ...row, evidence: { all: [to, elsewhere] } })).toEqual([]);
    expect(noted({ ...row, evidence: { all: [elsewhere, elsewhere] } })).toHaveLength(1);
    expect(
      evidenced({ activity: "any", departments: "department" }, { every: "year", counterpart: "own-heads" }),
    ).toEqual([]);
  });
});

describe("what starts a row", () => {
  const after = (trigger: Entry) => noted({ after: trigger, within: "30" });

  it("is a record of some kind", () => {
    expect(after({ topics: "integrity" })).toContain("not-one-of | topics: integrity");
    expect(after({ meeting: "any" })).toEqual([]);
  });

  it("meets no condition that none of its kinds has", () => {
    expect(after({ case: "any", grade: "basic" })).toEqual(["no-effect | grade: basic"]);
    expect(after({ assessment: "any", grade: "basic" })).toEqual([]);
    expect(after({ event: "any", severity: "serious" })).toEqual(["no-effect | severity: serious"]);
    expect(after({ event: "any", case: "any", severity: "serious" })).toEqual([]);
  });

  it("is of no kind that can be on no topic, beside one that can", () => {
    expect(after({ meeting: "any", case: "any", topics: "integrity" })).toEqual(["no-effect | case: any"]);
  });

  it("is not of roles that it rules out", () => {
    expect(after({ case: "any", subject: ["member", "secretary"], "not-subject": "secretary" })).toEqual([
      "contradicts | - secretary",
    ]);
  });
});

describe("the readings of a row", () => {
  const read = (row: Entry, readings: { readonly [id: string]: Entry }) => {
    const { entry, refs, noted: all } = writtenObligation({ ...row, interpretation: Object.keys(readings) });
    const meant = Object.entries(readings).map(([id, one]) => readInterpretation(id, one));
    checkReadings(entry, meant, refs);
    return all();
  };

  it("give something that the row takes", () => {
    expect(read({ after: { case: "any" } }, { soon: { within: "30" } })).toEqual([]);
    expect(read({ every: "year" }, { soon: { within: "30" } })).toEqual(["no-effect | - soon"]);
    expect(read({ every: "year" }, { often: { n: 4 } })).toEqual([]);
    expect(read({ every: "year" }, { late: { grace: 4 } })).toEqual(["no-effect | - late"]);
    expect(read({ every: "year" }, { words: { words: "认真" } })).toEqual([]);
  });

  it("give each value once", () => {
    expect(read({ every: "year" }, { often: { n: 4 }, many: { n: 3 } })).toEqual(["contradicts | - often"]);
    expect(read({ every: "year" }, { often: { n: 4 }, words: {} })).toEqual([]);
  });

  it("give no other value than the row itself, which is doubtful", () => {
    const soon = { soon: { within: "30" } };
    expect(read({ after: { case: "any" }, within: "30" }, soon)).toEqual([]);
    expect(read({ after: { case: "any" }, within: "15" }, soon)).toEqual(["? no-effect | - soon"]);
    expect(read({ every: "year", n: 4 }, { often: { n: 4 } })).toEqual([]);
    expect(read({ every: "year", n: 5 }, { often: { n: 4 } })).toEqual(["? no-effect | - often"]);
  });
});
