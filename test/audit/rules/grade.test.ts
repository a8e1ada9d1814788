import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Assessment, Case } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { assessment, caseOn, department, leader, measure, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

/** What a rule says of the assessment of li for 2025, who oversees the office. */
function says(rule: Entry, one: Partial<Assessment>, cases: readonly Case[] = []): string[] {
  const people = [
    person("li", post("member", { oversees: ["department:office"] })),
    person("zhao", post("department-head", { departments: ["office"] })),
  ];
  const assessments = [assessment("2026-01-20", { subject: ["person:u/li"], ...one })];
  const u = unit({ people, departments: [department("office")], records: { assessments, cases } });
  return judged({ check: "grade", ...rule }, u, { asOf: "2026-12-31" });
}

describe("a grade that needs over two thirds of the votes", () => {
  const rule = { grades: "excellent", votes: { for: "excellent", than: "over" } };
  const carried = (excellent: number, valid = 30) => ({ grade: "excellent", votes: { excellent }, valid });

  it("has them strictly", () => {
    expect(says(rule, carried(21))).toEqual(["li met votes-over"]);
    expect(says(rule, carried(20))).toEqual(["li breach votes-short"]);
    expect(says(rule, carried(19))).toEqual(["li breach votes-short"]);
  });

  it("leaves a tie to a person where the text does", () => {
    const tied = { ...rule, votes: { ...rule.votes, tie: "review" } };
    expect(says(tied, carried(20))).toEqual(["li review votes-tie"]);
    expect(says(tied, carried(19))).toEqual(["li breach votes-short"]);
  });

  it("adds up the votes of several grades; one that got none counts for nothing", () => {
    const either = { ...rule, votes: { for: ["excellent", "competent"], than: "over" } };
    const votes = { excellent: 11, competent: 10, basic: 9 };
    expect(says(either, { grade: "excellent", votes, valid: 30 })).toEqual(["li met votes-over"]);
    expect(says(either, carried(20))).toEqual(["li breach votes-short"]);
  });

  it("is not known without votes or without how many were valid", () => {
    expect(says(rule, { grade: "excellent" })).toEqual(["li undetermined record-lacks"]);
    expect(says(rule, { grade: "excellent", votes: { excellent: 21 } })).toEqual(["li undetermined record-lacks"]);
  });

  it("is all that is looked at", () => {
    expect(says(rule, { ...carried(1), grade: "competent" })).toEqual([]);
    expect(says(rule, { grade: "competent" })).toEqual([]);
    expect(says(rule, { ...carried(1), grade: null })).toEqual([]);
    expect(says(rule, { ...carried(1), subject: ["body:party-group"] })).toEqual([]);
  });
});

describe("the grade that is left with under two thirds of the votes", () => {
  const rule = { grades: "poor", votes: { for: ["good", "fair"], than: "under" } };
  const voted = (grade: string, good: number) => ({ grade, votes: { good }, valid: 30 });

  it("is the only one to be given", () => {
    expect(says(rule, voted("poor", 19))).toEqual(["li met votes-under"]);
    expect(says(rule, voted("good", 19))).toEqual(["li breach votes-too-few"]);
  });

  it("is for a person to judge with just two thirds; with more it may rest on another ground", () => {
    expect(says(rule, voted("poor", 20))).toEqual(["li review votes-tie"]);
    expect(says(rule, voted("poor", 21))).toEqual([]);
    expect(says(rule, voted("good", 20))).toEqual([]);
  });
});

describe("a grade that does not go with what came about in the year", () => {
  const graded = { grade: "excellent" };
  const barred = (situation: Entry) => ({ grades: "excellent", bars: [situation] });

  it("fits where nothing did, and is all that is looked at", () => {
    expect(says(barred({ of: "accountable" }), graded)).toEqual(["li met grade-fits"]);
    expect(says(barred({ of: "accountable" }), { grade: "competent" })).toEqual([]);
  });

  it("is barred by a decision of that year that held him to account", () => {
    const held = (date: string, finding = "accountable") =>
      caseOn("2025-03-01", { leaders: [leader("person:u/li", { date: day(date), finding })] });
    const rule = barred({ of: "accountable" });
    expect(says(rule, graded, [held("2025-01-01")])).toEqual(["li breach grade-barred"]);
    expect(says(rule, graded, [held("2025-12-31")])).toEqual(["li breach grade-barred"]);
    expect(says(rule, graded, [held("2026-01-01")])).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, [held("2025-06-01", "no-fault")])).toEqual(["li met grade-fits"]);
  });

  it("is barred by a case of his own, or of family and close staff", () => {
    expect(says(barred({ of: "own" }), graded, [caseOn("2025-03-01", { subject: "person:u/li" })])).toEqual([
      "li breach grade-barred",
    ]);
    expect(says(barred({ of: "own" }), graded, [caseOn("2025-03-01", { subject: "person:u/zhao" })])).toEqual([
      "li met grade-fits",
    ]);
    expect(says(barred({ of: "related" }), graded, [caseOn("2025-03-01", { related: ["person:u/li"] })])).toEqual([
      "li breach grade-barred",
    ]);
  });

  it("is barred by a case in a department that he oversaw when it happened, not by his own", () => {
    const rule = barred({ of: "overseen" });
    expect(says(rule, graded, [caseOn("2025-03-01", { department: "office" })])).toEqual(["li breach grade-barred"]);
    expect(says(rule, graded, [caseOn("2025-03-01", { department: "canteen" })])).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, [caseOn("2025-03-01", { department: "office", subject: "person:u/li" })])).toEqual([
      "li met grade-fits",
    ]);
  });

  it("is barred by so many cases, in that year", () => {
    const rule = barred({ of: "overseen", least: 2 });
    const found = (date: string) => caseOn(date, { department: "office" });
    expect(says(rule, graded, [found("2025-03-01")])).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, [found("2025-03-01"), found("2026-01-01")])).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, [found("2025-03-01"), found("2025-12-31")])).toEqual(["li breach grade-barred"]);
  });

  it("is barred by cases of some severities; one without any leaves it open while it could make up the number", () => {
    const rule = (least: number) => barred({ of: "overseen", severity: "serious", least });
    const found = (severity: string | null) => caseOn("2025-03-01", { department: "office", severity });
    expect(says(rule(1), graded, [found("serious")])).toEqual(["li breach grade-barred"]);
    expect(says(rule(1), graded, [found("minor")])).toEqual(["li met grade-fits"]);
    expect(says(rule(1), graded, [found(null)])).toEqual(["li undetermined grade-case-lacks"]);
    expect(says(rule(2), graded, [found(null)])).toEqual(["li met grade-fits"]);
    expect(says(rule(2), graded, [found("serious"), found(null)])).toEqual(["li undetermined grade-case-lacks"]);
  });

  it("is barred by cases with some flags and without others", () => {
    const rule = barred({ of: "overseen", flags: ["major"], "not-flags": ["self-handled"] });
    const found = (...flags: string[]) => [caseOn("2025-03-01", { department: "office", flags })];
    expect(says(rule, graded, found("major"))).toEqual(["li breach grade-barred"]);
    expect(says(rule, graded, found("major", "self-handled"))).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, found())).toEqual(["li met grade-fits"]);
  });

  it("is barred by measures on the subject in that year, whenever the case was found", () => {
    const rule = barred({ of: "own", measures: "party-sanction" });
    const measured = (type: string, date: string) => [
      caseOn("2024-03-01", { subject: "person:u/li", measures: [measure(type, date)] }),
    ];
    expect(says(rule, graded, measured("party-sanction", "2025-01-01"))).toEqual(["li breach grade-barred"]);
    expect(says(rule, graded, measured("party-sanction", "2024-12-31"))).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, measured("removal", "2025-06-01"))).toEqual(["li met grade-fits"]);
  });

  it("is barred by cases that nobody dealt with", () => {
    const rule = barred({ of: "overseen", unhandled: true });
    const found = (fields: Partial<Case>) => [caseOn("2025-03-01", { department: "office", ...fields })];
    expect(says(rule, graded, found({}))).toEqual(["li breach grade-barred"]);
    expect(says(rule, graded, found({ concluded: day("2025-04-01") }))).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, found({ measures: [measure("removal")] }))).toEqual(["li met grade-fits"]);
  });

  it("is barred by cases that were dealt with, where the clause says so", () => {
    const rule = barred({ of: "overseen", handled: true });
    const found = (fields: Partial<Case>) => [caseOn("2025-03-01", { department: "office", ...fields })];
    expect(says(rule, graded, found({}))).toEqual(["li met grade-fits"]);
    expect(says(rule, graded, found({ concluded: day("2025-04-01") }))).toEqual(["li breach grade-barred"]);
    expect(says(rule, graded, found({ measures: [measure("removal")] }))).toEqual(["li breach grade-barred"]);
  });

  it("is for a person to judge where the text leaves it to one, a bar coming first", () => {
    const own = [caseOn("2025-03-01", { subject: "person:u/li" })];
    expect(says({ grades: "excellent", reviews: [{ of: "own" }] }, graded, own)).toEqual(["li review grade-doubtful"]);
    expect(says({ grades: "excellent", bars: [{ of: "own" }], reviews: [{ of: "own" }] }, graded, own)).toEqual([
      "li breach grade-barred",
    ]);
  });
});

describe("a grade or a scale on those whom the clause names", () => {
  const votes = { grades: "excellent", votes: { for: "excellent", than: "over" } };

  /** What rules for department heads say of kim's excellent grade for 2025, given on 2026-01-20. */
  const saysOf = (...posts: ReturnType<typeof post>[]) => {
    const assessments = [assessment("2026-01-20", { subject: ["person:u/kim"], covers: "2025", grade: "excellent" })];
    const u = unit({ people: [person("kim", ...posts)], records: { assessments } });
    return [
      { check: "grade", ...votes },
      { check: "scale", grades: ["excellent"] },
    ].flatMap((rule) => judged({ ...rule, of: "department-head" }, u, { asOf: "2026-12-31" }));
  };

  it("is on nobody else", () => {
    expect(saysOf(post("department-head"))).toEqual(["kim undetermined record-lacks", "kim met scale-fits"]);
    expect(saysOf(post("staff"))).toEqual([]);
  });

  it("is on who was named at some time of the period assessed", () => {
    const both = ["kim undetermined record-lacks", "kim met scale-fits"];
    expect(saysOf(post("department-head", { to: day("2025-12-31") }))).toEqual(both);
    expect(saysOf(post("department-head", { to: day("2025-01-01") }), post("staff"))).toEqual(both);
    expect(saysOf(post("department-head", { to: day("2024-12-31") }), post("staff"))).toEqual([]);
    expect(saysOf(post("staff"), post("department-head", { from: day("2026-01-01") }))).toEqual([]);
  });
});
