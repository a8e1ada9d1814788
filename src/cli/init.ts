import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { dayInShanghai } from "../calendar/day.js";
import { compareText } from "../ledger/problem.js";
import type { Messages } from "../messages/messages.js";
import { type Environment, write } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";

const TEMPLATE = fileURLToPath(new URL("../../templates/ledger/", import.meta.url));
const SCHEMAS = fileURLToPath(new URL("../../schemas/", import.meta.url));

/**
 * `audit init DIR`: a small ledger to start from, its records and its unit dated today, with the schemas beside it so
 * that an editor can help offline. Never overwrites anything.
 */
export async function initCommand(folder: string, environment: Environment, messages: Messages): Promise<ExitCode> {
  const target = resolve(environment.cwd, folder);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats && (!stats.isDirectory() || readdirSync(target).length > 0)) throw new Stop(messages.cli.notEmpty(folder));
  try {
    mkdirSync(target, { recursive: true });
    const today = dayInShanghai(environment.now());
    for (const name of readdirSync(TEMPLATE)) {
      const text = readFileSync(join(TEMPLATE, name), "utf8");
      writeFileSync(join(target, name), text.replaceAll("{today}", today));
    }
    cpSync(SCHEMAS, join(target, ".schemas"), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Stop(messages.cli.cannotWrite(folder, reason));
  }
  const files = readdirSync(TEMPLATE).sort(compareText);
  await write(environment.stdout, `${messages.cli.created(folder, files)}\n`);
  return EXIT.ok;
}
