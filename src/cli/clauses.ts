import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readText } from "../ledger/discover.js";
import type { Problem } from "../ledger/problem.js";
import type { Clause } from "../regulation/clauses.js";
import { loadClauses } from "../regulation/load-clauses.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";

/** The list of a regulation's clauses, `clauses.yaml` beside its rulebook; undefined where there is none. What is wrong with it goes to `problems`. */
export function clausesBeside(
  book: Rulebook,
  terms: Terms,
  cwd: string,
  problems: Problem[],
): readonly Clause[] | undefined {
  const shown = join(dirname(book.path), "clauses.yaml");
  const path = resolve(cwd, shown);
  const source = existsSync(path) ? readText(path, shown, shown, problems) : undefined;
  if (!source) return undefined;
  const loaded = loadClauses(source, book, terms);
  problems.push(...loaded.problems);
  return loaded.clauses;
}
