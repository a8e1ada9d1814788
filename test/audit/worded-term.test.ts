import { describe, expect, it } from "vitest";
import { isNameOf, isSaidIn, partsLacking, type WordedTerm } from "../../src/audit/worded-term.js";
import { Terms } from "../../src/terms/vocabulary.js";

const DELAY: WordedTerm = { vocabulary: "grounds", id: "delay", names: ["delay", "拖延不报", "迟报"], parts: [] };
/** The same term as another rulebook heads it. */
const TERMS = new Terms({ grounds: [{ id: "delay", zh: "压案不报", en: "delay", aka: ["瞒报"] }] });

describe("a text as a whole", () => {
  it("is a term by its id or any name that the rulebook gives it", () => {
    expect(["delay", "拖延不报", "迟报"].every((text) => isNameOf(text, DELAY, TERMS))).toBe(true);
  });

  it("is it by what another rulebook heads it with, not by what else that one calls it", () => {
    expect(isNameOf("压案不报", DELAY, TERMS)).toBe(true);
    expect(isNameOf("瞒报", DELAY, TERMS)).toBe(false);
  });

  it("is not it where there is more to it", () => {
    expect(isNameOf("因拖延不报", DELAY, TERMS)).toBe(false);
  });
});

describe("a longer text", () => {
  it("says a term by any of its names, not by its id", () => {
    expect(isSaidIn("对线索拖延不报", DELAY)).toBe(true);
    expect(isSaidIn("the delay", DELAY)).toBe(false);
    expect(isSaidIn("按时上报", DELAY)).toBe(false);
  });

  it("does not say what it denies", () => {
    expect(isSaidIn("没有迟报", DELAY)).toBe(false);
  });

  it("says a term of several parts where it says each, by any of its words, and the name alone is not enough", () => {
    const parted = { ...DELAY, parts: [["拖延", "搁置"], ["线索"]] };
    expect(isSaidIn("将线索搁置", parted)).toBe(true);
    expect(isSaidIn("将案卷搁置", parted)).toBe(false);
    expect(isSaidIn("拖延不报", parted)).toBe(false);
  });
});

describe("the parts that are lacking", () => {
  const parts = [["拖延"], ["线索"]];

  it("are those that none of the texts says", () => {
    expect(partsLacking(["拖延"], parts)).toEqual([["线索"]]);
    expect(partsLacking(["拖延", "有线索"], parts)).toEqual([]);
    expect(partsLacking([], parts)).toEqual(parts);
  });

  it("are denied each by itself: a word that denies within one denies no other", () => {
    expect(partsLacking(["未拖延"], parts)).toEqual(parts);
    expect(partsLacking(["不负责任造成损失"], [["不负责任"], ["损失"]])).toEqual([]);
  });
});
