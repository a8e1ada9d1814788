import { describe, expect, it } from "vitest";
import { Terms } from "../../src/terms/vocabulary.js";
import { chineseRecord } from "../../src/views/chinese-record.js";

const terms = new Terms();

describe("a record as a Chinese clerk writes it", () => {
  it("has its keys and its type by their Chinese names, parties as they are", () => {
    expect(chineseRecord({ type: "integrity", by: "wang", with: ["li", "zhao"] }, "talks", terms)).toEqual({
      类型: "廉政谈话",
      谈话人: "wang",
      谈话对象: ["li", "zhao"],
    });
  });

  it("has topics and forms of any kind of record in Chinese, one or several", () => {
    const { 议题, 形式 } = chineseRecord({ topics: ["integrity", "本地议题"], form: "written" }, "reports", terms);
    expect(议题).toEqual([terms.find("topics", "integrity")?.zh, "本地议题"]);
    expect(形式).toBe("书面");
  });

  it("has the types of another kind's records by that kind's names", () => {
    const type = (kind: "meetings" | "talks") => Object.values(chineseRecord({ type: "integrity" }, kind, terms))[0];
    expect(type("talks")).toBe("廉政谈话");
    expect(type("meetings")).toBe("integrity");
  });

  it("has what a meeting heard, and what was done in a case, by the words of these", () => {
    const meeting = chineseRecord({ heard: [{ from: "wang", type: "responsibility" }] }, "meetings", terms);
    expect(meeting).toEqual({ 听取汇报: [{ 汇报人: "wang", 类型: terms.find("reports", "responsibility")?.zh }] });
    const measures = Object.values(chineseRecord({ measures: [{ type: "removal" }] }, "cases", terms))[0];
    expect(measures).toEqual([{ 类型: terms.find("measures", "removal")?.zh }]);
  });

  it("leaves what is no text, and nothing, as it is", () => {
    expect(Object.values(chineseRecord({ regular: false, about: null }, "meetings", terms))).toEqual([false, null]);
    expect(Object.values(chineseRecord({ type: null, topics: [7] }, "talks", terms))).toEqual([null, [7]]);
    expect(chineseRecord({}, "talks", terms)).toEqual({});
  });

  it("of an answer says it in Chinese", () => {
    expect(Object.values(chineseRecord({ answer: "met" }, "answers", terms))).toEqual([
      terms.find("answers", "met")?.zh,
    ]);
  });
});
