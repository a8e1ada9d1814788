import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { isAsExpected, runExamples } from "../../src/authoring/examples.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { clausesIn } from "../../src/regulation/clauses.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";

const source = (name: string) =>
  new SourceText(name, name, readFileSync(new URL(`../../docs/handbook/${name}`, import.meta.url), "utf8"));

it("the rules that no rulebook of ours has, which docs/rules shows, come to what their examples say", () => {
  const { rulebooks, terms, problems } = loadRulebooks<Rule>([readYaml(source("rulebook.yaml"))], RULE_KINDS);
  expect(problems).toEqual([]);
  const ran = rulebooks.map((book) =>
    runExamples(source("examples.yaml"), book, { terms, clauses: clausesIn(rulebooks) }),
  );
  expect(ran.flatMap((one) => one.problems)).toEqual([]);
  expect(ran.flatMap(({ expectations }) => expectations).filter((one) => !isAsExpected(one))).toEqual([]);
  expect(ran.map(({ expectations }) => expectations.length)).toEqual([5]);
});
