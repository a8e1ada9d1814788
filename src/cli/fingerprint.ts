import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Marks } from "../audit/share.js";
import type { Asked } from "../audit/survey.js";
import type { Located } from "./load.js";
import { TOOL } from "./tool.js";

/** What decides the findings of a unit besides its own records, as digests: the same digests, the same findings. Reads the files anew. */
export function marksOf({ discovered, rulebookFiles }: Located, asked: Asked, failOn: readonly string[]): Marks {
  const { units, loose } = discovered;
  return {
    version: TOOL.version,
    options: digest([JSON.stringify({ asked, failOn })]),
    rulebooks: digest(rulebookFiles.map((path) => readFileSync(path))),
    units: digest([
      ...units.flatMap(({ description, records }) => [
        JSON.stringify([description.name, ...records.map(({ name }) => name)]),
        readFileSync(description.path),
      ]),
      ...loose.flatMap(({ name, path }) => [name, readFileSync(path)]),
    ]),
  };
}

/** A digest of texts one after another: where one ends and the next begins makes a difference. */
export function digest(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}
