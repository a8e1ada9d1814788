import { describe, expect, it } from "vitest";
import { audit, check } from "../support/audit.js";

const UNIT = `
id: qx
name: 清溪区气象局
kind: 机关部门
level: 县级
regulations: [hebei]
organs:
  - { name: 中共清溪区委, as: [同级党委, 上级党组织] }
  - { name: 清溪区纪委, as: [同级纪委, 上级纪检监察机关] }
departments:
  - { id: office, name: 办公室, function: 办公室 }
  - { id: zgb, name: 政工部, function: 政工 }
people:
  - { id: zhang, name: 张远, posts: [{ role: 党组书记 }, { role: 行政主要负责人 }] }
  - { id: li, name: 李望, posts: [{ role: 班子成员, oversees: [办公室], title: 副局长 }] }
  - { id: zhao, name: 赵合, posts: [{ role: 班子成员 }, { role: 纪检组长 }] }
  - { id: sun, name: 孙越, posts: [{ role: 班子成员 }] }
  - { id: wang, name: 王记, posts: [{ role: 部门负责人, department: 办公室 }] }
  - { id: gao, name: 高强, posts: [{ role: 班子成员 }] }
`;
type Files = Readonly<Record<string, string>>;
const run = (files: Files, ...args: string[]) => audit({ "unit.yaml": UNIT, ...files }, ...args);
const said = async (files: Files) => (await run(files, "validate", ".")).stderr;
const talk = (whom: string, type = "廉政谈话") => ({
  "talks.yaml": `- { date: 2025-03-05, type: ${type}, by: 张远, with: ${whom} }\n`,
});
const found = (files: Files) => check({ "unit.yaml": UNIT, ...files }, { asOf: "2025-12-31" });
const same = async (one: Files, other: Files) => expect(await found(one)).toEqual(await found(other));

describe("a text that lists several is read as the list if every part alone is known", () => {
  it.each([
    "孙越、李望",
    '"孙越，李望"',
    "孙越；李望",
    '"孙越\\n李望"',
    "[孙越、李望]",
    '"孙越、李望、无"',
    "孙越（列席）、李望同志",
  ])("%s", (text) => same(talk(text), talk("[孙越, 李望]")));

  it("of terms too", async () => {
    const meeting = (topics: string) => ({
      "meetings.yaml": `- { date: 2025-03-05, type: 党组会议, topics: ${topics} }\n`,
    });
    await same(meeting("党风廉政建设、全面从严治党"), meeting("[党风廉政建设, 全面从严治党]"));
  });

  it("of departments of a post", async () => {
    const unit = (oversees: string) => ({ "unit.yaml": UNIT.replace("oversees: [办公室]", `oversees: ${oversees}`) });
    await same(unit("[办公室、政工部]"), unit("[办公室, 政工部]"));
    await same(unit("办公室、政工部"), unit("[办公室, 政工部]"));
  });

  it.each([
    ["孙越 李望", "请写成列表：[孙越, 李望]"],
    ["李望和赵合", "请写成列表：[李望, 赵合]"],
    ["李望/赵合", "请写成列表：[李望, 赵合]"],
    ["李望等2人", "“李望等2人”只写出了李望，还有 1 人没有写明"],
    ["李望、赵合等三人", "只写出了李望、赵合，还有 1 人没有写明"],
    ["李望等人", "只写出了李望，其他人没有写明"],
    ["李望、无此人", "找不到“无此人”"],
  ])("else %s is told so, and nobody is dropped (field case 05)", async (text, words) => {
    const error = await said(talk(text));
    expect(error).toContain(words);
    expect(error).not.toContain("最接近的是");
  });

  it("a message is one line whatever the cell holds", async () => {
    const error = await said(talk('"无此人\\n又无此人"'));
    expect(error.split("\n")[0]).toContain("“无此人 又无此人”");
  });
});

describe("a whole name of the roster is the name", () => {
  it.each([
    "李望同志",
    "李　望",
    "李\u00a0望",
    "李\u200b望",
    "李望（副局长）",
    "李望(分管办公室)",
    "副局长李望",
    "李望副局长",
    "班子成员李望",
    "党组成员李望同志（主持工作）",
    "副局长李望同志",
  ])("in %s", (text) => same(talk(`"${text}"`), talk("李望")));

  it("where a party may stand, a case's subject too (field case 01)", async () => {
    const subject = (text: string) => ({
      "cases.yaml": `- { id: aj-1, date: 2025-03-05, subject: ${text}, severity: 情节较重 }\n`,
    });
    for (const text of ["李望同志", "李　望", "李望（副局长）", "副局长李望"])
      await same(subject(text), subject("李望"));
  });

  it("but not in what is no name with a title", async () => {
    expect(await said(talk("李望的弟弟"))).toContain("找不到“李望的弟弟”");
  });
});

describe("radicals and compatibility ideographs are read as the characters they stand for (field case 13)", () => {
  it("in names", () => same(talk("⾼强"), talk("高强")));
  it("in names of the roster", async () => {
    const other = { "unit.yaml": UNIT.replace("name: 李望", "name: \uf9e1望"), ...talk("李望") };
    expect((await found(other)).ledger.records).toBe(1);
  });
  it("in terms", async () => {
    const meeting = (topic: string) => ({
      "meetings.yaml": `- { date: 2025-03-05, type: 党组会议, topics: ${topic} }\n`,
    });
    await same(meeting("党⻛廉政建设"), meeting("党风廉政建设"));
    await same(meeting("党风廉政\u3000建设"), meeting("党风廉政建设"));
  });
});

describe("role may list several roles, which are as many posts (field case 21)", () => {
  const unit = (posts: readonly string[]) => ({
    "unit.yaml": `
id: baibu
name: 白布镇
kind: 党委
level: 乡镇
regulations: [hebei]
departments: [{ id: office, name: 党政综合办公室, function: 办公室 }]
people:
${posts.map((post, index) => `  - { id: p${index}, name: 张${index}, posts: ${post} }\n`).join("")}`,
  });

  it("in one text or a list", async () => {
    const listed = unit([
      "[{ role: secretary }, { role: government-head }]",
      "[{ role: deputy-secretary }, { role: government-head }]",
      "[{ role: department-head, department: office }]",
      "[{ role: staff, department: office }]",
    ]);
    const texts = unit([
      "[{ role: 党委书记、管委会主任 }]",
      "[{ role: [党委副书记, 镇长] }]",
      "[{ role: 办公室主任, department: office }]",
      "[{ role: 科员, department: office }]",
    ]);
    await same(texts, listed);
  });
});

describe("terms that real ledgers are full of", () => {
  it.each([
    ["meetings", "支委会", "chair: 张远"],
    ["meetings", "支部党员大会", "chair: 张远"],
    ["meetings", "党员大会", "chair: 张远"],
    ["meetings", "党小组会", "chair: 张远"],
    ["meetings", "主题党日", "chair: 张远"],
    ["meetings", "党课", "chair: 张远"],
    ["activities", "专题讲座", "by: 办公室"],
    ["activities", "知识测试", "by: 办公室"],
    ["activities", "廉政家访", "by: 李望, with: 王记"],
    ["talks", "谈话函询", "by: 张远, with: 李望"],
    ["talks", "监督谈话", "by: 张远, with: 李望"],
    ["talks", "集体谈话", "by: 张远, with: 李望"],
    ["talks", "任前廉政谈话", "by: 张远, with: 李望"],
  ])("are kept: %s of type %s (field case 23)", async (kind, type, more) => {
    const files = { [`${kind}.yaml`]: `- { date: 2025-02-03, type: ${type}, ${more} }\n` };
    expect((await found(files)).ledger.records).toBe(1);
  });

  it("任前廉政谈话 is another name of 任前谈话", () => same(talk("李望", "任前廉政谈话"), talk("李望", "任前谈话")));

  const sanctioned = (measure: string) => ({
    "cases.yaml": `- { id: a, date: 2025-03-05, subject: 王记, severity: 情节较重, measures: [${measure}] }\n`,
  });
  it.each([
    ["党内警告", "党纪处分"],
    ["党内严重警告", "党纪处分"],
    ["撤销党内职务", "党纪处分"],
    ["留党察看", "党纪处分"],
    ["开除党籍", "党纪处分"],
    ["政务警告", "政务处分"],
    ["记过", "政务处分"],
    ["记大过", "政务处分"],
    ["降级", "政务处分"],
    ["撤职", "政务处分"],
    ["开除", "政务处分"],
  ])("the sanction %s counts as %s and stays as written", async (written, counts) => {
    await same(sanctioned(written), sanctioned(counts));
    expect((await run(sanctioned(written), "case", "a", "--as-of", "2025-12-31")).stdout).toContain(written);
  });

  it("a bare 警告 is an error that lists both", async () => {
    expect(await said(sanctioned("警告"))).toContain("“警告”不止一种：请写明是党内警告，还是政务警告");
  });
});

describe("a term that no rulebook and no list of ours names", () => {
  const files = {
    "meetings.yaml":
      "- { date: 2025-02-03, type: 青年理论学习会, chair: 张远 }\n- { date: 2025-02-04, type: 读书会, topics: 学习贯彻中央八项规定精神 }\n- { date: 2025-02-05, type: reading-circle }\n",
  };
  const config = (terms: string) => ({ "audit.config.yaml": `terms: ${terms}\n` });
  const declared = config(
    "{ meetings: [青年理论学习会, { id: reading-circle, zh: 读书会 }], topics: 学习贯彻中央八项规定精神 }",
  );

  it("may be declared by the ledger: such records are kept and counted", async () => {
    const result = await found({ ...files, ...declared });
    expect(result.ledger.records).toBe(3);
    const without = await found({});
    expect(result.summary.met).toBe(without.summary.met);
  });

  it("is an error that says so where it is not declared", async () => {
    const error = await said(files);
    expect(error).toContain("写进 audit.config.yaml 的 terms: { meetings: [青年理论学习会] }");
    expect(error).toContain("写进 audit.config.yaml 的 terms: { topics: [学习贯彻中央八项规定精神] }");
  });

  it("that ours has gained since is noticed, and ours is taken", async () => {
    const ran = await run(config("{ meetings: [支委会] }"), "validate", ".");
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toContain("“支委会”已经是会议类型（branch-committee-meeting）");
  });

  it("is declared under a vocabulary that there is", async () => {
    const ran = await run(config("{ meeting: [读书会] }"), "validate", ".");
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain("“meeting”不对，最接近的是“meetings”");
  });
});

describe("a suggestion never changes the meaning (field case 03)", () => {
  const leader = (more: string) => ({
    "cases.yaml": `- { id: a, date: 2025-03-05, subject: 王记, leaders: [{ who: 张远, ${more} }] }\n`,
  });
  it.each(["不予追责", "免责", "未追责", "不追责", "免于追责"])("%s gets 追责 and 无责 listed", async (finding) => {
    const error = await said(leader(`finding: ${finding}`));
    expect(error).toContain("可以写：追责、无责");
    expect(error).not.toContain("最接近的是");
  });
  it("领导责任 gets 主要领导责任 and 重要领导责任 listed", async () => {
    const error = await said(leader("finding: 追责, responsibility: 领导责任"));
    expect(error).toContain("主要领导责任、重要领导责任");
    expect(error).not.toContain("最接近的是");
  });
  it.each([
    ["measures: 撤销职务", "免职"],
    ["measures: 不诫勉谈话", "诫勉谈话"],
  ])("%s is not called nearest to %s", async (more, wrong) => {
    expect(await said(leader(`finding: 追责, ${more}`))).not.toContain(`最接近的是“${wrong}”`);
  });
});

describe("a type of another kind of record", () => {
  it("is told which file it belongs in", async () => {
    const error = await said({ "events.yaml": "- { id: e, date: 2025-03-05, type: 提拔, person: 李望 }\n" });
    expect(error).toContain("“提拔”不是事件类型，是任免奖励类型；这条记录应当写在 appointments.yaml 里");
  });
});
