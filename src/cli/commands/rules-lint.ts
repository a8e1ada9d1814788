import { doubtsIn } from "../../authoring/lint/lint.js";
import { unrowed } from "../../authoring/lint/unrowed.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { clauseLists } from "../../run/load/clauses-file.js";
import { readDraftWords } from "../../run/load/draft-words.js";
import { readRegulationText } from "../../run/load/regulation-text.js";
import { rulebooksAsked } from "../../run/load/rulebooks-asked.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";

/** `audit rules lint X`: what is wrong with a rulebook ends it (exit 2); what is doubtful is listed (exit 1); with `--text` also each word of time or count that has no row. */
export async function rulesLintCommand(call: Call): Promise<ExitCode> {
  const { messages, options } = call;
  const { asked, books } = await rulebooksAsked(call.args, call);
  if (asked.length === 0) throw new Stop(messages.cli.seeHelp("rules lint"));
  const file = options.text ?? null;
  const text = file === null ? null : await readRegulationText(file, call);
  let clean = true;
  for (const book of asked) {
    const [list] = await clauseLists([book], books.terms, call);
    const words = text === null ? null : await readDraftWords(call);
    const ofText = text === null || words === null ? [] : unrowed(text, book, words);
    const doubts = [...doubtsIn(book, list?.clauses ?? null), ...ofText];
    await show({ book, doubts, file }, outputOf(REPORTS.lint, call), call);
    if (doubts.length > 0) clean = false;
  }
  return clean ? EXIT.ok : EXIT.findings;
}
