import { describe, expect, it } from "vitest";
import { USUAL_NUMBERING } from "../../src/regulation/clause.js";
import {
  checkedClauses,
  checkOf,
  clausesIn,
  clausesOfPlace,
  judgedClauses,
  openClauses,
  ownRuleClauses,
  permissiveClauses,
} from "../../src/regulation/clauses.js";
import type { RuleBase, RuleClauses } from "../../src/regulation/rule.js";
import { readObligations } from "../support/rules.js";

const duty = (clause: string) =>
  readObligations([{ clause, holder: "role secretary", every: "year", evidence: { talk: "any", by: "holder" } }]);

const EVERYBODY = { kinds: [], levels: [], units: [] };
const WORDS = { title: { zh: "一", en: "One" }, requirement: { zh: "一", en: "One" } };

/** A rule of the first of these clauses. */
function rule(all: readonly string[], more: Partial<RuleClauses> = {}): RuleBase {
  const clauses = { all, permissive: [], open: [], judged: [], list: null, ...more };
  const heading = { regulation: "mine", clause: all[0] ?? "", interpretations: [], ...WORDS, ...EVERYBODY };
  return { check: "ground", clauses, ...heading };
}

describe("what a rulebook checks", () => {
  const obligations = [...duty("1"), ...duty("2a")];
  const rules = [rule(["3", "3(1)"]), rule(["3(1)"], { list: "item" })];

  it("is every clause of its obligations and then of its rules, each once", () => {
    expect(checkedClauses({ obligations, rules })).toEqual(["1", "2a", "3", "3(1)"]);
    expect(checkedClauses({ obligations: [], rules: [] })).toEqual([]);
  });

  it("is found by its clause, an obligation before a rule", () => {
    const both = { obligations, rules: [rule(["1"]), ...rules] };
    expect(checkOf("1", both)).toBe(obligations[0]);
    expect(checkOf("3(1)", both)).toBe(rules[0]);
    expect(checkOf("4", both)).toBeNull();
  });
});

describe("what can come of the clauses of rules", () => {
  const list = rule(["4", "4(1)", "4(2)"], {
    list: "list",
    permissive: ["4(1)", "4(2)"],
    open: ["4"],
    judged: ["4(2)"],
  });
  const item = rule(["4(1)"], { list: "item" });

  it("is nothing for those that permit, unless the item has a rule of its own", () => {
    expect(permissiveClauses({ rules: [list] })).toEqual(["4(1)", "4(2)"]);
    expect(permissiveClauses({ rules: [list, item] })).toEqual(["4(2)"]);
    expect(ownRuleClauses([list, item])).toEqual(["4(1)"]);
    expect(ownRuleClauses([list])).toEqual([]);
  });

  it("is told of those that are open, and those that a person judges", () => {
    expect(openClauses({ rules: [list, item] })).toEqual(["4"]);
    expect(judgedClauses({ rules: [item, list] })).toEqual(["4(2)"]);
    expect([openClauses({ rules: [] }), judgedClauses({ rules: [] })]).toEqual([[], []]);
  });
});

describe("a place in a regulation", () => {
  const clauses = ["1", "11.6a", "11.6b", "11.16", "6(1)", "6(16)a", "61"];
  const at = (place: string) => clausesOfPlace(place, clauses, { numbering: USUAL_NUMBERING });

  it.each(["11.6", "第十一条第6项", "第11条第六项", "第 11 条第6项", "第１１条第6项"])(
    "named %s has all clauses that only a letter tells apart",
    (place) => {
      expect(at(place)).toEqual(["11.6a", "11.6b"]);
    },
  );

  it("is an item in brackets, of either width", () => {
    expect(at("第六条（十六）")).toEqual(["6(16)a"]);
    expect(at("第6条(1)")).toEqual(["6(1)"]);
  });

  it("that is an article alone stands for its items where it has no duty of its own", () => {
    expect(at("第六条")).toEqual(["6(1)", "6(16)a"]);
    expect(at("第十一条")).toEqual(["11.6a", "11.6b", "11.16"]);
    expect(at("第一条")).toEqual(["1"]);
    expect(clausesOfPlace("第六条", ["6(1)", "6a"], { numbering: USUAL_NUMBERING })).toEqual(["6a"]);
  });

  it("that is not there has none", () => {
    expect(at("第二条")).toEqual([]);
    expect(at("11")).toEqual([]);
    expect(at("")).toEqual([]);
  });
});

describe("the clauses of several rulebooks", () => {
  const book = {
    id: "mine",
    path: "mine.yaml",
    title: { zh: "规定", en: "Regulation" },
    numbering: USUAL_NUMBERING,
    interpretations: new Map(),
    obligations: duty("7.1a"),
    rules: [rule(["8"])],
    termUses: [],
  };
  const known = clausesIn([book]);

  it("are asked by a rulebook's id", () => {
    expect([...known.keys()]).toEqual(["mine"]);
    expect(known.get("mine")).toEqual(["7.1a", "8"]);
    expect(known.get("other")).toBeUndefined();
  });

  it("are asked by a place in one", () => {
    expect(known.of("mine", "第七条第1项")).toEqual(["7.1a"]);
    expect(known.of("other", "第七条第1项")).toEqual([]);
  });
});
