import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { runExamples, SIDES } from "../../src/authoring/examples.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { clausesIn } from "../../src/regulation/clauses.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { examplesFor } from "../../src/run/examples/written.js";

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

/** The YAML blocks of a page, but the one that shows clauses.yaml. */
function blocksOf(name: string): string[] {
  const blocks = [...read(name).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  return blocks.filter((text) => !/^- \{ clause: .*class:/.test(text));
}

const [head = "", ...rows] = blocksOf("rulebook.md");
const text = head + rows.map((block) => block.replace(/^(?=.)/gm, "  ")).join("");
const { rulebooks, terms, problems } = loadRulebooks<Rule>(
  [readYaml(new SourceText("page", "page", text))],
  RULE_KINDS,
);
const [book] = rulebooks;
if (!book) throw new Error("the page is no rulebook");

/** The keys that a part of the schema describes. */
function keysOf(...steps: string[]): string[] {
  const schema: unknown = JSON.parse(
    readFileSync(new URL("../../schemas/rulebook.schema.json", import.meta.url), "utf8"),
  );
  const found = steps.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : {}),
    schema,
  );
  return Object.keys(typeof found === "object" && found !== null ? found : {});
}

/** Every key that is written in a value, at any depth. */
function written(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(written);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...written(inner)]);
}

describe("docs/rulebook.md", () => {
  it("has the same examples in both languages", () => {
    expect(blocksOf("rulebook.en.md")).toEqual(blocksOf("rulebook.md"));
  });

  it("is a rulebook without an error or a doubt", () => {
    expect(problems.map(({ code, args, place }) => ({ code, args, line: place.line }))).toEqual([]);
  });

  it.each([
    ["the head", ["properties"], ["rules"]],
    ["a row", ["$defs", "obligation", "properties"], []],
    ["evidence", ["$defs", "evidence", "properties"], []],
    ["what a row follows", ["$defs", "after", "properties"], ["assessment", "activity", "report"]],
    ["an interpretation", ["$defs", "interpretation", "properties"], []],
    ["a period", ["$defs", "period", "properties"], []],
    ["a term", ["$defs", "term", "properties"], []],
  ])("shows every key of %s", (_, steps, elsewhere) => {
    const shown = new Set(written(parse(text)));
    expect(keysOf(...steps).filter((key) => !shown.has(key) && !elsewhere.includes(key))).toEqual([]);
  });

  // What was decided at a meeting, what came before it, and what a case records, by hand as well.
  const elsewhere = ["11", "16", "30"];

  it("rows of what is not drafted come out met", () => {
    const examples = `
- example: 剖析并作出决定；处理
  as-of: 2025-12-31
  unit: { kind: agency }
  records:
    cases: [{ id: c1, date: 2025-03-03, subject: 某甲, severity: serious, flags: [major], measures: [{ type: removal, date: 2025-03-20 }, { type: party-sanction, date: 2025-03-20 }] }]
    meetings: [{ date: 2025-04-01, type: party-group-meeting, topics: [case-review], about: c1, decisions: [通报全县] }]
  expect: { 11/party-group/-/-/c1: met, 30/discipline-group/-/-/c1: met }
- example: 两次全体会议之间学习
  as-of: 2025-12-31
  unit: { kind: agency }
  records:
    meetings:
      - { id: m1, date: 2025-03-01, type: plenary-session }
      - { date: 2025-05-01, type: study-session }
      - { id: m2, date: 2025-09-01, type: plenary-session }
  expect: { 16/party-group/-/-/m2: met }
`;
    const source = new SourceText("examples", "examples", examples);
    const run = runExamples(source, book, { terms, clauses: clausesIn(rulebooks) });
    expect(run.problems).toEqual([]);
    expect(run.expectations.map(({ clause, actual }) => `${clause} ${actual}`).sort()).toEqual(
      elsewhere.map((clause) => `${clause} met`),
    );
  });

  it.each(book.obligations.map((row) => [row.clause, row] as const))("row %s comes out met and unmet", (_, row) => {
    const known = { terms, clauses: clausesIn(rulebooks) };
    const found = examplesFor(row, SIDES, { book, known, title: (side) => side });
    expect(found.map(({ side }) => side)).toEqual(SIDES);
  });
});
