import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import type { Marks, Share } from "../../base/share.js";
import type { Language, Messages } from "../../messages/messages.js";
import type { StoredFindings } from "../check/stored-findings.js";
import type { Frame } from "../check/survey.js";
import { Stop } from "../exit.js";
import { contentOf, withChecksum } from "../files/checksummed-text.js";
import type { BaselineRead } from "../load/baseline-file.js";

const SCHEMA = "audit-blob/1";

/** A file of `--format blob`: what `audit check --shard` found in its share of the units, and what `audit merge` needs to report on the whole. */
export interface ShareFile {
  readonly share: Share;
  readonly marks: Marks;
  readonly language: Language;
  /** Levels as written. */
  readonly failOn: readonly string[];
  readonly baseline: Pick<BaselineRead, "shown" | "lines"> | null;
  readonly frame: Frame;
  readonly found: readonly StoredFindings[];
}

/** The text of a share file. */
export function shareFileText(file: ShareFile): string {
  return withChecksum(SCHEMA, JSON.stringify(file));
}

/** Reads a share file back. Throws a Stop for a file that cannot be read, is none, or is not whole. */
export function readShareFile(shown: string, cwd: string, { merge }: Messages): ShareFile {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, shown), "utf8");
  } catch (error) {
    throw new Stop(merge.unreadable(shown, errorReason(error)));
  }
  const content = contentOf(SCHEMA, text);
  if (content === null) throw new Stop(merge.noBlob(shown));
  if (content === undefined) throw new Stop(merge.notWhole(shown));
  const file: ShareFile = JSON.parse(content);
  return file;
}
