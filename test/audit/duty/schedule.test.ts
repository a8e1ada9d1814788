import { describe, expect, it } from "vitest";
import {
  canStillBeLate,
  counts,
  coversIt,
  coversOf,
  daysOf,
  isInTime,
  lastDayOf,
} from "../../../src/audit/duty/schedule.js";
import { day, FIRST_DAY, LAST_DAY } from "../../../src/calendar/day.js";
import { occurrenceOf } from "../../support/duties.js";

/** The first quarter, closed on its last day. */
const CLOSED = occurrenceOf("2025-Q1");
/** The same, late until the year's end. */
const LATE = occurrenceOf("2025-Q1", { lateUntil: day("2026-01-01") });
/** The same by the time covered, with ten days of grace. */
const BY_COVERS = occurrenceOf("2025-Q1", { byCovers: true, due: day("2025-04-10") });
/** Due on 31 January, on the year before. */
const OF_2024 = occurrenceOf("2025-01", { covers: ["2024"], lateUntil: day("2026-01-01") });

describe("an act by its date", () => {
  const at = (of: typeof CLOSED, ...dates: string[]) => dates.map((date) => isInTime(of, day(date), null));

  it("is in time from the first day to the last", () => {
    expect(at(CLOSED, "2024-12-31", "2025-01-01", "2025-03-31", "2025-04-01")).toEqual([false, true, true, false]);
  });

  it("is late after that till lateness ends, not on the day on which it does", () => {
    expect(at(LATE, "2025-04-01", "2025-12-31", "2026-01-01")).toEqual([true, true, false]);
  });

  it("counts before day 0 where it may be done ahead", () => {
    const ahead = occurrenceOf("2025-Q1", { countsFrom: day("2024-12-17") });
    expect(at(ahead, "2024-12-16", "2024-12-17")).toEqual([false, true]);
  });

  it("is not late in what is given for papers on the time, unless it says what it covers", () => {
    expect(at(BY_COVERS, "2025-03-31", "2025-04-01")).toEqual([true, false]);
    expect(isInTime(BY_COVERS, day("2025-04-01"), "2025-Q1")).toBe(true);
    expect(isInTime(BY_COVERS, day("2027-01-01"), "2025-Q1")).toBe(true);
  });
});

describe("what an act covers", () => {
  it("is not looked at where the row names nothing, or the act says nothing", () => {
    expect([coversOf(CLOSED), coversIt(CLOSED, "2019"), coversIt(OF_2024, null)]).toEqual([[], true, true]);
  });

  it("is what the row names, or the very period", () => {
    expect([coversIt(OF_2024, "2024"), coversIt(OF_2024, "2025")]).toEqual([true, false]);
    expect(coversOf(BY_COVERS)).toEqual(["2025-Q1"]);
    expect([coversIt(BY_COVERS, "2025-Q1"), coversIt(BY_COVERS, "2025-Q2")]).toEqual([true, false]);
  });

  it("and its date must both do", () => {
    const at = (date: string, covers: string | null) => counts(OF_2024, day(date), covers);
    expect([at("2025-01-31", "2024"), at("2025-01-31", "2025"), at("2024-12-31", "2024")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the days on which acts count", () => {
  it("end with the period, or on the day before lateness does", () => {
    expect([lastDayOf(CLOSED), lastDayOf(LATE)]).toEqual(["2025-03-31", "2025-12-31"]);
    expect(daysOf(LATE)).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  });

  it("are all there are for what counts by what it covers", () => {
    expect(daysOf(BY_COVERS)).toEqual({ from: FIRST_DAY, to: LAST_DAY });
  });
});

describe("a gap", () => {
  it("can be mended until lateness ends, not on that day", () => {
    expect([canStillBeLate(LATE, day("2025-12-31")), canStillBeLate(LATE, day("2026-01-01"))]).toEqual([true, false]);
  });

  it("can never be mended where the time is closed, and always by a paper on it", () => {
    expect([canStillBeLate(CLOSED, day("2025-04-01")), canStillBeLate(BY_COVERS, day("2030-01-01"))]).toEqual([
      false,
      true,
    ]);
  });
});
