import { describe, expect, it } from "vitest";
import { concernedBy, isOnlyForConcerned } from "../../../src/audit/duty/concerned.js";
import type { Trigger } from "../../../src/audit/duty/trigger.js";
import type { Entry } from "../../contract/support.js";
import { triggerOf } from "../../support/duties.js";
import { event } from "../../support/records.js";
import { readObligations } from "../../support/rules.js";

function obligation(...evidence: Entry[]) {
  const [one] = readObligations([{ holder: "role secretary", after: { event: "sign" }, within: 30, evidence }]);
  if (!one) throw new Error("no obligation");
  return one;
}

const WITH = { talk: "reminder", by: "holder", with: "concerned" };
const OF = { activity: "inspection", by: "holder", departments: "concerned" };
const PLAIN = { report: "case-report", from: "holder" };

const trigger = (fields: Partial<Trigger>) => triggerOf(event("2025-03-01"), fields);
const PEOPLE = ["person:u/li", "person:u/hu"] as const;

describe("those whom a clause means of those whom a record names", () => {
  it("are nobody in particular where the clause asks for none of them", () => {
    expect(concernedBy(trigger({ people: PEOPLE }), obligation(PLAIN))).toBeNull();
  });

  it("are the people, where people may stand there", () => {
    expect(concernedBy(trigger({ people: PEOPLE, named: ["department:office"] }), obligation(WITH))).toEqual(PEOPLE);
  });

  it("are else the departments and groups, and else the units", () => {
    const named = ["unit:low", "department:office", "group:cell-1"] as const;
    expect(concernedBy(trigger({ named }), obligation(WITH))).toEqual(["department:office", "group:cell-1"]);
    expect(concernedBy(trigger({ named: ["unit:low"] }), obligation(WITH))).toEqual(["unit:low"]);
    expect(concernedBy(trigger({}), obligation(WITH))).toEqual([]);
  });

  it("are no people where nothing but departments may stand there", () => {
    expect(concernedBy(trigger({ people: PEOPLE, named: ["department:office"] }), obligation(OF))).toEqual([
      "department:office",
    ]);
    expect(concernedBy(trigger({ people: PEOPLE }), obligation(OF))).toEqual([]);
    expect(concernedBy(trigger({ people: PEOPLE }), obligation(OF, WITH))).toEqual(PEOPLE);
  });
});

describe("a clause that nothing but dealing with one of them does", () => {
  it("asks for him in each of its evidences", () => {
    expect(isOnlyForConcerned(obligation(WITH))).toBe(true);
    expect(isOnlyForConcerned(obligation(WITH, OF))).toBe(true);
    expect(isOnlyForConcerned(obligation(WITH, PLAIN))).toBe(false);
  });

  it("asks for nobody else in his place", () => {
    expect(isOnlyForConcerned(obligation({ ...WITH, with: ["concerned", "any role staff"] }))).toBe(false);
  });
});
