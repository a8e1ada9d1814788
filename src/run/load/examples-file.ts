import { basename, dirname, join, resolve } from "node:path";
import type { Rule } from "../../audit/rules/rules.js";
import { type ExamplesRun, runExamples } from "../../authoring/examples.js";
import { entriesOf, whatIsAt } from "../../document/file-system.js";
import type { Problem } from "../../document/problem.js";
import { SourceText } from "../../document/source.js";
import { clausesIn } from "../../regulation/clauses.js";
import type { RulebookReading } from "../../regulation/load/load.js";
import { SHIPPED } from "../../regulation/load/shipped.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { RunContext } from "../run-context.js";
import { siblingFile } from "./sibling-file.js";

/** The examples of a rulebook: `examples.yaml` beside `rulebook.yaml`, `mine.examples.yaml` beside `mine.yaml`. */
export function examplesName(path: string): string {
  const name = basename(path);
  return name === "rulebook.yaml" ? "examples.yaml" : name.replace(/\.ya?ml$/, ".examples.yaml");
}

/** Where the examples of a rulebook are, or should be, as the user would write it. */
export function examplesPath(book: Pick<Rulebook, "path">): string {
  return join(dirname(book.path), examplesName(book.path));
}

/** The examples of a rulebook as they stand; an empty text where there are none. */
export function examplesSource(
  book: Pick<Rulebook, "path">,
  { environment }: Pick<RunContext, "environment">,
): SourceText {
  const path = examplesPath(book);
  const found = siblingFile(book.path, examplesName(book.path), environment.cwd, []);
  return found ?? new SourceText(path, path, "[]");
}

/** Where a rulebook of the user's should have its examples and has none, with the files there that may be meant; undefined where it has some. */
export function lackingExamples(
  book: Rulebook,
  { environment }: Pick<RunContext, "environment">,
): { readonly expected: string; readonly alike: readonly string[] } | undefined {
  if (book.path.startsWith(SHIPPED)) return undefined;
  const folder = dirname(book.path);
  const expected = examplesPath(book);
  if (whatIsAt(resolve(environment.cwd, expected)).to !== "nothing") return undefined;
  const listed = entriesOf(resolve(environment.cwd, folder));
  const names = "entries" in listed ? listed.entries.map(({ name }) => name) : [];
  // Those of another rulebook there are not meant.
  const isOther = (name: string) => names.some((book) => book !== name && examplesName(book) === name);
  return {
    expected,
    alike: names.filter((name) => ALIKE.test(name) && !isOther(name)).map((name) => join(folder, name)),
  };
}

/** How files are called that may well hold examples. */
const ALIKE = /(?:exam|例).*\.ya?ml$/i;

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
