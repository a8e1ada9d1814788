import { Buffer } from "node:buffer";
import { contentsOf, MOST_BYTES } from "./file-system.js";
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

/** Files come by the thousand and are small: all of these are read into one room, one after another. */
const ROOM = Buffer.allocUnsafeSlow(1 << 16);

/** Reads a file that was found. What is wrong goes to `problems`, and then there is no source. */
export function readFound({ path, name, shown }: FoundFile, problems: Problem[]): SourceText | undefined {
  return readText(path, name, shown, problems);
}

/** Reads a file as UTF-8. What is wrong goes to `problems`, and then there is no source. */
export function readText(path: string, inLedger: string, shown: string, problems: Problem[]): SourceText | undefined {
  const contents = contentsOf(path, MOST_BYTES, ROOM);
  if ("reason" in contents) {
    const { reason, tooLarge } = contents;
    const place = fileStart(shown, inLedger);
    if (tooLarge === undefined) problems.push(problem("unreadable-file", { reason }, place));
    else problems.push(problem("file-too-large", { most: MOST_BYTES }, place));
    return undefined;
  }
  const decoded = decode(contents.bytes);
  if (decoded.ok) return new SourceText(inLedger, shown, decoded.text);
  const { line, column, seems } = decoded;
  problems.push(problem("not-utf8", { seems }, { file: shown, inLedger, line, column, text: "" }));
  return undefined;
}
