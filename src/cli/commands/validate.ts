import { recordsOf } from "../../ledger/model.js";
import type { Messages } from "../../messages/messages.js";
import { lookThrough } from "../../run/ask.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { type LoadFlags, openLedgers, sayErrors } from "../../run/load/load.js";

/** `audit validate`: says what is wrong with the ledgers, and judges nothing. */
export async function validateCommand(
  ledgers: readonly string[],
  options: LoadFlags,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const opened = await openLedgers(ledgers, options, environment, usualMessages);
  const { messages, count } = opened;
  const counted = await lookThrough(opened, { quiet: options.quiet }, environment, (unit) => recordsOf(unit).length);
  if (!(await sayErrors(counted, environment, messages))) return EXIT.records;
  const records = counted.found.reduce((sum, one) => sum + one, 0);
  await environment.stdout.write(`${messages.cli.valid(counted.found.length, count, records)}\n`);
  return EXIT.ok;
}
