import { cpSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compareText } from "../ledger/problem.js";
import type { Messages } from "../messages/messages.js";
import { type Environment, write } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";

const TEMPLATE = fileURLToPath(new URL("../../templates/ledger/", import.meta.url));
const SCHEMAS = fileURLToPath(new URL("../../schemas/", import.meta.url));

/** `audit init DIR`: a small ledger to start from, with its schemas beside it so that an editor can help offline. Never overwrites anything. */
export async function initCommand(folder: string, environment: Environment, messages: Messages): Promise<ExitCode> {
  const target = resolve(environment.cwd, folder);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats && (!stats.isDirectory() || readdirSync(target).length > 0)) throw new Stop(messages.cli.notEmpty(folder));
  try {
    mkdirSync(target, { recursive: true });
    cpSync(TEMPLATE, target, { recursive: true });
    cpSync(SCHEMAS, join(target, ".schemas"), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Stop(messages.cli.cannotWrite(folder, reason));
  }
  const files = readdirSync(TEMPLATE).sort(compareText);
  await write(environment.stdout, `${messages.cli.created(folder, files)}\n`);
  return EXIT.ok;
}
