import { describe, expect, it } from "vitest";
import { conflictsIn } from "../../../src/authoring/draft/conflicts.js";
import { draftRulebook } from "../../../src/authoring/draft/draft.js";
import { keyedTexts, WORDS } from "./measure.js";

const found = (...clauses: string[]) => {
  const text = `某局办法\n${clauses.map((one, at) => `第${"一二三"[at]}条 ${one}\n`).join("")}`;
  return conflictsIn(draftRulebook(text, WORDS).duties).map(({ one, other }) => [one.words, other.words]);
};

describe("Two clauses that say different things of one duty", () => {
  it.each([
    ["党组每半年专题研究一次党风廉政建设。", "党组每季度专题研究一次党风廉政建设。"],
    ["党组书记每年讲廉政党课两次。", "党组书记每半年讲廉政党课一次。"],
    ["党组每半年听取一次各部门廉政情况汇报。", "党组每季度听取一次各部门廉政情况汇报。"],
  ])("%s %s", (one, other) => {
    expect(found(one, other)).toHaveLength(1);
  });

  it.each([
    ["党组每半年听取一次各部门廉政情况汇报。", "党组每季度听取一次信访情况汇报。"],
    ["党组每年通报一次工作。", "党组每半年通报一次干部选拔任用情况。"],
    ["党组每半年专题研究一次党风廉政建设。", "党组每季度专题研究一次意识形态工作。"],
    ["党组书记每年讲廉政党课一次。", "党支部书记每半年讲廉政党课一次。"],
    ["党组书记每年讲廉政党课一次。", "党组书记每年讲廉政党课一次。"],
  ])("not %s %s", (one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it("are to be decided at both", () => {
    const text = "某局办法\n第一条 党组书记每年讲廉政党课两次。\n第二条 党组书记每半年讲廉政党课一次。\n";
    const asked = draftRulebook(text, WORDS).duties.map(({ todo }) => todo.filter(({ code }) => code === "conflict"));
    expect(asked).toEqual([
      [{ code: "conflict", about: "2", read: ["每半年讲廉政党课一次"] }],
      [{ code: "conflict", about: "1", read: ["每年讲廉政党课两次"] }],
    ]);
  });

  it("are hardly ever said of texts that do not contradict themselves", () => {
    const texts = keyedTexts(new URL("texts", import.meta.url).pathname);
    expect(texts.flatMap(({ text }) => conflictsIn(draftRulebook(text, WORDS).duties))).toEqual([]);
  });
});
