import type { Problem } from "../ledger/problem.js";
import type { Messages } from "../messages/messages.js";
import { coverageJson, coverageText } from "../report/coverage.js";
import { problemsText } from "../report/problems.js";
import { clausesBeside } from "./clauses.js";
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
    const clauses = clausesBeside(book, environment.cwd, problems);
    return clauses ? [{ book, clauses }] : [];
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
