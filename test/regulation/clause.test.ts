import { describe, expect, it } from "vitest";
import { chineseNumeral, clauseName, USUAL_NUMBERING } from "../../src/regulation/clause.js";
import type { Numbering } from "../../src/regulation/rulebook.js";
import { BUILT_IN, books } from "../support/books.js";

const numberingOf = (id: string): Numbering => books.find((book) => book.id === id)?.numbering ?? USUAL_NUMBERING;

describe("a clause in the document's own style", () => {
  it.each([
    ["qingcheng", "11.6b", "第十一条第6项"],
    ["qingcheng", "9.1a", "第九条第1项"],
    ["qingcheng", "9.14b", "第九条第14项"],
    ["qingcheng", "9.3", "第九条第3项"],
    ["qingcheng", "13.10", "第十三条第10项"],
    ["liaoning", "6(16)a", "第六条（十六）"],
    ["liaoning", "15(2)", "第十五条（二）"],
    ["liaoning", "8(10)", "第八条（十）"],
    ["liaoning", "24a", "第二十四条"],
    ["liaoning", "25b", "第二十五条"],
    ["hebei", "6(1)b", "第六条（一）"],
    ["hebei", "40c", "第四十条"],
    ["hebei", "20", "第二十条"],
    ["city-procuratorate", "7.p1a", "第七条第一款"],
    ["city-procuratorate", "15.p1a", "第十五条第一款"],
    ["city-procuratorate", "14(1)b", "第十四条（一）"],
    ["provincial-opinion", "3(10)f", "第3条（10）"],
    ["provincial-opinion", "9a", "第9条"],
    ["provincial-opinion", "closing-b", "结尾段"],
  ])("of %s: %s is %s", (regulation, clause, name) => {
    expect(clauseName(clause, numberingOf(regulation))).toBe(name);
  });

  it.each(BUILT_IN)("is known for every row of %s", (id) => {
    const book = books.find((one) => one.id === id);
    const names = (book?.obligations ?? []).map(({ clause }) => [clause, clauseName(clause, numberingOf(id))] as const);
    expect(names.length).toBeGreaterThan(5);
    // A name that still looks like the id was not understood.
    expect(
      names.filter(([clause, name]) => name === clause || !/^(第[一二三四五六七八九十\d]+条|结尾段)/.test(name)),
    ).toEqual([]);
  });

  it("shows a number below an item, and a paragraph before one", () => {
    expect(clauseName("12(2)6", USUAL_NUMBERING)).toBe("第十二条（二）6");
    expect(clauseName("20.p2", USUAL_NUMBERING)).toBe("第二十条第二款");
    expect(clauseName("20.p2.3b", USUAL_NUMBERING)).toBe("第二十条第二款第3项");
  });

  it("is the id itself where that is no number of a clause", () => {
    for (const odd of ["附件", "a", "11.6bb", "11(", "", "closing"]) expect(clauseName(odd, USUAL_NUMBERING)).toBe(odd);
  });

  it("knows a name of its own with and without the letter, not one that only begins like it", () => {
    const numbering = { ...USUAL_NUMBERING, named: { closing: "结尾段" } };
    expect(clauseName("closing", numbering)).toBe("结尾段");
    expect(clauseName("closing-b", numbering)).toBe("结尾段");
    expect(clauseName("closingx", numbering)).toBe("closingx");
  });
});

describe("Chinese numerals", () => {
  it("from 1 to 99 are written as people write them", () => {
    const units = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
    const tens = ["", "十", ...units.slice(1).map((unit) => `${unit}十`)];
    const all = tens.flatMap((ten) => (ten === "" ? units : [ten, ...units.map((unit) => ten + unit)]));
    expect(all).toHaveLength(99);
    expect(all.map((_, index) => chineseNumeral(index + 1))).toEqual(all);
    expect([chineseNumeral(10), chineseNumeral(16), chineseNumeral(20), chineseNumeral(99)]).toEqual([
      "十",
      "十六",
      "二十",
      "九十九",
    ]);
  });

  it("stay Arabic beyond", () => {
    expect([chineseNumeral(0), chineseNumeral(100)]).toEqual(["0", "100"]);
  });
});
