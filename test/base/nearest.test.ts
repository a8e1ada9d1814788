import { describe, expect, it } from "vitest";
import { alikeOfOtherMeaning, allNearest, nearest } from "../../src/base/nearest.js";

describe("a suggestion", () => {
  it.each([
    ["免责", "追责"],
    ["不予追责", "追责"],
    ["撤职", "免职"],
    ["区委", "纪委"],
    ["同级", "上级"],
    ["同级纪委", "上级纪委"],
    ["副书记", "书记"],
    ["党组副书记", "党组书记"],
    ["情节较轻", "情节较重"],
    ["主要领导责任", "重要领导责任"],
  ])("never changes the meaning: %s is no %s, nor the other way round", (one, other) => {
    expect(nearest(one, [other])).toBeUndefined();
    expect(nearest(other, [one])).toBeUndefined();
    expect(alikeOfOtherMeaning(one, [other])).toEqual([other]);
  });

  it("is never one of two that a text names", () => {
    expect(nearest("孙越李望", ["孙越", "李望"])).toBeUndefined();
    expect(nearest("廉政谈话和提醒谈话", ["廉政谈话", "提醒谈话"])).toBeUndefined();
    expect(nearest("专题汇报会议", ["专题汇报会", "汇报会"])).toBe("专题汇报会");
  });

  it("names all that are as near", () => {
    expect(allNearest("李忘", ["李望", "李旺", "王五"])).toEqual(["李望", "李旺"]);
  });
});
