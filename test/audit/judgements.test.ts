import { describe, expect, it } from "vitest";
import { dutyJudgements, type Judgement, ruleJudgements } from "../../src/audit/judgements.js";
import { day } from "../../src/calendar/day.js";
import type { Activity } from "../../src/ledger/model.js";
import type { Entry } from "../contract/support.js";
import { bench } from "../support/duties.js";
import {
  activity,
  answer,
  caseOn,
  event,
  leader,
  measure,
  person,
  post,
  report,
  talk,
  unit,
  waiver,
} from "../support/records.js";
import { contextAmong, orThrow, readRules, type Setting } from "../support/rules.js";
import { span } from "../support/span.js";

type Own = Parameters<typeof unit>[0];
const LESSON = { activity: "lesson", by: "holder" };
const lesson = (date: string, fields: Partial<Activity> = {}) =>
  activity(date, { type: "lesson", by: ["body:party-group"], ...fields });

/** What comes of a row's duties. */
function ofRow(row: Entry, own: Own, setting: Setting = { asOf: "2025-12-31" }, years = [2025]): Judgement[] {
  const whole = { holder: "body party-group", evidence: LESSON, ...row };
  const { acts, book, context, obligation } = bench(whole, unit(own), setting);
  return dutyJudgements(obligation, book, { acts, context, years });
}
/** The same as the tail of each id and its status. */
const said = (judgements: readonly Judgement[]) =>
  judgements.map(({ finding }) => `${finding.id.split("/").slice(3).join("/")} ${finding.status}`);

describe("what comes of an obligation's duties", () => {
  const HALVES = { every: "half-year" };

  it("is a finding for each, by period and then by party", () => {
    const people = [person("wang", post("secretary")), person("li", post("secretary"))];
    expect(said(ofRow({ ...HALVES, holder: "role secretary" }, { people }))).toEqual([
      "li/-/-/2025-H1 gap",
      "wang/-/-/2025-H1 gap",
      "li/-/-/2025-H2 due-soon",
      "wang/-/-/2025-H2 due-soon",
    ]);
  });

  it("tells where the records stand that count, and what it rests on", () => {
    const [one] = ofRow(HALVES, { records: { activities: [lesson("2025-03-01", { id: "a1" })] } });
    expect(one?.finding).toMatchObject({
      ...{
        id: "u/mine/1/party-group/-/-/2025-H1",
        kind: "duty",
        status: "met",
        due: "2025-06-30",
        required: 1,
        found: 1,
      },
      evidence: [{ file: "activities.yaml", id: "a1", date: "2025-03-01" }],
      period: { label: "2025-H1", from: "2025-01-01", to: "2025-06-30" },
      trigger: null,
    });
    expect(one?.judged?.verdict.status).toBe("met");
  });

  it("is waived, or does not apply, where that is so", () => {
    const records = { waivers: [waiver("2025-01-05", { until: day("2025-06-30") })] };
    expect(said(ofRow(HALVES, { records }))).toEqual([
      "party-group/-/-/2025-H1 waived",
      "party-group/-/-/2025-H2 due-soon",
    ]);
    expect(said(ofRow({ ...HALVES, needs: "subordinates" }, {}))).toEqual([
      "party-group/-/-/2025-H1 not-applicable",
      "party-group/-/-/2025-H2 not-applicable",
    ]);
  });

  it("applies only in periods in which a case had a measure, where the row says so", () => {
    const cases = [caseOn("2025-03-01", { measures: [measure("admonition-talk", "2025-06-30")] })];
    expect(said(ofRow({ ...HALVES, only: "case-measure-in-period" }, { records: { cases } }))).toEqual([
      "party-group/-/-/2025-H1 gap",
      "party-group/-/-/2025-H2 not-applicable",
    ]);
  });

  it("has a unit below for as long as that there is one", () => {
    const others = [unit({ id: "low", superior: "u", span: span("2025-01-01", "2025-12-30") })];
    expect(said(ofRow({ ...HALVES, needs: "subordinates" }, {}, { asOf: "2025-12-31", others }))).toEqual([
      "party-group/-/-/2025-H1 gap",
      "party-group/-/-/2025-H2 not-applicable",
    ]);
  });
});

describe("what comes of a duty after a record", () => {
  const AFTER = { after: { event: "accident" }, within: 30 };
  const FIRE = event("2025-03-01", { id: "e1" });

  it("names the record, and what deals with it", () => {
    const activities = [lesson("2025-03-05", { id: "a1", about: ["e1"] }), lesson("2025-03-06")];
    const [one, ...more] = ofRow(AFTER, { records: { events: [FIRE], activities } });
    expect(more).toEqual([]);
    expect(one?.finding).toMatchObject({ status: "met", trigger: { id: "e1" }, evidence: [{ id: "a1" }] });
  });

  it.each([
    ["2025-02-28", "gap", null],
    ["2025-03-01", "met", null],
    ["2025-03-31", "met", null],
    ["2025-04-01", "late", 1],
    ["2026-12-31", "late", 640],
  ])("is done within days of its day 0, that day included: %s is %s", (date, status, daysLate) => {
    const records = { events: [FIRE], activities: [lesson(date, { about: ["e1"] })] };
    const [one] = ofRow(AFTER, { records }, { asOf: "2026-12-31", year: 2025 });
    expect(one?.finding).toMatchObject({ status, daysLate, due: "2025-03-31" });
  });

  it("without a limit has no last day, and takes the answer of a person", () => {
    const events = [FIRE];
    const { within: _, ...open } = AFTER;
    const [asked] = ofRow(open, { records: { events } });
    expect(asked?.finding).toMatchObject({ status: "review", due: null, period: { to: null } });
    const [answered] = ofRow(open, {
      records: { events, answers: [answer("2025-06-01", { answer: "not-applicable" })] },
    });
    expect(answered?.finding).toMatchObject({ status: "not-applicable", code: "answered" });
  });

  it("may be of another year than the record it is told beside: a link that may be implied is looked for in all", () => {
    const evidence = { report: "rectification-report", from: "holder", implied: true };
    const events = [event("2024-12-30", { id: "e0" }), FIRE];
    const reports = [report("2025-03-05", { type: "rectification-report", from: ["body:party-group"] })];
    expect(said(ofRow({ ...AFTER, evidence }, { records: { events, reports } }))).toEqual(["party-group/-/-/e1 met"]);
    const both = [event("2024-12-30", { id: "e0" }), event("2025-01-01", { id: "e1" })];
    const between = [report("2025-01-05", { type: "rectification-report", from: ["body:party-group"] })];
    expect(said(ofRow({ ...AFTER, evidence }, { records: { events: both, reports: between } }))).toEqual([
      "party-group/-/-/e1 undetermined",
    ]);
  });

  it("to several at once is due to the others on the day the first was reported to", () => {
    const row = {
      after: { event: "accident" },
      recipient: ["superior-party", "superior-discipline"],
      "at-once": true,
      evidence: { report: "any", from: "holder", to: "recipient" },
    };
    const reports = [report("2025-03-10", { from: ["body:party-group"], to: ["organ:superior-party"], about: ["e1"] })];
    const dues = (own: Own) =>
      ofRow(row, own).map(({ finding }) => [finding.recipient?.id, finding.status, finding.due]);
    expect(dues({ records: { events: [FIRE], reports } })).toEqual([
      ["superior-discipline", "gap", "2025-03-10"],
      ["superior-party", "met", null],
    ]);
    expect(dues({ records: { events: [FIRE] } })).toEqual([
      ["superior-discipline", "review", null],
      ["superior-party", "review", null],
    ]);
  });
});

describe("what a rule says of records", () => {
  const RULE = { check: "record", records: { talk: "integrity" }, must: { topics: ["integrity"] } };
  const TALK = talk("2025-03-01", { id: "t1", topics: ["assessment"] });

  function ofRule(own: Own, years: readonly number[] = [2025], rule: Entry = RULE): Judgement[] {
    const reading = orThrow(readRules([rule]));
    const [book] = reading.rulebooks;
    const [one] = book?.rules ?? [];
    if (!book || !one) throw new Error("no rule");
    return ruleJudgements(one, book, contextAmong(unit(own), reading, { asOf: "2025-12-31" }), years);
  }

  it("is a finding of the record's day, and no duty", () => {
    const [one] = ofRule({ records: { talks: [TALK] } });
    expect(one?.judged).toBeNull();
    expect(one?.finding).toMatchObject({
      ...{ id: "u/mine/5/-/-/-/t1", kind: "rule", status: "breach", due: null, required: null, holder: null },
      period: { label: "t1", from: "2025-03-01", to: "2025-03-01" },
      evidence: [{ id: "t1" }],
    });
  });

  it("is said of records of the years asked for, year by year", () => {
    const talks = [TALK, talk("2024-12-31", { id: "t0", topics: ["assessment"] })];
    const labels = (years: readonly number[]) =>
      ofRule({ records: { talks } }, years).map(({ finding }) => finding.period.label);
    expect([labels([2025]), labels([2024, 2025]), labels([2023])]).toEqual([["t1"], ["t0", "t1"], []]);
  });

  it("is said of records of days on which there is the unit, and the regulation binds it", () => {
    const status = (own: Own) => said(ofRule({ records: { talks: [TALK] }, ...own })).length;
    expect([
      status({ span: span("2025-03-01", "2025-03-01") }),
      status({ span: span("2025-03-02", "2025-12-31") }),
    ]).toEqual([1, 0]);
    const bound = (from: string, to: string) => status({ bindings: [{ regulation: "mine", ...span(from, to) }] });
    expect([
      bound("2025-03-01", "2025-03-01"),
      bound("2025-03-02", "2025-12-31"),
      bound("2025-01-01", "2025-02-28"),
    ]).toEqual([1, 0, 0]);
    expect(status({ bindings: [] })).toBe(0);
  });

  it("is waived where a waiver covers its clause", () => {
    const waivers = [waiver("2025-01-05", { clause: "5" })];
    expect(said(ofRule({ records: { talks: [TALK], waivers } }))).toEqual(["-/-/-/t1 waived"]);
  });

  it("is one finding where no record holds what it needs", () => {
    const talks = [talk("2025-03-01", { id: "a" }), talk("2025-04-01", { id: "b" })];
    expect(said(ofRule({ records: { talks } }))).toEqual(["-/-/-/u undetermined"]);
  });

  it("comes in the order of its clauses, and then by the labels of its records", () => {
    const tiers = [
      { severity: "minor", clause: "5.9", measures: "admonition-talk" },
      { severity: "serious", clause: "5.1", measures: "removal" },
    ];
    const found = (id: string, severity: string) =>
      caseOn("2025-03-01", { id, leaders: [leader("person:u/li", { severity, measures: [measure("demotion")] })] });
    const cases = [found("b", "minor"), found("a", "minor"), found("c", "serious")];
    const own = { people: [person("li", post("member"))], records: { cases } };
    const all = ofRule(own, [2025], { check: "ladder", on: "person", tiers });
    expect(all.map(({ finding }) => `${finding.clause} ${finding.period.label}`)).toEqual(["5.9 a", "5.9 b", "5.1 c"]);
  });
});
