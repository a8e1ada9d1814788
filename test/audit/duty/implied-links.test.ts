import { describe, expect, it } from "vitest";
import { evidenceFor } from "../../../src/audit/duty/evidence.js";
import { withImpliedLinks } from "../../../src/audit/duty/implied-links.js";
import type { Event, Report } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, idsOf } from "../../support/duties.js";
import { event, person, report, unit } from "../../support/records.js";

const EVIDENCE = { report: "rectification-report", from: "holder", implied: true };
const PEOPLE = [
  { ...person("li"), name: "李为民" },
  { ...person("hu"), name: "胡建军" },
];
const tour = (date: string, id: string, fields: Partial<Event> = {}) =>
  event(date, { id, type: "tour-feedback", ...fields });
const paper = (date: string, fields: Partial<Report> = {}) =>
  report(date, { id: date, type: "rectification-report", from: ["body:party-group"], ...fields });

/** What counts for each event within thirty days, and what may count for another as well: `e1: 2025-03-05 ? 2025-03-06`. */
function found(
  events: readonly Event[],
  reports: readonly Report[],
  evidence: Entry = EVIDENCE,
  row: Entry = {},
): string[] {
  const whole = { holder: "body party-group", after: { event: "tour-feedback" }, within: 30, evidence, ...row };
  const { acts, context, duties } = bench(whole, unit({ people: PEOPLE, records: { events, reports } }), {
    asOf: "2025-12-31",
  });
  const linked = duties.map((duty) => ({ duty, counted: evidenceFor(duty, acts, context) }));
  return withImpliedLinks(linked, acts, context)
    .map(({ duty, counted, unclear }) =>
      [`${duty.occurrence.label}:`, ...idsOf(counted), ...(unclear.length > 0 ? ["?", ...idsOf(unclear)] : [])].join(
        " ",
      ),
    )
    .sort();
}

describe("an act that does not say what it is about", () => {
  it("deals with the only event in whose time it is, from its day 0 to its last day", () => {
    expect(found([tour("2025-03-01", "e1")], [paper("2025-03-01"), paper("2025-02-28")])).toEqual(["e1: 2025-03-01"]);
    expect(found([tour("2025-03-01", "e1")], [paper("2025-03-31")])).toEqual(["e1: 2025-03-31"]);
  });

  it("deals after that with the latest before it", () => {
    const events = [tour("2025-01-01", "e1"), tour("2025-03-01", "e2")];
    expect(found(events, [paper("2025-06-01")])).toEqual(["e1:", "e2: 2025-06-01"]);
  });

  it("deals with neither of two in whose time it is: both are left open", () => {
    const events = [tour("2025-03-01", "e1"), tour("2025-03-10", "e2")];
    expect(found(events, [paper("2025-03-15")])).toEqual(["e1: ? 2025-03-15", "e2: ? 2025-03-15"]);
    expect(found(events, [paper("2025-03-09")])).toEqual(["e1: 2025-03-09", "e2:"]);
    expect(found(events, [paper("2025-04-01")])).toEqual(["e1:", "e2: 2025-04-01"]);
  });

  it("deals with the one that an earlier act has not met", () => {
    const events = [tour("2025-03-01", "e1"), tour("2025-03-10", "e2")];
    const met = paper("2025-03-12", { about: ["e1"] });
    expect(found(events, [met, paper("2025-03-15")])).toEqual(["e1: 2025-03-12", "e2: 2025-03-15"]);
    expect(found(events, [paper("2025-03-11"), paper("2025-03-12", { about: ["e1"] })])).toEqual([
      "e1: 2025-03-12 ? 2025-03-11",
      "e2: ? 2025-03-11",
    ]);
  });

  it("deals with none where the clause asks for a link", () => {
    expect(found([tour("2025-03-01", "e1")], [paper("2025-03-05")], { ...EVIDENCE, implied: false })).toEqual(["e1:"]);
  });

  it("meets all else that is asked", () => {
    const other = paper("2025-03-05", { from: ["body:government"] });
    expect(found([tour("2025-03-01", "e1")], [other])).toEqual(["e1:"]);
  });

  it("is not the record itself, nor one that is about something else", () => {
    expect(found([tour("2025-03-01", "e1")], [paper("2025-03-05", { about: ["x"] })])).toEqual(["e1:"]);
    const reports = [paper("2025-03-01"), paper("2025-03-05")];
    const row = { after: { report: "rectification-report" } };
    expect(found([], reports, EVIDENCE, row)).toEqual(["2025-03-01: 2025-03-05", "2025-03-05:"]);
  });
});

describe("an act whose title names somebody", () => {
  const events = [
    tour("2025-03-01", "e1", { person: ["person:u/li"] }),
    tour("2025-03-02", "e2", { person: ["person:u/hu"] }),
  ];

  it("deals with the event that is on him, of several and though no link may be implied", () => {
    const on = (title: string) => found(events, [paper("2025-03-05", { title })], { ...EVIDENCE, implied: false });
    expect(on("李为民整改报告")).toEqual(["e1: 2025-03-05", "e2:"]);
    expect(on("整改报告")).toEqual(["e1:", "e2:"]);
  });

  it("leaves both open where it names people of both", () => {
    expect(found(events, [paper("2025-03-05", { title: "李为民、胡建军整改报告" })])).toEqual([
      "e1: ? 2025-03-05",
      "e2: ? 2025-03-05",
    ]);
  });
});
