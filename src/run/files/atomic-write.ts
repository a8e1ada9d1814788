import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import type { Messages } from "../../messages/messages.js";
import type { ReportText } from "../../report/reporter.js";
import type { RunContext } from "../call.js";
import { Stop } from "../exit.js";

/** What a run reads. */
export interface Inputs {
  /** Files that must not be written over: absolute paths. */
  files(): readonly string[];
}

/** A file to be written. */
export interface Target {
  /** As the user wrote it. */
  readonly shown: string;
  /** What a link leads to is written, not the link: absolute. */
  readonly path: string;
}

/**
 * The files to write to. Throws a Stop, before anything is written, for one that was read, that is named twice, or whose folder is not there.
 */
export function targetsOf(
  paths: readonly string[],
  { environment, messages, files }: RunContext & Partial<Inputs>,
): Target[] {
  const targets = paths.map((shown) => ({ shown, path: realPath(resolve(environment.cwd, shown)) }));
  for (const [index, { shown, path }] of targets.entries()) {
    const isTarget = sameFileAs(path);
    if (files?.().some(isTarget)) throw new Stop(messages.cli.outputIsInput(shown));
    if (targets.findIndex((other) => other.path === path) !== index) throw new Stop(messages.cli.sameOutput(shown));
    if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
      throw new Stop(messages.cli.noFolderToWrite(dirname(shown)));
    }
  }
  return targets;
}

/** Whether another path leads to the same file; of one that is not there yet only the path itself does. */
function sameFileAs(path: string): (other: string) => boolean {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats) return (other) => other === path;
  return (other) => {
    const others = statSync(other, { bigint: true, throwIfNoEntry: false });
    return others?.ino === stats.ino && others.dev === stats.dev;
  };
}

/**
 * Writes files whole or not at all: each beside its place first, and when all are there, each renamed into it. Two runs at once
 * leave the file of one of them; a run that ends midway leaves the old ones.
 * @throws Stop where one cannot be written
 */
export function writeWhole(targets: readonly Target[], texts: readonly Written[], messages: Messages): void {
  const staged: { partial: string; target: Target }[] = [];
  let current: Target | undefined;
  try {
    for (const [index, target] of targets.entries()) {
      current = target;
      const stats = statSync(target.path, { throwIfNoEntry: false });
      const isPlain = stats === undefined || stats.isFile();
      const partial = isPlain ? `${target.path}.${randomBytes(6).toString("hex")}.part` : target.path;
      if (isPlain) staged.push({ partial, target });
      writeAll(partial, texts[index] ?? [], isPlain, stats);
    }
    for (const { partial, target } of staged) {
      current = target;
      renameSync(partial, target.path);
    }
  } catch (error) {
    for (const { partial } of staged) rmSync(partial, { force: true });
    throw new Stop(messages.cli.cannotWrite(current?.shown ?? "", errorReason(error)));
  }
}

/** Writes a new file, with the permissions of the one it will replace, and waits for the disk; or into what is no file: a device, a pipe. */
function writeAll(path: string, text: Written, isNew: boolean, old: Stats | undefined): void {
  const file = openSync(path, isNew ? "wx" : "w");
  try {
    if (isNew && old) fchmodSync(file, old.mode & 0o777);
    for (const batch of inBatches(text)) {
      const bytes = Buffer.from(batch);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
    if (isNew) fsyncSync(file);
  } finally {
    closeSync(file);
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

/** What a file is made of: text, or bytes as they are. */
export type Written = ReportText | Uint8Array;

/** So many letters are written at once. */
const BATCH = 1 << 18;

/** A text in fewer, longer pieces. */
export function* inBatches(text: Written): Generator<string | Uint8Array> {
  if (text instanceof Uint8Array) {
    yield text;
    return;
  }
  let batch = "";
  for (const piece of typeof text === "string" ? [text] : text) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}
