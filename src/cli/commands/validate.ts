import { recordsOf } from "../../ledger/model.js";
import { type Call, ledgersIn } from "../../run/call.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { openLedgers } from "../../run/load/load.js";
import { lookThroughSound } from "../../run/look-through.js";

/** `audit validate`: says what is wrong with the ledgers, and judges nothing. Throws an Ended (exit 3) where records have errors. */
export async function validateCommand(call: Call): Promise<ExitCode> {
  const run = await openLedgers(call, ledgersIn(call.args));
  const counts = await lookThroughSound(run, (unit) => recordsOf(unit).length);
  const records = counts.reduce((sum, one) => sum + one, 0);
  await run.environment.stdout.write(`${run.messages.cli.valid(counts.length, run.count, records)}\n`);
  return EXIT.ok;
}
