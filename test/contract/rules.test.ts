import { describe, expect, it } from "vitest";
import { check } from "../support/audit.js";

const RULEBOOK = `
schema: audit-rulebook/1
id: mine
title: { zh: 试行办法, en: Trial }
obligations: []
rules:
  - check: account
    clause: "1"
    title: { zh: 一案双查, en: Double inquiry }
    requirement: { zh: 每案认定责任, en: Every case has a finding }
    who: any
  - check: account
    clause: "2"
    title: { zh: 两方责任, en: Both sides }
    requirement: { zh: 党组和纪检组两方各有认定, en: One entry for each side }
    who:
      - { body: party-group, roles: [secretary, member], not-roles: discipline-head }
      - { body: discipline-group, roles: discipline-head }
  - check: account
    clause: "3"
    title: { zh: 下属严重违纪, en: Serious breach below }
    requirement: { zh: 部门负责人和分管领导都要认定, en: Head and overseer }
    cases: { severity: [serious, criminal], not-subject: department-head }
    who: [department-head, overseer]
  - check: account
    clause: "4"
    title: { zh: 视情追究, en: Depending on circumstances }
    requirement: { zh: 视情追究党组, en: "The party group, depending on circumstances" }
    cases: { flags: major }
    who: { body: party-group }
    discretion: true
  - check: ladder
    clause: "5a"
    title: { zh: 个人档次, en: Ladder for a person }
    requirement: { zh: 措施与情节相当, en: The measure fits the severity }
    on: person
    others: restructuring
    tiers:
      - { severity: minor, clause: "5a", measures: [criticism-education, admonition-talk] }
      - { severity: moderate, clause: "5b", measures: circulated-criticism }
      - { severity: serious, clause: "5c", measures: [party-sanction, removal, demotion, blamed-resignation] }
      - { severity: criminal, clause: "5d", measures: judicial-transfer }
  - check: bar
    clause: "6"
    title: { zh: 评优, en: Honours }
    requirement: { zh: 当年不得评优, en: No honours in the year }
    bars: honours
  - check: bar
    clause: "7"
    title: { zh: 一年内不得任同级, en: No equal post for a year }
    requirement: { zh: 免职后一年内不得任同级以上职务, en: No equal post for a year after removal }
    measures: removal
    bars: equal-post
    months: 12
  - check: bar
    clause: "8"
    title: { zh: 半年内不得提拔, en: No promotion for half a year }
    requirement: { zh: 诫勉后六个月内不得提拔, en: No promotion for six months }
    measures: admonition-talk
    bars: promotion
    months: 6
  - check: bar
    clause: "9"
    title: { zh: 两年内不得高于原职务, en: Nothing above the former level }
    requirement: { zh: 免职后两年内不得任高于原职务的职务, en: Nothing above the former level for two years }
    measures: removal
    bars: higher-post
    months: 24
    level-before: true
  - check: bar
    clause: "10"
    title: { zh: 取长, en: The longer prevails }
    requirement: { zh: 影响期取长, en: The longer period prevails }
    measures: demotion
    bars: promotion
    months: 24
    until-sanction: party-sanction
`;

const UNIT = `
id: u
name: 江源县局
kind: agency
level: county
regulations: [mine]
departments: [{ id: first, name: 一科 }, { id: second, name: 二科 }]
people:
  - { id: wang, name: 王书记, posts: [{ role: secretary }] }
  - { id: li, name: 李副职, posts: [{ role: member, oversees: first }] }
  - { id: ji, name: 季组长, posts: [{ role: discipline-head }, { role: member }] }
  - { id: zhao, name: 赵科长, posts: [{ role: department-head, department: first }] }
  - { id: old, name: 老科长, posts: [{ role: department-head, department: second, to: 2025-01-31 }] }
  - { id: new, name: 新科长, posts: [{ role: department-head, department: second, from: 2025-02-01 }] }
  - { id: qian, name: 钱干事, posts: [{ role: staff, department: first }] }
`;

/** The statuses of a clause's findings by what follows the clause in their ids: holder and label. */
async function judged(
  clause: string,
  records: { cases?: string; appointments?: string; assessments?: string },
  asOf = "2025-12-31",
  year = 2025,
) {
  const files = {
    "unit.yaml": UNIT,
    "regulations/mine.yaml": RULEBOOK,
    ...Object.fromEntries(Object.entries(records).map(([kind, text]) => [`${kind}.yaml`, text])),
  };
  const { findings } = await check(files, { asOf, year });
  return Object.fromEntries(
    findings
      .filter((one) => one.clause === clause)
      .map((one) => [`${one.holder?.id ?? "-"} ${one.period.label}`, one.status]),
  );
}

const leaders = (...entries: string[]) =>
  `- { id: c1, date: 2025-03-01, subject: 钱干事, severity: serious, leaders: [${entries.join(", ")}] }`;

describe("held to account (一案双查)", () => {
  it("is met by one entry, accountable or no-fault", async () => {
    expect(await judged("1", { cases: leaders("{ who: wang, finding: no-fault }") })).toEqual({ "- c1": "met" });
  });

  it("takes no leaders field for an empty list, a breach", async () => {
    expect(await judged("1", { cases: "- { id: c1, date: 2025-03-01, subject: 钱干事 }" })).toEqual({
      "- c1": "breach",
    });
  });

  it("leaves a missing entry undetermined until 90 days after the case's date", async () => {
    const cases = "- { id: c1, date: 2025-03-01, subject: 钱干事 }";
    expect(await judged("1", { cases }, "2025-05-30")).toEqual({ "- c1": "undetermined" });
    expect(await judged("1", { cases }, "2025-05-31")).toEqual({ "- c1": "breach" });
  });

  it("asks one entry of each side, and takes the discipline head for the discipline side though he is a member", async () => {
    expect(await judged("2", { cases: leaders("{ who: ji, finding: no-fault }") })).toEqual({
      "party-group c1": "breach",
      "discipline-group c1": "met",
    });
    expect(
      await judged("2", {
        cases: leaders("{ who: party-group, finding: accountable }", "{ who: discipline-group, finding: no-fault }"),
      }),
    ).toEqual({
      "party-group c1": "met",
      "discipline-group c1": "met",
    });
  });

  it("asks for those who held the posts when it happened", async () => {
    const cases =
      "- { id: c1, date: 2025-03-01, occurred: 2025-01-15, subject: 外人, department: second, severity: serious, leaders: { who: new, finding: no-fault } }";
    expect(await judged("3", { cases })).toEqual({ "old c1": "breach", "- c1": "undetermined" });
  });

  it("is not about a case that is not as grave, nor about a head's own", async () => {
    const cases = `
- { id: c1, date: 2025-03-01, subject: 钱干事, severity: minor }
- { id: c2, date: 2025-03-01, subject: 赵科长, severity: serious }`;
    expect(await judged("3", { cases })).toEqual({});
  });

  it("is undetermined where the case has no severity", async () => {
    expect(await judged("3", { cases: "- { id: c1, date: 2025-03-01, subject: 钱干事 }" })).toEqual({
      "- u": "undetermined",
    });
  });

  it("gives a review where the text leaves it to circumstances", async () => {
    const cases = "- { id: c1, date: 2025-03-01, subject: 钱干事, flags: 重大 }";
    expect(await judged("4", { cases })).toEqual({ "party-group c1": "review" });
  });
});

describe("the sanction ladder", () => {
  const entry = (severity: string, measures: string) =>
    leaders(`{ who: li, finding: accountable, severity: ${severity}, measures: [${measures}] }`);

  it.each([
    ["minor", "批评教育", "5a", "met"],
    ["moderate", "通报批评, 批评教育", "5b", "met"],
    ["moderate", "批评教育", "5b", "review"],
    ["minor", "批评教育, 通报批评", "5a", "breach"],
    ["serious", "引咎辞职", "5c", "met"],
    ["serious", "移送司法机关", "5c", "breach"],
    ["criminal", "移送司法机关, 批评教育", "5d", "met"],
    ["criminal", "党纪处分", "5d", "breach"],
    ["minor", "批评教育, 调整处理", "5a", "breach"],
  ])("for %s with [%s] is, under %s, %s", async (severity, measures, clause, status) => {
    expect(await judged(clause, { cases: entry(severity, measures) })).toEqual({ "li c1": status });
  });

  it("is undetermined where no measure is recorded", async () => {
    expect(await judged("5a", { cases: entry("minor", "") })).toEqual({ "- u": "undetermined" });
  });

  it("is undetermined under its first clause where the neglect has no severity", async () => {
    expect(await judged("5a", { cases: leaders("{ who: li, finding: accountable, measures: 通报批评 }") })).toEqual({
      "- u": "undetermined",
    });
  });

  it("does not judge who was found without fault, nor a body by the ladder for people", async () => {
    const cases = leaders(
      "{ who: li, finding: no-fault }",
      "{ who: party-group, finding: accountable, severity: minor, measures: 调整处理 }",
    );
    expect(await judged("5a", { cases })).toEqual({});
  });
});

describe("bars after a sanction (影响期)", () => {
  const removal = leaders("{ who: li, finding: accountable, date: 2025-03-31, measures: [免职, 诫勉谈话] }");

  it("take honours of the very year, whatever the measure", async () => {
    const appointments = `
- { id: a1, date: 2025-12-01, person: li, type: 表彰 }
- { id: a2, date: 2025-12-01, person: wang, type: 表彰 }`;
    const assessments = "- { id: p1, date: 2025-12-20, type: annual, covers: 2025, subject: li, grade: 称职 }";
    expect(await judged("6", { cases: removal, appointments, assessments })).toEqual({
      "li a1": "breach",
      "li p1": "met",
    });
  });

  it("judge an assessment by the year it covers", async () => {
    const assessments = "- { id: p1, date: 2026-01-20, type: annual, covers: 2025, subject: li, grade: 优秀 }";
    expect(await judged("6", { cases: removal, assessments }, "2026-03-01", 2025)).toEqual({ "li p1": "breach" });
  });

  it.each([
    ["2026-03-30", "same", "breach"],
    ["2026-03-31", "same", "met"],
    ["2026-03-30", "lower", "met"],
    ["2026-03-30", "higher", "breach"],
  ])("end on the anniversary: an appointment of %s, %s, is %s", async (date, rank, status) => {
    const appointments = `- { id: a1, date: ${date}, person: li, type: 任职, rank: ${rank} }`;
    expect(await judged("7", { cases: removal, appointments }, "2026-12-31", 2026)).toEqual({ "li a1": status });
  });

  it("clip to the month's end: six months from 31 March end on 30 September", async () => {
    const on = (date: string) =>
      judged("8", { cases: removal, appointments: `- { id: a1, date: ${date}, person: li, type: 提拔 }` });
    expect(await on("2025-09-29")).toEqual({ "li a1": "breach" });
    expect(await on("2025-09-30")).toEqual({ "li a1": "met" });
  });

  it("are undetermined where the rank would tell and is not recorded", async () => {
    const appointments = "- { id: a1, date: 2025-05-01, person: li, type: 任职 }";
    expect(await judged("7", { cases: removal, appointments })).toEqual({ "li a1": "undetermined" });
  });

  it("leave to a person what the level before the measure was, where an appointment lies between", async () => {
    const appointments = `
- { id: a1, date: 2025-05-01, person: li, type: 任职, rank: lower }
- { id: a2, date: 2025-10-01, person: li, type: 任职, rank: higher }`;
    expect(await judged("9", { cases: removal, appointments })).toEqual({ "li a1": "met", "li a2": "review" });
  });

  it("start from leaders' measures only, not from what was done to the subject", async () => {
    const cases = "- { id: c1, date: 2025-03-01, subject: 李副职, measures: 免职 }";
    const appointments = "- { id: a1, date: 2025-05-01, person: li, type: 任职, rank: same }";
    expect(await judged("7", { cases, appointments })).toEqual({});
  });

  it("last as long as the longer of measure and sanction, and are undetermined where the sanction's end is not recorded", async () => {
    const both = (until: string) =>
      leaders(
        `{ who: li, finding: accountable, date: 2025-01-10, measures: [降职, { type: 党纪处分, date: 2025-01-10${until} }] }`,
      );
    const appointments = "- { id: a1, date: 2027-06-01, person: li, type: 提拔 }";
    expect(await judged("10", { cases: both(", until: 2027-06-01"), appointments }, "2027-12-31", 2027)).toEqual({
      "li a1": "breach",
    });
    expect(await judged("10", { cases: both(", until: 2027-05-31"), appointments }, "2027-12-31", 2027)).toEqual({
      "li a1": "met",
    });
    expect(await judged("10", { cases: both(""), appointments }, "2027-12-31", 2027)).toEqual({
      "li a1": "undetermined",
    });
  });
});

describe("a rule's finding", () => {
  it("bears the record's label and date, and no due date, count or counterpart", async () => {
    const files = { "unit.yaml": UNIT, "regulations/mine.yaml": RULEBOOK, "cases.yaml": leaders() };
    const { findings } = await check(files, { asOf: "2025-12-31" });
    expect(findings.find((one) => one.id === "u/mine/1/-/-/-/c1")).toMatchObject({
      kind: "rule",
      status: "breach",
      period: { label: "c1", from: "2025-03-01", to: "2025-03-01" },
      counterpart: null,
      recipient: null,
      due: null,
      required: null,
      found: null,
      daysLate: null,
    });
  });

  it("may be waived, with the label as the period", async () => {
    const waiver = (period: string) =>
      `- { date: 2025-04-01, regulation: mine, clause: "1", period: ${period}, reason: 另案处理, approvedBy: 党组, until: 2025-12-31 }`;
    const statusWith = async (period: string) => {
      const files = {
        "unit.yaml": UNIT,
        "regulations/mine.yaml": RULEBOOK,
        "cases.yaml": leaders(),
        "waivers.yaml": waiver(period),
      };
      return (await check(files, { asOf: "2025-12-31" })).findings.find((one) => one.id === "u/mine/1/-/-/-/c1")
        ?.status;
    };
    expect(await statusWith("c1")).toBe("waived");
    expect(await statusWith("c2")).toBe("breach");
  });
});

describe("how a record must be", () => {
  const book = (records: string, must: string, more = "") => `
schema: audit-rulebook/1
id: mine
title: { zh: 试行办法, en: Trial }
obligations: []
rules:
  - check: record
    clause: "1"
    title: { zh: 记录, en: Record }
    requirement: { zh: 记录应当如此, en: The record must be so }
    records: ${records}
    must: ${must}
    ${more}
`;
  const statusOf = async (rulebook: string, files: Record<string, string>) => {
    const { findings } = await check(
      { "unit.yaml": UNIT, "regulations/mine.yaml": rulebook, ...files },
      { asOf: "2025-12-31" },
    );
    return findings.map((one) => one.status);
  };
  const meeting = (fields: string) => ({
    "meetings.yaml": `- { id: m1, date: 2025-05-01, type: 党组会议, topics: 干部任免, ${fields} }`,
  });

  it("with a record of itself is one with non-empty evidence", async () => {
    const rulebook = book("{ activity: research, by: secretary }", "{ evidence: true }");
    const research = (by: string, evidence: string) => ({
      "activities.yaml": `- { date: 2025-05-01, type: 专题调研, by: ${by}${evidence} }`,
    });
    expect(await statusOf(rulebook, research("wang", ", evidence: a.txt"))).toEqual(["met"]);
    expect(await statusOf(rulebook, research("wang", ""))).toEqual(["undetermined"]);
    expect(await statusOf(rulebook, research("li", ""))).toEqual([]);
  });

  it("has the head speak last, on the topics meant, if the head is there", async () => {
    const rulebook = book("{ meeting: party-group-meeting, topics: appointments }", "{ last-speaker: secretary }");
    expect(await statusOf(rulebook, meeting("speakers: [li, wang]"))).toEqual(["met"]);
    expect(await statusOf(rulebook, meeting("speakers: [wang, li]"))).toEqual(["breach"]);
    expect(await statusOf(rulebook, meeting("attendees: [li, ji], speakers: [li, ji]"))).toEqual(["met"]);
    expect(await statusOf(rulebook, meeting("speakers: [li, ji]"))).toEqual(["undetermined"]);
    expect(await statusOf(rulebook, meeting("attendees: [wang, li]"))).toEqual(["undetermined"]);
  });

  it("is chaired by whom the clause asks for: firm with the topic that makes it special, else for a person to judge", async () => {
    const rulebook = book("{ meeting: any }", "{ chair: secretary }", "firm: { topics: integrity }");
    expect(await statusOf(rulebook, meeting("chair: wang"))).toEqual(["met"]);
    expect(await statusOf(rulebook, meeting("chair: li"))).toEqual(["review"]);
    expect(
      await statusOf(rulebook, {
        "meetings.yaml": "- { date: 2025-05-01, type: 民主生活会, topics: 党风廉政建设, chair: li }",
      }),
    ).toEqual(["breach"]);
    expect(await statusOf(rulebook, meeting("absent: li"))).toEqual(["undetermined"]);
  });

  it("is attended by an organ, and says of whom the head did not speak", async () => {
    const attended = book("{ meeting: any }", "{ attended-by: superior-discipline }");
    expect(await statusOf(attended, meeting("attendees: [上级纪检监察机关, wang]"))).toEqual(["met"]);
    expect(await statusOf(attended, meeting("attendees: wang"))).toEqual(["breach"]);
    const either = book("{ meeting: any }", "{ attended-by: [superior-discipline, superior-party] }");
    expect(await statusOf(either, meeting("attendees: [上级党组织, wang]"))).toEqual(["met"]);
    expect(await statusOf(either, meeting("attendees: [上级纪检监察机关]"))).toEqual(["met"]);
    expect(await statusOf(either, meeting("attendees: [wang]"))).toEqual(["breach"]);
    const commented = book("{ meeting: any }", "{ comments-on: [member, discipline-head] }", "review: true");
    expect(await statusOf(commented, meeting("comments: [li, ji]"))).toEqual(["met"]);
    expect(await statusOf(commented, meeting("comments: li"))).toEqual(["review"]);
  });

  it("may be asked of the assessments of units alone: who leads one of people is another matter", async () => {
    const rulebook = book("{ assessment: annual, of: unit }", "{ leader: [secretary, member] }");
    const assessment = (fields: string) => ({
      "town/unit.yaml": "id: town\nname: 青石镇委\nkind: party-committee\nlevel: township\nregulations: [mine]",
      "assessments.yaml": `- { date: 2025-12-20, type: annual, covers: 2025, ${fields} }`,
    });
    expect(await statusOf(rulebook, assessment("subject: town, leader: li"))).toEqual(["met"]);
    expect(await statusOf(rulebook, assessment("subject: town, leader: zhao"))).toEqual(["breach"]);
    expect(await statusOf(rulebook, assessment("subject: town"))).toEqual(["undetermined"]);
    expect(await statusOf(rulebook, assessment("subject: qian"))).toEqual([]);
  });
});

describe("a duty after an event", () => {
  const book = (obligation: string) => `
schema: audit-rulebook/1
id: mine
title: { zh: 试行办法, en: Trial }
obligations:
  - clause: "1"
    title: { zh: 事后, en: After }
    requirement: { zh: 事后报告, en: Report after it }
    ${obligation}
`;

  it("is owed to the overseer of the department concerned, not of another that the head also heads", async () => {
    const unit = UNIT.replace(
      "role: department-head, department: first",
      "role: department-head, department: [first, second]",
    ).replace("people:", "people:\n  - { id: sun, name: 孙副职, posts: [{ role: member, oversees: second }] }");
    const rulebook = book(`holder: heads
    counterpart: overseer
    after: { event: sign, concerning: headed-department }
    evidence: { report: any, from: holder, to: counterpart }`);
    const events = "- { id: e1, date: 2025-03-01, type: 苗头性问题, department: first }";
    const { findings } = await check(
      { "unit.yaml": unit, "regulations/mine.yaml": rulebook, "events.yaml": events },
      { asOf: "2025-12-31" },
    );
    expect(findings.map((one) => `${one.holder?.id} → ${one.counterpart?.id}`)).toEqual(["zhao → li"]);
  });

  it("needs the id of one of the assessments of a time, not of the latest", async () => {
    const rulebook = book(`holder: body party-group
    after: { assessment: annual }
    within: 30
    evidence: { report: assessment-results, to: party-group }`);
    const files = {
      "unit.yaml": UNIT,
      "regulations/mine.yaml": rulebook,
      "assessments.yaml": `
- { id: k1, date: 2025-12-01, type: annual, covers: 2025, subject: li }
- { date: 2025-12-05, type: annual, covers: 2025, subject: ji }`,
      "reports.yaml": "- { date: 2025-12-20, type: 检查考核情况报告, from: 一科, to: 党组, about: k1 }",
    };
    const { findings } = await check(files, { asOf: "2025-12-31" });
    expect(findings.map((one) => [one.due, one.status])).toEqual([["2026-01-04", "met"]]);
  });
});
