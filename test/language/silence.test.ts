import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { shippedRulebooks } from "../../src/regulation/load/shipped.js";
import { type Entry, mine } from "../contract/support.js";

/** What is said of a rulebook of a user's own. */
function said(obligation: Entry, head: Entry = {}) {
  const text = Object.values(mine([{ clause: "1", ...obligation }], head)).join("");
  const file = readYaml(new SourceText("mine.yaml", "mine.yaml", text));
  return loadRulebooks<Rule>([...shippedRulebooks(), file], RULE_KINDS).problems.map(({ code, args, severity }) => ({
    severity,
    code,
    ...args,
  }));
}

const lesson = { holder: "role secretary", evidence: { activity: "lesson", by: "holder" } };
const talk = { holder: "role secretary", every: "year" };
const noEffect = (key: string) => [{ severity: "error", code: "no-effect", key }];
const neverMet = (key: string) => [{ severity: "error", code: "never-met", key }];

describe("Errors: a key without effect where it stands", () => {
  const windows = { interpretations: { spring: { from: "01-01", to: "03-31" } } };

  it.each([
    ["grace with a window", { ...lesson, window: "spring", grace: 5 }, "grace"],
    ["opens with every", { ...lesson, every: "year", opens: "02-01" }, "opens"],
    ["an obligation's covers with every", { ...lesson, every: "year", covers: "same-year" }, "covers"],
    ["within with a window", { ...lesson, window: "spring", within: 5 }, "within"],
    ["within with a due date", { ...lesson, due: "03-01", within: 5 }, "within"],
    ["ahead without after", { ...lesson, every: "year", ahead: 5 }, "ahead"],
    ["months with quarters", { ...lesson, every: "quarter", months: 3 }, "months"],
    ["or-next-workday without on", { ...lesson, every: "month", "or-next-workday": true }, "or-next-workday"],
    [
      "n with all",
      { ...lesson, every: "year", n: 2, evidence: { all: [lesson.evidence, { meeting: "work-meeting" }] } },
      "n",
    ],
    ["until with a year", { ...lesson, every: "year", until: 25 }, "until"],
    ["until with a festival", { ...lesson, festivals: "new-year", "days-before": 3, until: 25 }, "until"],
    ["repeat without after", { ...lesson, every: "year", repeat: "1 month" }, "repeat"],
    ["repeat of no time", { ...lesson, after: { event: "sign" }, within: 30, repeat: "0" }, "repeat"],
    [
      "ahead of what is owed again",
      { ...lesson, after: { event: "sign" }, within: 90, repeat: "30", ahead: 5 },
      "ahead",
    ],
    ["the grade of a case", { ...lesson, after: { case: "any", grade: "basic" }, within: 30 }, "grade"],
    ["implied without after", { ...talk, evidence: { activity: "lesson", by: "holder", implied: true } }, "implied"],
  ] as const)("%s", (_, row, key) => {
    const { window: __, ...rest } = { window: "", ...row };
    expect(said(row, "window" in row ? windows : {}).filter(({ severity }) => severity === "error")).toEqual(
      noEffect(key),
    );
    expect(rest).toBeDefined();
  });
});

describe("Errors: a counterpart or recipient that an alternative of the evidence does not use", () => {
  it("a talk with 甲 does not meet the duty towards 乙: evidence that forgets with", () => {
    const row = { ...talk, counterpart: "department-heads", evidence: { talk: "integrity", by: "holder" } };
    expect(said(row)).toEqual([{ severity: "error", code: "unused-party", party: "counterpart" }]);
  });

  it("a report sent elsewhere does not meet a recipient's", () => {
    const report = { report: "responsibility", from: "holder" };
    const row = { ...talk, recipient: ["superior-party", "local-discipline"] };
    expect(said({ ...row, evidence: report })).toEqual([
      { severity: "error", code: "unused-party", party: "recipient" },
    ]);
    expect(said({ ...row, evidence: [{ ...report, to: "recipient" }, report] })).toHaveLength(1);
    expect(said({ ...row, evidence: { ...report, to: "recipient" } })).toEqual([]);
  });

  it("of an all: that no part uses", () => {
    const row = { ...talk, recipient: "superior-party" };
    const parts = (to: string) => ({
      all: [{ report: "responsibility", from: "holder", to }, { meeting: "work-meeting" }],
    });
    expect(said({ ...row, evidence: parts("recipient") })).toEqual([]);
    expect(said({ ...row, evidence: parts("superior-party") })).toHaveLength(1);
  });
});

describe("Errors: evidence that can never be met", () => {
  it.each([
    ["a slot the kind does not have", { meeting: "work-meeting", by: "holder" }, "by"],
    ["recipient without one", { report: "analysis", from: "holder", to: "recipient" }, "recipient"],
    ["counterpart without one", { talk: "integrity", by: "holder", with: "counterpart" }, "counterpart"],
    ["concerned without an event", { talk: "integrity", by: "holder", with: "concerned" }, "concerned"],
    ["group-head without a group", { meeting: "work-meeting", chair: "group-head" }, "group-head"],
    ["a form of a talk", { talk: "integrity", by: "holder", form: "written" }, "form"],
  ] as const)("%s", (_, evidence, key) => {
    expect(said({ ...talk, evidence })).toEqual(neverMet(key));
  });
});

describe("Errors: what no record of the kind can hold", () => {
  it.each([
    ["a body talks to nobody", { ...talk, holder: "body party-group" }, { talk: "integrity", by: "holder" }, "by"],
    ["nobody talks with a body", talk, { talk: "integrity", by: "holder", with: "party-group" }, "with"],
    ["a person is no department", talk, { activity: "inspection", departments: "holder" }, "departments"],
  ] as const)("%s", (_, row, evidence, key) => {
    expect(said({ ...row, evidence })).toEqual(neverMet(key));
  });

  it("a department's head may be meant where people are wanted", () => {
    const row = {
      ...talk,
      counterpart: "departments",
      evidence: { talk: "integrity", by: "holder", with: "counterpart" },
    };
    expect(said(row)).toEqual([]);
  });

  it.each([
    ["severity of an event", { event: "accident", severity: "serious" }, "severity"],
    ["decisions of a case", { case: "any", decisions: true }, "decisions"],
    ["the organ that a meeting came from", { meeting: "any", superior: "superior-party" }, "superior"],
  ] as const)("%s", (_, after, key) => {
    expect(said({ ...lesson, after })).toEqual(noEffect(key));
    expect(said({ ...lesson, before: after })).toEqual(noEffect(key));
  });

  it("counted-from without a case; by: covers where no record covers anything", () => {
    expect(said({ ...lesson, after: { event: "accident" }, "counted-from": "sanction" })).toEqual(
      noEffect("counted-from"),
    );
    expect(said({ ...talk, by: "covers", evidence: { talk: "integrity", by: "holder" } })).toEqual(noEffect("by"));
  });
});

describe("Errors: a word of another rulebook that this one does not declare", () => {
  const topic = (head: Entry = {}) =>
    said({ ...talk, holder: "body party-group", evidence: { meeting: "any", topics: "livelihood" } }, head);

  it("is said, with who declares it", () => {
    expect(topic()).toEqual([
      {
        severity: "error",
        code: "foreign-term",
        vocabulary: "topics",
        text: "livelihood",
        id: "livelihood",
        regulations: ["liaoning"],
      },
    ]);
  });

  it("by a name of it, and wherever a party may stand", () => {
    const row = { ...talk, evidence: { report: "analysis", from: "holder", to: "united-front" } };
    expect(said(row)).toMatchObject([{ code: "foreign-term", vocabulary: "functions", regulations: ["liaoning"] }]);
  });

  it("declared here as well it is this rulebook's", () => {
    expect(topic({ terms: { topics: [{ id: "livelihood", zh: "重大民生事项" }] } })).toEqual([]);
  });
});

describe("Every word in a place that is not known: what may stand there, and the nearest", () => {
  const evidence = { talk: "any", by: "holder" };

  it.each([
    ["holder", { holder: "secretary" }, { allowed: expect.arrayContaining(["role secretary", "heads"]) }],
    ["a role", { holder: "role secretari" }, { nearest: "secretary" }],
    ["a group of roles", { holder: "role leders" }, { nearest: "leaders" }],
    [
      "counterpart",
      { counterpart: "department-head", evidence: { ...evidence, with: "counterpart" } },
      { nearest: "department-heads" },
    ],
    [
      "recipient",
      { recipient: "superior-prty", evidence: { report: "any", to: "recipient" } },
      { nearest: "superior-party" },
    ],
    ["by", { evidence: { talk: "any", by: "holdr" } }, { nearest: "holder" }],
    ["from", { evidence: { report: "any", from: "superior-organs" } }, { nearest: "superior-organ" }],
    ["every", { every: "months" }, { nearest: "month" }],
    ["a kind of group", { holder: "group cells" }, { declarable: "rulebook" }],
  ] as const)("%s", (_, row, expected) => {
    const roles = { roles: { leaders: ["secretary", "member"] } };
    const found = said({ ...talk, evidence, ...row }, roles).filter(({ severity }) => severity === "error");
    const others = found.filter(({ code }) => code !== "never-met");
    expect(others).toHaveLength(1);
    expect(others[0]).toMatchObject(expected);
  });

  it("no regular expression is shown to anybody", () => {
    const shown = [
      said({ ...lesson, every: "year", clause: "1 2" }),
      said({ ...lesson, every: "year", holder: "secretary" }),
      said({ ...lesson, every: "year" }, { id: "My County" }),
      said({ ...lesson, every: "year" }, { terms: { topics: [{ id: "Bad Id", zh: "坏" }] } }),
      said({ ...lesson, due: "13-45" }),
    ];
    expect(shown.map(([one]) => one?.code)).toEqual([
      "bad-clause",
      "bad-value",
      "bad-identifier",
      "bad-identifier",
      "bad-value",
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/\^|\$|\[a-z/);
  });
});

describe("Errors: a term of ours declared again in the same vocabulary", () => {
  it.each([
    ["by its id", { id: "party-group-meeting", zh: "某会" }],
    ["or any of its names", { id: "committee-meeting", zh: "党委会议" }],
  ])("%s", (_, term) => {
    expect(said({ ...lesson, every: "year" }, { terms: { meetings: [term] } })).toMatchObject([
      { severity: "error", code: "declared-already", id: "party-group-meeting" },
    ]);
  });

  it("in another vocabulary it is a word of its own", () => {
    expect(said({ ...lesson, every: "year" }, { terms: { talks: [{ id: "council", zh: "联席会议" }] } })).toEqual([]);
  });
});

describe("Warnings, said at every run", () => {
  it("a rulebook whose id is one of ours", () => {
    expect(said({ ...lesson, every: "year" }, { id: "hebei" })).toEqual([
      { severity: "warning", code: "stands-in", id: "hebei" },
    ]);
  });

  it("an interpretation that nothing uses", () => {
    const head = {
      interpretations: { often: { words: "经常", n: 4 } },
      periods: { term: { from: "02-20", to: "07-10" } },
    };
    expect(said({ ...lesson, every: "year" }, head)).toEqual(
      ["often", "term"].map((id) => ({ severity: "warning", code: "unused-interpretation", id })),
    );
    expect(said({ ...lesson, every: "term", interpretation: "often" }, head)).toEqual([]);
  });

  it("a window or period whose to before its from makes it longer than 180 days", () => {
    const head = (to: string) => ({ periods: { term: { from: "09-01", to } } });
    expect(said({ ...lesson, every: "term" }, head("02-27"))).toEqual([]);
    expect(said({ ...lesson, every: "term" }, head("02-28"))).toMatchObject([
      { severity: "warning", code: "long-stretch", days: 181 },
    ]);
    expect(said({ ...lesson, every: "term" }, head("12-31"))).toEqual([]);
  });
});

describe("Errors: a clause id in words, in full width or in capitals, by which nothing would find it", () => {
  it.each([
    ["第一条", "1"],
    ["1（2）", "1(2)"],
    ["第六条（十六）", "6(16)"],
    ["第六条第（三）项", "6(3)"],
    ["第六条第三项", "6(3)"],
    ["第十一条第6项", "11.6"],
    ["第七条第一款", "7.p1"],
    ["（五）", "5"],
    ["十二、", "12"],
    ["１.2", "1.2"],
    ["1(二)", "1(2)"],
    ["7A", "7a"],
  ])("%s is to be written %s", (clause, meant) => {
    expect(said({ ...lesson, every: "year", clause })).toEqual([
      { severity: "error", code: "bad-clause", text: clause, meant },
    ]);
  });

  it.each(["1", "1(2)", "11.6b", "7.p1a", "12(2)6", "closing-b", "附则"])("%s is left as it is", (clause) => {
    expect(said({ ...lesson, every: "year", clause })).toEqual([]);
  });
});

describe("Errors: a day of the year or a limit in words: what is to be written", () => {
  it.each([
    ["3月31日", "03-31"],
    ["3-31", "03-31"],
    ["2025-03-31", "03-31"],
    ["３.1", "03-01"],
    ["年底", null],
    ["2月30日", null],
  ])("due: %s", (due, nearest) => {
    expect(said({ ...lesson, due })).toEqual([
      { severity: "error", code: "bad-value", text: due, allowed: ["MM-DD"], nearest },
    ]);
  });

  it.each([
    ["30天", "30"],
    ["三十日内", "30"],
    ["一个月", "1 month"],
    ["3个月以内", "3 months"],
    ["五个工作日", "5 workdays"],
    ["两周", "14"],
    ["5 years", "60 months"],
    ["半年", null],
  ])("within: %s", (within, nearest) => {
    expect(said({ ...lesson, after: { event: "sign" }, within })).toMatchObject([{ code: "bad-value", nearest }]);
  });
});

describe("Errors: an empty list or text, which would match nothing or everything", () => {
  it.each<readonly [string, Entry]>([
    ["category", { after: { case: "any", category: [] } }],
    ["a category of no letters", { after: { case: "any", category: "" } }],
    ["flags", { after: { case: "any", flags: [] } }],
    ["a type", { after: { event: [] } }],
    ["a severity", { after: { case: "any", severity: [] } }],
    ["topics", { every: "year", evidence: { meeting: "any", topics: [], chair: "holder" } }],
    ["who did it", { every: "year", evidence: { activity: "lesson", by: [] } }],
    ["counterpart", { every: "year", counterpart: [] }],
    ["recipient", { every: "year", recipient: [] }],
    ["months", { every: "month", months: [] }],
    ["units", { every: "year", applies: { units: [] } }],
    ["reading", { every: "year", interpretation: [] }],
    ["other numbers for nobody", { every: "year", "n-for": {} }],
  ])("%s", (_, row) => {
    expect(said({ ...lesson, ...row }).map(({ code }) => code)).toEqual(["empty-value"]);
  });
});

describe("Errors: a reading with a value that a rule on records names", () => {
  const rule = { check: "record", clause: "2", title: "会议", requirement: "书记主持", records: { meeting: "any" } };
  const head = (reading: Entry) => ({
    rules: [{ ...rule, must: { chair: "secretary" }, interpretation: "soon" }],
    interpretations: { soon: { words: "及时", reading: "当月", ...reading } },
  });

  it("takes no value from it", () => {
    expect(said({ ...lesson, every: "year" }, head({ within: "30" }))).toEqual([
      { severity: "error", code: "value-unused", id: "soon", fields: ["within"] },
    ]);
    expect(said({ ...lesson, every: "year" }, head({}))).toEqual([]);
  });
});

describe("Errors: what is owed again and again", () => {
  const again = { ...lesson, after: { event: "sign" }, repeat: "1 month" };

  it("needs an end, which only cases have by themselves", () => {
    expect(said(again)).toEqual([{ severity: "error", code: "missing-field", field: "within" }]);
    expect(said({ ...again, after: { case: "any" } })).toEqual([]);
  });

  it("is owed twice at least", () => {
    expect(said({ ...again, within: "1 month" })).toMatchObject([
      { code: "contradicts", key: "repeat", other: "within" },
    ]);
    expect(said({ ...again, within: "2 months" })).toEqual([]);
  });

  it("has room in each stretch for as many as are asked", () => {
    expect(said({ ...again, repeat: "7", within: "2 months", n: 9 })).toMatchObject([{ code: "no-room", days: 7 }]);
  });
});

it("Errors: a date that no month has", () => {
  expect(said({ ...lesson, every: "month", on: "32" })).toMatchObject([{ code: "unknown-reference", text: "32" }]);
});
