import { type ExamplesRun, type Expectation, isAsExpected, SIDES, uncovered } from "../../authoring/examples.js";
import type { Messages } from "../../messages/messages.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { problemsText } from "../../report/problems/text.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { lackingExamples, runExamplesOf } from "../../run/load/examples-file.js";
import { rulebooksAsked } from "../../run/load/rulebooks-asked.js";
import { writeLine, writeLines } from "../../run/output/lines.js";
import type { Call } from "../../run/run-context.js";

/**
 * `audit rules test [REGULATION…]`, by id, file or folder; of the rulebooks that `--rulebook` names these alone: exit 0 where every example is
 * as expected and every clause is shown met and, where it can be, unmet; else 1.
 */
export async function rulesTestCommand(call: Call): Promise<ExitCode> {
  const { args, environment, messages } = call;
  const { asked, books } = await rulebooksAsked(args, call);
  let clean = true;
  for (const book of asked.length > 0 ? asked : books.rulebooks) {
    const run = runExamplesOf(book, books, call);
    const lacking = lackingExamples(book, call);
    const complaints = lacking
      ? [messages.rules.noExamples(lacking.expected, lacking.alike), messages.rules.writeExamples(book.path)]
      : complaintsOf(run, book, messages);
    await environment.stderr.write(problemsText(run.problems, messages, environment.stderr.colour));
    await writeLines(environment.stdout, complaints);
    if (run.problems.length > 0 || complaints.length > 0) clean = false;
    else await writeLine(environment.stdout, messages.rules.tested(book.id, run.cases, run.expectations.length));
  }
  return clean ? EXIT.ok : EXIT.findings;
}

function complaintsOf(run: ExamplesRun, book: Rulebook, messages: Messages): string[] {
  const wrong = run.expectations.filter((one) => !isAsExpected(one));
  // What a bad example would have shown is said when it is mended.
  if (run.problems.length > 0) return wrong.map((one) => complaintOf(one, messages));
  const doubted = new Set(wrong.map(({ clause }) => clause));
  const isDoubted = (clause: string) => doubted.has(clause) || wrong.some(({ unknown }) => unknown?.part === "clause");
  const sides = SIDES.flatMap((side) => {
    const clauses = uncovered(side, run.expectations, book).filter((clause) => !isDoubted(clause));
    return clauses.length === 0 ? [] : [messages.rules.uncovered(clauses, side)];
  });
  const hint = sides.length > 0 ? [messages.rules.writeExamples(book.path)] : [];
  return [...wrong.map((one) => complaintOf(one, messages)), ...sides, ...hint];
}

function complaintOf(one: Expectation, { rules }: Messages): string {
  const word = (status: string) => (status === "none" ? rules.none : status);
  const at = `${one.place.file}:${one.place.line}`;
  return one.unknown
    ? rules.unknownPart(at, one.example, one.unknown)
    : rules.differs(at, one.example, one.finding, word(one.expected), word(one.actual));
}
