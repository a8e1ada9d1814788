import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Messages } from "../messages/messages.js";
import { EXIT, Stop } from "./exit.js";

/**
 * Writes a file whole or not at all: beside it first, then renamed over it; what a link leads to is written, not the link.
 * @param inputs files of this run, absolute, none of which may be written over
 * @throws Stop where it cannot
 */
export function writeWhole(
  path: string,
  text: string,
  cwd: string,
  inputs: readonly string[],
  messages: Messages,
): void {
  const target = realPath(resolve(cwd, path));
  if (inputs.some((input) => realPath(input) === target)) throw new Stop(messages.cli.outputIsInput(path));
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory()) {
    throw new Stop(messages.cli.noSuchFolder(dirname(path)));
  }
  const stats = statSync(target, { throwIfNoEntry: false });
  const isPlain = stats === undefined || stats.isFile();
  const beside = isPlain ? `${target}.${process.pid}.part` : target;
  try {
    const file = openSync(beside, isPlain ? "wx" : "w");
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      if (isPlain) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (isPlain) renameSync(beside, target);
  } catch (error) {
    if (isPlain) rmSync(beside, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Stop(messages.cli.cannotWrite(path, reason), EXIT.usage);
  }
}

/** Where a path leads once links are followed; the path itself where nothing is there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
