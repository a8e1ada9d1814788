import { basename } from "node:path";
import type { Rule } from "../../audit/rules/rules.js";
import { type ExamplesRun, runExamples } from "../../authoring/examples.js";
import type { Problem } from "../../document/problem.js";
import { clausesIn } from "../../regulation/clauses.js";
import type { RulebookReading } from "../../regulation/load/load.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { RunContext } from "../call.js";
import { siblingFile } from "./sibling-file.js";

/** The examples of a rulebook: `examples.yaml` beside `rulebook.yaml`, `mine.examples.yaml` beside `mine.yaml`. */
export function examplesName(path: string): string {
  const name = basename(path);
  return name === "rulebook.yaml" ? "examples.yaml" : name.replace(/\.ya?ml$/, ".examples.yaml");
}

/** Runs the examples beside a rulebook; a rulebook without any has no cases. */
export function runExamplesOf(
  book: Rulebook<Rule>,
  { rulebooks, terms }: RulebookReading<Rule>,
  { environment }: Pick<RunContext, "environment">,
): ExamplesRun {
  const problems: Problem[] = [];
  const source = siblingFile(book.path, examplesName(book.path), environment.cwd, problems);
  if (!source) return { cases: 0, expectations: [], problems };
  return runExamples(source, book, { terms, clauses: clausesIn(rulebooks) });
}
