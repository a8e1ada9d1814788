import { describe, expect, it } from "vitest";
import { kindsReadBySchedule } from "../../../src/audit/duty/triggered-times.js";
import { day } from "../../../src/calendar/day.js";
import type { Case } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, timeOf } from "../../support/duties.js";
import { caseOn, event, measure, meeting, unit } from "../../support/records.js";
import { chosen, FIRE, labels, times, WITHIN } from "../../support/triggers.js";

describe("what follows an event", () => {
  const AFTER = { after: { event: "accident" }, ...WITHIN };

  it("is due so many days after its day 0, and late without end", () => {
    expect(times(AFTER, { events: [FIRE] })).toMatchObject([
      {
        ...{ year: 2025, label: "e1", from: "2025-03-01", countsFrom: "2025-03-01", tenureDay: "2025-03-01" },
        ...{ to: "2025-03-11", due: "2025-03-11", lateUntil: "9999-12-31", tenure: "none" },
      },
    ]);
  });

  it("has no due date where the text gives no limit", () => {
    expect(times({ after: { event: "accident" } }, { events: [FIRE] })).toMatchObject([
      { due: null, to: "9999-12-31", lateUntil: null },
    ]);
  });

  it("may be done so many days before it where the clause says so", () => {
    expect(times({ ...AFTER, ahead: 15 }, { events: [FIRE] })[0]?.countsFrom).toBe("2025-02-14");
  });

  it("is there from the day on which the event is seen", () => {
    const on = (asOf: string) => labels(AFTER, { events: [FIRE] }, { asOf });
    expect([on("2025-02-28"), on("2025-03-01")]).toEqual([[], ["e1"]]);
  });

  it("starts from the last day of what took several, and belongs to its year", () => {
    const meetings = [meeting("2025-12-30", { id: "m1", type: "study-session", ends: day("2026-01-02") })];
    const row = { after: { meeting: "study-session" }, ...WITHIN };
    const asOf = "2026-12-31";
    expect(times(row, { meetings }, { asOf })).toEqual([]);
    expect(times(row, { meetings }, { asOf, years: [2026] })).toMatchObject([
      { from: "2026-01-02", due: "2026-01-12" },
    ]);
    expect(labels(row, { meetings }, { asOf, years: null })).toEqual(["m1"]);
  });

  it("names the years whose working days nobody has announced", () => {
    const row = { after: { event: "accident" }, within: "5 workdays" };
    expect(times(row, { events: [FIRE] })).toMatchObject([{ due: "2025-03-07", assumedYears: [] }]);
    const late = [event("2045-03-01", { id: "e2" })];
    expect(times(row, { events: late }, { asOf: "2045-12-31", years: [2045] })[0]?.assumedYears).toEqual([2045]);
  });

  it("is nothing of the calendar", () => {
    expect(times({ every: "year" }, { events: [FIRE] })).toEqual([]);
  });
});

describe("what counts from a day that a case records", () => {
  const decided = (fields: Partial<Case>, more: Entry = {}, asOf = "2025-12-31") =>
    times(
      { after: { case: "any" }, ...WITHIN, "counted-from": ["sanction", "conclusion"], ...more },
      { cases: [caseOn("2025-03-01", { id: "c1", ...fields })] },
      { asOf },
    );

  it("is nothing while that is not on record, or open where the clause says so", () => {
    expect(decided({})).toEqual([]);
    expect(decided({}, { "until-then": "open" })).toMatchObject([{ from: "2025-03-01", due: null }]);
  });

  it("counts from the first of them that is seen", () => {
    const fields = {
      concluded: day("2025-06-01"),
      measures: [measure("party-sanction", "2025-05-01"), measure("admonition-talk", "2025-04-01")],
    };
    expect(decided(fields)).toMatchObject([{ from: "2025-05-01", due: "2025-05-11" }]);
    expect(decided({ concluded: day("2025-06-01") }, {}, "2025-05-31")).toEqual([]);
    expect(decided({ concluded: day("2025-06-01") }, {}, "2025-06-01")).toMatchObject([{ from: "2025-06-01" }]);
  });

  it("may begin to count later", () => {
    expect(decided({ concluded: day("2025-06-01") }, { delay: "1 month" })).toMatchObject([
      { from: "2025-07-01", due: "2025-07-11" },
    ]);
  });
});

describe("what leads up to a record", () => {
  const held = (...dates: string[]) => ({
    meetings: dates.map((date) => meeting(date, { id: date, type: "study-session" })),
  });

  it("counts so many days before it, and is due on its day", () => {
    expect(times({ before: { meeting: "study-session" }, within: 15 }, held("2025-03-16"))).toMatchObject([
      { label: "2025-03-16", from: "2025-03-01", due: "2025-03-16", lateUntil: null, tenureDay: "2025-03-16" },
    ]);
  });

  it("is due so long before it as is asked, and late till then", () => {
    const row = { before: { meeting: "study-session" }, within: 15, lead: 5 };
    expect(times(row, held("2025-03-16"))).toMatchObject([
      { from: "2025-02-24", due: "2025-03-11", lateUntil: "2025-03-16" },
    ]);
  });

  it("counts since the one before, where the clause says so: the first has none", () => {
    const row = { before: { meeting: "study-session" }, since: "previous" };
    expect(times(row, held("2025-03-16", "2025-06-01")).map(({ label, from }) => [label, from])).toEqual([
      ["2025-06-01", "2025-03-16"],
    ]);
  });
});

describe("the records of units below", () => {
  const below = [unit({ id: "low", superior: "u", records: { events: [FIRE] } })];

  it("start it where the clause says so, and are told apart by their unit", () => {
    expect(chosen({ event: "accident" }, {}, { others: below })).toEqual([]);
    const [time] = times({ after: { event: "accident", below: true }, ...WITHIN }, {}, { others: below });
    expect(time).toMatchObject({
      label: "low/e1",
      due: "2025-03-11",
      trigger: { names: ["low/e1"], named: ["unit:low"] },
    });
  });

  it("set no limit where what happens there need not reach this unit", () => {
    const row = { after: { event: "accident", below: true }, ...WITHIN, "below-limit": "none" };
    const due = times(row, { events: [event("2025-03-05", { id: "own" })] }, { others: below });
    expect(due.map(({ label, due: on }) => [label, on])).toEqual([
      ["own", "2025-03-15"],
      ["low/e1", null],
    ]);
  });

  it("are read of the kinds that it may start from", () => {
    const kinds = (after: Entry) => {
      const { obligation } = bench(
        { holder: "body party-group", after, ...WITHIN, evidence: { activity: "lesson", by: "holder" } },
        unit(),
        { asOf: "2025-12-31" },
      );
      return kindsReadBySchedule(obligation.schedule);
    };
    expect([kinds({ event: "accident", below: true }), kinds({ event: "accident" })]).toEqual([["events"], []]);
  });
});

describe("a time of the calendar", () => {
  it("follows nothing", () => {
    expect(timeOf("2025").trigger).toBeNull();
  });
});
