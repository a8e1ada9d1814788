import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readText } from "../ledger/discover.js";
import type { Problem } from "../ledger/problem.js";
import type { Messages } from "../messages/messages.js";
import { loadClauses } from "../regulation/load-clauses.js";
import { coverageJson, coverageText } from "../report/coverage.js";
import { problemsText } from "../report/problems.js";
import { type Environment, write } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";
import { loadBooks } from "./load.js";
import { oneOf } from "./options.js";
import { findRulebook } from "./rules.js";

/** `audit coverage [REGULATION]`: every clause of the regulations that have a list of them (`clauses.yaml` beside the rulebook), and what checks each. */
export async function coverageCommand(
  regulation: string | undefined,
  options: { readonly format?: string; readonly rulebook?: string[] },
  environment: Environment,
  messages: Messages,
): Promise<ExitCode> {
  const format = oneOf("--format", options.format ?? "text", ["text", "json"], messages);
  const { rulebooks } = await loadBooks(options.rulebook ?? [], environment, messages);
  const chosen = regulation === undefined ? rulebooks : [findRulebook(regulation, rulebooks, messages)];
  const problems: Problem[] = [];
  const covered = chosen.flatMap((book) => {
    const path = join(dirname(resolve(environment.cwd, book.path)), "clauses.yaml");
    const source = existsSync(path) ? readText(path, path, path, problems) : undefined;
    if (!source) return [];
    const loaded = loadClauses(source, book);
    problems.push(...loaded.problems);
    return [{ book, clauses: loaded.clauses }];
  });
  if (problems.length > 0) {
    await write(environment.stderr, problemsText(problems, messages, environment.stderr.colour));
    return EXIT.usage;
  }
  if (regulation !== undefined && covered.length === 0) throw new Stop(messages.coverage.noList(regulation));
  const width = environment.stdout.columns ?? Number.POSITIVE_INFINITY;
  const text =
    format === "json"
      ? `${JSON.stringify({ regulations: covered.map(({ book, clauses }) => coverageJson(book, clauses, messages)) }, null, 2)}\n`
      : covered.map(({ book, clauses }) => coverageText(book, clauses, messages, width)).join("\n");
  await write(environment.stdout, text);
  return EXIT.ok;
}
