import { basename } from "node:path";
import { addAll } from "../../base/lists.js";
import type { Problem } from "../../document/problem.js";
import type { SourceText } from "../../document/source.js";
import type { Clause } from "../../regulation/clauses.js";
import { loadClauses } from "../../regulation/load/clauses.js";
import type { RulebookReading } from "../../regulation/load/load.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { CoveredRegulation } from "../../report/coverage/view.js";
import { Stop } from "../exit.js";
import { endAtProblems } from "../output/problems.js";
import type { RunContext } from "../run-context.js";
import { findRulebook } from "./rulebooks.js";
import { siblingFile } from "./sibling-file.js";

/** Those of some rulebooks that have a list of their clauses, `clauses.yaml` beside them, with it. Throws an Ended (exit 2) where a list has errors, after saying them. */
export async function clauseLists(
  rulebooks: readonly Rulebook[],
  terms: RulebookReading["terms"],
  context: RunContext,
): Promise<CoveredRegulation[]> {
  const problems: Problem[] = [];
  const lists = rulebooks.flatMap((book) => {
    const source = clausesSource(book.path, context, problems);
    if (!source) return [];
    const { clauses, problems: ofList } = loadClauses(source, book, terms);
    addAll(problems, ofList);
    return [{ book, clauses }];
  });
  await endAtProblems(problems, context);
  return lists;
}

/** `clauses.yaml` beside a rulebook; of one that is a file among others, `mine.clauses.yaml` beside `mine.yaml` before it. */
function clausesSource(path: string, { environment }: RunContext, problems: Problem[]): SourceText | undefined {
  const own = basename(path).replace(/\.ya?ml$/, ".clauses.yaml");
  return (
    siblingFile(path, own, environment.cwd, problems) ?? siblingFile(path, "clauses.yaml", environment.cwd, problems)
  );
}

/** The list of one regulation's clauses; none where there is no list. Throws as `clauseLists` does. */
export async function clauseListOf(
  book: Rulebook,
  terms: RulebookReading["terms"],
  context: RunContext,
): Promise<readonly Clause[]> {
  const lists = await clauseLists([book], terms, context);
  return lists.flatMap(({ clauses }) => clauses);
}

/** The lists of the regulation named, or of all that have one. Throws a Stop where there is no such regulation or it has none. */
export async function clauseListsAsked(
  regulation: string | undefined,
  { rulebooks, terms }: RulebookReading,
  context: RunContext,
): Promise<CoveredRegulation[]> {
  const { messages } = context;
  if (regulation === undefined) return clauseLists(rulebooks, terms, context);
  const lists = await clauseLists([findRulebook(regulation, rulebooks, messages)], terms, context);
  if (lists.length === 0) throw new Stop(messages.coverage.noList(regulation));
  return lists;
}
