import { describe, expect, it } from "vitest";
import { neighboursAmong } from "../../src/audit/audit.js";
import { bindingsOf, contextOf, isBound } from "../../src/audit/context.js";
import { USUAL_SETTINGS } from "../../src/audit/question.js";
import { day, FIRST_DAY, LAST_DAY } from "../../src/calendar/day.js";
import { unit } from "../support/records.js";
import { contextOn, readRules } from "../support/rules.js";

const ALWAYS = { from: FIRST_DAY, to: LAST_DAY };
const FIRST = { regulation: "mine", from: day("2015-01-01"), to: day("2018-12-31") };
const AGAIN = { regulation: "mine", from: day("2024-01-01"), to: LAST_DAY };
const OTHER = { regulation: "other", ...ALWAYS };

describe("how a regulation binds a unit", () => {
  it("is told once for each time that it does", () => {
    const bindings = [FIRST, OTHER, AGAIN];
    expect(bindingsOf({ bindings }, { id: "mine" })).toEqual([FIRST, AGAIN]);
    expect(isBound({ bindings }, { id: "mine" })).toBe(true);
  });

  it("is not told where it does not", () => {
    expect(bindingsOf({ bindings: [OTHER] }, { id: "mine" })).toEqual([]);
    expect(isBound({ bindings: [OTHER] }, { id: "mine" })).toBe(false);
    expect(isBound({ bindings: [] }, { id: "mine" })).toBe(false);
  });
});

describe("what a unit is judged with", () => {
  const books = readRules([
    { check: "scale", grades: ["excellent", "competent"] },
    { clause: "6", check: "record", records: { talk: "summons" }, must: { evidence: true } },
  ]);
  const contextFor = (...bindings: (typeof FIRST)[]) => {
    const own = unit({ bindings });
    const asked = { asOf: day("2025-12-31"), settings: USUAL_SETTINGS };
    return contextOf(own, neighboursAmong([own], books.rulebooks).of(own), books, asked);
  };

  it("has the grades of the regulations that bind it, and of no others", () => {
    expect(contextFor(AGAIN).scales).toEqual([{ regulation: "mine", grades: ["excellent", "competent"] }]);
    expect(contextFor(OTHER).scales).toEqual([]);
  });

  it("calls things as units of its kind do", () => {
    const nameIn = (kind: string) => contextOn("2025-12-31", unit({ kind })).terms.find("bodies", "party-group")?.zh;
    expect([nameIn("procuratorate"), nameIn("party-committee")]).toEqual(["党组", "党委"]);
  });
});
