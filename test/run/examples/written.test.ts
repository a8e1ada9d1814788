import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../../src/audit/rules/rules.js";
import { isAsExpected, runExamples, SIDES } from "../../../src/authoring/examples.js";
import { SourceText } from "../../../src/document/source.js";
import { clausesIn, judgedClauses, permissiveClauses } from "../../../src/regulation/clauses.js";
import { loadRulebooks } from "../../../src/regulation/load/load.js";
import { readShippedRulebooks } from "../../../src/regulation/load/shipped.js";
import { examplesFor, ruleExamplesFor } from "../../../src/run/examples/written.js";

const { rulebooks, terms } = loadRulebooks<Rule>(readShippedRulebooks(), RULE_KINDS);
const known = { terms, clauses: clausesIn(rulebooks) };

it.each(rulebooks.map((book) => [book.id, book] as const))("duties of %s: each is shown met and unmet", (_, book) => {
  const lacking = book.obligations.flatMap((row) => {
    const sides = examplesFor(row, SIDES, { book, known, title: (side) => side }).map(({ side }) => side);
    return SIDES.filter((side) => !sides.includes(side)).map((side) => `${row.clause} ${side}`);
  });
  expect(lacking).toEqual([]);
});

describe.each(rulebooks.map((book) => [book.id, book] as const))("rules on records of %s", (_, book) => {
  const written = book.rules.flatMap((rule) =>
    rule.clauses.all.flatMap((clause) =>
      ruleExamplesFor(rule, clause, SIDES, { book, known, title: (side) => `${rule.check} ${clause} ${side}` }),
    ),
  );

  it("each clause is shown met, and unmet where it can be", () => {
    const shown = (clause: string, side: string) => written.some((one) => one.clause === clause && one.side === side);
    const clauses = [...new Set(book.rules.flatMap((rule) => rule.clauses.all))];
    const judged = judgedClauses(book);
    const permissive = permissiveClauses(book);
    const lacking = clauses.flatMap((clause) => [
      ...(shown(clause, "met") || judged.includes(clause) ? [] : [`${clause} met`]),
      ...(shown(clause, "unmet") || permissive.includes(clause) ? [] : [`${clause} unmet`]),
    ]);
    expect(lacking).toEqual([]);
  });

  it("what is written is as its file then says", () => {
    const text = written.map(({ yaml }) => yaml).join("\n");
    const run = runExamples(new SourceText("examples.yaml", "examples.yaml", text), book, known);
    expect(run.problems).toEqual([]);
    expect(run.expectations.filter((one) => !isAsExpected(one))).toEqual([]);
    expect(run.cases).toBe(written.length);
  });
});
