import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { runExamples } from "../../src/authoring/examples.js";
import { doubtsIn } from "../../src/authoring/lint/lint.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { clausesIn } from "../../src/regulation/clauses.js";
import { loadClauses } from "../../src/regulation/load/clauses.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";

const RULEBOOK = `
schema: audit-rulebook/1
id: mine
title: 某县办法
obligations:
  - { clause: "1", title: 谈话, requirement: 每季度谈话, holder: role secretary, every: quarter, evidence: { talk: any, by: holder } }
  - { clause: "2", title: 约谈, requirement: 事故后约谈, holder: role secretary, after: { event: accident }, within: 30, evidence: { talk: summons, by: holder } }
`;
const { rulebooks, terms } = loadRulebooks<Rule>(
  [readYaml(new SourceText("mine.yaml", "mine.yaml", RULEBOOK))],
  RULE_KINDS,
);
const book = rulebooks[0] ?? fail();

function fail(): never {
  throw new Error("no rulebook");
}

const EXAMPLE = `
- example: 谈了
  as-of: 2025-12-31
  unit: { people: [{ id: li, name: 李为民, posts: [{ role: secretary }] }, { id: wang, name: 王某, posts: [{ role: staff }] }] }
  records:
    talks: [{ date: 2025-02-01, type: integrity, by: li, with: wang }]
    events: [{ id: e1, date: 2025-03-01, type: accident }]
  expect: { 1/li/-/-/2025-Q1: met }
`;

/** What is said of the example with something in it written otherwise: codes with their lines, or the part of the expectation that is not known. */
function said(from: string, to: string): string[] {
  if (!EXAMPLE.includes(from)) throw new Error(`no ${from}`);
  const source = new SourceText("examples.yaml", "examples.yaml", EXAMPLE.replace(from, to));
  const { expectations, problems } = runExamples(source, book, { terms, clauses: clausesIn(rulebooks) });
  const parts = expectations.map(({ actual, expected, unknown }) =>
    unknown === null ? `${expected} for ${actual}` : `${unknown.part} ${unknown.text} → ${unknown.nearest}`,
  );
  return [...problems.map(({ code, place }) => `${code}:${place.line}`), ...parts];
}

describe("One mistake in an example is said, with its line or what of it is not known", () => {
  it.each([
    ["a key in Chinese", "- example", "- 例子", ["missing-field:2", "unknown-key:2"]],
    ["a key misspelt", "as-of", "as_of", ["unknown-key:3"]],
    ["the unit misspelt", "unit", "units", ["unknown-key:4"]],
    ["no unit", "  unit:", "  year: 2025\n  #", ["missing-field:2"]],
    ["records without their s", "records", "record", ["unknown-key:5"]],
    ["a kind of records without its s", "talks", "talk", ["unknown-key:6"]],
    ["a kind of records in Chinese", "talks", "谈话", ["unknown-key:6"]],
    ["a key of a record misspelt", "type: integrity", "typ: integrity", ["unknown-key:6"]],
    ["a type misspelt", "integrity", "integrty", ["unknown-term:6"]],
    ["somebody who is not of the unit", "by: li", "by: lee", ["unknown-party:6"]],
    ["a role misspelt", "role: secretary", "role: secretery", ["unknown-term:4"]],
    ["a day that no year has", "2025-02-01", "2025-02-30", ["bad-day:6"]],
    ["a record of another year", "2025-02-01", "2024-02-01", ["met for gap"]],
    ["nothing expected", "{ 1/li/-/-/2025-Q1: met }", "{}", ["empty-value:8"]],
    ["a clause that nothing checks", "1/li/-/-/2025-Q1", "9/li/-/-/2025-Q1", ["clause 9 → null"]],
    ["a clause in words", "1/li/-/-/2025-Q1", "第一条/li/-/-/2025-Q1", ["clause 第一条 → null"]],
    ["a holder misspelt", "1/li/", "1/lii/", ["holder lii → li"]],
    ["a label misspelt", "2025-Q1: met", "2025-q1: met", ["label 2025-q1 → 2025-Q1"]],
    ["a part left out", "1/li/-/-/", "1/li/-/", ["form 1/li/-/2025-Q1 → null"]],
    ["a status in Chinese", "met", "完成", ["status 完成 → null"]],
    ["a status misspelt", "met", "mett", ["status mett → met"]],
    ["none of what there is", "met", "none", ["none for met"]],
    ["none of somebody misspelt", "1/li/-/-/2025-Q1: met", "1/lii/-/-/2025-Q1: none", ["holder lii → li"]],
    ["none at a time misspelt", "2025-Q1: met", "2025-q1: none", ["label 2025-q1 → 2025-Q1"]],
    ["none after an event misspelt", "1/li/-/-/2025-Q1: met", "2/li/-/-/e2: none", ["label e2 → e1"]],
    ["a clause alone whose duties differ", "1/li/-/-/2025-Q1", "1", ["form 1 → null"]],
  ])("%s", (_, from, to, expected) => {
    expect(said(from, to)).toEqual(expected);
  });

  it.each([
    ["as it stands", "met", "met", "met for met"],
    ["none of one who owes nothing", "1/li/-/-/2025-Q1: met", "1/wang/-/-/2025-Q1: none", "none for none"],
    ["none of a year before", "1/li/-/-/2025-Q1: met", "1/li/-/-/2024-Q1: none", "none for none"],
    ["a clause alone of one duty", "1/li/-/-/2025-Q1: met", "2: gap", "gap for gap"],
  ])("%s is no mistake", (_, from, to, expected) => {
    expect(said(from, to)).toEqual([expected]);
  });
});

describe("One mistake in a list of clauses is said, with its line", () => {
  const LIST = `
- { clause: "1", class: frequency, zh: 每季度谈话 }
- { clause: "2", class: trigger, zh: 事故后约谈 }
- { clause: "3", class: general, zh: 总则 }
`;
  const found = (from: string, to: string) => {
    const source = new SourceText("clauses.yaml", "clauses.yaml", LIST.replace(from, to));
    const { clauses, problems } = loadClauses(source, book, terms);
    const doubts = problems.length > 0 ? [] : doubtsIn(book, clauses).filter(({ code }) => code !== "no-actor");
    return [
      ...problems.map(({ code, place }) => `${code}:${place.line}`),
      ...doubts.map((one) => `${one.code} ${one.clause}`),
    ].filter((one) => !one.startsWith("wide"));
  };

  it.each([
    ["as it stands", "总则", "总则", []],
    ["a class in Chinese", "class: trigger", "class: 触发", ["bad-value:3"]],
    ["another key for zh", "zh: 总则", "text: 总则", ["missing-field:4", "unknown-key:4"]],
    ["no clause", `clause: "3", `, "", ["missing-field:4"]],
    ["a clause twice", `"3"`, `"1"`, ["duplicate-id:4"]],
    ["a clause in words", `"3"`, "第三条", ["bad-clause:4"]],
    ["a clause in full width", `"3"`, "3（1）", ["bad-clause:4"]],
    ["a clause with a blank", `"3"`, `"3 1"`, ["bad-clause:4"]],
    ["records of what is not advisory", "zh: 每季度谈话", "zh: 每季度谈话, records: { talk: any }", ["unknown-key:2"]],
    ["a reason for what is checked", "zh: 每季度谈话", "zh: 每季度谈话, because: 不记", ["because-checked 1"]],
    ["a class that is not checked", "class: trigger", "class: general", ["row-of-class 2"]],
    ["a clause of the rulebook left out", `- { clause: "2", class: trigger, zh: 事故后约谈 }`, "", ["not-listed 2"]],
    ["checkable, and neither checked nor excused", "class: general", "class: deadline", ["no-row 3"]],
  ])("%s", (_, from, to, expected) => {
    expect(found(from, to)).toEqual(expected);
  });
});
