import { describe, expect, it } from "vitest";
import { placeOfClause, unrowed } from "../../../src/authoring/lint/unrowed.js";
import { WORDS } from "../draft/measure.js";

const found = (sentence: string) =>
  unrowed(`某办法\n第一条 ${sentence}\n`, { obligations: [], rules: [] }, WORDS).map(({ clause, line, about }) => [
    clause,
    line,
    about,
  ]);

describe("A sentence with a word of time or count and no row", () => {
  it.each([
    ["党组每季度通报。", "每季度"],
    ["党组会议研究不少于一次。", "不少于一次"],
    ["党组书记任期内至少讲党课一次。", "任期内"],
    ["重点岗位三年一轮换。", "三年一"],
    ["党组季末通报。", "季末"],
  ])("%s", (sentence, about) => {
    expect(found(sentence)).toEqual([["1", 2, about]]);
  });

  it.each(["党组加强领导，至少做到带头守纪。", "本办法自二〇二五年一月施行。"])("not %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe("The place of a clause", () => {
  it.each([
    ["11.6b", "11.6"],
    ["6(16)a", "6(16)"],
    ["7.p1", "7"],
    ["closing-b", "closing"],
    ["closing", "closing"],
  ])("of %s is %s", (clause, place) => {
    expect(placeOfClause(clause)).toBe(place);
  });
});
