import { isAboutRecord } from "../../document/problem.js";
import { recordsOf } from "../../ledger/model.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { openLedgers } from "../../run/load/load.js";
import { lookThrough } from "../../run/look-through.js";
import { writeLine } from "../../run/output/lines.js";
import { oneFile, outputsOf, show } from "../../run/output/outputs.js";
import { endAtErrors } from "../../run/output/problems.js";
import { type Call, ledgersIn } from "../../run/run-context.js";

/** `audit validate`: says what is wrong with the ledgers, in a file too where one is asked for, and judges nothing. Throws an Ended (exit 3) where records have errors. */
export async function validateCommand(call: Call): Promise<ExitCode> {
  const [output] = call.options.output === undefined ? [] : outputsOf(REPORTS.validate, call);
  if (output) oneFile(output, call);
  const run = await openLedgers(call, ledgersIn(call.args));
  const { found: counts, errors, problems } = await lookThrough(run, (unit) => recordsOf(unit).length);
  if (output) await show({ problems }, output, run);
  await endAtErrors({ ...run, errors });
  const records = counts.reduce((sum, one) => sum + one, 0);
  await writeLine(run.environment.stdout, run.messages.cli.valid(counts.length, run.count, records));
  return call.options.strict && problems.some(isAboutRecord) ? EXIT.records : EXIT.ok;
}
