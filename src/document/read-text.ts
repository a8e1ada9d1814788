import { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { errorReason } from "../base/error-reason.js";
import { fileStart, type Problem, problem } from "./problem.js";
import { decode, SourceText } from "./source.js";

/** A file that was found and not read yet. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the ledger, with `/`: what reports show as evidence. */
  readonly name: string;
  /** As the user would write it: what error messages show. */
  readonly shown: string;
}

/** No file is read that is larger: what is made of it would not fit in a machine's memory. */
const MOST_BYTES = 200_000_000;

/** Files come by the thousand and are small: all of these are read into one room, one after another. */
const ROOM = Buffer.allocUnsafeSlow(1 << 16);

/** Reads a file that was found. What is wrong goes to `problems`, and then there is no source. */
export function readFound({ path, name, shown }: FoundFile, problems: Problem[]): SourceText | undefined {
  return readText(path, name, shown, problems);
}

/** Reads a file as UTF-8. What is wrong goes to `problems`, and then there is no source. */
export function readText(path: string, inLedger: string, shown: string, problems: Problem[]): SourceText | undefined {
  let bytes: Uint8Array | undefined;
  try {
    bytes = bytesOf(path);
  } catch (error) {
    problems.push(problem("unreadable-file", { reason: errorReason(error) }, fileStart(shown, inLedger)));
    return undefined;
  }
  if (bytes === undefined) {
    problems.push(problem("file-too-large", { most: MOST_BYTES }, fileStart(shown, inLedger)));
    return undefined;
  }
  const decoded = decode(bytes);
  if (decoded.ok) return new SourceText(inLedger, shown, decoded.text);
  const { line, column, seems } = decoded;
  problems.push(problem("not-utf8", { seems }, { file: shown, inLedger, line, column, text: "" }));
  return undefined;
}

/** What a regular file holds, until the next one is read; undefined where it is too large. Throws where it cannot be read. */
function bytesOf(path: string): Uint8Array | undefined {
  // Without O_NONBLOCK a pipe would be waited for; where the system has no such thing it counts as 0.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error("not a regular file");
    if (stats.size > MOST_BYTES) return undefined;
    const room = stats.size <= ROOM.length ? ROOM : Buffer.allocUnsafeSlow(stats.size);
    let length = 0;
    let read: number;
    // Of its size it is whole; what has none (a file that the system makes up) is read until it ends.
    do {
      read = readSync(file, room, length, room.length - length, null);
      length += read;
    } while (read > 0 && length < room.length && length !== stats.size);
    return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
