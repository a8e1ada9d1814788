import { describe, expect, it } from "vitest";
import type { NamedTerm } from "../../../src/regulation/load/references.js";
import { writtenBook } from "../../support/written-book.js";

const HEAD = {
  roles: { leaders: ["secretary", "班子成员"] },
  interpretations: { soon: { words: "及时", within: "30" }, spring: { from: "01-01", to: "03-31" } },
  periods: { term: { words: "学期", from: "02-20", to: "07-10" } },
};
const book = () => writtenBook(HEAD);

describe("a term", () => {
  it("is its id, by id or Chinese name; what names none stands as it is and is noted", () => {
    const { refs, noted } = book();
    expect(refs.term("talks", "integrity")).toBe("integrity");
    expect(refs.terms("talks", ["提醒谈话", "integrity"])).toEqual(["reminder", "integrity"]);
    expect(noted()).toEqual([]);
    expect(refs.term("talks", "chat", "roles", "leaders")).toBe("chat");
    expect(noted()).toEqual(["unknown-term | - secretary"]);
  });

  it("that another rulebook declares is that one's", () => {
    const elsewhere = (_: string, text: string) =>
      text === "livelihood" ? { id: "livelihood", regulations: ["other"] } : undefined;
    const { refs, problems } = writtenBook(HEAD, { elsewhere });
    refs.term("topics", "livelihood");
    refs.term("topics", "livelihod");
    refs.mustKnow("counterpart", "livelihood", ["own-heads"]);
    expect(problems.map(({ code }) => code)).toEqual(["foreign-term", "unknown-term", "foreign-term"]);
  });

  it("has names, its id among them; what is no term has none", () => {
    const { refs } = book();
    expect(refs.namesOfTerm("talks", "integrity")).toContain("integrity");
    expect(refs.namesOfTerm("talks", "chat")).toEqual([]);
  });

  it("asked silently is passed over where it is none", () => {
    const { refs, noted } = book();
    expect(refs.silently("grades", ["excellent", "superb"])).toEqual(["excellent"]);
    expect(refs.silently("grades", undefined)).toEqual([]);
    expect(noted()).toEqual([]);
  });

  it("in free words is kept as it is, doubtful only where it is almost one", () => {
    const { refs, noted } = book();
    expect(refs.freeTerms("flags", ["major", "自己的说法"])).toEqual(["major", "自己的说法"]);
    expect(noted()).toEqual([]);
    expect(refs.freeTerms("flags", "concealled")).toEqual(["concealled"]);
    expect(noted().map((one) => one.slice(0, 14))).toEqual(["? unknown-term"]);
  });

  it("named is taken note of with the place it is named in", () => {
    const named: NamedTerm[] = [];
    writtenBook(HEAD, { named }).refs.at("obligations", 2).term("talks", "提醒谈话");
    expect(named).toEqual([{ vocabulary: "talks", id: "reminder", path: ["obligations", 2] }]);
  });
});

describe("roles", () => {
  it("may be a group of the rulebook's own", () => {
    const { refs, noted } = book();
    expect(refs.roles(["leaders", "deputy-secretary"])).toEqual(["secretary", "member", "deputy-secretary"]);
    expect(["leaders", "secretary", "leader"].map((one) => refs.isRole(one))).toEqual([true, true, false]);
    expect(refs.isRole("toString")).toBe(false);
    expect(refs.roleNames().slice(0, 2)).toEqual(["leaders", "secretary"]);
    expect(noted()).toEqual([]);
  });

  it("that are almost a group are told its name", () => {
    const { refs, problems } = book();
    refs.roles("leders");
    expect(problems).toMatchObject([{ code: "unknown-term", args: { nearest: "leaders", declarable: null } }]);
  });
});

describe("those to whom something goes", () => {
  it("are bodies and organs; who is none is left out and noted", () => {
    const { refs, noted } = book();
    expect(refs.recipients(["party-group", "superior-party", "nobody"])).toEqual([
      { type: "body", id: "party-group" },
      { type: "organ", id: "superior-party" },
    ]);
    expect(noted()).toHaveLength(1);
    expect(refs.bodyOrRelation("nobody")).toBeUndefined();
    expect(refs.bodiesAndRelations()).toEqual(expect.arrayContaining(["party-group", "superior-party"]));
  });

  it("to whom it is owed may each be one of several, known by the first", () => {
    const { refs } = book();
    const superior = { type: "organ", id: "superior-party" };
    expect(refs.owedTo("superior-party")).toEqual([{ ...superior, or: [] }]);
    expect(refs.owedTo([["superior-party", "party-group"], "discipline-group"])).toEqual([
      { ...superior, or: [{ type: "body", id: "party-group" }] },
      { type: "body", id: "discipline-group", or: [] },
    ]);
    expect(refs.owedTo(undefined)).toEqual([]);
  });

  it("may be departments by their function", () => {
    const { refs } = book();
    expect([refs.functionOf("政工"), refs.functionOf("财会")]).toEqual(["political", undefined]);
    expect(refs.functions()).toContain("political");
  });
});

describe("readings and stretches", () => {
  it("are found by id, and noted where there are none", () => {
    const { refs, noted } = book();
    expect(refs.interpretations(["soon", "spring"]).map(({ id }) => id)).toEqual(["soon", "spring"]);
    expect(refs.reading("soon")?.words).toBe("及时");
    expect(refs.reading("later")).toBeUndefined();
    expect(noted()).toEqual([]);
    expect(refs.interpretations("later")).toEqual([]);
    expect(noted()).toHaveLength(1);
  });

  it("a window is a stretch that is no period", () => {
    const { refs, problems } = book();
    expect(refs.window("spring")?.id).toBe("spring");
    expect([refs.window("soon"), refs.window("term")]).toEqual([undefined, undefined]);
    expect(problems.map(({ args }) => ("allowed" in args ? args.allowed : null))).toEqual([["spring"], ["spring"]]);
  });

  it("periods are those that every may name", () => {
    const { refs, noted } = book();
    expect(refs.periods("term", []).map(({ id }) => id)).toEqual(["term"]);
    expect(noted()).toEqual([]);
    expect(refs.periods(["spring"], ["year"])).toEqual([]);
    expect(noted()).toHaveLength(1);
  });

  it("words are those allowed", () => {
    const { refs, noted } = book();
    expect(refs.words("festivals", ["new-year", "easter"], ["new-year", "qingming"])).toEqual(["new-year"]);
    expect(noted()).toHaveLength(1);
  });
});

describe("a clause", () => {
  it("is new once, whatever its width or case", () => {
    const { refs, noted } = book();
    const seen = new Map();
    for (const clause of ["1", "7a", "2"]) refs.mustBeNew(clause, seen, "interpretations");
    expect(noted()).toEqual([]);
    refs.mustBeNew("7A", seen, "roles");
    refs.mustBeNew("１", seen, "roles");
    expect(noted()).toEqual(["duplicate-id | leaders:", "duplicate-id | leaders:"]);
  });
});

describe("the references of a place", () => {
  it("note what is wrong there, one text at a time", () => {
    const { refs, noted } = book();
    for (const [text, at] of refs.at("roles").each(["secretary", "班子成员"], "leaders"))
      if (text !== "secretary") at.doubt("no-effect", { key: text });
    expect(noted()).toEqual(["? no-effect | - 班子成员"]);
    expect(refs.each(undefined, "roles")).toEqual([]);
    expect(refs.each("one", "roles")).toHaveLength(1);
  });

  it("know whom rows bind, everybody unless the rulebook says so", () => {
    expect(book().refs.appliesUsually).toEqual({ kinds: [], levels: [], units: [] });
    const applies = { kinds: ["court"], levels: [], units: [] };
    expect(writtenBook(HEAD, { applies }).refs.at("roles").appliesUsually).toBe(applies);
  });
});
