import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../../src/audit/rules/rules.js";
import { draftRulebook } from "../../../src/authoring/draft/draft.js";
import { isError } from "../../../src/document/problem.js";
import { SourceText } from "../../../src/document/source.js";
import { readYaml } from "../../../src/document/yaml.js";
import { messagesIn } from "../../../src/messages/messages.js";
import { loadRulebooks } from "../../../src/regulation/load/load.js";
import { draftYaml } from "../../../src/report/draft/yaml.js";
import { TOOL } from "../../../src/run/tool-version.js";
import { keyedTexts, scoreOf, sumOf, WORDS } from "./measure.js";

const FOLDER = fileURLToPath(new URL("./texts", import.meta.url));

/** Texts of other kinds than the five, in our own words, each with a key that was written before the program was run on it. */
describe("a draft of texts of other kinds", () => {
  const scores = keyedTexts(FOLDER).map(({ name, text, key }) => scoreOf(name, text, key));
  const all = sumOf(scores);

  it("finds the lines that state a duty, and hardly any other", () => {
    expect(all.lines.both / all.lines.keyed, all.misses.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(all.lines.both / all.lines.drafted, all.misses.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it("reads how often, and by when", () => {
    expect(all.cadence / all.found, all.misses.join("\n")).toBeGreaterThanOrEqual(0.93);
  });

  it("makes a row of what follows an event or leads up to it", () => {
    expect(all.events.found / all.events.keyed, all.misses.join("\n")).toBeGreaterThanOrEqual(0.85);
  });

  it("has whoever owes it among the candidates", () => {
    expect(all.holder / all.found, all.misses.join("\n")).toBeGreaterThanOrEqual(0.93);
  });
});

/** A sentence alone in an article. */
const timesIn = (sentence: string) =>
  draftRulebook(`某局办法\n第一条 ${sentence}\n`, WORDS).duties.map(({ words, schedule, todo }) => [
    words,
    schedule ?? todo[0]?.code,
  ]);

describe("Words of time", () => {
  it.each<{ said: string; is: readonly (readonly unknown[])[] }>([
    { said: "党委书记每届任期内至少讲党课一次。", is: [["每届任期内", "term-of-office"]] },
    { said: "重点岗位人员实行三年一轮换。", is: [["三年一轮换", "years"]] },
    { said: "各单位每两年排查一次风险。", is: [["每两年", "years"]] },
    { said: "党组届中、届末分别报告。", is: [["届中、届末", "term-of-office"]] },
    { said: "季末，各科室将台账报纪检组。", is: [["季末", { every: "quarter" }]] },
    { said: "月底前，办公室汇总通报。", is: [["月底前", { every: "month" }]] },
    { said: "职能调整的，应当自调整之日起一个季度内重新排查。", is: [["一个季度内", { within: "3 months" }]] },
    { said: "会议召开3日前，议题报办公室。", is: [["3日前", { before: { meeting: "any" }, lead: 3 }]] },
    {
      said: "发生重大舆情的，书面报告不超过24小时。",
      is: [["不超过24小时", { after: { event: "public-opinion" }, within: 1 }]],
    },
    {
      said: "每逢重大节日，纪检组发出廉政提醒。",
      is: [["每逢重大节日", expect.objectContaining({ "days-before": 15 })]],
    },
    {
      said: "党组年初部署、年中检查、年底总结。",
      is: [
        ["年初", { window: "year-start" }],
        ["年中", { window: "mid-year" }],
        ["年底", { window: "year-end" }],
      ],
    },
  ])("$said", ({ said: sentence, is: expected }) => {
    expect(timesIn(sentence)).toEqual(expected);
  });

  it.each([
    "支部委员会每届任期三年。",
    "贯彻2025年中央纪委全会精神。",
    "监督检查与年中专题汇报、业务工作等相结合。",
    "总结任期内的工作经验。",
  ])("are none in %s", (sentence) => {
    expect(timesIn(sentence)).toEqual([]);
  });
});

const duties = (text: string) =>
  draftRulebook(text, WORDS).duties.map(({ clause, line, words, schedule }) => ({ clause, line, words, schedule }));

describe("a draft", () => {
  it("quotes the words of the text, and counts its lines from 1", () => {
    expect(duties("某局党组议事规则\n\n第一条 党组每 季度至少召开 两次会议。\n")).toEqual([
      { clause: "1", line: 3, words: "每 季度", schedule: { every: "quarter", n: 2 } },
    ]);
  });

  it("takes 责任事项 for what is to be done, and 责任主体 for who", () => {
    const [duty] = draftRulebook("|责任事项|责任主体|时限|\n|---|---|---|\n|开展谈话|局长|每季度|\n", WORDS).duties;
    expect([duty?.holders[0]?.words, duty?.evidence]).toEqual(["局长", { talk: "any", by: "holder" }]);
  });

  it("makes one duty of what a sentence says three times", () => {
    expect(duties("第一条 党员大会每季度召开一次，每季度不少于1次，全年不少于4次。").map(({ words }) => words)).toEqual(
      ["每季度"],
    );
  });

  it("takes each date of a list, and a day of the month after for the month before", () => {
    const schedules = duties("第一条 纪委每年7月10日、12月20日前报告。\n第二条 各股室于次月3日前报送情况。").map(
      (one) => one.schedule,
    );
    expect(schedules).toEqual([{ due: "07-10" }, { due: "12-20" }, { every: "month", by: "covers", grace: 3 }]);
  });

  it("takes what is to be done before something for that, and how long before at least", () => {
    const schedules = duties(
      "第一条 民主生活会召开前一个月内，书记与班子成员谈心。\n第二条 提拔任职的，应当提前十个工作日报告。\n第三条 班子成员应当在出行前十五日报告。",
    ).map((one) => one.schedule);
    expect(schedules).toEqual([
      { before: { meeting: "democratic-life-meeting" }, within: "1 month" },
      { before: { appointment: "any" }, lead: "10 workdays" },
      { lead: 15 },
    ]);
  });

  it("takes whoever a matter is done by (由) for who", () => {
    const [duty] = draftRulebook("第一条 会议议定事项由牵头单位在15个工作日内落实。", WORDS).duties;
    expect(duty?.holders[0]?.words).toBe("牵头单位");
  });

  it("takes a day of a month for that day, and what is to be done before it for a limit", () => {
    const schedules = duties(
      "第一条 纪检组每月25日前报告情况。\n第二条 支部每月10日开展主题党日。\n第三条 办公室每季度末月20日前通报。\n第四条 各股室每月5日前报送上月情况。",
    ).map((one) => one.schedule);
    expect(schedules).toEqual([
      { every: "month", until: 25 },
      { every: "month", on: "10" },
      { every: "month", months: [3, 6, 9, 12], until: 20 },
      { every: "month", by: "covers", grace: 5 },
    ]);
  });

  it("takes a count whose parts follow for its parts", () => {
    const schedules = duties(
      "第一条 党组每年至少两次专题研究，其中上半年、下半年各一次。\n第二条 党组每年各报告一次，时间为7月15日前和次年1月15日前。\n第三条 每年上半年、下半年各组织一次测评。",
    ).map((one) => one.schedule);
    expect(schedules).toEqual([{ every: "half-year" }, { due: "07-15" }, { due: "01-15" }, { every: "half-year" }]);
  });

  it("takes a report on how things stand for a report, whatever it is about", () => {
    const [duty] = draftRulebook("第一条 纪检组每年1月10日前报告上年度约谈情况。", WORDS).duties;
    expect(duty?.evidence).toEqual({ report: "any", from: "holder" });
  });

  it("looks for what is done before the words of time where nothing stands behind them", () => {
    const [duty] = draftRulebook("第一条 书记与班子成员谈心谈话，每年不少于一次。", WORDS).duties;
    expect([duty?.evidence, duty?.todo.map(({ code }) => code)]).toEqual([
      { talk: "heart-to-heart", by: "holder" },
      ["holder-candidates", "evidence-candidates"],
    ]);
  });

  it("says in the text's own words what a limit runs from, where the table does not know it", () => {
    const causes = draftRulebook(
      "第一条 村民有疑问的，村委会应在5日内答复。\n第二条 工程竣工验收后，审计科于30日内审计。\n第三条 应当在发包前15日公告。\n第四条 收到通知书的单位应当在10日内提出措施，并于1个月内反馈。",
      WORDS,
    ).duties.map(({ unknownCause }) => unknownCause);
    expect(causes).toEqual([
      { side: "after", words: "村民有疑问" },
      { side: "after", words: "工程竣工验收" },
      { side: "before", words: "发包" },
      { side: "after", words: "收到通知书的单位" },
      { side: "after", words: "收到通知书的单位" },
    ]);
  });

  it("does not ask who owes it where the sentence or the line above its list names one by a word of the table", () => {
    const asked = draftRulebook(
      "第一条 局党组每季度开会。\n第二条 局党组统一领导，每半年研究一次。\n第三条 党组书记应当：\n（一）每年讲党课一次。\n第四条 药剂科每月通报。",
      WORDS,
    ).duties.map(({ todo }) => todo.filter(({ code }) => code.startsWith("holder")).map(({ about }) => about));
    expect(asked).toEqual([[], [], [], ["药剂科 heads, 药剂科 department business"]]);
  });

  it("does not take how long something hangs for days on which something is done", () => {
    expect(duties("第一条 村委会每季度公布财务，公布时间不得少于15日。")[0]?.schedule).toEqual({ every: "quarter" });
  });

  it("counts a limit from a talk", () => {
    expect(
      duties("第一条 谈话人应当在谈话后五日内报备案。\n第二条 部门被约谈的，三十日内报告。").map((one) => one.schedule),
    ).toEqual([
      { after: { talk: "any" }, within: 5 },
      { after: { talk: "summons" }, within: 30 },
    ]);
  });

  it("counts a limit from what the table of words knows", () => {
    expect(duties("第一条 民主生活会后15日内，党组将情况报县委。")[0]?.schedule).toEqual({
      after: { meeting: "democratic-life-meeting" },
      within: 15,
    });
  });

  it("does not take a bar after a sanction, a text's own dates or a title for duties", () => {
    expect(
      duties(
        "第一条 受到诫勉的，六个月内不得提拔。\n第二条 落实《2013—2017年工作规划》。\n第三条 本办法自2025年1月1日起施行，有效期三年。",
      ),
    ).toEqual([]);
  });
});

describe("a draft as a rulebook", () => {
  it.each(keyedTexts(FOLDER).map(({ name, text }) => [name, text] as const))(
    "of %s can be read for lint and rules",
    async (name, text) => {
      const draft = draftRulebook(text, WORDS);
      const view = { draft, id: "draft", file: name, words: WORDS };
      const messages = await messagesIn("zh");
      const yaml = draftYaml(view, {
        messages,
        width: 80,
        isScreen: false,
        colour: 0,
        bom: false,
        columns: "all",
        tool: TOOL,
      });
      const file = readYaml(new SourceText("draft.yaml", "draft.yaml", [...yaml].join("")));
      const { problems } = loadRulebooks<Rule>([file], RULE_KINDS);
      expect(problems.filter(isError).map(({ code, args, place }) => ({ code, args, line: place.line }))).toEqual([]);
    },
  );
});
