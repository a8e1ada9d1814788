import { describe, expect, it } from "vitest";
import { readInterpretation } from "../../../src/regulation/load/interpretation.js";
import { readSchedule } from "../../../src/regulation/load/schedule.js";
import type { Entry } from "../../contract/support.js";
import { writtenObligation } from "../../support/written-book.js";

/** When an obligation falls due, and what is noted of it. @param more keys of its rulebook, whose interpretations it names in this order */
function read(row: Entry, more: { readonly interpretations?: { readonly [id: string]: Entry } } & Entry = {}) {
  const { entry, refs, noted } = writtenObligation(row, more);
  const interpretations = Object.entries(more.interpretations ?? {}).map(([id, one]) => readInterpretation(id, one));
  return { schedule: readSchedule({ entry, interpretations, refs }), noted: noted() };
}
const scheduleOf = (...args: Parameters<typeof read>) => read(...args).schedule;
const selectorOf = (after: Entry) => {
  const { schedule } = read({ after, within: "30" });
  return schedule.type === "after" ? schedule.selector : undefined;
};

describe("when an obligation falls due", () => {
  const KEYS = { every: "year", due: "03-31", after: { case: "any" } };

  it("is said by exactly one key", () => {
    expect(read({ every: "year" }).noted).toEqual([]);
    expect(read({}).noted).toEqual(['not-one-of | - clause: "1"']);
    expect(read({ every: KEYS.every, due: KEYS.due }).noted).toHaveLength(1);
    expect(read(KEYS).noted).toHaveLength(1);
  });

  it("is each of a year's periods", () => {
    expect(scheduleOf({ every: "quarter" })).toEqual({
      type: "every",
      cadence: "quarter",
      months: null,
      until: null,
      byCovers: false,
      grace: 0,
    });
    expect(scheduleOf({ every: "month", months: [3, 6], until: 25 })).toMatchObject({ months: [3, 6], until: 25 });
    expect(scheduleOf({ every: "month", months: 12, by: "covers", grace: 5 })).toMatchObject({
      months: [12],
      byCovers: true,
      grace: 5,
    });
  });

  it("takes the days of grace from a reading where it says none itself", () => {
    const late = { interpretations: { late: { words: "及时", grace: 7 } } };
    expect(scheduleOf({ every: "year", by: "covers" }, late)).toMatchObject({ grace: 7 });
    expect(scheduleOf({ every: "year", by: "covers", grace: 0 }, late)).toMatchObject({ grace: 0 });
  });

  it("is each of the rulebook's own stretches", () => {
    const periods = { spring: { from: "02-20", to: "07-10" }, autumn: { from: "09-01", to: "01-20" } };
    expect(scheduleOf({ every: ["spring", "autumn"] }, { periods })).toEqual({
      type: "periods",
      periods: [
        { id: "spring", from: "02-20", to: "07-10" },
        { id: "autumn", from: "09-01", to: "01-20" },
      ],
    });
    expect(read({ every: "sprng" }, { periods }).noted).toEqual(["unknown-reference | every: sprng"]);
  });

  it("is a window that a reading opens, or the year", () => {
    const spring = { interpretations: { spring: { from: "01-01", to: "03-31" } } };
    expect(scheduleOf({ window: "spring" }, spring)).toEqual({ type: "window", opens: "01-01", closes: "03-31" });
    expect(scheduleOf({ window: "summer" }, spring)).toEqual({ type: "window", opens: "01-01", closes: "12-31" });
  });

  it("is a day of the year, from its beginning unless it says from when", () => {
    expect(scheduleOf({ due: "03-31" })).toEqual({ type: "due", opens: "01-01", due: "03-31", covers: [] });
    expect(scheduleOf({ due: "03-31", opens: "02-01", covers: "same-year" })).toMatchObject({
      opens: "02-01",
      covers: ["same-year"],
    });
  });
});

describe("a day of each month", () => {
  const dayOf = (on: string) => {
    const { schedule, noted } = read({ every: "month", on });
    return [schedule.type === "on" ? schedule.day : null, ...noted];
  };

  it.each([
    ["first monday", { which: 1, weekday: 1 }],
    ["second tuesday", { which: 2, weekday: 2 }],
    ["third wednesday", { which: 3, weekday: 3 }],
    ["fourth saturday", { which: 4, weekday: 6 }],
    ["last sunday", { which: "last", weekday: 7 }],
    ["last  friday", { which: "last", weekday: 5 }],
    ["1", { date: 1 }],
    ["31", { date: 31 }],
  ])("may be %s", (on, day) => {
    expect(dayOf(on)).toEqual([day]);
  });

  it.each(["0", "32", "1.5", "fifth monday", "first", "first day", "monday"])("may not be %s", (on) => {
    expect(dayOf(on).slice(1)).toHaveLength(1);
  });

  it("moves to a working day only where it says so", () => {
    expect(scheduleOf({ every: "month", on: "15", "or-next-workday": true })).toMatchObject({ orNextWorkday: true });
    expect(scheduleOf({ every: "month", on: "15" })).toMatchObject({ orNextWorkday: false, months: null });
  });
});

describe("the days about a festival", () => {
  it("are those before it, one unless it says how many", () => {
    expect(scheduleOf({ festivals: "mid-autumn" })).toEqual({
      type: "festivals",
      festivals: ["mid-autumn"],
      side: "before",
      days: { count: 1, unit: "days" },
    });
    expect(scheduleOf({ festivals: "new-year", "days-before": 7 })).toMatchObject({ days: { count: 7, unit: "days" } });
  });

  it("or those from it on", () => {
    const after = scheduleOf({ festivals: ["new-year", "qingming"], "days-after": "5 workdays" });
    expect(after).toMatchObject({ side: "after", days: { count: 5, unit: "workdays" } });
  });

  it("of a festival that there is not are noted", () => {
    expect(read({ festivals: ["new-year", "yuandan"] }).noted).toEqual(["unknown-reference | - yuandan"]);
  });
});

describe("what follows a record", () => {
  const soon = { interpretations: { soon: { words: "及时", within: "15" } } };

  it("is owed within its limit, or that of a reading, or without one", () => {
    expect(scheduleOf({ after: { case: "any" }, within: "1 month" }, soon)).toMatchObject({
      within: { count: 1, unit: "months" },
    });
    expect(scheduleOf({ after: { case: "any" } }, soon)).toMatchObject({ within: { count: 15, unit: "days" } });
    expect(scheduleOf({ after: { case: "any" } })).toMatchObject({ within: null });
  });

  it("counts from the record's own day, once, unless it says otherwise", () => {
    expect(scheduleOf({ after: { case: "any" } })).toMatchObject({
      ahead: 0,
      countsFromFound: false,
      isOpenBelow: false,
      delay: null,
      repeat: null,
      countedFrom: [],
      openUntilThen: false,
    });
    expect(
      scheduleOf({
        after: { case: "any", below: true },
        ahead: 3,
        delay: "3 months",
        repeat: "1 month",
        "counted-from": ["sanction", "conclusion"],
        "acts-from": "found",
        "below-limit": "none",
        "until-then": "open",
      }),
    ).toMatchObject({
      ahead: 3,
      countsFromFound: true,
      isOpenBelow: true,
      delay: { count: 3, unit: "months" },
      repeat: { count: 1, unit: "months" },
      countedFrom: ["sanction", "conclusion"],
      openUntilThen: true,
    });
  });

  it("is not owed again each no time", () => {
    expect(scheduleOf({ after: { case: "any" }, repeat: "0" })).toMatchObject({ repeat: null });
  });
});

describe("what leads up to a record", () => {
  it("begins 30 days before it, unless it or a reading says when, or since the one before", () => {
    const soon = { interpretations: { soon: { words: "及时", within: "15" } } };
    const before = { before: { meeting: "any" } };
    expect(scheduleOf(before)).toMatchObject({ within: { count: 30, unit: "days" }, lead: null });
    expect(scheduleOf(before, soon)).toMatchObject({ within: { count: 15, unit: "days" } });
    expect(scheduleOf({ ...before, within: "1 month", lead: "10" }, soon)).toMatchObject({
      within: { count: 1, unit: "months" },
      lead: { count: 10, unit: "days" },
    });
    expect(scheduleOf({ ...before, since: "previous" }, soon)).toMatchObject({ within: null });
  });
});

describe("the records that start an obligation", () => {
  it("are of any of the kinds and types", () => {
    expect(selectorOf({ case: "any", event: ["sign", "责任事故"], talk: ["integrity", "any"] })?.records).toEqual([
      { kind: "case", types: null },
      { kind: "event", types: ["sign", "accident"] },
      { kind: "talk", types: null },
    ]);
  });

  it("meet no condition that is not written", () => {
    const { records: _, ...conditions } = selectorOf({ case: "any" }) ?? {};
    const lists = Object.values(conditions).filter(Array.isArray);
    expect(lists.every((list) => list.length === 0)).toBe(true);
    expect(Object.values(conditions).filter((one) => !Array.isArray(one) && one !== null && one !== false)).toEqual([]);
  });

  it("meet each that is", () => {
    expect(selectorOf({ event: "any", superior: ["superior-party"], "about-needed": true })).toMatchObject({
      superiors: ["superior-party"],
      ownOnly: false,
      aboutNeeded: true,
    });
    expect(selectorOf({ event: "any", superior: "none", unlinked: true })).toMatchObject({
      superiors: [],
      ownOnly: true,
      unlinked: true,
    });
    expect(selectorOf({ meeting: "any", decisions: true, by: "holder", topics: "integrity" })).toMatchObject({
      decisions: true,
      byHolder: true,
      topics: ["integrity"],
    });
    expect(selectorOf({ case: "any", concerning: "holder", below: true, flags: "本地自己的说法" })).toMatchObject({
      concerning: "holder",
      below: true,
      flags: ["本地自己的说法"],
    });
    expect(selectorOf({ activity: "any", "each-part": true })).toMatchObject({ eachPart: true });
    expect(selectorOf({ assessment: "any", of: "unit", ended: true })).toMatchObject({ of: "unit", ended: true });
  });
});
