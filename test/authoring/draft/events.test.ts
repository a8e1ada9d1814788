import { describe, expect, it } from "vitest";
import { draftRulebook } from "../../../src/authoring/draft/draft.js";
import { WORDS } from "./measure.js";

const drafted = (sentence: string) => draftRulebook(`某局党组办法\n第一条 ${sentence}\n`, WORDS);
const events = (sentence: string) =>
  drafted(sentence).events.map(({ words, schedule, unknownCause, todo }) => [
    words,
    schedule ?? todo[0]?.code,
    ...(unknownCause ? [unknownCause.side, unknownCause.words] : []),
  ]);

describe("A duty that follows an event or leads up to it", () => {
  it.each<{ said: string; is: readonly (readonly unknown[])[] }>([
    {
      said: "谈话中发现问题线索的，应当及时向县纪委移送。",
      is: [["及时", { after: { event: "clue" }, interpretation: "promptly" }]],
    },
    { said: "对苗头性问题，分管领导要早提醒。", is: [["早", { after: { event: "sign" }, interpretation: "soon" }]] },
    {
      said: "发生安全事故，办公室第一时间报告。",
      is: [["第一时间", { after: { event: "accident" }, interpretation: "at-once" }]],
    },
    { said: "受到处分的干部，由支部书记约谈。", is: [["受到处分的干部", { after: { case: "any" } }]] },
    {
      said: "新提拔的干部任职前，必须由纪检组长谈话。",
      is: [["新提拔的干部任职前", { before: { appointment: "any" } }]],
    },
    { said: "涉及干部任免的，纪检组应在会前出具意见。", is: [["会前", { before: { meeting: "any" } }]] },
    { said: "工程开工前，项目负责人签订廉洁协议。", is: [["工程开工前", {}, "before", "工程开工"]] },
    {
      said: "决策执行中出现新情况的，分管领导应当及时提请复议。",
      is: [["及时", { interpretation: "promptly" }, "after", "决策执行中出现新情况"]],
    },
    {
      said: "对发现的违纪问题，限期整改。",
      is: [["限期", { interpretation: "time-limit" }, "after", "对发现的违纪问题"]],
    },
  ])("$said", ({ said: sentence, is: expected }) => {
    expect(events(sentence)).toEqual(expected);
  });

  it.each([
    ["党组定期听取纪检组汇报。", "定期", "often"],
    ["党组适时开展警示教育。", "适时", "often"],
    ["办公室及时报告工作。", "及时", "no-cause"],
    ["发现问题的，办公室及时了解。", "及时", "no-act"],
    ["会前，办公室应当发出通知。", "会前", "no-act"],
    ["结果公示不少于5个工作日。", "不少于5个工作日", "no-when"],
  ])("is no row, with the reason: %s", (sentence, words, why) => {
    expect(events(sentence)).toEqual([[words, why]]);
  });

  it.each([
    "受到处分的，取消当年评优资格。",
    "未及时报告的，给予批评教育。",
    "提高监督的及时性。",
    "发现违规的，追究责任。",
    "24小时内报告上级党委。",
  ])("is not read from %s", (sentence) => {
    expect(events(sentence)).toEqual([]);
  });

  it("is apart from what has a time, and keeps the letters of that", () => {
    const { duties, events: found } = drafted("党组每季度听取一次汇报，发现问题线索的，及时移送。");
    expect([duties.map(({ clause }) => clause), found.map(({ clause }) => clause)]).toEqual([["1"], ["1b"]]);
  });

  it("asks only once how a vague word is read", () => {
    const { events: found } = draftRulebook(
      "某局办法\n第一条 发生事故的，及时报告。\n第二条 发生火灾的，及时报告。\n",
      WORDS,
    );
    expect(found.map(({ todo }) => todo.some(({ code }) => code === "soon"))).toEqual([true, false]);
  });
});
