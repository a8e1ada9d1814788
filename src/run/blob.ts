import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Marks, Share } from "../base/share.js";
import { reasonOf } from "../document/reason.js";
import type { Language, Messages } from "../messages/messages.js";
import type { BaselineRead } from "./baseline-file.js";
import { Stop } from "./exit.js";
import type { KeptPart } from "./kept.js";
import { sealed, unsealed } from "./seal.js";
import type { Frame } from "./survey.js";

const SCHEMA = "audit-blob/1";

/** What `audit check --shard` found in its share of the units, and what `audit merge` needs to report on the whole. */
export interface Blob {
  readonly share: Share;
  readonly marks: Marks;
  readonly language: Language;
  /** Levels as written. */
  readonly failOn: readonly string[];
  readonly baseline: Pick<BaselineRead, "shown" | "lines"> | null;
  readonly frame: Frame;
  readonly parts: readonly KeptPart[];
}

/** The text of a blob. */
export function blobText(blob: Blob): string {
  return sealed(SCHEMA, JSON.stringify(blob));
}

/** Reads a blob back. Throws a Stop for a file that cannot be read, is none, or is not whole. */
export function readBlob(shown: string, cwd: string, { merge }: Messages): Blob {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, shown), "utf8");
  } catch (error) {
    throw new Stop(merge.unreadable(shown, reasonOf(error)));
  }
  const content = unsealed(SCHEMA, text);
  if (content === null) throw new Stop(merge.noBlob(shown));
  if (content === undefined) throw new Stop(merge.notWhole(shown));
  const blob: Blob = JSON.parse(content);
  return blob;
}
