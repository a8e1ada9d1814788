import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Marks, Share } from "../audit/share.js";
import type { Found, Frame } from "../audit/survey.js";
import type { Language, Messages } from "../messages/messages.js";
import type { BaselineRead } from "./baseline-file.js";
import { Stop } from "./exit.js";
import { digest } from "./fingerprint.js";

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
  readonly found: Found;
}

/** The text of a blob: a line that says what it is, with the digest of the second, which is all there is to know. */
export function blobText(blob: Blob): string {
  const content = JSON.stringify(blob);
  return `${JSON.stringify({ schema: SCHEMA, digest: digest([content]) })}\n${content}\n`;
}

/** Reads a blob back. Throws a Stop for a file that cannot be read, is none, or is not whole. */
export function readBlob(shown: string, cwd: string, { merge }: Messages): Blob {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, shown), "utf8");
  } catch (error) {
    throw new Stop(merge.unreadable(shown, error instanceof Error && "code" in error ? String(error.code) : ""));
  }
  const [head = "", content = ""] = text.split("\n", 2);
  if (!head.startsWith(`{"schema":"${SCHEMA}"`)) throw new Stop(merge.noBlob(shown));
  // What bears the digest of its content was written by this program, as a Blob.
  if (head !== JSON.stringify({ schema: SCHEMA, digest: digest([content]) })) throw new Stop(merge.notWhole(shown));
  const blob: Blob = JSON.parse(content);
  return blob;
}
