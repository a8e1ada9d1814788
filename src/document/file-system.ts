import { Buffer } from "node:buffer";
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { errorReason } from "../base/error-reason.js";
import { compareTexts } from "../base/text-order.js";

// All that is asked of the file system about a path is asked here, and every answer it has is a value: nothing there, no permission,
// a name that is too long, links in a circle. Nothing here waits: only plain files are read.

/** What a path leads to, links followed; with a reason where the file system does not say. */
export type Leads =
  | { readonly to: "nothing" | "file" | "folder" | "device" }
  | { readonly to: "unknown"; readonly reason: string };

/** What a path leads to. A pipe and a socket count as devices. */
export function whatIsAt(path: string): Leads {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return { to: "nothing" };
    return { to: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "device" };
  } catch (error) {
    const reason = errorReason(error);
    return reason === "ENOENT" ? { to: "nothing" } : { to: "unknown", reason };
  }
}

/** Whether a folder is there, as far as the file system says. */
export function isFolder(path: string): boolean {
  return whatIsAt(path).to === "folder";
}

/** What tells a file from all others, whichever path leads to it; undefined where none does. */
export function identityOf(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && `${stats.dev}:${stats.ino}`;
  } catch {
    return undefined;
  }
}

/** Where a path leads once links are followed, that of a link to nothing too; the path itself where the file system does not say. */
export function realPathOf(path: string): string {
  return realPathAfter(path, MOST_LINKS);
}

/** So many links that lead to nothing are followed one after another: as many as systems follow. */
const MOST_LINKS = 40;

function realPathAfter(path: string, links: number): string {
  const there = attempt(() => realpathSync.native(path));
  if (there !== undefined) return there;
  const target = attempt(() => readlinkSync(path));
  if (target !== undefined && links > 0) return realPathAfter(resolve(dirname(path), target), links - 1);
  const folder = attempt(() => realpathSync.native(dirname(path)));
  return folder === undefined ? path : join(folder, basename(path));
}

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** Whether a path lies in one of some folders, or is one of them, wherever its links lead. @param folders real paths */
export function liesIn(folders: readonly string[], path: string): boolean {
  const real = realPathOf(path);
  return folders.some((folder) => real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

/** Something in a folder: its name, and what it is said to be. */
export type FolderEntry = Dirent;

/** What a folder holds, by name; or why it cannot be said. */
export type Entries = { readonly entries: readonly FolderEntry[] } | { readonly reason: string };

/** What a folder holds, by name. */
export function entriesOf(folder: string): Entries {
  try {
    return { entries: readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareTexts(a.name, b.name)) };
  } catch (error) {
    return { reason: errorReason(error) };
  }
}

/** No file is read that is larger, unless it is said: what is made of it would not fit in a machine's memory. */
export const MOST_BYTES = 200_000_000;

/** What a file holds; or why it cannot be read, and its size where that is the reason. */
export type Contents = { readonly bytes: Buffer } | { readonly reason: string; readonly tooLarge?: number };

/**
 * What a plain file holds. A pipe, a device or a socket is refused and not waited for.
 * @param room where the bytes may lie until it is used again: files come by the thousand and are small
 */
export function contentsOf(path: string, most = MOST_BYTES, room?: Buffer): Contents {
  try {
    // Without O_NONBLOCK a pipe would be waited for; where the system has no such thing it counts as 0.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { reason: stats.isDirectory() ? "EISDIR" : "not a regular file" };
      if (stats.size > most) return tooLarge(stats.size);
      return readWhole(file, stats.size, most, room);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { reason: errorReason(error) };
  }
}

function tooLarge(size: number): Contents {
  return { reason: "too large", tooLarge: size };
}

/** So much room a file gets at first that has no size: one that the system makes up. */
const FIRST_ROOM = 1 << 16;

/** Of its size it is whole; what has none is read until it ends. */
function readWhole(file: number, size: number, most: number, given: Buffer | undefined): Contents {
  let room = given && size <= given.length ? given : Buffer.allocUnsafeSlow(size === 0 ? FIRST_ROOM : size);
  let length = 0;
  for (;;) {
    const read = readSync(file, room, length, room.length - length, null);
    length += read;
    if (read === 0 || length === size) return { bytes: room.subarray(0, length) };
    if (length < room.length) continue;
    if (length >= most) return tooLarge(length);
    const larger = Buffer.allocUnsafeSlow(Math.min(2 * room.length, most));
    room.copy(larger);
    room = larger;
  }
}
