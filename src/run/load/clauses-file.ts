import type { Problem } from "../../document/problem.js";
import type { Clause } from "../../regulation/clauses.js";
import { loadClauses } from "../../regulation/load/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { Terms } from "../../terms/vocabulary.js";
import { siblingFile } from "./sibling-file.js";

/** The list of a regulation's clauses, `clauses.yaml` beside its rulebook; undefined where there is none. What is wrong with it goes to `problems`. */
export function clausesOf(
  book: Rulebook,
  terms: Terms,
  cwd: string,
  problems: Problem[],
): readonly Clause[] | undefined {
  const source = siblingFile(book.path, "clauses.yaml", cwd, problems);
  if (!source) return undefined;
  const loaded = loadClauses(source, book, terms);
  problems.push(...loaded.problems);
  return loaded.clauses;
}
