import { describe, expect, it } from "vitest";
import { nearest } from "../../src/terms/nearest.js";
import { TERMS, VOCABULARIES } from "../../src/terms/terms.js";
import { namesOf, Terms } from "../../src/terms/vocabulary.js";

describe("the nearest", () => {
  it.each([
    ["integrty", "integrity"],
    ["廉政谈活", "廉政谈话"],
    ["Integrity", "integrity"],
    ["谈心", "谈心谈话"],
  ])("of the talks to %s is %s", (text, meant) => {
    expect(nearest(text, TERMS.talks.flatMap(namesOf))).toBe(meant);
  });

  it.each(["完全不相干的东西", "xyz"])("to %s is none", (text) => {
    expect(nearest(text, TERMS.talks.flatMap(namesOf))).toBeUndefined();
    expect(nearest(text, [])).toBeUndefined();
  });

  it("is the first of those that are as near", () => {
    expect(nearest("abcdex", ["abcdey", "abcdez"])).toBe("abcdey");
    expect(nearest("abcdez", ["abcdey", "abcdez"])).toBe("abcdez");
  });
});

describe("the terms", () => {
  it.each(VOCABULARIES)("of %s differ in every name", (vocabulary) => {
    const names = TERMS[vocabulary].flatMap(namesOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(TERMS[vocabulary].every((term) => /^[a-z0-9-]+$/.test(term.id) && term.en !== "")).toBe(true);
  });

  it("are found with the bracketed part, in brackets of either width, and without it", () => {
    const terms = new Terms();
    for (const name of ["上级院(机关)", "上级院（机关）", "上级院", " 上级院 "]) {
      expect(terms.find("relations", name)?.id).toBe("superior-organ");
    }
    expect(terms.find("measures", "政纪处分")?.id).toBe("administrative-sanction");
  });

  it("are found in their own vocabulary only", () => {
    const terms = new Terms();
    expect(terms.find("talks", "integrity")?.zh).toBe("廉政谈话");
    expect(terms.find("topics", "integrity")?.zh).toBe("党风廉政建设");
    expect(terms.find("roles", "integrity")).toBeUndefined();
  });
});
