import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { errorReason } from "../../base/error-reason.js";
import type { Marks } from "../../base/share.js";
import type { FoundFile } from "../../document/read-text.js";
import type { Run } from "../run.js";
import { TOOL } from "../tool.js";

/** What decides the findings of a unit besides records, as digests: the same digests, the same findings. @param options all that was asked, as text */
export function marksOf({ discovered, rulebookFiles }: Run, options: string): Marks {
  const { units, loose } = discovered;
  return {
    version: TOOL.version,
    options: digest([options]),
    rulebooks: digest(rulebookFiles.map((path) => readFileSync(path))),
    units: digest([
      JSON.stringify(units.map(({ records }) => records.map(({ shown }) => shown))),
      ...contentsOf([...units.map(({ description }) => description), ...loose]),
    ]),
  };
}

/** A digest of what is in a file, and of its name. */
export function digestOf(file: FoundFile): string {
  return digest(contentsOf([file]));
}

/** A digest of texts one after another: where one ends and the next begins makes a difference. */
export function digest(texts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}

function* contentsOf(files: readonly FoundFile[]): Generator<string | Uint8Array> {
  for (const { shown, path } of files) {
    yield shown;
    try {
      yield readFileSync(path);
    } catch (error) {
      yield "unreadable";
      yield errorReason(error);
    }
  }
}
