import { createHash } from "node:crypto";
import type { Marks } from "../../base/share.js";
import { contentsOf } from "../../document/file-system.js";
import type { FoundFile } from "../../document/read-text.js";
import type { Run } from "../run.js";
import { TOOL } from "../tool-version.js";

/** What decides the findings of a unit besides records, as digests: the same digests, the same findings. @param options all that was asked, as text */
export function marksOf({ discovered, rulebookFiles }: Run, options: string): Marks {
  const { units, loose } = discovered;
  return {
    version: TOOL.version,
    options: digest([options]),
    rulebooks: digest(rulebookFiles.flatMap(lettersOf)),
    units: digest([
      JSON.stringify(units.map(({ records, workbooks }) => [...records, ...workbooks].map(({ shown }) => shown))),
      ...namedLetters([...units.map(({ description }) => description), ...loose]),
    ]),
  };
}

/** A digest of what is in a file, and of its name. */
export function digestOf(file: FoundFile): string {
  return digest(namedLetters([file]));
}

/** A digest of texts one after another: where one ends and the next begins makes a difference. */
export function digest(texts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}

function* namedLetters(files: readonly FoundFile[]): Generator<string | Uint8Array> {
  for (const { shown, path } of files) {
    yield shown;
    yield* lettersOf(path);
  }
}

/** What is in a file, or that it cannot be read, and why. */
function lettersOf(path: string): readonly (string | Uint8Array)[] {
  const contents = contentsOf(path);
  return "bytes" in contents ? [contents.bytes] : ["unreadable", contents.reason];
}
