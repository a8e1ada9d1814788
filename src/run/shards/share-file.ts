import { isShare, type Marks, type Share } from "../../base/share.js";
import type { Language } from "../../messages/messages.js";
import { isUsable, type StoredFindings } from "../check/stored-findings.js";
import { storedValue } from "../check/stored-value.js";
import type { SurveyHead } from "../check/survey.js";
import { Stop } from "../exit.js";
import { contentOf, withChecksum } from "../files/checksummed-text.js";
import { bytesOf } from "../files/named-path.js";
import type { BaselineRead } from "../load/baseline-file.js";
import type { RunContext } from "../run-context.js";

const SCHEMA = "audit-blob/1";

/** A file of `--format blob`: what `audit check --shard` found in its share of the units, and what `audit merge` needs to report on the whole. */
export interface ShareFile {
  readonly share: Share;
  readonly marks: Marks;
  readonly language: Language;
  /** Levels as written. */
  readonly failOn: readonly string[];
  readonly baseline: Pick<BaselineRead, "shown" | "lines"> | null;
  readonly frame: SurveyHead;
  readonly found: readonly StoredFindings[];
}

/** The text of a share file. */
export function shareFileText(file: ShareFile): string {
  return withChecksum(SCHEMA, JSON.stringify(file));
}

/** Reads a share file back. Throws a Stop for a file that cannot be read, is none, or is not whole. */
export function readShareFile(shown: string, context: Pick<RunContext, "environment" | "messages">): ShareFile {
  const { merge } = context.messages;
  const content = contentOf(SCHEMA, bytesOf(shown, context, merge.unreadable).toString("utf8"));
  if (content === null) throw new Stop(merge.noBlob(shown));
  if (content === undefined) throw new Stop(merge.notWhole(shown));
  const file = storedValue<ShareFile>("share", content);
  if (!file || !isShare(file.share) || !file.found.every(isUsable)) throw new Stop(merge.notWhole(shown));
  return file;
}
