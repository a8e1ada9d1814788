import { describe, expect, it } from "vitest";
import { daysAfterYear, occurrencesIn } from "../../../../src/audit/duty/schedules/schedules.js";
import type { Entry } from "../../../contract/support.js";
import { readObligations } from "../../../support/rules.js";

const EVIDENCE = { report: "any", from: "holder" };

/** An obligation that falls due as a rulebook writes it. */
function obligation(schedule: Entry, evidence: Entry = EVIDENCE) {
  const [one] = readObligations([{ holder: "body party-group", evidence, ...schedule }], {
    interpretations: { spring: { from: "02-01", to: "03-31" }, winter: { from: "11-01", to: "01-31" } },
  });
  if (!one) throw new Error("no obligation");
  return one;
}

const in2025 = (schedule: Entry, evidence?: Entry) => occurrencesIn(2025, obligation(schedule, evidence));
const after = (schedule: Entry) => daysAfterYear(obligation(schedule).schedule);

describe("every period of the calendar", () => {
  it.each([
    ["month", 12, "2025-01", "2025-01-31", "brief"],
    ["even-months", 6, "2025-02", "2025-02-28", "brief"],
    ["quarter", 4, "2025-Q1", "2025-03-31", "brief"],
    ["half-year", 2, "2025-H1", "2025-06-30", "long"],
    ["year", 1, "2025", "2025-12-31", "long"],
  ])("%s is due on its last day", (every, times, label, due, tenure) => {
    const all = in2025({ every });
    expect(all).toHaveLength(times);
    expect(all[0]).toMatchObject({ label, due, tenure, tenureDay: due, lateUntil: null, byCovers: false });
  });

  it("is given its grace where it is counted by the time covered, and falls due so much after the year", () => {
    expect(in2025({ every: "quarter", by: "covers", grace: 10 })[0]).toMatchObject({
      due: "2025-04-10",
      to: "2025-03-31",
    });
    expect(in2025({ every: "quarter" })[0]).toMatchObject({ due: "2025-03-31" });
    expect(after({ every: "quarter", by: "covers", grace: 10 })).toBe(10);
    expect(after({ every: "quarter" })).toBe(0);
  });
});

describe("a window of the year", () => {
  it("is due on its last day, and late until it opens again", () => {
    expect(in2025({ window: "spring" })).toMatchObject([
      {
        label: "2025",
        from: "2025-02-01",
        to: "2025-03-31",
        due: "2025-03-31",
        tenureDay: "2025-03-31",
        lateUntil: "2026-02-01",
      },
    ]);
  });

  it("may end in the next year: the role is held on the last day of its own", () => {
    expect(in2025({ window: "winter" })).toMatchObject([
      {
        label: "2025",
        from: "2025-11-01",
        to: "2026-01-31",
        due: "2026-01-31",
        tenureDay: "2025-12-31",
        lateUntil: "2026-11-01",
      },
    ]);
    expect(after({ window: "winter" })).toBeGreaterThanOrEqual(31);
  });
});

describe("a due date", () => {
  it("is labelled by its day, opens with the year unless told otherwise, and is late until that comes again", () => {
    expect(in2025({ due: "03-31" })).toMatchObject([
      { label: "2025-03-31", from: "2025-01-01", to: "2025-03-31", due: "2025-03-31", lateUntil: "2026-01-01" },
    ]);
    expect(in2025({ due: "03-31", opens: "02-01" })).toMatchObject([{ from: "2025-02-01", lateUntil: "2026-02-01" }]);
    expect(after({ due: "12-31" })).toBe(0);
  });
});

describe("what a record may cover", () => {
  it.each([
    ["same-year", "2025"],
    ["previous-year", "2024"],
    ["first-half", "2025-H1"],
    ["second-half", "2025-H2"],
    ["previous-second-half", "2024-H2"],
  ])("%s of 2025 is %s", (covers, label) => {
    expect(in2025({ due: "03-31", covers })[0]?.covers).toEqual([label]);
    expect(in2025({ every: "year" }, { ...EVIDENCE, covers })[0]?.covers).toEqual([label]);
    expect(in2025({ window: "spring" }, { ...EVIDENCE, covers })[0]?.covers).toEqual([label]);
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
  });
});
