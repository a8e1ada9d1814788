import { describe, expect, it } from "vitest";
import type { Scale } from "../../../src/audit/context.js";
import type { Assessment } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { assessment, person, post, unit } from "../../support/records.js";
import { judged, readRules, verdicts } from "../../support/rules.js";

const SCALE = { check: "scale", grades: ["excellent", "competent", "incompetent"] };
const OTHER: Scale = { regulation: "other", grades: ["excellent", "good", "fair", "poor"] };

/** What the scale says of an assessment of wang on 2026-01-20. */
function says(one: Partial<Assessment>, scales: readonly Scale[] = [], rule: Entry = {}): string[] {
  const assessments = [assessment("2026-01-20", { subject: ["person:u/wang"], ...one })];
  const u = unit({ people: [person("wang", post("secretary"))], records: { assessments } });
  return judged({ ...SCALE, ...rule }, u, { asOf: "2026-12-31", scales });
}

describe("a scale of grades", () => {
  it("has the grade, or has it not; without one it is not known", () => {
    expect(says({ grade: "competent" })).toEqual(["wang met scale-fits"]);
    expect(says({ grade: "poor" })).toEqual(["wang breach scale-other"]);
    expect(says({})).toEqual(["wang undetermined record-lacks"]);
  });

  it("is for each of those assessed, or for people alone", () => {
    const subject = ["person:u/wang", "body:party-group"] as const;
    expect(says({ grade: "competent", subject })).toEqual(["wang met scale-fits", "party-group met scale-fits"]);
    expect(says({ grade: "competent", subject }, [], { of: "person" })).toEqual(["wang met scale-fits"]);
  });

  it("sees an assessment from its day on, and judges it in the year that it covers", () => {
    const u = unit({
      records: { assessments: [assessment("2026-01-20", { subject: ["person:u/x"], grade: "poor" })] },
    });
    expect(judged(SCALE, u, { asOf: "2026-01-19" })).toEqual([]);
    expect(verdicts(SCALE, u, { asOf: "2026-01-20" })).toMatchObject([{ year: 2025 }]);
  });
});

describe("the scale an assessment is by", () => {
  it("is that of the regulation it names", () => {
    expect(says({ grade: "poor", regulation: "other" })).toEqual([]);
    expect(says({ grade: "poor", regulation: "mine" }, [OTHER])).toEqual(["wang breach scale-other"]);
  });

  it("is not told by an assessment that names no regulation and has no grade: any is asked for it", () => {
    expect(says({ regulation: null }, [OTHER])).toEqual(["wang undetermined record-lacks"]);
  });

  it("is nobody's here where organs outside graded: the duty is theirs", () => {
    expect(says({ grade: "poor", by: ["organ:superior-party"], regulation: "mine" })).toEqual([]);
    expect(says({ grade: "poor", by: ["organ:superior-party", "body:leading-group"] })).toEqual([
      "wang breach scale-other",
    ]);
  });

  it("may be another where the leading group did not grade people and no regulation is named: review: true asks a person", () => {
    const review = { review: true };
    expect(says({ grade: "poor" }, [], review)).toEqual(["wang review scale-unsure"]);
    expect(says({ grade: "poor", by: ["body:leading-group"] }, [], review)).toEqual(["wang breach scale-other"]);
    expect(says({ grade: "poor", by: ["body:party-group"] }, [], review)).toEqual(["wang review scale-unsure"]);
    expect(says({ grade: "poor", regulation: "mine" }, [], review)).toEqual(["wang breach scale-other"]);
    const office = { grade: "poor", by: ["body:leading-group"], subject: ["department:u/office"] } as const;
    expect(says(office, [], review)).toEqual(["u/office review scale-unsure"]);
    expect(says({ ...office, regulation: "mine" }, [], review)).toEqual(["u/office breach scale-other"]);
    expect(says({ grade: "poor", subject: ["unit:lower"] }, [], review)).toEqual(["lower breach scale-other"]);
  });

  it("is one that has its grade, else any", () => {
    expect(says({ grade: "good" }, [OTHER])).toEqual([]);
    expect(says({ grade: "excellent" }, [OTHER])).toEqual(["wang met scale-fits"]);
    expect(says({ grade: "basic" }, [OTHER])).toEqual(["wang breach scale-other"]);
  });

  it("is one that has every grade voted on, where one of those with its grade has", () => {
    expect(says({ grade: "excellent", votes: { excellent: 9, good: 1 } }, [OTHER])).toEqual([]);
    expect(says({ grade: "good", votes: { good: 9, competent: 1 } }, [OTHER])).toEqual([]);
    expect(says({ grade: "excellent", votes: { excellent: 9, competent: 1 } }, [OTHER])).toEqual([
      "wang met scale-fits",
    ]);
    expect(says({ grade: "excellent", votes: { excellent: 9, competent: 1, good: 1 } }, [OTHER])).toEqual([
      "wang met scale-fits",
    ]);
  });
});

describe("a scale that names whose grades it is about", () => {
  it("is about leaders, and with body beside them about teams, departments and units", () => {
    const people = [person("wang", post("secretary")), person("gan", post("staff"))];
    const assessments = (["person:u/wang", "person:u/gan", "unit:lower"] as const).map((subject) =>
      assessment("2026-01-10", { subject: [subject], grade: "poor", regulation: "mine" }),
    );
    const of = (words: string[]) =>
      judged({ ...SCALE, of: words }, unit({ people, records: { assessments } }), { asOf: "2026-12-31" });
    expect(of(["secretary"])).toEqual(["wang breach scale-other"]);
    expect(of(["secretary", "body"])).toEqual(["wang breach scale-other", "lower breach scale-other"]);
  });

  it("says what may stand there of a word that is none", () => {
    const { problems } = readRules([{ ...SCALE, of: ["secretray", "secretary"] }]);
    expect(problems).toMatchObject([{ code: "unknown-reference", args: { what: "of", nearest: "secretary" } }]);
    expect(problems[0]?.args).toHaveProperty("allowed", expect.arrayContaining(["secretary", "person", "any"]));
  });
});
