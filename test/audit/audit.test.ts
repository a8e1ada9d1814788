import { describe, expect, it } from "vitest";
import {
  auditLedger,
  auditUnit,
  booksBinding,
  clausesAlone,
  DUTIES_ALONE,
  type Faults,
  isAskedFor,
  judgeUnit,
  judgeYears,
  kindsReadOfOthers,
  neighboursAmong,
  type Regulations,
} from "../../src/audit/audit.js";
import { NOTHING_OUTSIDE } from "../../src/audit/result.js";
import { day, FIRST_DAY, LAST_DAY } from "../../src/calendar/day.js";
import { problem } from "../../src/document/problem.js";
import type { Unit } from "../../src/ledger/model.js";
import type { Entry } from "../contract/support.js";
import { question } from "../support/findings.js";
import { activity, talk, unit } from "../support/records.js";
import { orThrow, readBook, WORDS } from "../support/rules.js";

const LESSON = { activity: "lesson", by: "holder" };
const ROW = { clause: "1", ...WORDS, holder: "body party-group", every: "half-year", evidence: LESSON };
const RULE = {
  clause: "2",
  ...WORDS,
  check: "record",
  records: { talk: "integrity" },
  must: { topics: ["integrity"] },
};

const regulations = (obligations: readonly Entry[] = [ROW], rules: readonly Entry[] = [RULE]): Regulations =>
  orThrow(readBook({ obligations, rules }));
const BOTH = regulations();

/** A unit with a lesson in the first half and a talk that breaks the rule. */
const U = unit({
  records: {
    activities: [activity("2025-03-01", { type: "lesson", by: ["body:party-group"] })],
    talks: [talk("2025-04-01", { id: "t1", topics: ["assessment"] })],
  },
});
const near = (...units: Unit[]) => neighboursAmong(units, BOTH.rulebooks);
const said = ({ judgements }: ReturnType<typeof judgeUnit>) =>
  judgements.map(({ finding }) => `${finding.clause} ${finding.period.label} ${finding.status}`);

describe("a unit that is held to its regulations", () => {
  it("is told of its duties and then of its records, clause by clause", () => {
    expect(said(judgeUnit(U, near(U).of(U), BOTH, question()))).toEqual([
      "1 2025-H1 met",
      "1 2025-H2 due-soon",
      "2 t1 breach",
    ]);
  });

  it("is looked at by some rows alone, where no more are asked for", () => {
    const scoped = (scope: Regulations["scope"]) =>
      said(judgeUnit(U, near(U).of(U), { ...BOTH, ...(scope && { scope }) }, question()));
    expect(scoped(DUTIES_ALONE)).toEqual(["1 2025-H1 met", "1 2025-H2 due-soon"]);
    expect(scoped(clausesAlone("mine", ["2"]))).toEqual(["2 t1 breach"]);
    expect(scoped(clausesAlone("other", ["2"]))).toEqual([]);
  });

  it("is told nothing of regulations that were not asked for", () => {
    expect(said(judgeUnit(U, near(U).of(U), BOTH, question({ regulations: ["other"] })))).toEqual([]);
    expect(said(judgeUnit(U, near(U).of(U), BOTH, question({ regulations: ["mine"] })))).toHaveLength(3);
  });

  it("is told of each of some years by itself", () => {
    const years = judgeYears(U, near(U).of(U), BOTH, { question: question(), years: [2025, 2024] });
    expect(years.map(({ year }) => year)).toEqual([2025, 2024]);
    expect(years.map(said)).toEqual([
      ["1 2025-H1 met", "1 2025-H2 due-soon", "2 t1 breach"],
      ["1 2024-H1 gap", "1 2024-H2 gap"],
    ]);
  });
});

describe("a run that was asked for no year", () => {
  it("takes the as-of day's, and counts what it leaves behind of the year before", () => {
    const asked = question({ asOf: day("2026-01-05"), year: 2026, yearAsked: false });
    const audit = auditUnit(U, near(U).of(U), BOTH, asked);
    expect(audit.year).toBe(2026);
    expect(said(audit)).toEqual(["1 2026-H1 pending", "1 2026-H2 pending"]);
    expect(audit.before.map(({ status }) => status).sort()).toEqual(["breach", "gap", "met"]);
    expect(judgeUnit(U, near(U).of(U), BOTH, asked).before).toEqual([]);
  });
});

describe("what a question asks for", () => {
  it("is every unit, or those that it names", () => {
    expect(isAskedFor({ id: "u" }, { units: null })).toBe(true);
    expect(isAskedFor({ id: "u" }, { units: ["low", "u"] })).toBe(true);
    expect(isAskedFor({ id: "u" }, { units: [] })).toBe(false);
  });

  it("is each regulation that binds any of the units, by its id", () => {
    const books = ["b", "a", "c"].flatMap((id) => readBook({ id }).rulebooks);
    const bound = (...ids: string[]) => ({
      bindings: ids.map((regulation) => ({ regulation, from: FIRST_DAY, to: LAST_DAY })),
    });
    const ids = (asked: readonly string[] | null) =>
      booksBinding([bound("b"), bound("a", "b")], { rulebooks: books }, { regulations: asked }).map(({ id }) => id);
    expect([ids(null), ids(["b", "c"]), ids([])]).toEqual([["a", "b"], ["b"], []]);
  });
});

describe("the records of other units that are read", () => {
  it("are those that a rule or a schedule declares, of the rows that are judged", () => {
    const { every: _, ...row } = ROW;
    const books = regulations(
      [{ ...row, after: { event: "accident", below: true }, within: 30 }],
      [{ clause: "2", ...WORDS, check: "bar", measures: "removal", bars: "appointment", months: 12 }],
    ).rulebooks;
    expect([...kindsReadOfOthers(books)].sort()).toEqual(["appointments", "assessments", "events"]);
    expect([...kindsReadOfOthers(books, { scope: DUTIES_ALONE })]).toEqual(["events"]);
    expect([...kindsReadOfOthers(BOTH.rulebooks)]).toEqual([]);
  });
});

describe("a ledger", () => {
  const LOW = unit({ id: "low", superior: "u" });
  const faulty = (isPartial: boolean): Faults => ({
    units: [
      {
        unit: { id: "low", name: "下院", superior: "u", file: "low/unit.yaml", line: 1 },
        errors: [problem("bad-record-id", { text: "1" }, { file: "low/talks.yaml", line: 1, column: 1, text: "" })],
        items: 3,
      },
    ],
    ...{ outsideUnits: NOTHING_OUTSIDE, isPartial },
    problems: [problem("bad-record-id", { text: "1" }, { file: "low/talks.yaml", line: 1, column: 1, text: "" })],
  });
  const audited = (more: Partial<Parameters<typeof auditLedger>[0]> = {}, asked = question()) =>
    auditLedger({ units: [U, LOW], files: 4, ...more }, BOTH, asked);

  it("is a loop over its units, in the order of their ids", () => {
    const { audits, result } = audited();
    expect(result.units.map(({ id }) => id)).toEqual(["low", "u"]);
    expect(audits).toHaveLength(2);
    expect(result.findings.map(({ unit: id, status }) => `${id} ${status}`)).toEqual([
      "low gap",
      "low due-soon",
      "u met",
      "u due-soon",
      "u breach",
    ]);
    expect(result).toMatchObject({ ledger: { units: 2, files: 4, records: 2, leftOut: 0 }, incomplete: null });
  });

  it("is told of the units asked for, and counts the records of all", () => {
    const { result } = audited({}, question({ units: ["low"] }));
    expect(result.units.map(({ id }) => id)).toEqual(["low"]);
    expect(result.ledger.records).toBe(2);
  });

  it("has units with errors that are not judged", () => {
    const { audits, result } = audited({ faults: faulty(false) });
    expect(audits).toHaveLength(1);
    expect(result.units).toMatchObject([{ id: "low", summary: null }, { id: "u" }]);
    expect(result).toMatchObject({ ledger: { records: 2, leftOut: 3 }, incomplete: { units: 1, leftOut: 3 } });
  });

  it("has units of which some records are left out, where that is asked for: each of their findings says so", () => {
    const { result } = audited({ faults: faulty(true) });
    expect(result.findings.filter(({ partial }) => partial).map(({ unit: id }) => id)).toEqual(["low", "low"]);
    expect(result).toMatchObject({ ledger: { leftOut: 3 }, incomplete: { units: 0, leftOut: 3 } });
  });

  it("has units of which nothing could be read", () => {
    const { result } = audited({ units: [U], faults: faulty(true) });
    expect(result.units).toMatchObject([{ id: "low", summary: null }, { id: "u" }]);
  });
});
