import { bindingOf } from "../../audit/context.js";
import type { Problem } from "../../document/problem.js";
import type { Messages } from "../../messages/messages.js";
import type { Clause } from "../../regulation/clauses.js";
import type { RulebookReading } from "../../regulation/load/load.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { type AdvisoryPart, advisoryJson, advisoryText } from "../../report/coverage/advisory.js";
import { coverageJson, coverageText } from "../../report/coverage/coverage.js";
import { problemsText } from "../../report/problems/text.js";
import { lookThrough } from "../../run/ask.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { clausesOf } from "../../run/load/clauses-file.js";
import { type LoadFlags, loadBooks, openLedgers, sayErrors } from "../../run/load/load.js";
import { oneOf, timeOf } from "../../run/options.js";
import { advisoryCounts } from "../../views/advisory.js";
import { findRulebook } from "./rules.js";

export interface CoverageOptions extends LoadFlags {
  readonly format?: string;
  /** Ledgers whose records are counted for the advisory clauses; true: the current folder. */
  readonly advisory?: string[] | true;
  readonly year?: string;
  readonly asOf?: string;
}

/**
 * `audit coverage [REGULATION]`: every clause of the regulations that have a list of them (`clauses.yaml` beside the rulebook),
 * and what checks each; with `--advisory`, how many records of a ledger the advisory ones speak of.
 */
export async function coverageCommand(
  regulation: string | undefined,
  options: CoverageOptions,
  environment: Environment,
  messages: Messages,
): Promise<ExitCode> {
  const format = oneOf("--format", options.format ?? "text", ["text", "json"], messages);
  if (options.advisory !== undefined) return countAdvisory(regulation, options, format, environment, messages);
  const books = await loadBooks(options.rulebook ?? [], environment, messages);
  const covered = await listsOf(regulation, books, environment, messages);
  if (!covered) return EXIT.usage;
  const width = environment.stdout.columns ?? Number.POSITIVE_INFINITY;
  const text =
    format === "json"
      ? `${JSON.stringify({ regulations: covered.map(({ book, clauses }) => coverageJson(book, clauses, messages)) }, null, 2)}\n`
      : covered.map(({ book, clauses }) => coverageText(book, clauses, messages, width)).join("\n");
  await environment.stdout.write(text);
  return EXIT.ok;
}

async function countAdvisory(
  regulation: string | undefined,
  options: CoverageOptions,
  format: "text" | "json",
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const { asOf, year } = timeOf(options, environment, usualMessages);
  const ledgers = Array.isArray(options.advisory) ? options.advisory : ["."];
  const opened = await openLedgers(ledgers, options, environment, usualMessages);
  const { books, messages } = opened;
  const covered = await listsOf(regulation, books, environment, messages);
  if (!covered) return EXIT.usage;
  const { found, errors } = await lookThrough(opened, { quiet: options.quiet }, environment, (unit) =>
    covered
      .filter(({ book }) => bindingOf(unit, book))
      .map(
        ({ book, clauses }): AdvisoryPart => ({
          unit: { id: unit.id, name: unit.name },
          book,
          counts: advisoryCounts(unit, clauses, asOf, year),
        }),
      ),
  );
  if (!(await sayErrors({ errors }, environment, messages))) return EXIT.records;
  const parts = found.flat();
  if (parts.length === 0) {
    await environment.stderr.write(`${messages.cli.failed(messages.cli.nothingToAudit)}\n`);
    return EXIT.records;
  }
  const width = environment.stdout.columns ?? Number.POSITIVE_INFINITY;
  const report = format === "json" ? advisoryJson : advisoryText;
  await environment.stdout.write(report({ asOf, year, parts }, { messages, terms: books.terms, width }));
  return EXIT.ok;
}

interface Covered {
  readonly book: Rulebook;
  readonly clauses: readonly Clause[];
}

/** The lists of the regulation asked for, or of all that have one; undefined where a list has errors, which are said. Throws a Stop where the one asked for has none. */
async function listsOf(
  regulation: string | undefined,
  { rulebooks, terms }: RulebookReading,
  environment: Environment,
  messages: Messages,
): Promise<Covered[] | undefined> {
  const chosen = regulation === undefined ? rulebooks : [findRulebook(regulation, rulebooks, messages)];
  const problems: Problem[] = [];
  const covered = chosen.flatMap((book) => {
    const clauses = clausesOf(book, terms, environment.cwd, problems);
    return clauses ? [{ book, clauses }] : [];
  });
  if (problems.length > 0) {
    await environment.stderr.write(problemsText(problems, messages, environment.stderr.colour));
    return undefined;
  }
  if (regulation !== undefined && covered.length === 0) throw new Stop(messages.coverage.noList(regulation));
  return covered;
}
