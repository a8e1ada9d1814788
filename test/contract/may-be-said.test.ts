import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, overseer, person, post, ruling, secretary } from "./support.js";

/** Contract 3.10, sentence by sentence: what rules on records may say. */

const term = (id: string, zh: string): Entry => ({ id, zh, en: id });
const book = ruling(
  [
    {
      check: "ground",
      clause: "1",
      grounds: [{ clause: "1(1)", ground: "laxity" }, { clause: "1(2)" }],
    },
    { check: "moved", clause: "2", how: "either", excuses: "transferred" },
    { check: "account", clause: "3", who: "any" },
    { check: "bearing", clause: "4", asks: "lone" },
    { check: "bearing", clause: "5", asks: "lone", of: "member" },
    {
      check: "ladder",
      clause: "6",
      on: "person",
      of: ["member", "committee-member"],
      tiers: [
        { clause: "6", severity: "minor", measures: "criticism-education" },
        { clause: "6(2)", severity: "serious", measures: "removal" },
      ],
    },
    {
      check: "record",
      clause: "7",
      records: { assessment: "annual" },
      must: { methods: { of: ["records", "talks"], least: 2 } },
    },
    { check: "record", clause: "8", records: { talk: "summons" }, must: { evidence: true } },
    { check: "record", clause: "9", records: { assessment: "annual" }, must: { topics: "integrity" } },
    { check: "record", clause: "10", records: { meeting: "party-group-meeting" }, must: { topics: "integrity" } },
    { check: "bar", clause: "11", measures: "removal", bars: "appointment", months: 12 },
    {
      check: "bar",
      clause: "12",
      measures: "removal",
      bars: "promotion",
      "until-sanction": "party-sanction",
    },
  ],
  {
    terms: {
      grounds: [term("laxity", "管理松懈"), term("transferred", "已调离"), term("retired", "已退休")],
    },
  },
);
const unit: Entry = {
  regulations: ["mine"],
  departments: [department("first"), department("second")],
  people: [
    secretary("wang"),
    overseer("li", ["first"]),
    person("yi", post("member", { to: "2025-04-30" }), post("committee-member", { from: "2025-05-01" })),
    head("zhao", "first"),
    head("qian", "second"),
    person("fu", post("department-deputy", { department: "first" })),
    person("sun", post("staff", { department: "first" })),
    person("zhou", post("staff", { department: "second" })),
  ],
};
type Records = Parameters<typeof ledger>[1];

/** What the rule of a clause says, as holder: status. */
async function says(clause: string, records: Records, asOf = "2025-12-31") {
  const { result } = await audited({ ...ledger(unit, records), ...book }, asOf, 2025);
  const found = result.findings.filter((one) => one.clause === clause);
  return Object.fromEntries(found.map((one) => [one.holder?.id ?? "-", one.status]));
}
const offence = (more: Entry = {}): Entry => ({ id: "c", date: "2025-03-01", subject: "sun", ...more });
const leader = (who: string, more: Entry = {}): Entry => ({ who, finding: "accountable", date: "2025-06-01", ...more });

describe("free text is never certified", () => {
  const ground = (text: string) => ({ cases: [offence({ leaders: [leader("li", { ground: text })] })] });

  it("a ground in words that no term covers is for a person to judge, also where a list ends in any other", async () => {
    expect(await says("1", ground("laxity"))).toEqual({ li: "met" });
    expect(await says("1", ground("天气原因"))).toEqual({ li: "review" });
    expect(await says("1(2)", ground("天气原因"))).toEqual({ li: "review" });
    expect(await says("1(2)", ground("管理松懈"))).toEqual({});
  });

  it("a ground that another clause forbids as an excuse is none of the list", async () => {
    expect(await says("1", ground("已退休"))).toEqual({ li: "review" });
  });

  it("a method in words that no term covers is for a person to judge", async () => {
    const by = (...methods: string[]) => ({
      assessments: [{ date: "2025-12-01", type: "annual", covers: "2025", subject: "li", grade: "good", methods }],
    });
    expect(await says("7", by("查阅资料", "个别谈话"))).toEqual({ "-": "met" });
    expect(await says("7", by("查阅资料", "随机走访"))).toEqual({ "-": "review" });
    expect(await says("7", by("查阅资料"))).toEqual({ "-": "breach" });
  });
});

describe("a text that contains a forbidden term's words", () => {
  const because = (...ground: string[]) => ({
    cases: [offence({ leaders: [leader("yi", { finding: "no-fault", ground })] })],
  });

  it("is read as that term", async () => {
    expect(await says("2", because("transferred"))).toEqual({ yi: "breach" });
    expect(await says("2", because("本人已调离原岗位，不再追究"))).toEqual({ yi: "breach" });
  });

  it.each(["不因已调离免责", "并非已调离", "无已调离情形", "没有已调离的情形", "未因已调离"])(
    "is for a person to judge where a denial stands before them: %s",
    async (text) => expect(await says("2", because(text))).toEqual({ yi: "review" }),
  );

  it("is free text where it has none of them; where no reason is recorded, nothing is known", async () => {
    expect(await says("2", because("已到其他单位任职"))).toEqual({ yi: "review" });
    expect(await says("2", because())).toEqual({ "-": "undetermined" });
  });
});

describe("the offender is never one of 有关领导", () => {
  const looked = (subject: string, ...who: string[]) =>
    says("3", { cases: [offence({ subject, department: "first", leaders: who.map((one) => leader(one)) })] });

  it("an entry on the subject of the case answers no duty to inquire into those above him", async () => {
    expect(await looked("li", "li")).toEqual({ "-": "breach" });
    expect(await looked("li", "li", "wang")).toEqual({ "-": "met" });
    expect(await looked("li", "party-group")).toEqual({ "-": "met" });
  });

  it("nor does one on somebody who does not stand above him", async () => {
    expect(await looked("sun", "zhou")).toEqual({ "-": "breach" });
    expect(await looked("sun", "qian")).toEqual({ "-": "breach" });
    expect(await looked("sun", "zhao")).toEqual({ "-": "met" });
    expect(await looked("zhao", "fu")).toEqual({ "-": "breach" });
    expect(await looked("li", "zhao")).toEqual({ "-": "breach" });
  });
});

describe("one who decided alone", () => {
  const alone = (by: string, more: Entry = {}) => ({
    cases: [offence({ subject: by, decision: { mode: "individual", by }, ...more })],
  });
  const sanctioned: Entry = { measures: [{ type: "party-sanction", date: "2025-05-01" }] };

  it("and is himself the sanctioned subject has been held", async () => {
    expect(await says("4", alone("li", sanctioned))).toEqual({ li: "met" });
    expect(await says("4", alone("li"))).toEqual({ li: "breach" });
    expect(
      await says("4", { cases: [offence({ decision: { mode: "individual", by: "li" }, ...sanctioned })] }),
    ).toEqual({
      li: "breach",
    });
  });

  it("is judged by a clause on members of the team only if he is one", async () => {
    expect(await says("5", alone("li", sanctioned))).toEqual({ li: "met" });
    expect(await says("5", alone("zhao"))).toEqual({});
  });
});

describe("a clause speaks only of those it names", () => {
  const measured = (who: string) =>
    says("6", {
      cases: [
        offence({ leaders: [leader(who, { severity: "minor", measures: [{ type: "removal", date: "2025-06-01" }] })] }),
      ],
    });

  it("others are not listed", async () => {
    expect(await measured("li")).toEqual({ li: "breach" });
    expect(await measured("yi")).toEqual({ yi: "breach" });
    expect(await measured("zhao")).toEqual({});
    expect(await measured("party-group")).toEqual({});
  });
});

describe("accountability that follows no offence (contract 1)", () => {
  const accident: Entry = { id: "e", date: "2025-02-01", type: "accident" };
  const clue: Entry = { id: "e", date: "2025-02-01", type: "sign" };
  const held = (cause: Entry, more: Entry = {}) => ({
    events: [cause],
    cases: [
      offence({
        subject: "li",
        about: "e",
        severity: "minor",
        measures: [{ type: "removal", date: "2025-03-01" }],
        ...more,
      }),
    ],
  });
  const post2: Entry = { id: "p", date: "2025-09-01", type: "appointment", person: "li" };

  it("is held to the ladder, and starts the bars", async () => {
    expect(await says("6", held(accident))).toEqual({ li: "breach" });
    expect(await says("11", { ...held(accident), appointments: [post2] })).toEqual({ li: "breach" });
    expect(await says("6", held(clue))).toEqual({});
    expect(await says("11", { ...held(clue), appointments: [post2] })).toEqual({});
  });

  it("asks nobody above to be looked into, as an offence does", async () => {
    expect(await says("3", held(accident))).toEqual({});
    expect(await says("3", held(clue))).toEqual({ "-": "breach" });
  });
});

describe("a bar that lasts as long as a sanction", () => {
  const promoted = [{ id: "p", date: "2026-04-01", type: "promotion", person: "li" }];
  const removed = leader("li", { date: "2025-03-10", measures: [{ type: "removal", date: "2025-03-10" }] });
  const sanction = { type: "party-sanction", date: "2025-03-10", until: "2026-06-30" };

  it("sees the sanction among the measures on him as the subject", async () => {
    const records = {
      cases: [offence({ subject: "li", leaders: [removed], measures: [sanction] })],
      appointments: promoted,
    };
    const { result } = await audited({ ...ledger(unit, records), ...book }, "2026-12-31", 2026);
    expect(result.findings.filter((one) => one.clause === "12").map((one) => one.status)).toEqual(["breach"]);
  });
});

describe("not kept", () => {
  const talk = (date: string, more: Entry = {}): Entry => ({ date, type: "summons", by: "wang", with: "li", ...more });

  it("where none of the records judged in the year holds the field, one finding says so, with ten of them at most", async () => {
    const dates = ["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2025-${month}-01`);
    const audit = await audited(
      { ...ledger(unit, { talks: ["2025-02-01", ...dates].map((date) => talk(date)) }), ...book },
      "2025-12-31",
      2025,
    );
    const found = audit.result.findings.filter((one) => one.clause === "8");
    expect(found).toMatchObject([
      { status: "undetermined", code: "not-kept", holder: null, args: { field: "evidence", records: 11 } },
    ]);
    expect(found[0]?.evidence).toHaveLength(10);
    expect(found[0]?.period).toEqual({ label: "u", from: "2025-01-01", to: "2025-12-31" });
  });

  it("where others hold it, what lacks it is a breach", async () => {
    const talks = [talk("2025-02-01", { id: "a", evidence: ["a.pdf"] }), talk("2025-03-01", { id: "b" })];
    const audit = await audited({ ...ledger(unit, { talks }), ...book }, "2025-12-31", 2025);
    const found = audit.result.findings.filter((one) => one.clause === "8");
    expect(found.map((one) => [one.period.label, one.status])).toEqual([
      ["a", "met"],
      ["b", "breach"],
    ]);
  });

  it("what is itself the act that a clause asks is no field: not recorded, it was not done", async () => {
    expect(await says("3", { cases: [offence()] })).toEqual({ "-": "breach" });
  });
});

describe("what one fact breaks is one finding", () => {
  it("an assessment as a whole gives one for those of one covers, holder null, evidence all of them", async () => {
    const graded = (subject: string): Entry => ({
      date: "2025-12-01",
      type: "annual",
      covers: "2025",
      subject,
      grade: "good",
      topics: "rectification",
    });
    const audit = await audited(
      { ...ledger(unit, { assessments: [graded("li"), graded("zhao"), graded("sun")] }), ...book },
      "2025-12-31",
      2025,
    );
    const found = audit.result.findings.filter((one) => one.clause === "9");
    expect(found).toMatchObject([{ status: "breach", holder: null, period: { label: "2025" } }]);
    expect(found[0]?.evidence).toHaveLength(3);
  });
});

describe("what was merely touched", () => {
  it("stands in the title: whether that is enough a person judges", async () => {
    const meeting = (more: Entry) => ({
      meetings: [{ id: "m", date: "2025-03-01", type: "party-group-meeting", ...more }],
    });
    expect(await says("10", meeting({ topics: "integrity" }))).toEqual({ "-": "met" });
    expect(await says("10", meeting({ topics: "appointments" }))).toEqual({ "-": "breach" });
    expect(await says("10", meeting({ topics: "appointments", title: "研究干部任免和党风廉政建设" }))).toEqual({
      "-": "review",
    });
    expect(await says("10", meeting({}))).toEqual({ "-": "undetermined" });
  });
});
