import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/day.js";
import { isAhead, isMendable, owedIn, yearsDueBetween } from "../../src/views/owed.js";
import type { Entry } from "../contract/support.js";
import { event, person, post, unit } from "../support/records.js";
import { readBook, WORDS } from "../support/rules.js";
import { auditUnder, owedUnder } from "../support/unit-audit.js";

const TALK = { holder: "role secretary", evidence: { talk: "any", by: "holder" } };
const own = unit({ people: [person("wang", post("secretary"))] });

describe("what a unit owes", () => {
  it("is every duty of its audits, in their order, and no rule on records", () => {
    const audits = ["2024-12-31", "2025-12-31"].map((asOf) =>
      auditUnder([{ ...TALK, every: "half-year" }], own, { asOf }),
    );
    expect(owedIn(audits).map(({ year, finding }) => [year, finding.period.label])).toEqual([
      [2024, "2024-H1"],
      [2024, "2024-H2"],
      [2025, "2025-H1"],
      [2025, "2025-H2"],
    ]);
    expect(owedIn([])).toEqual([]);
  });
});

describe("a duty", () => {
  const at = (asOf: string, row: Entry = { every: "half-year" }) => owedUnder([{ ...TALK, ...row }], own, { asOf });
  const h1 = "1/wang/-/-/2025-H1";

  it("is ahead till its last day, soon or not", () => {
    expect(isAhead(at("2025-01-01")(h1))).toBe(true);
    expect(isAhead(at("2025-06-30")(h1))).toBe(true);
    expect(isAhead(at("2025-07-01")(h1))).toBe(false);
  });

  it("without a limit is ahead however long it has been open", () => {
    const events = [event("2025-01-02", { id: "mt" })];
    const row = { ...TALK, after: { event: "any" } };
    const on = (asOf: string) => owedUnder([row], unit({ ...own, records: { events } }), { asOf })("1/wang/-/-/mt");
    expect(["2025-01-03", "2025-12-31"].map((asOf) => isAhead(on(asOf)))).toEqual([true, true]);
    expect(on("2025-12-31").finding.status).toBe("review");
    expect(isMendable(on("2025-12-31"))).toBe(false);
  });

  it("that is counted by its days cannot be mended when they are over, one with a due date can", () => {
    expect(isMendable(at("2025-07-01")(h1))).toBe(false);
    const due = { due: "03-31" };
    expect(isMendable(at("2025-04-01", due)("1/wang/-/-/2025-03-31"))).toBe(true);
    expect(isMendable(at("2025-03-31", due)("1/wang/-/-/2025-03-31"))).toBe(false);
  });
});

describe("the years in whose labels duties may be that fall due between two days", () => {
  const years = (first: string, last: string, ...rows: Entry[]) => {
    const obligations = rows.map((row, index) => ({ clause: String(index + 1), ...WORDS, ...TALK, ...row }));
    return yearsDueBetween(day(first), day(last), readBook({ obligations }).rulebooks);
  };

  it("are those of the days", () => {
    expect(years("2025-03-01", "2025-03-31", { every: "year" })).toEqual([2025]);
    expect(years("2025-01-01", "2025-12-31", { every: "year" })).toEqual([2025]);
    expect(years("2025-12-31", "2026-01-01", { every: "year" })).toEqual([2025, 2026]);
    expect(years("2025-03-01", "2025-03-31")).toEqual([2025]);
  });

  it("begin earlier where something may fall due after its year", () => {
    const grace = { every: "year", by: "covers", grace: 10, evidence: { report: "any", from: "holder" } };
    expect(years("2025-01-10", "2025-01-31", grace)).toEqual([2024, 2025]);
    expect(years("2025-01-11", "2025-01-31", grace)).toEqual([2025]);
  });

  it("end later where something falls due before its year", () => {
    const festival = { festivals: "new-year", "days-before": 3 };
    expect(years("2025-12-01", "2025-12-31", festival)).toEqual([2025, 2026]);
    expect(years("2025-06-01", "2025-06-30", festival)).toEqual([2025]);
  });
});
