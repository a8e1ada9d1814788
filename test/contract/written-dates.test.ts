import { describe, expect, it } from "vitest";
import { audit, check } from "../support/audit.js";

const unit = (from = "2024-03-05") => `
id: qx
name: 清溪区气象局
kind: 机关部门
level: 县级
regulations: [{ id: hebei, from: ${from} }]
organs: [{ name: 中共清溪区委, as: [同级党委, 上级党组织] }]
departments: [{ id: office, name: 办公室, function: 办公室 }]
people:
  - { id: zhang, name: 张远, posts: [{ role: 党组书记, from: ${from} }] }
  - { id: li, name: 李望, posts: [{ role: 班子成员, oversees: [办公室], from: ${from} }] }
`;
const talk = (date: string) => `- { date: ${date}, type: 廉政谈话, by: 张远, with: 李望 }\n`;
const report = (covers: string) =>
  `- { date: 2025-12-20, type: 履行主体责任情况报告, from: 党组, to: 同级党委, covers: ${covers} }\n`;
const said = async (files: Readonly<Record<string, string>>) =>
  (await audit({ "unit.yaml": unit(), ...files }, "validate", ".")).stderr;

describe("dates are YYYY-MM-DD", () => {
  const forms = ["2025-3-5", "2025/3/5", "2025.3.5", "2025年3月5日", "2025/03/05", "2025.03.05", "2025年03月05日"];

  it.each(forms)("and %s means 2025-03-05", async (form) => {
    const asOf = { asOf: "2025-12-31" };
    const plain = await check({ "unit.yaml": unit(), "talks.yaml": talk("2025-03-05") }, asOf);
    const other = await check({ "unit.yaml": unit(), "talks.yaml": talk(form) }, asOf);
    expect(other).toEqual(plain);
  });

  it.each(["2024-3-5", "2024/3/5", "2024.3.5", "2024年3月5日"])("in unit.yaml too: %s", async (form) => {
    const files = { "talks.yaml": talk("2025-03-05") };
    const plain = await check({ ...files, "unit.yaml": unit() }, { asOf: "2024-12-31" });
    const other = await check({ ...files, "unit.yaml": unit(form) }, { asOf: "2024-12-31" });
    expect(other).toEqual(plain);
  });

  it.each(["2025/12/31", "2025.12.31", "2025年12月31日"])("in waivers too: until %s", async (form) => {
    const waiver = (date: string, until: string) =>
      `- { date: ${date}, regulation: hebei, clause: 40c, reason: 脱产学习, approvedBy: 张远, until: ${until} }\n`;
    const all = async (text: string) =>
      (await check({ "unit.yaml": unit(), "waivers.yaml": text }, { asOf: "2025-12-31" })).findings;
    const plain = await all(waiver("2025-03-03", "2025-12-31"));
    expect(plain.filter(({ status }) => status === "waived").length).toBeGreaterThan(0);
    expect(await all(waiver("2025.3.3", form))).toEqual(plain);
  });

  it.each([
    ["45721", "请写作 2025-03-05"],
    ["20251218.0", "请写作 2025-12-18"],
    ["20250305", "请写作 2025-03-05"],
    ['"2025-03-05 14:30"', "请写作 2025-03-05"],
    ['"2025-03-05 00:00:00"', "请写作 2025-03-05"],
    ["2025-03-05T08:00:00", "请写作 2025-03-05"],
    ["2025年3月5日上午9时", "请写作 2025-03-05"],
    ["2025年3月5日（星期三）", "请写作 2025-03-05"],
    ["2025年3月5号", "请写作 2025-03-05"],
    ["2025 年 3 月 5 日", "请写作 2025-03-05"],
    ["2025年3月15日至17日", "是 2025-03-15 到 2025-03-17 几天"],
    ["2025-03-15至2025-03-17", "是 2025-03-15 到 2025-03-17 几天"],
    ["2025.3.15-17", "是 2025-03-15 到 2025-03-17 几天"],
    ["2025年3月30日-4月2日", "是 2025-03-30 到 2025-04-02 几天"],
    ["2025－03－05", "请写作 2025-03-05"],
    ["２０２５-０３-０５", "请写作 2025-03-05"],
    ["二〇二五年三月五日", "请写作 2025-03-05"],
    ["二○二五年三月五日", "请写作 2025-03-05"],
    ["二〇二五年十二月三十一日", "请写作 2025-12-31"],
    ["2025年十月15日", "请写作 2025-10-15"],
    ["2025年3月", "没有写是哪一日"],
    ["2025-03", "没有写是哪一日"],
    ["2025年", "没有写是哪一日"],
    ["3月5日", "没有写年份"],
    ["2025/2/30", "日期写作 YYYY-MM-DD，且须是日历上有的日子"],
    ["昨天", "日期写作 YYYY-MM-DD，且须是日历上有的日子"],
  ])("%s is an error that names the day meant where there is one", async (form, words) => {
    const text = await said({ "talks.yaml": talk(form) });
    expect(text).toContain("talks.yaml:1:11");
    expect(text).toContain(words);
    expect(text.match(/错误:/g)).toHaveLength(1);
  });
});

describe("covers and a waiver's period", () => {
  it.each([
    ["2025", "2025年"],
    ["2025", "2025年度"],
    ["2025-H1", "2025年上半年"],
    ["2025-H2", "2025年下半年"],
    ["2025-Q3", "2025年第三季度"],
    ["2025-Q1", "2025年一季度"],
    ["2025-Q3", "2025年3季度"],
    ["2025-Q3", "2025年第3季度"],
    ["2025-06", "2025年6月"],
    ["2025-12", "2025年12月"],
  ])("%s may be written %s", async (label, form) => {
    const files = (covers: string) => ({ "unit.yaml": unit(), "reports.yaml": report(covers) });
    const plain = await check(files(label), { asOf: "2026-03-31", year: 2025 });
    expect(await check(files(form), { asOf: "2026-03-31", year: 2025 })).toEqual(plain);
  });

  it.each([
    ["2025Q3", "请写作 2025-Q3"],
    ["2025-q3", "请写作 2025-Q3"],
    ["2025上半年", "请写作 2025-H1"],
    ["2025H2", "请写作 2025-H2"],
    ["2025-6", "请写作 2025-06"],
    ["二〇二五年第三季度", "请写作 2025-Q3"],
    ["2025年第三季", "请写作 2025-Q3"],
    ["2025-H3", "请写作 2025、2025-H1、2025-Q3 或者 2025-06"],
    ["2025-13", "请写作 2025、2025-H1、2025-Q3 或者 2025-06"],
  ])("covers %s is an error that names the label meant where there is one", async (form, words) => {
    const text = await said({ "reports.yaml": report(form) });
    expect(text).toContain(`“${form}”不是时段；${words}`);
  });

  const waiver = (period: string) =>
    `- { date: 2025-03-03, regulation: qingcheng, clause: 11.6b, period: ${period}, reason: 脱产学习, approvedBy: 张远, until: 2025-12-31 }\n`;

  it("of a waiver as reports write it covers the duty (field case 12)", async () => {
    const own = unit().replace("{ id: hebei, from: 2024-03-05 }", "qingcheng").replace("机关部门", "检察院");
    const wang = `${own}  - { id: wang, name: 王记, posts: [{ role: 部门负责人, department: 办公室 }] }\n`;
    const waived = async (period: string) =>
      (await check({ "unit.yaml": wang, "waivers.yaml": waiver(period) }, { asOf: "2025-12-31" })).findings
        .filter(({ status }) => status === "waived")
        .map(({ period: { label } }) => label);
    expect(await waived("2025年第3季度")).toEqual(["2025-Q3"]);
    expect(await waived("2025-Q3")).toEqual(["2025-Q3"]);
  });

  it("2025Q3 is an error that names 2025-Q3, in a waiver too; a record's label is none", async () => {
    expect(await said({ "waivers.yaml": waiver("2025Q3") })).toContain("“2025Q3”不是时段；请写作 2025-Q3");
    expect(await said({ "waivers.yaml": waiver("aj-2025-1") })).toBe("");
  });
});

describe("a clause as reports write it", () => {
  const waiver = (clause: string) =>
    `- { date: 2025-03-03, regulation: qingcheng, clause: ${clause}, reason: 脱产学习, approvedBy: 张远, until: 2025-12-31 }\n`;

  it.each(["第十一条第6项", "第11条第六项", "第十一条 第6项"])(
    "%s gets the duties of that place (field case 12)",
    async (clause) => {
      expect(await said({ "waivers.yaml": waiver(clause) })).toContain(`“${clause}”请按编号写：11.6a、11.6b`);
    },
  );

  it("is taken by `audit rules` as by `audit explain`", async () => {
    const rules = await audit({}, "rules", "qingcheng", "第十一条第6项");
    expect(rules.stderr).toBe("");
    expect(rules.stdout).toContain("11.6a");
    expect(rules.stdout).toContain("11.6b");
    expect(rules.stdout).not.toContain("11.5");
  });
});
