import { describe, expect, it } from "vitest";
import { readAgainst, readWords } from "../../src/audit/free-text.js";
import { Terms } from "../../src/terms/vocabulary.js";

const TERMS = new Terms(
  {
    grounds: [
      { id: "ill", zh: "身体原因", en: "ill", aka: ["因病"] },
      { id: "retired", zh: "已退休", en: "retired" },
    ],
  },
  { grounds: [{ id: "ill", zh: "病休", en: "ill" }] },
);
const ILL = ["ill"];
const read = (text: string, ids = ILL) => readAgainst(text, ids, "grounds", TERMS);

describe("a text held against terms that a clause names", () => {
  it("is one of them by its id or any of its names", () => {
    expect(["ill", "身体原因", "因病"].map((text) => read(text))).toEqual(["said", "said", "said"]);
  });

  it("is another where it is a term that the clause does not name", () => {
    expect(read("已退休")).toBe("other");
    expect(read("已退休", ["ill", "retired"])).toBe("said");
  });

  it("says a term whose words it contains, by whichever of its names", () => {
    expect(read("本人因病请假")).toBe("said");
    expect(read("身体原因，不便到岗")).toBe("said");
  });

  it("does not say one by its id, which is no word of its language", () => {
    expect(read("still here")).toBe("free");
  });

  it("is for a person to judge where no term covers it", () => {
    expect(read("外出学习")).toBe("free");
    expect(read("因病请假", [])).toBe("free");
    expect(read("")).toBe("free");
  });
});

describe("words after a denial", () => {
  it.each(["不", "未", "非", "无", "免", "没有"])("are for a person to judge: %s", (denial) => {
    expect(readWords(`${denial}因病请假`, ["因病"])).toBe("denied");
  });

  it("are denied within one statement, not beyond it", () => {
    expect(readWords("没有请示，因病未到", ["因病"])).toBe("said");
    expect(readWords("没有请示;因病未到", ["因病"])).toBe("said");
    expect(readWords("没有请示说因病未到", ["因病"])).toBe("denied");
  });

  it("are said where they stand a second time without it", () => {
    expect(readWords("并非因病，确系因病", ["因病"])).toBe("said");
  });

  it("deny what comes after them, not what comes before", () => {
    expect(readWords("因病未到", ["因病"])).toBe("said");
  });
});
