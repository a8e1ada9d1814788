import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { identityOf, isFolder, realPathOf, whatIsAt } from "../../document/file-system.js";
import type { Messages } from "../../messages/messages.js";
import type { ReportText } from "../../report/reporter.js";
import { Stop } from "../exit.js";
import type { RunContext } from "../run-context.js";
import { clearPartials, partialOf, removeIfPossible } from "./partial.js";

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
  /** It holds findings about people for this program alone to read: nobody but its owner may. */
  readonly isPrivate?: boolean;
}

/**
 * The files to write to. Throws a Stop, before anything is written, for one that was read, that is named twice, or whose folder is not there.
 */
export function targetsOf(
  paths: readonly string[],
  { environment, messages, files }: RunContext & Partial<Inputs>,
): Target[] {
  const targets = paths.map((shown) => ({ shown, path: realPathOf(resolve(environment.cwd, shown)) }));
  for (const [index, { shown, path }] of targets.entries()) {
    const isTarget = sameFileAs(path);
    if (files?.().some(isTarget)) throw new Stop(messages.cli.outputIsInput(shown));
    if (targets.findIndex((other) => other.path === path) !== index) throw new Stop(messages.cli.sameOutput(shown));
    const folder = whatIsAt(dirname(path));
    if (folder.to === "nothing") {
      // A link may stand in a folder that is there, and lead into one that is not.
      const isLink = isFolder(dirname(resolve(environment.cwd, shown)));
      throw new Stop(messages.cli.noFolderToWrite(isLink ? relative(environment.cwd, dirname(path)) : dirname(shown)));
    }
    if (folder.to !== "folder") {
      throw new Stop(messages.cli.cannotWrite(shown, folder.to === "unknown" ? folder.reason : "ENOTDIR"));
    }
  }
  return targets;
}

/** Whether another path leads to the same file; of one that is not there yet only the path itself does. */
function sameFileAs(path: string): (other: string) => boolean {
  const own = identityOf(path);
  return own === undefined ? (other) => other === path : (other) => identityOf(other) === own;
}

/** A file that is being written, and where it will stand. */
interface Staged {
  readonly partial: string;
  readonly target: Target;
}

/**
 * Writes files whole or not at all: each beside its place first, and when all are there, each renamed into it. Two runs at once
 * leave the file of one of them; a run that ends midway leaves the old ones.
 * @throws Stop where one cannot be written
 */
export function writeWhole(targets: readonly Target[], texts: readonly Written[], messages: Messages): void {
  putInPlace(targets, texts, messages, ({ partial, target }) => renameSync(partial, target.path));
}

/**
 * Writes new files, all of them or none, and never over one that is there.
 * @throws Stop where one cannot be written
 * @param exists the words for one that is there
 */
export function writeNew(
  targets: readonly Target[],
  texts: readonly Written[],
  messages: Messages,
  exists: (shown: string) => string,
): void {
  for (const { shown, path } of targets) {
    const leads = whatIsAt(path);
    if (leads.to === "unknown") throw new Stop(messages.cli.cannotWrite(shown, leads.reason));
    if (leads.to !== "nothing") throw new Stop(exists(shown));
  }
  const placed: string[] = [];
  try {
    putInPlace(targets, texts, messages, ({ partial, target }) => {
      place(partial, target.path);
      placed.push(target.path);
      rmSync(partial, { force: true });
    });
  } catch (error) {
    for (const path of placed) removeIfPossible(path);
    throw error;
  }
}

/** Gives a file its name unless another bears it already; some disks have no second names for a file. */
function place(partial: string, path: string): void {
  try {
    linkSync(partial, path);
  } catch (error) {
    if (errorReason(error) === "EEXIST") throw error;
    copyFileSync(partial, path, constants.COPYFILE_EXCL);
  }
}

function putInPlace(
  targets: readonly Target[],
  texts: readonly Written[],
  messages: Messages,
  finish: (staged: Staged) => void,
): void {
  const staged: Staged[] = [];
  const cleared = new Set<string>();
  let current: Target | undefined;
  try {
    for (const [index, target] of targets.entries()) {
      current = target;
      const stats = statSync(target.path, { throwIfNoEntry: false });
      const isPlain = stats === undefined || stats.isFile();
      const partial = isPlain ? partialOf(target.path) : target.path;
      if (isPlain) staged.push({ partial, target });
      const begun = () => {
        const folder = dirname(target.path);
        if (!cleared.has(folder)) clearPartials(folder, partial);
        cleared.add(folder);
      };
      const mode = target.isPrivate ? PRIVATE : stats && stats.mode & 0o777;
      if (isPlain) writeNewFile(partial, texts[index] ?? [], { mode, begun });
      else writeToDevice(partial, texts[index] ?? []);
    }
    for (const one of staged) {
      current = one.target;
      finish(one);
    }
  } catch (error) {
    throw new Stop(messages.cli.cannotWrite(current?.shown ?? "", errorReason(error)));
  } finally {
    for (const { partial } of staged) removeIfPossible(partial);
  }
}

/** Read and written by its owner. */
const PRIVATE = 0o600;

/** What there is to say of a new file: who may do what with it, where that is not for the system to say, and what is done once it is there. */
interface NewFile {
  readonly mode?: number | undefined;
  begun?(): void;
}

/** Writes a new file and waits for the disk. Throws what the file system does. */
export function writeNewFile(path: string, text: Written, { mode, begun }: NewFile = {}): void {
  const file = openSync(path, "wx", mode);
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    begun?.();
    writeInto(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes into what is no file: a device, a pipe. */
function writeToDevice(path: string, text: Written): void {
  const file = openSync(path, "w");
  try {
    writeInto(file, text);
  } finally {
    closeSync(file);
  }
}

function writeInto(file: number, text: Written): void {
  for (const batch of inBatches(text)) {
    const bytes = Buffer.from(batch);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
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
