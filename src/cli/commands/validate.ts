import { recordsOf } from "../../ledger/model.js";
import type { Messages } from "../../messages/messages.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { type LoadFlags, load, sayErrors } from "../../run/load/load.js";

/** `audit validate`: says what is wrong with the ledgers, and judges nothing. */
export async function validateCommand(
  ledgers: readonly string[],
  options: LoadFlags,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const loaded = await load(ledgers, options, environment, usualMessages);
  const { messages } = loaded;
  if (!(await sayErrors(loaded, environment, messages))) return EXIT.records;
  const { units, files } = loaded.ledger;
  await environment.stdout.write(`${messages.cli.valid(units.length, files, units.flatMap(recordsOf).length)}\n`);
  return EXIT.ok;
}
