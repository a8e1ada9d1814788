import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/day.js";
import type { Records } from "../../src/ledger/model.js";
import type { AdvisedRecords, Clause } from "../../src/regulation/clauses.js";
import { advisoryCounts } from "../../src/views/advisory.js";
import { meeting, report, talk, unit } from "../support/records.js";

const clause = (advised: readonly AdvisedRecords[], fields: Partial<Clause> = {}): Clause => ({
  clause: "1",
  class: "advisory",
  words: { zh: "一", en: "One" },
  checkedBy: null,
  because: null,
  advised,
  ...fields,
});
const TALKS: AdvisedRecords = { records: [{ kind: "talk", types: null }], topics: [] };

/** How many records of a unit an advisory clause speaks of. */
function count(advised: readonly AdvisedRecords[], records: Partial<Records>, asOf = "2025-12-31"): number | null {
  const [one] = advisoryCounts(unit({ records }), [clause(advised)], day(asOf), 2025);
  return one?.count ?? null;
}

describe("an advisory clause", () => {
  it("has its records counted, of the year and as far as seen", () => {
    const talks = ["2024-12-31", "2025-01-01", "2025-06-30", "2025-12-31", "2026-01-01"].map((date) => talk(date));
    expect(count([TALKS], { talks })).toBe(3);
    expect(count([TALKS], { talks }, "2025-06-30")).toBe(2);
    expect(count([TALKS], { talks }, "2025-06-29")).toBe(1);
    expect(count([TALKS], {})).toBe(0);
  });

  it("has no count where the ledger has no such record", () => {
    expect(count([], { talks: [talk("2025-06-30")] })).toBeNull();
  });

  it("counts records of its types, and of any of its topics", () => {
    const talks = [talk("2025-01-02"), talk("2025-01-03", { type: "reminder", topics: ["integrity"] })];
    expect(count([{ records: [{ kind: "talk", types: ["reminder"] }], topics: [] }], { talks })).toBe(1);
    expect(count([{ ...TALKS, topics: ["integrity", "strict-governance"] }], { talks })).toBe(1);
    expect(count([{ ...TALKS, topics: ["strict-governance"] }], { talks })).toBe(0);
  });

  it("counts a record once, whichever of its kinds it is", () => {
    const both: AdvisedRecords = { ...TALKS, records: [...TALKS.records, { kind: "report", types: null }] };
    const records = { talks: [talk("2025-01-02")], reports: [report("2025-01-03"), report("2025-01-04")] };
    expect(count([both], records)).toBe(3);
    expect(count([TALKS, both], records)).toBe(3);
  });

  it("counts a meeting that heard two reports as one", () => {
    const heard = ["wang", "li"].map((id) => ({
      from: `person:u/${id}` as const,
      type: "responsibility",
      covers: null,
    }));
    const meetings = [meeting("2025-03-01", { heard })];
    expect(count([{ records: [{ kind: "report", types: null }], topics: [] }], { meetings })).toBe(1);
  });
});

describe("clauses of other kinds", () => {
  it("are not counted", () => {
    const all = [clause([TALKS], { class: "general" }), clause([TALKS]), clause([TALKS], { class: "deadline" })];
    expect(advisoryCounts(unit(), all, day("2025-12-31"), 2025)).toHaveLength(1);
    expect(advisoryCounts(unit(), [], day("2025-12-31"), 2025)).toEqual([]);
  });
});
