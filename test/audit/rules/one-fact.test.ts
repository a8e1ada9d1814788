import { describe, expect, it } from "vitest";
import { factsIn } from "../../../src/audit/rules/one-fact.js";
import { type Outcome, outcome, type RuleVerdict, verdictOn } from "../../../src/audit/rules/rule.js";
import type { AnyRecord } from "../../../src/ledger/model.js";
import { assessment, caseOn, leader, talk, unit } from "../../support/records.js";

const U = unit();
const LI = { key: "person:u/li", type: "person", id: "li", name: { zh: "li", en: "li" } } as const;
const HOLDS = outcome("met", "record-holds", {});
const BREACH = outcome("breach", "record-holds", {});
const LACKS = outcome("undetermined", "record-lacks", { field: "evidence" });

/** What a rule of clause 5 says of a record as a whole. */
const said = (record: AnyRecord, of: Outcome = HOLDS, clause = "5") => verdictOn(record, clause, null, of);
/** The facts as `label status code`, with how many records show each. */
const facts = (verdicts: readonly RuleVerdict[]) =>
  factsIn(verdicts, U, 2025).map(({ verdict, evidence }) =>
    [verdict.label, verdict.status, verdict.code, evidence.length].join(" "),
  );

describe("a record", () => {
  it("is a fact by itself, of its day", () => {
    const [one] = factsIn([said(talk("2025-03-01", { id: "t1" }))], U, 2025);
    expect(one).toMatchObject({ verdict: { label: "t1" }, evidence: [{ id: "t1" }] });
    expect(one?.span).toEqual({ from: "2025-03-01", to: "2025-03-01" });
  });

  it("of which two clauses speak is a fact of each", () => {
    const one = talk("2025-03-01", { id: "t1" });
    expect(facts([said(one), said(one, BREACH, "6")])).toEqual(["t1 met record-holds 1", "t1 breach record-holds 1"]);
  });

  it("is none where nothing was said", () => {
    expect(facts([])).toEqual([]);
  });
});

describe("assessments of one time", () => {
  const graded = (id: string, covers = "2025") => assessment("2025-12-20", { id, covers });

  it("are one fact, of the time that they cover", () => {
    const [one, ...more] = factsIn([said(graded("a")), said(graded("b"))], U, 2025);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ verdict: { label: "2025" }, span: { from: "2025-01-01", to: "2025-12-31" } });
    expect(one?.evidence.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("of another time are another", () => {
    expect(facts([said(graded("a")), said(graded("b", "2025-H1"))])).toEqual([
      "2025 met record-holds 1",
      "2025-H1 met record-holds 1",
    ]);
  });

  it("are what is worst of them: a breach before a review, what is recorded before what is not", () => {
    const review = outcome("review", "record-holds", {});
    expect(facts([said(graded("a")), said(graded("b"), review)])).toEqual(["2025 review record-holds 2"]);
    expect(facts([said(graded("a"), review), said(graded("b"), BREACH)])).toEqual(["2025 breach record-holds 2"]);
    expect(
      facts([said(assessment("2025-12-20", { covers: "2025", evidence: ["a.pdf"] }), LACKS), said(graded("b"))]),
    ).toEqual(["2025 met record-holds 2"]);
  });

  it("have first among their evidence those that it is about", () => {
    const [one] = factsIn([said(graded("a")), said(graded("b"), BREACH)], U, 2025);
    expect(one?.evidence.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("that others did tell the names of all who did them", () => {
    const by = (...names: string[]) => outcome("breach", "record-done-by", { names, missing: [], each: false });
    const [one] = factsIn([said(graded("a"), by("甲")), said(graded("b"), by("乙", "甲"))], U, 2025);
    expect(one?.verdict.args).toMatchObject({ names: ["甲", "乙"] });
  });

  it("are apart where each is about somebody", () => {
    const of = (id: string) => verdictOn(graded(id), "5", LI, HOLDS);
    expect(facts([of("a"), of("b")])).toEqual(["a met record-holds 1", "b met record-holds 1"]);
  });
});

describe("a field that is not kept", () => {
  const without = (date: string) => said(talk(date), LACKS);
  const withIt = said(talk("2025-05-01", { id: "t5", evidence: ["a.pdf"] }));

  it("is one fact of the year where no record holds it, be it one record", () => {
    expect(facts([without("2025-03-01")])).toEqual(["u undetermined not-kept 1"]);
    const [one, ...more] = factsIn([without("2025-03-01"), without("2025-04-01")], U, 2025);
    expect(more).toEqual([]);
    expect(one?.verdict).toMatchObject({ holder: null, args: { field: "evidence", records: 2 } });
    expect(one?.span).toMatchObject({ from: "2025-01-01", to: "2025-12-31" });
  });

  it("is kept where one holds it: then each that lacks it is told", () => {
    expect(facts([without("2025-03-01"), withIt])).toEqual([
      "talks-2025-03-01 undetermined record-lacks 1",
      "t5 met record-holds 1",
    ]);
  });

  it("names ten of the records, and how many there are", () => {
    const eleven = Array.from({ length: 11 }, (_, at) => without(`2025-03-${String(at + 10)}`));
    const [one] = factsIn(eleven, U, 2025);
    expect(one?.evidence).toHaveLength(10);
    expect(one?.verdict.args).toMatchObject({ records: 11 });
  });

  it("is told under each clause by itself", () => {
    const one = talk("2025-03-01");
    const other = talk("2025-05-01", { evidence: ["a.pdf"] });
    expect(facts([said(one, LACKS), said(one, LACKS, "6"), said(other, HOLDS, "6")])).toEqual([
      "u undetermined not-kept 1",
      "talks-2025-03-01 undetermined record-lacks 1",
      "talks-2025-05-01 met record-holds 1",
    ]);
  });

  it("may be one of the entries on leaders", () => {
    const lacks = outcome("undetermined", "leader-lacks", { field: "severity" });
    const of = (...severities: (string | null)[]) =>
      said(caseOn("2025-03-01", { leaders: severities.map((severity) => leader("person:u/li", { severity })) }), lacks);
    expect(facts([of(null, null)])).toEqual(["u undetermined not-kept 1"]);
    expect(facts([of(null, "minor")])).toEqual(["cases-2025-03-01 undetermined leader-lacks 1"]);
  });

  it("holds nothing where it is written and empty", () => {
    const empty = said(talk("2025-05-01", { title: "" }), outcome("undetermined", "record-lacks", { field: "title" }));
    const listed = said(talk("2025-06-01"), outcome("undetermined", "record-lacks", { field: "topics" }));
    expect(facts([empty, listed])).toEqual(["u undetermined not-kept 2"]);
  });
});
