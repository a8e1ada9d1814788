import { describe, expect, it } from "vitest";
import type { Leader } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, leader, measure, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const LADDER = {
  check: "ladder",
  on: "person",
  tiers: [
    { severity: "minor", clause: "5.1", measures: ["criticism-education", "admonition-talk"] },
    { severity: "moderate", clause: "5.2", measures: "circulated-criticism" },
    { severity: "serious", clause: "5.3", measures: ["removal", "demotion"] },
    { severity: "criminal", clause: "5.4", measures: "judicial-transfer" },
  ],
  others: "restructuring",
};

/** What the ladder says of one leader. */
function says(one: Partial<Leader>, rule: Entry = {}, who: Leader["who"] = "person:u/wang"): string[] {
  const cases = [caseOn("2025-03-01", { leaders: [leader(who, one)] })];
  const u = unit({ people: [person("wang", post("secretary"))], records: { cases } });
  return judged({ ...LADDER, ...rule }, u, { asOf: "2025-12-31" });
}

const measures = (...types: string[]) => types.map((type) => measure(type));

describe("a ladder of measures", () => {
  it("is met by a measure of the severity's own tier, under the tier's clause", () => {
    expect(says({ severity: "minor", measures: measures("admonition-talk") })).toEqual(["5.1 wang met ladder-fits"]);
    expect(says({ severity: "serious", measures: measures("demotion") })).toEqual(["5.3 wang met ladder-fits"]);
  });

  it("is not known of a leader with no measure", () => {
    expect(says({ severity: "minor" })).toEqual(["5.1 wang undetermined leader-lacks"]);
  });

  it("is broken by a heavier measure, also beside the tier's own", () => {
    expect(says({ severity: "minor", measures: measures("circulated-criticism") })).toEqual([
      "5.1 wang breach ladder-heavier",
    ]);
    expect(says({ severity: "minor", measures: measures("admonition-talk", "removal") })).toEqual([
      "5.1 wang breach ladder-heavier",
    ]);
  });

  it("leaves a lighter measure to a person, not one beside the tier's own", () => {
    expect(says({ severity: "serious", measures: measures("circulated-criticism") })).toEqual([
      "5.3 wang review ladder-lighter",
    ]);
    expect(says({ severity: "serious", measures: measures("circulated-criticism", "removal") })).toEqual([
      "5.3 wang met ladder-fits",
    ]);
  });

  it("asks for the measure of a crime whatever else was done", () => {
    expect(says({ severity: "criminal", measures: measures("removal") })).toEqual([
      "5.4 wang breach ladder-own-missing",
    ]);
    expect(says({ severity: "criminal", measures: measures("removal", "judicial-transfer") })).toEqual([
      "5.4 wang met ladder-fits",
    ]);
  });

  it("is broken by a measure for the other kind of party, whatever the severity", () => {
    expect(says({ severity: "minor", measures: measures("restructuring", "admonition-talk") })).toEqual([
      "5.1 wang breach ladder-swapped",
    ]);
  });

  it("takes a measure that stands on no tier for a lighter one", () => {
    expect(says({ severity: "minor", measures: measures("party-sanction") })).toEqual([
      "5.1 wang review ladder-lighter",
    ]);
  });

  it("is not known without a severity or a measure, under the first tier's clause where there is none", () => {
    expect(says({ measures: measures("removal") })).toEqual(["5.1 wang undetermined leader-lacks"]);
    expect(says({ severity: "serious" })).toEqual(["5.3 wang undetermined leader-lacks"]);
  });

  it("leaves a severity without a tier to a person", () => {
    const { tiers } = LADDER;
    expect(says({ severity: "criminal", measures: measures("removal") }, { tiers: tiers.slice(0, 3) })).toEqual([
      "5.1 wang review ladder-no-tier",
    ]);
  });

  it("is for people or bodies alone, or for either", () => {
    const one = { severity: "minor", measures: measures("admonition-talk") };
    expect(says(one, { on: "body" })).toEqual([]);
    expect(says(one, { on: "body" }, "body:party-group")).toEqual(["5.1 party-group met ladder-fits"]);
    expect(says(one, {}, "body:party-group")).toEqual([]);
    expect(says(one, { on: "either" })).toHaveLength(1);
    expect(says(one, { on: "either" }, "body:party-group")).toHaveLength(1);
  });

  it("passes over whoever was found without fault", () => {
    expect(says({ finding: "no-fault", severity: "minor", measures: measures("removal") })).toEqual([]);
  });
});
