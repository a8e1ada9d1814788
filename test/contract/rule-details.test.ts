import { describe, expect, it } from "vitest";
import { audited, department, type Entry, ledger, mine, overseer, person, post } from "./support.js";

const scale = (clause: string, ...grades: string[]): Entry => ({ check: "scale", clause, grades });
const rules: readonly Entry[] = [
  scale("1", "excellent", "competent", "basic", "incompetent"),
  {
    check: "record",
    clause: "2",
    records: { assessment: "annual" },
    must: { methods: { of: ["records", "discussion", "appraisal"], least: 2 } },
  },
  { check: "grade", clause: "3", grades: "competent", bars: [{ of: "own", measures: ["removal"] }] },
  {
    check: "factor",
    clause: "4",
    weight: "aggravating",
    "leads-to": ["heavier"],
    force: "must",
    factors: [
      { clause: "4(1)", factor: "cover-up" },
      { clause: "4(1)", factor: "obstruction" },
    ],
  },
  { check: "measure", clause: "5", cases: { flags: "unfit" }, "one-of": ["ordered-resignation", "removal"] },
];
const words = { zh: "规则", en: "A rule" };
const book = mine([], {
  terms: {
    factors: [
      { id: "cover-up", zh: "隐瞒", en: "cover-up" },
      { id: "obstruction", zh: "阻挠", en: "obstruction" },
    ],
  },
  rules: rules.map((rule) => ({ title: words, requirement: words, ...rule })),
});

const unit: Entry = {
  regulations: ["mine"],
  departments: [department("d1")],
  people: [overseer("li", ["d1"]), person("wang", post("secretary"))],
};
const judged = (records: Parameters<typeof ledger>[1]) =>
  audited({ ...ledger(unit, records), ...book }, "2025-12-31", 2025);
const assessment = (extra: Entry): Entry => ({
  id: "k1",
  date: "2025-12-20",
  type: "annual",
  covers: "2025",
  subject: "li",
  grade: "competent",
  ...extra,
});
const offence = (extra: Entry): Entry => ({ id: "c1", date: "2025-03-01", subject: "某人", ...extra });

describe("the methods of an assessment", () => {
  it.each([
    [["records", "discussion"], "met"],
    [["records"], "breach"],
    [["records", "talks"], "breach"],
    [["records", "网上问卷"], "review"],
    [["网上问卷"], "breach"],
  ])(
    "%j: %s; one that no list knows is for a person to judge, where it would make up the number",
    async (methods, status) => {
      const audit = await judged({ assessments: [assessment({ methods })] });
      expect(audit.status("2/-/-/-/2025")).toBe(status);
    },
  );

  it("are not asked of an assessment on the scale of another regulation", async () => {
    const audit = await judged({
      assessments: [assessment({ regulation: "hebei", grade: "good", methods: ["records"] })],
    });
    expect(audit.status("2/-/-/-/k1")).toBe("none");
  });
});

describe("what a grade does not go with", () => {
  it.each([
    ["2024-11-01", "2025-02-01", "breach"],
    ["2025-11-01", "2025-12-01", "breach"],
    ["2024-11-01", "2024-12-01", "met"],
  ])("a measure counts for the year it was taken in: case of %s, measure of %s, %s", async (date, taken, status) => {
    const audit = await judged({
      assessments: [assessment({})],
      cases: [offence({ date, subject: "li", measures: [{ type: "removal", date: taken }] })],
    });
    expect(audit.status("3/li/-/-/k1")).toBe(status);
  });
});

describe("two factors of one clause", () => {
  it("give one finding", async () => {
    const leader = {
      who: "li",
      finding: "accountable",
      aggravating: ["cover-up", "obstruction"],
      adjustment: "heavier",
    };
    const audit = await judged({ cases: [offence({ leaders: [leader] })] });
    expect(audit.duties("4(1)")).toEqual(["li/-/-/c1"]);
  });
});

describe("a measure of which there must be one", () => {
  it("is asked of people: a body does not resign", async () => {
    const leaders = ["li", "party-group"].map((who) => ({
      who,
      finding: "accountable",
      measures: ["circulated-criticism"],
    }));
    const audit = await judged({ cases: [offence({ flags: ["unfit"], leaders })] });
    expect(audit.status("5/li/-/-/c1")).toBe("breach");
    expect(audit.duties("5")).toEqual(["li/-/-/c1"]);
  });
});
