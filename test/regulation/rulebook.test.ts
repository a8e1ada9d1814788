import { describe, expect, it } from "vitest";
import {
  EVIDENCE_KINDS,
  kindOfEvidence,
  TRIGGER_KINDS,
  timesAsked,
  typeVocabulary,
} from "../../src/regulation/rulebook.js";

describe("how often something is asked of a unit", () => {
  const unit = { id: "hexi", name: "河西院" };

  it("is what the row says, or another number where it names the unit by id or name", () => {
    expect(timesAsked({ n: 2, nFor: [] }, unit)).toBe(2);
    expect(timesAsked({ n: 2, nFor: [{ unit: "hexi", n: 3 }] }, unit)).toBe(3);
    expect(timesAsked({ n: 2, nFor: [{ unit: "河西院", n: 3 }] }, unit)).toBe(3);
    expect(timesAsked({ n: 2, nFor: [{ unit: "hedong", n: 3 }] }, unit)).toBe(2);
  });

  it("is the first number where several name it", () => {
    const nFor = [
      { unit: "河西院", n: 4 },
      { unit: "hexi", n: 3 },
    ];
    expect(timesAsked({ n: 2, nFor }, unit)).toBe(4);
  });
});

describe("evidence", () => {
  it("stands in records of its kind, a measure in a case", () => {
    expect(EVIDENCE_KINDS.map(kindOfEvidence)).toEqual([
      "meetings",
      "talks",
      "reports",
      "activities",
      "assessments",
      "cases",
      "cases",
    ]);
  });

  it("has types of the vocabulary of its kind, a measure those of measures", () => {
    expect(typeVocabulary("talk")).toBe("talks");
    expect(typeVocabulary("measure")).toBe("measures");
    expect(TRIGGER_KINDS.filter((kind) => kind !== "case").map(typeVocabulary)).toEqual([
      "events",
      "meetings",
      "talks",
      "assessments",
      "activities",
      "reports",
      "appointments",
    ]);
  });
});
