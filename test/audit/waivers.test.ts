import { describe, expect, it } from "vitest";
import { outcome, verdictOn } from "../../src/audit/rules/rule.js";
import { waiverFor, waiverForRecord, waiverNotes } from "../../src/audit/waivers.js";
import { day } from "../../src/calendar/day.js";
import type { Waiver } from "../../src/ledger/model.js";
import type { Entry } from "../contract/support.js";
import { bench, onlyDuty } from "../support/duties.js";
import { finding } from "../support/findings.js";
import { event, person, post, talk, unit, waiver } from "../support/records.js";
import { readBook } from "../support/rules.js";

const END = day("2025-12-31");
const BY_JUNE: Entry = { holder: "role secretary", due: "06-30", evidence: { activity: "lesson", by: "holder" } };

/** The waiver that covers the secretary's duty. */
function covering(waivers: readonly Waiver[], { row = BY_JUNE, asOf = END } = {}): Waiver | undefined {
  const events = [event("2025-03-01", { id: "e1" })];
  const u = unit({ people: [person("wang", post("secretary"))], records: { events } });
  return waiverFor(onlyDuty(bench(row, u, { asOf: "2025-12-31" })), waivers, asOf);
}
/** Whether a waiver of these fields covers it. */
const isCovered = (fields: Partial<Waiver>, more?: Parameters<typeof covering>[1]) =>
  covering([waiver("2025-01-05", fields)], more) !== undefined;

describe("a waiver of a duty", () => {
  it("is of that very clause of that regulation", () => {
    expect([isCovered({}), isCovered({ clause: "2" }), isCovered({ regulation: "other" })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("covers what falls due by its last day, or without a due date what began by then", () => {
    expect([isCovered({ until: day("2025-06-30") }), isCovered({ until: day("2025-06-29") })]).toEqual([true, false]);
    const row = {
      holder: "role secretary",
      after: { event: "accident" },
      evidence: { activity: "lesson", by: "holder" },
    };
    expect([
      isCovered({ until: day("2025-03-01") }, { row }),
      isCovered({ until: day("2025-02-28") }, { row }),
    ]).toEqual([true, false]);
  });

  it("is seen from its day on", () => {
    expect([isCovered({}, { asOf: day("2025-01-05") }), isCovered({}, { asOf: day("2025-01-04") })]).toEqual([
      true,
      false,
    ]);
  });

  it("covers the period and the parties that it names, and no others", () => {
    expect([isCovered({ period: "2025-06-30" }), isCovered({ period: "2025" })]).toEqual([true, false]);
    expect([isCovered({ holder: ["person:u/li", "person:u/wang"] }), isCovered({ holder: ["person:u/li"] })]).toEqual([
      true,
      false,
    ]);
    expect([isCovered({ counterpart: ["person:u/li"] }), isCovered({ recipient: ["organ:plenary"] })]).toEqual([
      false,
      false,
    ]);
  });

  it("is of several the one that lasts longest, whatever order they are written in", () => {
    const [short, long] = [waiver("2025-01-05", { until: day("2025-06-30") }), waiver("2025-01-06")];
    expect([covering([short, long]), covering([long, short])]).toEqual([long, long]);
    const [a, b] = [waiver("2025-01-05", { id: "a" }), waiver("2025-01-05", { id: "b" })];
    expect([covering([a, b]), covering([b, a])]).toEqual([a, a]);
    expect(covering([])).toBeUndefined();
    const ended = waiver("2025-01-05", { until: day("2025-06-29") });
    expect(covering([waiver("2025-01-05", { clause: "2" }), ended, short])).toBe(short);
  });
});

describe("a waiver of what a rule says", () => {
  const [book] = readBook({}).rulebooks;
  const wang = { key: "person:u/wang", type: "person", id: "wang", name: { zh: "wang", en: "wang" } } as const;
  const isWaived = (fields: Partial<Waiver>, asOf = END) => {
    const verdict = verdictOn(talk("2025-03-01", { id: "t1" }), "1", wang, outcome("breach", "record-holds", {}));
    const u = unit({ records: { waivers: [waiver("2025-01-05", fields)] } });
    return book !== undefined && waiverForRecord(verdict, book, u, asOf) !== undefined;
  };

  it("covers records of days up to its last", () => {
    expect([isWaived({ until: day("2025-03-01") }), isWaived({ until: day("2025-02-28") })]).toEqual([true, false]);
  });

  it("names the record by its label, and whom it judges", () => {
    expect([isWaived({ period: "t1" }), isWaived({ period: "t2" })]).toEqual([true, false]);
    expect([isWaived({ holder: ["person:u/wang"] }), isWaived({ holder: ["person:u/li"] })]).toEqual([true, false]);
    expect([isWaived({}, day("2025-01-05")), isWaived({}, day("2025-01-04"))]).toEqual([true, false]);
  });
});

describe("what is to be said of waivers themselves", () => {
  const COVERED = [finding()];
  const noted = (until: string, findings = COVERED) =>
    waiverNotes([waiver("2025-01-05", { until: day(until) })], findings, END, 30).map(({ term, daysLeft, covers }) => [
      term,
      daysLeft,
      covers,
    ]);

  it("is that they have ended, or end within so many days", () => {
    expect(noted("2025-12-30")).toEqual([["expired", -1, 0]]);
    expect(noted("2025-12-31")).toEqual([["expiring", 0, 1]]);
    expect(noted("2026-01-30")).toEqual([["expiring", 30, 1]]);
    expect(noted("2026-01-31")).toEqual([]);
  });

  it("is that they cover nothing", () => {
    expect(noted("2027-01-01", [])).toEqual([["lasting", 366, 0]]);
    expect(noted("2027-01-01", [finding({ clause: "2" })])).toEqual([["lasting", 366, 0]]);
  });

  it("comes by file and line, of those that are seen", () => {
    const at = (file: string, line: number, date = "2025-01-05") => waiver(date, { file, line });
    const waivers = [at("b.yaml", 1), at("a.yaml", 12), at("a.yaml", 2), at("a.yaml", 1, "2026-01-01")];
    expect(waiverNotes(waivers, [], END, 30).map(({ file, line }) => `${file}:${line}`)).toEqual([
      "a.yaml:2",
      "a.yaml:12",
      "b.yaml:1",
    ]);
  });
});
