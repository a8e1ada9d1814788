import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { nearest } from "../../src/base/nearest.js";
import { TERMS, VOCABULARIES } from "../../src/terms/terms.js";
import { type AddedTerms, namesOf, Terms } from "../../src/terms/vocabulary.js";
import { BUILT_IN } from "../support/books.js";

describe("the nearest", () => {
  it.each([
    ["integrty", "integrity"],
    ["廉政谈活", "廉政谈话"],
    ["Integrity", "integrity"],
    ["谈心", "谈心谈话"],
    ["话廉谈政", "廉政谈话"],
  ])("of the talks to %s is %s", (text, meant) => {
    expect(nearest(text, TERMS.talks.flatMap(namesOf))).toBe(meant);
  });

  it.each(["完全不相干的东西", "xyz"])("to %s is none", (text) => {
    expect(nearest(text, TERMS.talks.flatMap(namesOf))).toBeUndefined();
    expect(nearest(text, [])).toBeUndefined();
  });

  it("differs in two letters of five at most", () => {
    expect(nearest("abcde", ["axcye"])).toBe("axcye");
    expect(nearest("abcde", ["axyze"])).toBeUndefined();
    expect(nearest("李为民", ["李民"])).toBe("李民");
    expect(nearest("李为民", ["王为国"])).toBeUndefined();
  });

  it("is the first of those that are as near", () => {
    expect(nearest("abcdex", ["abcdey", "abcdez"])).toBe("abcdey");
    expect(nearest("abcdez", ["abcdey", "abcdez"])).toBe("abcdez");
  });
});

/** What each built-in rulebook adds to the vocabularies. */
const added = BUILT_IN.map((id): AddedTerms => {
  const { terms }: { terms?: AddedTerms } = parse(
    readFileSync(new URL(`../../regulations/${id}/rulebook.yaml`, import.meta.url), "utf8"),
  );
  return terms ?? {};
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

  it("are called in a Party committee by its own names, which mean the same", () => {
    const [common, committee] = [new Terms(), new Terms().ofKind("party-committee")];
    expect(common.ofKind("court")).toBe(common);
    expect(["party-group", "discipline-group", "government"].map((id) => committee.find("bodies", id)?.zh)).toEqual([
      ...["党委", "纪委", "政府"],
    ]);
    expect(committee.find("bodies", "党组")?.id).toBe("party-group");
    expect(committee.find("meetings", "party-group-meeting")?.zh).toBe("党委会议");
    expect(committee.all("bodies")).toHaveLength(common.all("bodies").length);
  });

  it("are found in their own vocabulary only", () => {
    const terms = new Terms();
    expect(terms.find("talks", "integrity")?.zh).toBe("廉政谈话");
    expect(terms.find("topics", "integrity")?.zh).toBe("党风廉政建设");
    expect(terms.find("roles", "integrity")).toBeUndefined();
  });

  // All rulebooks that are loaded share their vocabularies: a name that meant two things would mean the first one to all.
  it.each(VOCABULARIES)("of %s, with what the built-in rulebooks add, mean one thing by each name", (vocabulary) => {
    const meanings = new Map<string, Set<string>>();
    for (const source of [TERMS, ...added]) {
      for (const term of source[vocabulary] ?? []) {
        for (const name of namesOf(term)) meanings.set(name, (meanings.get(name) ?? new Set()).add(term.id));
      }
    }
    expect([...meanings].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids])).toEqual([]);
  });
});
