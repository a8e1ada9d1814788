import { describe, expect, it } from "vitest";
import { daysAfterYear, daysBeforeYear, occurrencesIn } from "../../../../src/audit/duty/schedules/schedules.js";
import type { Entry } from "../../../contract/support.js";
import { readObligations } from "../../../support/rules.js";

const EVIDENCE = { report: "any", from: "holder" };

/** An obligation that falls due as a rulebook writes it. */
function obligation(schedule: Entry, evidence: Entry = EVIDENCE) {
  const [one] = readObligations([{ holder: "body party-group", evidence, ...schedule }], {
    interpretations: { spring: { from: "02-01", to: "03-31" }, winter: { from: "11-01", to: "01-31" } },
    periods: { term: { from: "09-01", to: "01-20" } },
  });
  if (!one) throw new Error("no obligation");
  return one;
}

const in2025 = (schedule: Entry, evidence?: Entry) => occurrencesIn(2025, obligation(schedule, evidence));
const after = (schedule: Entry) => daysAfterYear(obligation(schedule).schedule);
const before = (schedule: Entry) => daysBeforeYear(obligation(schedule).schedule);

describe("what goes by the calendar", () => {
  it.each<[string, Entry, string]>([
    ["every", { every: "quarter" }, "2025-Q1"],
    ["on", { every: "month", on: "first tuesday" }, "2025-01"],
    ["periods", { every: "term" }, "2025-term"],
    ["festivals", { festivals: ["new-year"], "days-before": 15 }, "2025-new-year"],
    ["window", { window: "spring" }, "2025"],
    ["due", { due: "03-31" }, "2025-03-31"],
  ])("falls due as its kind of schedule says: %s", (type, schedule, label) => {
    expect(obligation(schedule).schedule.type).toBe(type);
    expect(in2025(schedule)[0]?.label).toBe(label);
  });

  it("asks of records to cover what any of its evidence names", () => {
    expect(in2025({ due: "03-31", covers: "previous-year" })[0]?.covers).toEqual(["2024"]);
    expect(in2025({ every: "year" }, { ...EVIDENCE, covers: "second-half" })[0]?.covers).toEqual(["2025-H2"]);
  });

  it("falls due so long beyond its year as its kind says", () => {
    expect([after({ every: "quarter", by: "covers", grace: 10 }), before({ every: "quarter" })]).toEqual([10, 0]);
    expect(before({ festivals: ["new-year"], "days-before": 15 })).toBeGreaterThan(0);
    expect(after({ window: "winter" })).toBeGreaterThanOrEqual(31);
  });
});

describe("what goes by records", () => {
  it("has no times of the calendar", () => {
    expect(in2025({ after: { case: "any" } })).toEqual([]);
    expect(in2025({ before: { meeting: "any" } })).toEqual([]);
  });

  it("falls due so long after the year of its record as its limit, what leads up to one in that year", () => {
    expect(after({ after: { case: "any" }, within: 15 })).toBe(15);
    expect(after({ after: { case: "any" }, within: "2 months" })).toBe(62);
    expect(after({ after: { case: "any" } })).toBe(0);
    expect(after({ before: { meeting: "any" }, within: 15 })).toBe(0);
    expect(before({ before: { meeting: "any" }, within: 15 })).toBe(0);
  });
});
