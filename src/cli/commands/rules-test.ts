import type { ExamplesRun, Expectation } from "../../authoring/examples.js";
import type { Messages } from "../../messages/messages.js";
import { checkedClauses, judgedClauses, openClauses, permissiveClauses } from "../../regulation/clauses.js";
import { SHIPPED } from "../../regulation/load/shipped.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { problemsText } from "../../report/problems/text.js";
import type { Call } from "../../run/call.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { runExamplesOf } from "../../run/load/examples-file.js";
import { findRulebook, loadBooks } from "../../run/load/rulebooks.js";
import { writeLine, writeLines } from "../../run/output/lines.js";

/** `audit rules test [REGULATION…]`, of the rulebooks that `--rulebook` names these alone: exit 0 where every example is as expected and every clause is shown met and, where it can be, unmet; else 1. */
export async function rulesTestCommand(call: Call): Promise<ExitCode> {
  const { args: regulations, environment, messages } = call;
  const books = await loadBooks(call);
  const chosen =
    regulations.length > 0
      ? regulations.map((id) => findRulebook(id, books.rulebooks, messages))
      : books.rulebooks.filter(({ path }) => call.options.rulebook === undefined || !path.startsWith(SHIPPED));
  let clean = true;
  for (const book of chosen) {
    const run = runExamplesOf(book, books, call);
    const complaints = complaintsOf(run, book, messages);
    await environment.stderr.write(problemsText(run.problems, messages, environment.stderr.colour));
    await writeLines(environment.stdout, complaints);
    if (run.problems.length > 0 || complaints.length > 0) clean = false;
    else await writeLine(environment.stdout, messages.rules.tested(book.id, run.cases, run.expectations.length));
  }
  return clean ? EXIT.ok : EXIT.findings;
}

const UNMET: readonly string[] = ["gap", "late", "due-soon", "pending", "breach", "review"];

function complaintsOf(run: ExamplesRun, book: Rulebook, messages: Messages): string[] {
  const word = (status: string) => (status === "none" ? messages.rules.none : status);
  const right = (one: Expectation) => one.actual === one.expected;
  const differing = run.expectations
    .filter((one) => !right(one))
    .map((one) => {
      const at = `${one.place.file}:${one.place.line}`;
      return messages.rules.differs(at, one.example, one.finding, word(one.expected), word(one.actual));
    });
  const shown = (clause: string, statuses: readonly string[]) =>
    run.expectations.some((one) => right(one) && one.clause === clause && statuses.includes(one.actual));
  const permissive = permissiveClauses(book);
  const open = openClauses(book);
  const judged = judgedClauses(book);
  const uncovered = checkedClauses(book).flatMap((clause) => {
    const unmet = open.includes(clause) ? [...UNMET, "undetermined"] : UNMET;
    const isUnmetShown = permissive.includes(clause) || shown(clause, unmet);
    return [
      ...(judged.includes(clause) || shown(clause, ["met"]) ? [] : [messages.rules.uncovered(clause, "met")]),
      ...(isUnmetShown ? [] : [messages.rules.uncovered(clause, "unmet")]),
    ];
  });
  return [...differing, ...uncovered];
}
