import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { explainSubject } from "../../run/explain/explained-subject.js";
import { regulationText } from "../../run/explain/regulation-text.js";
import { isBinding, splitArguments, subjectOf } from "../../run/explain/subject.js";
import { clauseListOf } from "../../run/load/clauses-file.js";
import { openLedgers } from "../../run/load/load.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { type Call, ledgersIn } from "../../run/run-context.js";

/**
 * `audit explain ID [LEDGER...]`: why the audit says what it says of a finding, or what came of a clause.
 * Throws a Stop for wrong usage, an Ended (exit 3) where the ledger has errors; else exit 0.
 */
export async function explainCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.explain, call);
  const { id, ledgers } = splitArguments(call);
  const text = regulationText(call);
  const run = await openLedgers(call, ledgersIn(ledgers));
  const { books, opened } = run;
  const subject = subjectOf(id, run);
  const { book } = subject;
  const rows = await clauseListOf(book, books.terms, run);
  const view = {
    ...(await explainSubject(subject, rows, run)),
    asOf: run.time.asOf,
    book,
    terms: books.terms,
    binds: isBinding(book, opened.units),
    unitNames: new Map(opened.units.map((unit) => [unit.id, unit.name])),
    text,
  };
  await show(view, output, run);
  return EXIT.ok;
}
