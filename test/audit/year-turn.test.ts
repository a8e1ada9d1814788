import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/audit/finding.js";
import { heldBefore, isLeftBehind, isOfRun, yearsJudged, yearsLookedAt } from "../../src/audit/year-turn.js";
import { day } from "../../src/calendar/day.js";
import type { Entry } from "../contract/support.js";
import { finding } from "../support/findings.js";
import { readObligations } from "../support/rules.js";

const ASKED = { asOf: day("2026-01-05"), year: 2026, yearAsked: true };
const NOT_ASKED = { ...ASKED, yearAsked: false };

function obligation(schedule: Entry) {
  const evidence = { activity: "lesson", by: "holder" };
  const [one] = readObligations([{ holder: "body party-group", evidence, ...schedule }]);
  return one ?? null;
}

describe("the years that a run looks at", () => {
  it("are the one asked for alone", () => {
    expect(yearsLookedAt(obligation({ festivals: ["new-year"], "days-before": 9 }), ASKED)).toEqual([2026]);
    expect(yearsJudged(ASKED)).toEqual([2026]);
  });

  it("are else the as-of day's and the one before, and the next for what may begin before its year", () => {
    expect(yearsLookedAt(null, NOT_ASKED)).toEqual([2025, 2026]);
    expect(yearsLookedAt(obligation({ every: "year" }), NOT_ASKED)).toEqual([2025, 2026]);
    expect(yearsLookedAt(obligation({ festivals: ["new-year"], "days-before": 9 }), NOT_ASKED)).toEqual([
      2025, 2026, 2027,
    ]);
  });

  it("end where the calendar does", () => {
    const before = obligation({ festivals: ["new-year"], "days-before": 9 });
    expect(yearsLookedAt(before, { ...NOT_ASKED, year: 1 })).toEqual([1, 2]);
    expect(yearsLookedAt(before, { ...NOT_ASKED, year: 9999 })).toEqual([9998, 9999]);
  });
});

describe("a run that was asked for no year", () => {
  const isListed = (fields: Partial<Finding>, turn = NOT_ASKED) => isOfRun(finding(fields), turn);

  it("lists what is of its year", () => {
    expect(isListed({ year: 2026 })).toBe(true);
    expect(isListed({ year: 2026, kind: "rule", due: null })).toBe(true);
    expect(isListed({ year: 2024 })).toBe(false);
  });

  it("lists a duty of the year before that falls due in it", () => {
    expect(isListed({ due: day("2026-01-01") })).toBe(true);
    expect(isListed({ due: day("2025-12-31") })).toBe(false);
    expect(isListed({ due: day("2026-01-01"), kind: "rule" })).toBe(false);
    expect(isListed({ due: day("2026-01-01") }, ASKED)).toBe(false);
  });

  it.each([
    ["pending", true],
    ["review", true],
    ["undetermined", true],
    ["met", false],
    ["gap", false],
  ] as const)("lists a duty of the year before that has no due date while it is open: %s", (status, listed) => {
    expect(isListed({ due: null, status })).toBe(listed);
  });

  it("lists a duty of the next year from the day on which its period begins", () => {
    const next = (from: string) => ({ year: 2027, period: { label: "2027", from: day(from), to: null } });
    expect(isListed(next("2026-01-05"))).toBe(true);
    expect(isListed(next("2026-01-06"))).toBe(false);
    expect(isListed({ ...next("2026-01-05"), kind: "rule" })).toBe(false);
  });

  it("leaves behind of the year before what it does not list, and nothing of any other", () => {
    const isLeft = (fields: Partial<Finding>, turn = NOT_ASKED) => isLeftBehind(finding(fields), turn);
    expect(isLeft({ due: day("2025-12-31") })).toBe(true);
    expect(isLeft({ due: day("2026-01-01") })).toBe(false);
    expect(isLeft({ year: 2024 })).toBe(false);
    expect(isLeft({ due: day("2025-12-31") }, ASKED)).toBe(false);
  });
});

describe("what is left behind", () => {
  it("is counted for each who holds it, and for nobody; what is in order is not", () => {
    const li = { key: "person:u/li", type: "person", id: "li", name: { zh: "li", en: "li" } } as const;
    const held = heldBefore([
      finding({ status: "gap", holder: li }),
      finding({ status: "met", holder: li }),
      finding({ status: "known" }),
      finding({ status: "late" }),
      finding({ status: "gap", holder: li }),
      finding({ status: "breach", holder: li }),
    ]);
    expect(held).toEqual([
      { holder: "person:u/li", counts: { gap: 2, late: 0, breach: 1, review: 0, undetermined: 0 } },
      { holder: null, counts: { gap: 0, late: 1, breach: 0, review: 0, undetermined: 0 } },
    ]);
    expect(heldBefore([finding(), finding({ status: "pending" })])).toEqual([]);
  });
});
