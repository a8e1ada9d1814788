import { describe, expect, it } from "vitest";
import { checkRoom, PERIOD_DAYS } from "../../../src/regulation/load/most-days.js";
import { readSchedule } from "../../../src/regulation/load/schedule.js";
import type { Entry } from "../../contract/support.js";
import { writtenObligation } from "../../support/written-book.js";

/** What is noted of an obligation that is owed so often. */
function noted(n: number, row: Entry, nFor: number[] = []): string[] {
  const { entry, refs, noted: all } = writtenObligation({ n, ...row });
  const schedule = readSchedule({ entry, interpretations: [], refs });
  checkRoom({ schedule, n, nFor: nFor.map((one) => ({ unit: "hexi", n: one })) }, refs);
  return all();
}

describe("as many times as a period has days", () => {
  it.each([
    ["a month", PERIOD_DAYS.month, { every: "month" }],
    ["two months", 62, { every: "even-months" }],
    ["a quarter", 92, { every: "quarter" }],
    ["a half-year", 184, { every: "half-year" }],
    ["a leap year", 366, { every: "year" }],
    ["a day of each month", 1, { every: "month", on: "15" }],
    ["the days before a festival", 7, { festivals: "new-year", "days-before": 7 }],
    ["the days from a festival on", 8, { festivals: "new-year", "days-after": "7" }],
    ["what follows a record", 31, { after: { case: "any" }, within: "30" }],
    ["what follows a record, and days before it", 36, { after: { case: "any" }, within: "30", ahead: 5 }],
    ["what is owed again and again", 10, { after: { case: "any" }, within: "30", repeat: "10" }],
    ["what leads up to a record", 31, { before: { meeting: "any" } }],
  ])("there is room in %s for %i, and no more", (_, days, row) => {
    expect(noted(days, row)).toEqual([]);
    expect(noted(days + 1, row)).toEqual([`no-room | n: ${days + 1}`]);
  });

  it("there is room for any number where the time is open", () => {
    expect(noted(9999, { after: { case: "any" } })).toEqual([]);
    expect(noted(9999, { before: { meeting: "any" }, since: "previous" })).toEqual([]);
    expect(noted(9999, { window: "spring" })).toEqual([]);
  });

  it("a unit that is asked for more needs the room too", () => {
    expect(noted(1, { every: "month" }, [31])).toEqual([]);
    expect(noted(1, { every: "month" }, [3, 32])).toEqual(["no-room | n: 1"]);
  });
});

describe("a due date", () => {
  it("comes no earlier than the day from which on it can be done", () => {
    expect(noted(1, { due: "03-31", opens: "03-31" })).toEqual([]);
    expect(noted(1, { due: "03-31", opens: "04-01" })).toEqual(["no-room | opens: 04-01"]);
  });
});

describe("what is owed again and again", () => {
  const again = (row: Entry) => noted(1, { repeat: "10", ...row });

  it("has an end, which only cases have by themselves", () => {
    expect(again({ after: { case: "any" } })).toEqual([]);
    expect(again({ after: { event: "sign" } })).toEqual(['missing-field | repeat: "10"']);
    expect(again({ after: { case: "any", event: "sign" } })).toEqual(['missing-field | repeat: "10"']);
    expect(again({ after: { event: "sign" }, within: "30" })).toEqual([]);
  });

  it("is owed twice at least before the end", () => {
    expect(again({ after: { event: "sign" }, within: "11" })).toEqual([]);
    expect(again({ after: { event: "sign" }, within: "10" })).toEqual(['contradicts | repeat: "10"']);
  });
});
