import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, overseer, person, post, ruling, secretary } from "./support.js";

const SCALE = ["excellent", "competent", "basic", "incompetent"];
const votes = (clause: string, grades: string, counted: readonly string[], more: Entry = {}): Entry => ({
  check: "grade",
  clause,
  grades,
  votes: { for: counted, than: "over", ...more },
});
const above = ["excellent", "competent", "basic"];
const serious = { severity: ["serious", "criminal"] };
const book = ruling([
  { check: "scale", clause: "1", grades: SCALE, of: "person" },
  votes("2", "excellent", ["excellent"]),
  votes("3", "competent", ["excellent", "competent"]),
  votes("4", "basic", above, { tie: "review" }),
  { check: "grade", clause: "5", grades: "incompetent", votes: { for: above, than: "under" } },
  {
    check: "grade",
    clause: "6",
    grades: "excellent",
    bars: [{ of: "overseen", "not-flags": "self-handled" }],
    reviews: [{ of: "overseen", ...serious }],
  },
  { check: "grade", clause: "7", grades: "competent", bars: [{ of: "overseen", ...serious }] },
  { check: "grade", clause: "8", grades: above, bars: [{ of: "overseen", ...serious, least: 2 }] },
  {
    check: "grade",
    clause: "9",
    grades: above,
    bars: [
      { of: "own", measures: ["party-sanction"] },
      { of: "related", ...serious },
    ],
  },
  { check: "grade", clause: "10", grades: above, bars: [{ of: "accountable" }] },
]);
const unit: Entry = {
  regulations: ["mine"],
  departments: [department("first"), department("second")],
  people: [
    secretary("wang"),
    overseer("li", ["first"]),
    head("zhao", "first"),
    head("qian", "second"),
    person("sun", post("staff", { department: "first" })),
  ],
};

const assessment = (more: Entry): Entry => ({ id: "kh", date: "2026-01-20", type: "annual", covers: 2025, ...more });
const judged = async (assessments: readonly Entry[], cases: readonly Entry[] = []) =>
  audited({ ...ledger(unit, { assessments, cases }), ...book }, "2026-02-28", 2025);
const graded = async (clause: string, subject: string, grade: string, cases: readonly Entry[] = [], more: Entry = {}) =>
  (await judged([assessment({ subject, grade, ...more })], cases)).status(`${clause}/${subject}/-/-/kh`);

describe("the scale", () => {
  it.each([
    ["competent", "met"],
    ["poor", "breach"],
  ])("has its own grades only: %s is %s", async (grade, status) => {
    expect(await graded("1", "li", grade)).toBe(status);
  });

  it("leaves an assessment without a grade undetermined", async () => {
    const audit = await judged([assessment({ subject: "li" })]);
    expect(audit.finding("1/-/-/-/u")).toMatchObject({ status: "undetermined", args: { field: "grade" } });
  });

  it("belongs to the year that the assessment covers, not to the year it was made", async () => {
    const files = { ...ledger(unit, { assessments: [assessment({ subject: "li", grade: "poor" })] }), ...book };
    expect((await audited(files, "2026-12-31", 2026)).duties("1")).toEqual([]);
  });
});

describe("votes", () => {
  const ballots = (more: Entry): Entry => ({ votes: more, valid: 30 });

  it.each([
    ["2", "excellent", { excellent: 21 }, "met"],
    ["2", "excellent", { excellent: 20 }, "breach"],
    ["3", "competent", { excellent: 5, competent: 16 }, "met"],
    ["3", "competent", { excellent: 5, competent: 15 }, "breach"],
    ["4", "basic", { excellent: 1, competent: 10, basic: 10 }, "met"],
    ["4", "basic", { excellent: 1, competent: 10, basic: 9 }, "review"],
    ["4", "basic", { excellent: 1, competent: 10, basic: 8 }, "breach"],
    ["5", "incompetent", { basic: 19, incompetent: 11 }, "met"],
    ["5", "incompetent", { basic: 20, incompetent: 10 }, "review"],
    ["5", "basic", { basic: 19, incompetent: 11 }, "breach"],
    ["5", "basic", { basic: 21, incompetent: 9 }, "none"],
  ])("clause %s, graded %s with %j of 30: %s", async (clause, grade, cast, status) => {
    expect(await graded(clause, "li", grade, [], ballots(cast))).toBe(status);
  });

  it("are undetermined where none are recorded, or not how many are valid", async () => {
    const asked = async (more: Entry) => {
      const excellent = assessment({ subject: "li", grade: "excellent", ...more });
      return (await judged([excellent])).status("2/-/-/-/u");
    };
    expect(await asked({})).toBe("undetermined");
    expect(await asked({ votes: { excellent: 21 } })).toBe("undetermined");
  });
});

describe("a grade and the cases of its year", () => {
  const inFirst = (more: Entry = {}): Entry => ({
    id: "c1",
    date: "2025-05-01",
    subject: "sun",
    severity: "minor",
    ...more,
  });

  it.each([
    ["of the department he oversees", inFirst(), "breach"],
    ["handled by the unit itself", inFirst({ flags: "self-handled" }), "met"],
    ["handled by the unit itself, but serious", inFirst({ flags: "self-handled", severity: "serious" }), "review"],
    ["of another department", inFirst({ department: "second" }), "met"],
    ["of another year", inFirst({ date: "2024-05-01" }), "met"],
  ])("excellent, with a case %s: %s", async (_, one, status) => {
    expect(await graded("6", "li", "excellent", [one])).toBe(status);
  });

  it("takes a head by the department he heads", async () => {
    expect(await graded("6", "zhao", "excellent", [inFirst()])).toBe("breach");
    expect(await graded("6", "qian", "excellent", [inFirst()])).toBe("met");
  });

  it("is undetermined where a case without severity would tell", async () => {
    const without = { id: "c1", date: "2025-05-01", subject: "sun" };
    expect(await graded("7", "li", "competent", [without])).toBe("undetermined");
    expect(await graded("7", "li", "competent", [inFirst({ severity: "criminal" }), { ...without, id: "c2" }])).toBe(
      "breach",
    );
  });

  it("counts cases where several are asked for, those without severity as possible ones", async () => {
    const grave = inFirst({ severity: "serious" });
    const second = { ...grave, id: "c2", date: "2025-06-01" };
    const open = { id: "c3", date: "2025-06-01", subject: "sun" };
    expect(await graded("8", "li", "basic", [grave])).toBe("met");
    expect(await graded("8", "li", "basic", [grave, open])).toBe("undetermined");
    expect(await graded("8", "li", "basic", [grave, second])).toBe("breach");
    expect(await graded("8", "li", "incompetent", [grave, second])).toBe("none");
  });

  it("looks at the assessed's own sanctions, and at serious cases of family and close staff", async () => {
    expect(
      await graded("9", "li", "basic", [{ id: "c1", date: "2025-05-01", subject: "li", measures: "party-sanction" }]),
    ).toBe("breach");
    expect(await graded("9", "li", "basic", [inFirst({ subject: "亲属", related: "li", severity: "serious" })])).toBe(
      "breach",
    );
    expect(await graded("9", "li", "basic", [inFirst({ subject: "亲属", related: "wang", severity: "serious" })])).toBe(
      "met",
    );
  });

  it("looks at accountability by the day it was decided", async () => {
    const held = (date: string) => [
      { id: "c1", date: "2024-12-01", subject: "sun", leaders: { who: "li", finding: "accountable", date } },
    ];
    expect(await graded("10", "li", "basic", held("2025-01-01"))).toBe("breach");
    expect(await graded("10", "li", "basic", held("2024-12-31"))).toBe("met");
  });
});

describe("two scales that bind one unit", () => {
  const other = ruling([{ check: "scale", clause: "1", grades: ["excellent", "good", "fair", "poor"] }], {
    id: "other",
  });
  const files = (assessments: readonly Entry[]) => ({
    ...ledger({ ...unit, regulations: ["mine", "other"] }, { assessments }),
    ...book,
    "regulations/other.yaml": other["regulations/mine.yaml"] ?? "",
  });
  const byScale = async (more: Entry) => {
    const { result } = await audited(files([assessment({ subject: "li", ...more })]), "2026-02-28", 2025);
    return Object.fromEntries(
      result.findings.filter((one) => one.clause === "1").map((one) => [one.regulation, one.status]),
    );
  };

  it("take a grade of either for valid, and only that one's rules apply", async () => {
    expect(await byScale({ grade: "poor" })).toEqual({ other: "met" });
    expect(await byScale({ grade: "competent" })).toEqual({ mine: "met" });
  });

  it("are told apart by the regulation an assessment names, or by the grades voted on", async () => {
    expect(await byScale({ grade: "excellent", regulation: "other" })).toEqual({ other: "met" });
    expect(await byScale({ grade: "competent", regulation: "other" })).toEqual({ other: "breach" });
    expect(await byScale({ grade: "excellent", votes: { competent: 3 } })).toEqual({ mine: "met" });
  });
});

describe("two poor years running", () => {
  const poor = ruling([
    { check: "scale", clause: "1", grades: ["excellent", "good", "fair", "poor"] },
    { check: "poor-years", clause: "2", grade: "poor", of: { body: "party-group", roles: "department-head" } },
  ]);
  const assessed = (year: number, grade: string, subject = "zhao"): Entry => ({
    id: `kh${year}`,
    date: `${year + 1}-01-20`,
    type: "annual",
    covers: year,
    subject,
    grade,
  });
  const run = async (
    assessments: readonly Entry[],
    cases: readonly Entry[] = [],
    { subject = "zhao", asOf = "2026-04-21" } = {},
  ) =>
    (await audited({ ...ledger(unit, { assessments, cases }), ...poor }, asOf, 2025)).status(`2/${subject}/-/-/kh2025`);
  const pursued = (date: string): Entry[] => [
    { id: "c1", date: "2025-01-01", subject: "某人", leaders: { who: "zhao", finding: "accountable", date } },
  ];

  it("ask for accountability of the one assessed, dated from the second assessment on", async () => {
    const both = [assessed(2024, "poor"), assessed(2025, "poor")];
    expect(await run(both)).toBe("breach");
    expect(await run(both, pursued("2026-01-19"))).toBe("breach");
    expect(await run(both, pursued("2026-01-20"))).toBe("met");
  });

  it("are for a person to judge as long as what has no limit may be open: 90 days from the second assessment", async () => {
    const both = [assessed(2024, "poor"), assessed(2025, "poor")];
    expect(await run(both, [], { asOf: "2026-01-20" })).toBe("review");
    expect(await run(both, [], { asOf: "2026-04-20" })).toBe("review");
    expect(await run(both, [], { asOf: "2026-04-21" })).toBe("breach");
  });

  it("are unknown where the previous year is missing, and not there where it was better", async () => {
    expect(await run([assessed(2025, "poor")])).toBe("undetermined");
    expect(await run([assessed(2024, "fair"), assessed(2025, "poor")])).toBe("met");
    expect(await run([assessed(2024, "poor"), assessed(2025, "fair")])).toBe("met");
  });

  it("take an assessment of the unit for one of its leading Party body, and leave others alone", async () => {
    expect(await run([assessed(2024, "poor", "u"), assessed(2025, "poor", "u")], [], { subject: "party-group" })).toBe(
      "breach",
    );
    expect(await run([assessed(2024, "poor", "li"), assessed(2025, "poor", "li")], [], { subject: "li" })).toBe("none");
  });

  const alone = {
    check: "poor-years",
    clause: "2",
    grade: "poor",
    of: { body: "party-group", roles: "department-head" },
  };
  const other = (grades: readonly string[]) =>
    ruling([{ check: "scale", clause: "1", grades }], { id: "other" })["regulations/mine.yaml"] ?? "";

  it.each([
    ["none", [], "breach"],
    ["one with that grade", ["excellent", "good", "fair", "poor"], "breach"],
    ["one without it", SCALE, "breach"],
  ])("go by the scale of another regulation where theirs names none: %s", async (_, grades, expected) => {
    const files = {
      ...ledger(
        { ...unit, regulations: grades.length > 0 ? ["mine", "other"] : ["mine"] },
        { assessments: [assessed(2024, "poor"), assessed(2025, "poor")] },
      ),
      ...ruling([alone]),
      ...(grades.length > 0 ? { "regulations/other.yaml": other(grades) } : {}),
    };
    expect((await audited(files, "2026-04-21", 2025)).status("2/zhao/-/-/kh2025")).toBe(expected);
  });

  it("leave alone what was graded by a scale without that grade, or by a regulation that is named", async () => {
    const judgedBy = async (more: Entry) => {
      const files = {
        ...ledger(
          { ...unit, regulations: ["mine", "other"] },
          { assessments: [{ ...assessed(2025, "poor"), ...more }] },
        ),
        ...ruling([alone]),
        "regulations/other.yaml": other(SCALE),
      };
      return (await audited(files, "2026-02-28", 2025)).status("2/zhao/-/-/kh2025");
    };
    expect(await judgedBy({})).toBe("undetermined");
    expect(await judgedBy({ grade: "competent" })).toBe("none");
    expect(await judgedBy({ regulation: "other" })).toBe("none");
  });

  it("may be one of the grounds of a list, under the same clause", async () => {
    const files = {
      ...ledger(unit, {
        assessments: [assessed(2024, "poor"), assessed(2025, "poor")],
        cases: [
          {
            id: "c1",
            date: "2026-02-01",
            subject: "某人",
            leaders: { who: "zhao", finding: "accountable", ground: "poor-years" },
          },
        ],
      }),
      ...ruling([alone, { check: "ground", clause: "3", grounds: [{ clause: "2", ground: "poor-years" }] }], {
        terms: { grounds: [{ id: "poor-years", zh: "连续两年较差", en: "poor two years running" }] },
      }),
    };
    expect((await audited(files, "2026-02-28", 2025)).status("2/zhao/-/-/kh2025")).toBe("met");
    expect((await audited(files, "2026-02-28", 2026)).status("2/zhao/-/-/c1")).toBe("met");
  });
});
