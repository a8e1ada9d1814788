import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit } from "../support/audit.js";
import { editor, offered, red } from "./editor.js";

const service = editor();

const UNIT = `id: xingyuan
name: 兴源县人民检察院
kind: 检察院
level: 县级
regulations: [qingcheng]
organs: [{ name: 兴源县纪委, as: [local-discipline] }]
departments: [{ id: office, name: 办公室 }]
people:
  - { id: zhang, name: 张远, posts: [{ role: 党组书记 }] }
  - { id: li, name: 李望, posts: [{ role: 班子成员, oversees: [办公室] }] }
  - { id: wang, name: 王记, posts: [{ role: 部门负责人, department: 办公室 }] }
`;

describe("where a term stands, all that may be written is offered, Chinese and ids, and nothing else:", () => {
  it.each([
    ["talks.yaml", "- date: 2025-03-05\n  type: |\n", ["廉政谈话", "integrity"]],
    ["talks.yaml", "- 日期: 2025-03-05\n  类型: |\n", ["廉政谈话", "integrity"]],
    ["talks.yaml", "- { date: 2025-03-05, type: |}\n", ["廉政谈话", "integrity"]],
    ["talks.yaml", "- { date: 2025-03-05, type: 廉| }\n", ["廉政谈话"]],
    ["talks.yaml", "- { date: 2025-03-05, type: |, by: 张远 }\n", ["廉政谈话", "integrity"]],
    ["talks.yaml", "- date: 2025-03-05\n  topics: [|]\n", ["党风廉政建设", "deployment"]],
    ["talks.yaml", "- { date: 2025-03-05, topics: [|] }\n", ["党风廉政建设", "deployment"]],
    ["talks.yaml", "- date: 2025-03-05\n  topics:\n    - |\n", ["党风廉政建设", "deployment"]],
    ["meetings/2025.yaml", "- date: 2025-03-05\n  type: |\n", ["党组会议", "joint-conference"]],
    ["meetings.yaml", "- date: 2025-03-05\n  heard:\n    - from: 李望\n      type: |\n", ["述责述廉报告"]],
    ["meetings.yaml", "- { date: 2025-03-05, heard: [{ type: |}] }\n", ["述责述廉报告"]],
    ["cases.yaml", "- id: aj-1\n  severity: |\n", ["情节较轻", "criminal"]],
    ["cases.yaml", "- { id: aj-1, severity: |}\n", ["情节较轻", "criminal"]],
    ["cases.yaml", "- id: aj-1\n  measures: [|]\n", ["批评教育", "removal"]],
    ["cases.yaml", "- id: aj-1\n  measures:\n    - type: |\n", ["批评教育", "removal"]],
    ["court/unit.yaml", "people:\n  - name: 张远\n    posts:\n      - role: |\n", ["党组书记", "secretary", "院长"]],
    ["unit.yaml", "people:\n  - { name: 张远, posts: [{ role: |}] }\n", ["党组书记", "secretary"]],
    ["unit.yaml", "kind: |\n", ["检察院", "court"]],
    ["unit.yaml", "regulations: [|]\n", ["qingcheng", "hebei"]],
    ["unit.yaml", "regulations:\n  - |\n", ["qingcheng", "hebei"]],
  ])("%s %j", async (name, text, wanted) => {
    const labels = (await offered(service, name, text)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(wanted));
    expect(labels.filter((label) => /^(true|false|null)$/.test(label))).toEqual([]);
  });
});

describe("where a key stands, those that may be written are offered, with their colon:", () => {
  it.each([
    ["talks.yaml", "- date: 2025-03-05\n  |\n", ["谈话人", "by", "标题", "topics"], ["发现日期", "职务名称", "汇报人"]],
    ["talks.yaml", "- { | }\n", ["日期", "date", "谈话对象"], ["批准日期"]],
    ["meetings.yaml", "- date: 2025-03-05\n  |\n", ["主持人", "参加人员", "regular"], ["谈话人"]],
    ["cases.yaml", "- id: aj-1\n  |\n", ["发现日期", "severity"], ["日期"]],
    [
      "unit.yaml",
      "people:\n  - name: 张远\n    posts:\n      - role: 院长\n        |\n",
      ["任职日期", "oversees"],
      ["报告人"],
    ],
  ])("%s %j", async (name, text, wanted, unwanted) => {
    const items = await offered(service, name, text);
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(wanted));
    expect(labels.filter((label) => unwanted.includes(label))).toEqual([]);
    const keys = items.filter(({ insertText = "" }) => !/:\s/.test(insertText));
    expect(keys.map(({ label }) => label)).toEqual([]);
  });
});

const TALK = "by: 张远, with: 李望";
const talk = (more: string) => ["talks.yaml", `- { date: 2025-03-05, type: 约谈, ${TALK}, ${more} }\n`] as const;
const dated = (date: string) => ["talks.yaml", `- { date: ${date}, type: 约谈, ${TALK} }\n`] as const;
const report = (covers: string) =>
  ["reports.yaml", `- { date: 2025-12-20, type: 述责述廉报告, from: 李望, to: 县纪委, covers: ${covers} }\n`] as const;
const meeting = (more: string) => ["meetings.yaml", `- { date: 2025-03-05, type: 党组会议, ${more} }\n`] as const;
const oneCase = (more: string) => ["cases.yaml", `- { id: aj-1, date: 2025-03-05, subject: 王记, ${more} }\n`] as const;
const unit = (more: string) => ["unit.yaml", `${UNIT}${more}\n`] as const;

const CASES: readonly (readonly [string, string])[] = [
  ["talks.yaml", ""],
  ["talks.yaml", "# 还没有\n"],
  ["talks.yaml", "[]\n"],
  ["talks.yaml", "- date: 2025-03-05\n  type: integrity\n  by: zhang\n  with: [li, wang]\n"],
  ["talks.yaml", "- 日期: 2025-03-05\n  类型: 廉政谈话\n  谈话人: 张远\n  谈话对象: 李望、王记\n"],
  ["talks.yaml", "日期: 2025-03-05\n"],
  ["talks.yaml", "- 廉政谈话\n"],
  ["talks.yaml", "-\n"],
  ...[
    "2025-3-5",
    "2025/3/5",
    "2025.3.5",
    "2025年3月5日",
    '"2025-03-05"',
    "2025-02-30",
    "20250305",
    "3月5日",
    "2025-03",
    "2025-03-05 10:00",
    "无",
  ].map(dated),
  ...[
    "title:",
    "title: null",
    "title: ~",
    "note: 无",
    "note: true",
    "note: 12",
    "title: 2025",
    'title: ""',
    "title: [甲, 乙]",
    "note: { a: b }",
  ].map(talk),
  ...[
    "topics: 党风廉政建设",
    "topics: [党风廉政建设, 整改]",
    "topics: 党风廉政建设、整改",
    "topics: [无]",
    "topics: []",
    "topics:",
    "topics: 没有的议题",
    "topics: { a: b }",
  ].map(talk),
  ...[
    "evidence: 记录.txt",
    "about: [a, b]",
    "recorded: 2025-3-6",
    "ends: 2025年3月6日",
    "id: a.b",
    "id: a b",
    "id: 12",
    "wiht: 李望",
    "谈话事由: 提醒",
  ].map(talk),
  ...[
    "2025",
    "'2025'",
    "2025-H1",
    "2025-Q3",
    "2025-06",
    "2025年",
    "2025年度",
    "2025年上半年",
    "2025年第三季度",
    "2025年3季度",
    "2025年第3季度",
    "2025年6月",
    "上半年",
    "2025H1",
    "2025-13",
  ].map(report),
  ...[
    "regular: false",
    'regular: "false"',
    "regular: 否",
    "chair: 张远",
    "attendees: 张远、李望（副职）",
    "guests: [某局, 张远]",
    "heard: { from: 李望, type: 述责述廉报告 }",
    "heard: [{ 汇报人: 李望, 类型: 述责述廉报告 }]",
    "heard: 李望",
    "decisions: [甲, 乙]",
  ].map(meeting),
  ...[
    "severity: 情节较轻",
    "severity: 轻",
    "measures: 批评教育",
    "measures: [批评教育, { type: 免职, date: 2025-4-1 }]",
    "reported: [{ to: 县纪委, date: 2025-03-06 }]",
    "leaders: [{ who: 李望, finding: 追责, measures: 批评教育 }]",
    "leaders: [{ who: 李望, finding: 有错 }]",
    "decision: { mode: 集体研究 }",
    "flags: [重大, 别的]",
    "category: true",
  ].map(oneCase),
  [
    "assessments.yaml",
    "- { date: 2025-12-20, type: 年度考核, covers: 2025, subject: 王记, votes: { 优秀: '10', 称职: 2 }, valid: '12' }\n",
  ],
  ["assessments.yaml", "- { date: 2025-12-20, type: 年度考核, covers: 2025, subject: 王记, valid: 十二 }\n"],
  [
    "waivers.yaml",
    "- { regulation: qingcheng, clause: 11.6b, reason: 病假, approvedBy: 县委, until: 2025-6-30, date: 2025-01-05, period: 2025年上半年 }\n",
  ],
  ["events.yaml", "- { id: sj-1, date: 2025-03-05, type: 苗头性问题, person: 王记 }\n"],
  ["appointments.yaml", "- { date: 2025-03-05, type: 提拔, person: 王记, rank: higher }\n"],
  ...[
    "",
    "from: 2010-1-1",
    "to:",
    "superior: 某市人民检察院",
    "bodies: { 领导小组: { head: 张远, members: [李望] } }",
    "bodies: { leading-group: { 组长: 张远, 成员: 李望、王记 } }",
    "groups: []",
    "电话: 1",
  ].map(unit),
  ["unit.yaml", UNIT.replace("[qingcheng]", "qingcheng")],
  ["unit.yaml", UNIT.replace("[qingcheng]", "[{ id: qingcheng, from: 2016-1-1 }]")],
  ["unit.yaml", UNIT.replace("[qingcheng]", "")],
  ["unit.yaml", UNIT.replace("role: 党组书记", "role: [党组书记, 检察长]")],
  ["unit.yaml", UNIT.replace("role: 党组书记", "role: 党组书记、检察长")],
  ["unit.yaml", UNIT.replace("posts: [{ role: 党组书记 }]", "posts: { role: 党组书记 }")],
  ["unit.yaml", UNIT.replace("id: xingyuan", "id: Xing_Yuan")],
];

const RULEBOOK = "regulations/my-county/rulebook.yaml";
const DUTY = `schema: audit-rulebook/1
id: my-county
title: 某县办法
obligations:
  - clause: "1"
    title: 专题研究
    requirement: 党组每季度专题研究
    holder: body party-group
`;

describe("in a rulebook of the ledger's own, too, every key is offered with its words, and what may stand there:", () => {
  it.each([
    ["", ["schema", "obligations", "periods", "interpretations"]],
    [`${DUTY}    `, ["every", "counterpart", "festivals", "or-next-workday"]],
    [`${DUTY}    evidence:\n      `, ["meeting", "topics", "implied"]],
    [`${DUTY}    after:\n      `, ["event", "mentions", "or-decided"]],
    [`${DUTY}rules:\n  - check: tenure\n    `, ["roles", "at-most"]],
  ])("%j", async (before, wanted) => {
    const items = await offered(service, RULEBOOK, `${before}|`);
    const described = items.filter(({ documentation }) => /\p{Script=Han}/u.test(JSON.stringify(documentation ?? "")));
    expect(described.map(({ label }) => label)).toEqual(expect.arrayContaining(wanted));
    // A rulebook has no Chinese keys.
    expect(items.filter(({ label }) => /\p{Script=Han}/u.test(label))).toEqual([]);
  });

  it.each([
    ["every: |", ["month", "even-months", "quarter"]],
    ["counterpart: |", ["department-heads", "own-staff", "subordinate-units"]],
    ["festivals: [|]", ["spring-festival", "party-day"]],
    ["recipient: [|]", ["superior-party", "local-discipline"]],
    ["evidence: { meeting: |}", ["党组会议", "party-day"]],
    ["evidence: { talk: any, by: |}", ["holder", "counterpart"]],
    ["evidence:\n      - talk: any\n        topics: |", ["党风廉政建设", "integrity"]],
    ["after: { event: |}", ["责任事故", "accident"]],
    ["after: { case: any, severity: |}", ["情节严重", "serious"]],
  ])("%s", async (line, wanted) => {
    const labels = (await offered(service, RULEBOOK, `${DUTY}    ${line}\n`)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(wanted));
  });

  const shipped = readdirSync(new URL("../../regulations/", import.meta.url)).map(
    (id) => [id, `regulations/${id}/rulebook.yaml`] as const,
  );
  it.each([...shipped, ["the template", "templates/rulebook/rulebook.yaml"] as const])(
    "nothing of %s is red",
    async (_, path) => {
      const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
      const own = text.replace(/^# yaml-language-server.*$/m, "#").replaceAll("{id}", "my-county");
      expect(await red(service, RULEBOOK, own)).toEqual([]);
    },
  );

  it.each([
    ["clauses.yaml", '- { clause: "1", class: frequency, zh: 专题研究 }\n', 0],
    ["clauses.yaml", '- { clause: "1", class: often, zh: 专题研究 }\n', 1],
    [
      "examples.yaml",
      "- { example: 开了会, as-of: 2025-12-31, unit: {}, expect: { 1/party-group/-/-/2025: met } }\n",
      0,
    ],
    ["examples.yaml", "- { example: 开了会, as-of: 2025-12-31, unit: {} }\n", 1],
    ["../my-city.yaml", "schema: audit-rulebook/1\nid: my-city\ntitle: 某市办法\nobligation: []\n", 2],
  ])("%s has its schema: %s", async (name, text, count) => {
    const path = new URL(name, `file:///${RULEBOOK}`).pathname.slice(1);
    const messages = (await red(service, path, text)).map(({ message }) => message);
    expect(messages).toHaveLength(count);
    expect(messages.filter((one) => !/\p{Script=Han}/u.test(one))).toEqual([]);
  });

  it.each([
    ["holder: bdy party-group", /body party-group.+heads/],
    ["pairs: twice", /once/],
    ["needs: units", /subordinates/],
    ["clause: 1/2", /条款号不能有空格和斜线/],
    ["evidence: meeting", /meeting、talk/],
  ])("what is wrong is said in words, no regular expression: %s", async (line, said) => {
    const key = line.split(":", 1)[0];
    const duty = DUTY.replace(new RegExp(` ${key}: .+\n`), ` ${line}\n`);
    const text = duty === DUTY ? `${DUTY}    ${line}\n` : duty;
    const messages = (await red(service, RULEBOOK, text)).map(({ message }) => message);
    expect(messages.filter((one) => said.test(one))).toHaveLength(1);
    expect(messages.filter((one) => !/\p{Script=Han}/u.test(one) || /\^|\\/.test(one))).toEqual([]);
  });
});

describe("what the program accepts is not red, and what is red is said in words:", () => {
  it("in some eighty cases and more", () => {
    expect(CASES.length).toBeGreaterThan(80);
  });

  it.each(CASES)("%s %j", async (name, text) => {
    const { exit } = await audit({ "unit.yaml": UNIT, "记录.txt": "", [name]: text }, "validate");
    const messages = (await red(service, name, text)).map(({ message }) => message);
    if (exit === 0) expect(messages).toEqual([]);
    expect(messages.filter((one) => !/\p{Script=Han}/u.test(one) || /\^|\\/.test(one))).toEqual([]);
  });
});
