import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Assessment, Case, PartyKey } from "../../../src/ledger/model.js";
import { assessment, caseOn, leader, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const RULE = { check: "poor-years", grade: "poor", of: { body: "party-group", roles: "secretary" } };

/** What the rule says of the year 2025, with the assessment of the year before. */
function says(
  before: Partial<Assessment> | null,
  cases: readonly Case[] = [],
  now: Partial<Assessment> = {},
  ground?: string,
): string[] {
  const subject = ["person:u/wang"] as const;
  const assessments = [
    ...(before ? [assessment("2025-01-20", { subject, grade: "poor", ...before })] : []),
    assessment("2026-01-20", { subject, grade: "poor", ...now }),
  ];
  const people = [person("wang", post("secretary")), person("li", post("member"))];
  const scales = [{ regulation: "mine", grades: ["good", "poor"] }];
  const grounds = ["poor-years", "idle"].map((id) => ({ id, zh: id, en: id }));
  const all = judged({ ...RULE, ...(ground && { ground }) }, unit({ people, records: { assessments, cases } }), {
    asOf: "2026-12-31",
    scales,
    rulebook: { terms: { grounds } },
  });
  return before ? all.slice(-1) : all;
}

const pursued = (date: string, finding = "accountable") => [
  caseOn("2025-03-01", { leaders: [leader("person:u/wang", { date: day(date), finding })] }),
];

describe("the poor grade two years running", () => {
  it("is followed by accountability, by the day of the second assessment or after it", () => {
    expect(says({})).toEqual(["wang breach running-unpursued"]);
    expect(says({}, pursued("2026-01-20"))).toEqual(["wang met running-pursued"]);
    expect(says({}, pursued("2026-01-19"))).toEqual(["wang breach running-unpursued"]);
    expect(says({}, pursued("2026-01-20", "no-fault"))).toEqual(["wang breach running-unpursued"]);
  });

  it("is followed by whatever names them as a ground, be it one of several, or names none", () => {
    const onGround = (...ground: string[]) =>
      says(
        {},
        [caseOn("2025-03-01", { leaders: [leader("person:u/wang", { date: day("2026-01-20"), ground })] })],
        {},
        "poor-years",
      );
    expect(onGround("idle", "poor-years")).toEqual(["wang met running-pursued"]);
    expect(onGround("idle")).toEqual(["wang review running-other"]);
    expect(onGround()).toEqual(["wang met running-pursued"]);
  });

  it("of a body is followed by what its head is held to account for in a case about it, on the ground alone a person judges", () => {
    const body = { subject: ["body:party-group"] as const };
    const held = (who: PartyKey, about: string[], ground: string[] = []) =>
      says(
        body,
        [caseOn("2026-02-01", { about, leaders: [leader(who, { date: day("2026-02-10"), ground })] })],
        { ...body, id: "kh" },
        "poor-years",
      );
    expect(held("person:u/wang", ["kh"])).toEqual(["party-group met running-pursued"]);
    expect(held("person:u/wang", [], ["poor-years"])).toEqual(["party-group review running-other"]);
    expect(held("person:u/wang", [])).toEqual(["party-group breach running-unpursued"]);
    expect(held("person:u/li", ["kh"])).toEqual(["party-group breach running-unpursued"]);
  });

  it("is none with another grade in either year", () => {
    expect(says({ grade: "good" })).toEqual(["wang met running-kept"]);
    expect(says({}, [], { grade: "good" })).toEqual(["wang met running-kept"]);
  });

  it("is not known without the grade of the year before", () => {
    expect(says(null)).toEqual(["wang undetermined running-unknown"]);
    expect(says({ covers: "2023" })).toEqual(["wang undetermined running-unknown"]);
    expect(says({ type: "other" })).toEqual(["wang undetermined running-unknown"]);
    expect(says({ subject: ["person:u/li"] })).toEqual(["wang undetermined running-unknown"]);
  });

  it("is looked at on the side meant alone, the unit standing for its leading Party body", () => {
    expect(says(null, [], { subject: ["person:u/li"] })).toEqual([]);
    expect(says(null, [], { subject: ["unit:u"] })).toEqual(["party-group undetermined running-unknown"]);
    expect(says(null, [], { subject: ["unit:v"] })).toEqual([]);
  });

  it("is looked at by the regulation's own scale, as far as a grade is known", () => {
    expect(says(null, [], { grade: null })).toEqual([]);
    expect(says(null, [], { regulation: "other" })).toEqual([]);
  });
});

describe("a regulation without a scale of its own", () => {
  const assessments = [assessment("2026-01-20", { subject: ["person:u/wang"], grade: "fair" })];
  const u = unit({ people: [person("wang", post("secretary"))], records: { assessments } });

  it("goes by any scale with the grade", () => {
    const scale = (...grades: string[]) => [{ regulation: "other", grades }];
    expect(judged(RULE, u, { asOf: "2026-12-31", scales: scale("fair", "poor") })).toEqual(["wang met running-kept"]);
    expect(judged(RULE, u, { asOf: "2026-12-31", scales: scale("fair", "good") })).toEqual([]);
    expect(judged(RULE, u, { asOf: "2026-12-31" })).toEqual(["wang met running-kept"]);
  });
});
