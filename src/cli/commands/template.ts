import { asList } from "../../base/lists.js";
import { type TemplateRoster, templateSheets } from "../../import/template.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { targetsOf, writeNew } from "../../run/files/atomic-write.js";
import { importUnit } from "../../run/import/unit.js";
import { writeLine } from "../../run/output/lines.js";
import { prepareRun } from "../../run/run.js";
import type { Call } from "../../run/run-context.js";
import { Terms } from "../../terms/vocabulary.js";

const USUAL_FILE = "台账.xlsx";
const NOBODY: TemplateRoster = { people: [], departments: [], organs: [] };

/** `audit template`: a workbook to keep a ledger in, with the terms and the roster to choose from. Never writes over a file. */
export async function templateCommand(call: Call): Promise<ExitCode> {
  const { args, options, environment, messages } = call;
  const [ledger] = args;
  const output = asList(options.output).at(-1) ?? USUAL_FILE;
  const { terms, roster } =
    ledger === undefined ? { terms: new Terms(), roster: NOBODY } : await ofLedger(ledger, call);
  const sheets = templateSheets(terms, roster);
  const { templateBytes } = await import("../../import/template-book.js");
  const bytes = await templateBytes(sheets);
  writeNew(targetsOf([output], call), [bytes], messages, messages.importing.templateExists);
  await writeLine(environment.stdout, messages.importing.templateWritten(output, sheets.length));
  return EXIT.ok;
}

async function ofLedger(
  ledger: string,
  call: Call,
): Promise<{ readonly terms: Terms; readonly roster: TemplateRoster }> {
  const { output: _, ...options } = call.options;
  const run = await prepareRun({ ...call, options }, [ledger]);
  const { roster } = await importUnit(run, ledger);
  return { terms: run.books.terms, roster };
}
