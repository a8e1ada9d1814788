import { REPORTS } from "../../report/index.js";
import { caseOf } from "../../run/case.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { openLedgers } from "../../run/load/load.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { type Call, ledgersIn } from "../../run/run-context.js";

/** `audit case ID [LEDGER...]`: one case on a page. Throws a Stop for wrong usage, an Ended (exit 3) where the ledger has errors; else exit 0. */
export async function caseCommand(call: Call): Promise<ExitCode> {
  const [id = "", ...ledgers] = call.args;
  const output = outputOf(REPORTS.case, call);
  const run = await openLedgers(call, ledgersIn(ledgers));
  await show(await caseOf(id, run), output, run);
  return EXIT.ok;
}
