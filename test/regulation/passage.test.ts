import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/regulation/clause.js";
import { passageOf } from "../../src/regulation/passage.js";

/** A regulation of our own invention, in the shape of a real one: items, points, paragraphs, headings between articles. */
const TEXT = `江源县人民检察院谈话办法

总则
第一条 为了做好谈话工作，制定本办法。
第二条 谈话由分管领导负责，具体是：
(一)办公室
1.安排时间；
2.准备材料；
（二）政治部
1.通知谈话对象；
2.归档，有第一条情形的，依照
第四条办理。
谈话应当有记录。
谈话的责任
第三条 分管领导应当做到：
1.每季度谈话一次；
2.每年听取汇报1.5次以上；
……
10.及时报告。
第四条 本办法自发布之日起施行。
`;

const textOf = (clause: string, text = TEXT) => passageOf(text, clause)?.text;

describe("a clause in the text of its regulation", () => {
  it("is an article, without the heading that follows it", () => {
    expect(textOf("1")).toBe("第一条 为了做好谈话工作，制定本办法。");
    expect(textOf("2")?.split("\n").at(-1)).toBe("谈话应当有记录。");
    expect(textOf("4")).toBe("第四条 本办法自发布之日起施行。");
  });

  it("is an item, whatever letter tells its duties apart, with the line it stands on", () => {
    expect(passageOf(TEXT, "3.1b")).toEqual({ found: "place", line: 16, text: "1.每季度谈话一次；" });
    expect(textOf("3.10")).toBe("10.及时报告。");
    expect(textOf("2(1)")).toBe("(一)办公室\n1.安排时间；\n2.准备材料；");
    expect(textOf("2(2)1")).toBe("1.通知谈话对象；");
  });

  it("ends where an unnumbered paragraph begins, not where a line is only broken before a mention of an article", () => {
    expect(textOf("2(2)2a")).toBe("2.归档，有第一条情形的，依照\n第四条办理。");
  });

  it("is a paragraph, its items with it", () => {
    expect(textOf("2.p2")).toBe("谈话应当有记录。");
    expect(textOf("2.p1")?.split("\n").at(-1)).toBe("第四条办理。");
  });

  it("is the whole article where the place within it is not there", () => {
    expect(passageOf(TEXT, "1.3")).toMatchObject({ found: "article", line: 4 });
    expect(passageOf(TEXT, "4(2)")).toMatchObject({ found: "article", line: 20 });
    expect(passageOf(TEXT, "4.p9")).toMatchObject({ found: "article" });
  });

  it("is not there where its article is not, or has no number", () => {
    expect(passageOf(TEXT, "5")).toBeUndefined();
    expect(passageOf(TEXT, "closing-a")).toBeUndefined();
    expect(passageOf("", "1")).toBeUndefined();
  });

  it("is found where lines end as on Windows, digits are full-width, and marks of a list or a heading stand before it", () => {
    const windows = "## 第１条　总则。\r\n- （1）甲；\r\n- （２）乙。\r\n## 第2条　其他。\r\n";
    expect(textOf("1(2)", windows)).toBe("（２）乙。");
    expect(textOf("2", windows)).toBe("第2条　其他。");
  });

  it("is found where everything stands on one line", () => {
    expect(textOf("2.2", "第一条 甲，见第三条。第二条 应当：1.听；2.说。第三条 丙。")).toBe("2.说。");
  });

  it("is a numbered paragraph where the text has no articles", () => {
    const opinion =
      "一、总体要求\n1．意义。甲。\n二、责任\n2．班子责任。\n(1)组织。乙。\n （2）监督。丙。\n3．保障。丁。\n";
    expect(textOf("2(2)b", opinion)).toBe("（2）监督。丙。");
    expect(textOf("1a", opinion)).toBe("1．意义。甲。");
  });
});

describe("a numeral", () => {
  it.each([
    ["一", 1],
    ["十", 10],
    ["十六", 16],
    ["二十", 20],
    ["四十三", 43],
    ["一百零二", 102],
    ["一百二十", 120],
    ["１１", 11],
    ["7", 7],
  ])("%s is %i", (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it.each(["", "十十", "条", "1234", "零"])("%j is none", (text) => {
    expect(numberOf(text) ?? 0).toBe(0);
  });
});
