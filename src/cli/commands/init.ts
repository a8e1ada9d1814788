import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { dayInShanghai } from "../../calendar/day.js";
import { shippedNames, shippedText } from "../../document/shipped-files.js";
import type { Call } from "../../run/call.js";
import { calledAs } from "../../run/called-as.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";

const TEMPLATE = "templates/ledger";
const SCHEMAS = "schemas";

/**
 * `audit init DIR`: a small ledger to start from, its records and its unit dated today, with the schemas beside it so
 * that an editor can help offline. Never overwrites anything.
 */
export async function initCommand({ args: [folder = ""], environment, messages }: Call): Promise<ExitCode> {
  const target = resolve(environment.cwd, folder);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats && (!stats.isDirectory() || readdirSync(target).length > 0)) throw new Stop(messages.cli.notEmpty(folder));
  try {
    mkdirSync(target, { recursive: true });
    const today = dayInShanghai(environment.now());
    copyShipped(TEMPLATE, target, (text) => text.replaceAll("{today}", today));
    mkdirSync(join(target, ".schemas"));
    copyShipped(SCHEMAS, join(target, ".schemas"), (text) => text);
  } catch (error) {
    throw new Stop(messages.cli.cannotWrite(folder, errorReason(error)));
  }
  const program = calledAs(environment.program, environment.cwd);
  await environment.stdout.write(`${messages.cli.created(folder, shippedNames(TEMPLATE), program)}\n`);
  return EXIT.ok;
}

/** Writes the files of a flat folder that comes with the program. */
function copyShipped(folder: string, target: string, change: (text: string) => string): void {
  for (const name of shippedNames(folder)) {
    writeFileSync(join(target, name), change(shippedText(`${folder}/${name}`) ?? ""));
  }
}
