import type { Rule } from "../../audit/rules/rules.js";
import { runExamples, SIDES, uncovered } from "../../authoring/examples.js";
import { isError } from "../../document/problem.js";
import { SourceText } from "../../document/source.js";
import { clausesIn } from "../../regulation/clauses.js";
import type { RulebookReading } from "../../regulation/load/load.js";
import { SHIPPED } from "../../regulation/load/shipped.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { problemsText } from "../../report/problems/text.js";
import { examplesFor, ruleExamplesFor } from "../../run/examples/written.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf, writeWhole } from "../../run/files/atomic-write.js";
import { examplesPath, examplesSource } from "../../run/load/examples-file.js";
import { rulebooksAsked } from "../../run/load/rulebooks-asked.js";
import { writeLine, writeLines } from "../../run/output/lines.js";
import type { Call } from "../../run/run-context.js";

/**
 * `audit rules examples X`: writes into a rulebook's examples a met and an unmet one for each duty and each clause of a rule on records that
 * has none, each judged before it is written; with --dry-run, or for a rulebook of the program's own, they are only shown. Exit 1 where
 * some clause stays without, which is then named.
 */
export async function rulesExamplesCommand(call: Call): Promise<ExitCode> {
  const { asked, books } = await rulebooksAsked(call.args, call);
  if (asked.length === 0) throw new Stop(call.messages.cli.seeHelp("rules examples"));
  let whole = true;
  for (const book of asked) if (!(await writeExamples(book, books, call))) whole = false;
  return whole ? EXIT.ok : EXIT.findings;
}

/** @returns whether no clause is left without */
async function writeExamples(book: Rulebook<Rule>, books: RulebookReading<Rule>, call: Call): Promise<boolean> {
  const { environment, messages, options } = call;
  const known = { terms: books.terms, clauses: clausesIn(books.rulebooks) };
  const source = examplesSource(book, call);
  const run = runExamples(source, book, known);
  if (run.problems.some(isError)) {
    await environment.stderr.write(problemsText(run.problems, messages, environment.stderr.colour));
    return false;
  }
  const lacking = SIDES.map((side) => ({ side, clauses: uncovered(side, run.expectations, book) }));
  const { exampleTitle, ruleExampleTitle } = messages.rules;
  const written = [
    ...book.obligations.flatMap((row) => {
      const sides = lacking.flatMap(({ side, clauses }) => (clauses.includes(row.clause) ? [side] : []));
      return examplesFor(row, sides, { book, known, title: (side) => exampleTitle(row.title, side) });
    }),
    ...lacking.flatMap(({ side, clauses }) =>
      clauses.flatMap((clause) => {
        const rules = book.rules.filter((rule) => rule.clauses.all.includes(clause));
        const shown = rules.flatMap((rule) =>
          ruleExamplesFor(rule, clause, [side], { book, known, title: () => ruleExampleTitle(rule.title, side) }),
        );
        return shown.slice(0, 1);
      }),
    ),
  ];
  const open = [...new Set(lacking.flatMap(({ clauses }) => clauses))].filter((clause) =>
    lacking.some(
      ({ side, clauses }) =>
        clauses.includes(clause) && !written.some((one) => one.clause === clause && one.side === side),
    ),
  );
  const path = examplesPath(book);
  const added = written.map(({ yaml }) => yaml).join("\n");
  if (written.length > 0 && !options.dryRun && !book.path.startsWith(SHIPPED)) {
    const text = withAdded(source.text, added);
    const again = runExamples(new SourceText(path, path, text), book, known);
    if (again.problems.some(isError)) throw new Stop(messages.rules.cannotAdd(path));
    writeWhole(targetsOf([path], call), [text], messages);
    await writeLine(environment.stdout, messages.rules.examplesWritten(path, written.length));
  } else if (written.length > 0) await environment.stdout.write(added);
  else await writeLine(environment.stdout, messages.rules.noneLacking(book.id));
  if (open.length > 0) await writeLines(environment.stderr, [messages.rules.examplesOpen(open)]);
  return open.length === 0;
}

/** The text of a file of examples with some more at its end; an empty list gives way to them. */
function withAdded(text: string, added: string): string {
  const before = text.trimEnd();
  if (before === "" || before === "[]") return added;
  return `${before}\n\n${added}`;
}
