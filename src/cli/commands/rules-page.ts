import { sheetOf } from "../../authoring/sheet/sheet.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { clauseListOf } from "../../run/load/clauses-file.js";
import { readDraftWords } from "../../run/load/draft-words.js";
import { runExamplesOf } from "../../run/load/examples-file.js";
import { readRegulationText } from "../../run/load/regulation-text.js";
import { rulebooksAsked } from "../../run/load/rulebooks-asked.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";

/** `audit rules page ID`: a regulation's text beside what its rulebook makes of it, as one page. */
export async function rulesPageCommand(call: Call): Promise<ExitCode> {
  const { asked, books } = await rulebooksAsked(call.args, call);
  const [book] = asked;
  if (!book) throw new Stop(call.messages.cli.seeHelp("rules page"));
  const file = call.options.text ?? null;
  const rows = sheetOf(book, {
    clauses: await clauseListOf(book, books.terms, call),
    examples: runExamplesOf(book, books, call).expectations,
    text: file === null ? null : await readRegulationText(file, call),
    words: await readDraftWords(call),
  });
  await show({ book, terms: books.terms, rows, file }, outputOf(REPORTS.sheet, call), call);
  return EXIT.ok;
}
