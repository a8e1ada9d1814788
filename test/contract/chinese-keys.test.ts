import { describe, expect, it } from "vitest";
import { audit, check } from "../support/audit.js";

const ENGLISH = `
id: qx
name: 清溪区人民检察院
kind: 检察院
level: 县级
regulations: [{ id: qingcheng, from: 2024-01-01 }]
organs: [{ name: 中共清溪区委, as: [同级党委, 上级党组织] }]
departments: [{ id: office, name: 办公室, function: 办公室 }]
people:
  - { id: zhang, name: 张远, posts: [{ role: 党组书记, from: 2024-01-01 }] }
  - { id: li, name: 李望, posts: [{ role: 班子成员, oversees: [办公室] }] }
  - { id: wang, name: 王记, posts: [{ role: 部门负责人, department: 办公室 }] }
bodies: { 领导小组: { head: 张远, members: [李望] } }
`;
const CHINESE = `
编号: qx
名称: 清溪区人民检察院
单位类型: 检察院
层级: 县级
适用法规: [{ 编号: qingcheng, 适用日期: 2024年1月1日 }]
外部机关: [{ 名称: 中共清溪区委, 关系: [同级党委, 上级党组织] }]
部门: [{ 编号: office, 名称: 办公室, 职能: 办公室 }]
人员:
  - { 编号: zhang, 姓名: 张远, 任职: [{ 职务: 党组书记, 任职日期: 2024.1.1 }] }
  - { 编号: li, 姓名: 李望, 任职: [{ 职务: 班子成员, 分管部门: [办公室] }] }
  - { 编号: wang, 姓名: 王记, 任职: [{ 职务: 部门负责人, 所在部门: 办公室 }] }
机构: { 领导小组: { 组长: 张远, 成员: [李望] } }
`;
const talks = (key: Readonly<Record<string, string>>) =>
  [
    `- ${key.date}: 2025-03-05\n  ${key.type}: 廉政谈话\n  ${key.by}: 李望\n  ${key.with}: 王记\n  ${key.note}: 会议室`,
    `- { ${key.date}: 2025-06-05, ${key.type}: 廉政谈话, ${key.by}: 李望, ${key.with}: 王记, ${key.topics}: 党风廉政建设 }`,
  ].join("\n");
const inEnglish = { date: "date", type: "type", by: "by", with: "with", note: "note", topics: "topics" };
const inChinese = { date: "日期", type: "类型", by: "谈话人", with: "谈话对象", note: "备注", topics: "议题" };
const english = {
  "unit.yaml": ENGLISH,
  "talks.yaml": talks(inEnglish),
  "meetings.yaml": `- date: 2025-02-10
  type: 党组会议
  title: 学习
  topics: 党风廉政建设
  chair: 张远
  attendees: [李望, 王记]
  heard: [{ from: 李望, type: 述责述廉报告, covers: 2025 }]
`,
  "cases.yaml": `- id: a
  date: 2025-03-05
  subject: 王记
  measures: [{ type: 党纪处分, date: 2025-04-01 }]
  leaders: [{ who: 李望, responsibility: 主要领导责任, finding: 追责, measures: 诫勉谈话 }]
`,
  "waivers.yaml":
    "- { date: 2025-01-05, regulation: qingcheng, clause: 11.6b, period: 2025-Q3, reason: 学习, approvedBy: 张远, until: 2025-12-31 }\n",
  "audit.config.yaml": "due-soon: 20\ntenure: { brief: 20 }\ninterpretations: { prompt: { within: 20 } }\n",
};
const chinese = {
  "unit.yaml": CHINESE,
  "talks.yaml": talks(inChinese),
  "meetings.yaml": `- 日期: 2025年2月10日
  类型: 党组会议
  标题: 学习
  议题: 党风廉政建设
  主持人: 张远
  参加人员: [李望, 王记]
  听取汇报: [{ 汇报人: 李望, 类型: 述责述廉报告, 所属时段: 2025年 }]
`,
  "cases.yaml": `- 编号: a
  发现日期: 2025-03-05
  当事人: 王记
  处理: [{ 类型: 党纪处分, 日期: 2025-04-01 }]
  领导责任: [{ 责任人: 李望, 责任类型: 主要领导责任, 认定: 追责, 处理: 诫勉谈话 }]
`,
  "waivers.yaml":
    "- { 批准日期: 2025-01-05, 法规: qingcheng, 条款: 11.6b, 时段: 2025年第3季度, 理由: 学习, 批准人: 张远, 有效期至: 2025-12-31 }\n",
  "audit.config.yaml": "临期天数: 20\n任职天数: { 短期: 20 }\n理解: { prompt: { 期限: 20 } }\n",
};
const said = async (files: Readonly<Record<string, string>>) =>
  (await audit({ "unit.yaml": ENGLISH, ...files }, "validate", ".")).stderr;
const talk = (more: string) => `- { date: 2025-03-05, type: 廉政谈话, by: 李望, with: 王记, ${more} }\n`;

describe("keys are the English names, or their Chinese names", () => {
  it("in records, unit.yaml, waivers and audit.config.yaml: they mean the same", async () => {
    const plain = await check(english, { asOf: "2025-12-31" });
    expect(plain.summary.waived).toBeGreaterThan(0);
    expect(await check(chinese, { asOf: "2025-12-31" })).toEqual(plain);
  });

  it.each(Object.keys(english).slice(0, 5))("file by file, mixed with the others: %s", async (name) => {
    const mixed = { ...english, [name]: Reflect.get(chinese, name) };
    expect(await check(mixed, { asOf: "2025-12-31" })).toEqual(await check(english, { asOf: "2025-12-31" }));
  });

  it("in what the precise way reads too", async () => {
    const anchored = talks(inChinese).replace("李望", "&li 李望").replace("李望, 谈话对象", "*li, 谈话对象");
    expect(anchored).toContain("*li");
    const files = { ...chinese, "talks.yaml": anchored };
    expect(await check(files, { asOf: "2025-12-31" })).toEqual(await check(english, { asOf: "2025-12-31" }));
  });
});

describe("the two spellings of one key in one record", () => {
  it.each([
    ["日期: 2025-03-06", "talks.yaml:1:53: 错误: “date”和“日期”是同一个键（date）"],
    ["备注: 甲, note: 乙", "talks.yaml:1:60: 错误: “备注”和“note”是同一个键（note）"],
  ])("are an error at the second: %s", async (more, words) => {
    const text = await said({ "talks.yaml": talk(more) });
    expect(text).toContain(words);
    expect(text.match(/错误:/g)).toHaveLength(1);
  });

  it("are one in unit.yaml and the settings too", async () => {
    expect(await said({ "unit.yaml": `${ENGLISH}层级: 县级\n` })).toContain("“level”和“层级”是同一个键（level）");
    const config = await said({ "audit.config.yaml": "due-soon: 20\n临期天数: 30\n" });
    expect(config).toContain("“due-soon”和“临期天数”是同一个键（due-soon）");
  });
});

describe("an error of what stands under a Chinese key", () => {
  it("is at its place", async () => {
    const text = await said({
      "talks.yaml": "- 日期: 昨天\n  类型: 廉政谈话\n  谈话人: 李望\n  谈话对象: 无此人\n",
      "cases.yaml":
        "- 编号: a\n  发现日期: 2025-03-05\n  当事人: 王记\n  领导责任:\n    - 责任人: 李望\n      认定: 不明\n",
    });
    expect(text).toContain("talks.yaml:1:7: 错误: “昨天”不是日期");
    expect(text).toContain("talks.yaml:4:9: 错误: 找不到“无此人”");
    expect(text).toContain("cases.yaml:6:11: 错误: “不明”不是责任认定");
  });

  it("is at its place in unit.yaml", async () => {
    const text = await said({ "unit.yaml": CHINESE.replace("职务: 班子成员", "职务: 不知道") });
    expect(text).toContain("unit.yaml:11:34: 错误: “不知道”不是职务");
  });
});

describe("a wrong key", () => {
  it.each([
    ["标体: 谈话", "没有 “标体” 这个键，最接近的是“title”（标题）"],
    ["titel: 谈话", "没有 “titel” 这个键，最接近的是“title”（标题）"],
    ["谈话地点: 会议室", "没有 “谈话地点” 这个键；请写进 note（备注）"],
    ["xyz: 1", "没有 “xyz” 这个键；可以写：id（编号）、date（日期）、recorded（记录日期）"],
  ])("gets the nearest key or the list: %s", async (more, words) => {
    expect(await said({ "talks.yaml": talk(more) })).toContain(words);
  });

  it("that is a column's usual head gets the key it stands for (field case 24)", async () => {
    const text = await said({
      "talks.yaml":
        "- { 谈话时间: 2025-03-05, 谈话类型: 廉政谈话, 谈话人: 张远, 被谈话人: 李望, 谈话地点: 会议室, 记录人: 王记, 职务: 副局长 }\n",
    });
    expect(text).toContain("“谈话时间” 这个键，最接近的是“date”（日期）");
    expect(text).toContain("“谈话类型” 这个键，最接近的是“type”（类型）");
    expect(text).toContain("“被谈话人” 这个键，最接近的是“with”（谈话对象）");
    for (const noted of ["谈话地点", "记录人", "职务"])
      expect(text).toContain(`“${noted}” 这个键；请写进 note（备注）`);
    expect(text).toContain("共 6 处错误");
  });
});

describe("无, /, —, - and 待补充 count as not written", () => {
  const words = ["无", "/", "—", '"-"', "待补充"];

  it.each(words)("%s is passed over in a list", async (word) => {
    const files = (list: string) => ({
      "unit.yaml": ENGLISH,
      "talks.yaml": talk(`topics: [${list}]`),
      "meetings.yaml": `- { date: 2025-03-05, type: 党组会议, attendees: [${list ? "李望, " : "李望"}${list}] }\n`,
    });
    expect(await check(files(word), { asOf: "2025-12-31" })).toEqual(await check(files(""), { asOf: "2025-12-31" }));
  });

  it.each(words)("%s is missing where the field is required", async (word) => {
    const text = await said({ "talks.yaml": `- { date: 2025-03-05, type: ${word}, by: [${word}], with: 王记 }\n` });
    expect(text).toContain("缺少必填的 type");
    expect(text).toContain("缺少必填的 by");
  });

  it("is no decision (field case 08)", async () => {
    const meeting = (more: string) =>
      `- { id: mt1, date: 2025-03-08, type: 党组会议, topics: 党风廉政建设, chair: 张远${more} }\n`;
    const files = (more: string) => ({ "unit.yaml": ENGLISH, "meetings.yaml": meeting(more) });
    const ids = async (more: string) =>
      (await check(files(more), { asOf: "2025-12-31" })).findings
        .map(({ id }) => id)
        .filter((id) => id.includes("mt1"));
    expect(await ids(", decisions: 通过")).not.toEqual(await ids(""));
    expect(await ids(", decisions: 无")).toEqual(await ids(""));
    expect(await ids(", decisions: [无, —]")).toEqual(await ids(""));
  });
});
