import { Buffer, isAscii, isUtf8, transcode } from "node:buffer";
import { binarySearch } from "../base/binary-search.js";
import type { Place } from "./problem.js";

/** The text of a file, and where in it an offset stands. */
export class SourceText {
  #starts: number[] | undefined;

  /**
   * @param path the file relative to the ledger, with `/`: what reports show as evidence
   * @param shown the path as the user would write it: what error messages show
   * @param text the decoded text, without its byte order mark
   */
  constructor(
    readonly path: string,
    readonly shown: string,
    readonly text: string,
  ) {}

  /** Where each line begins; most files are never asked. */
  get #lineStarts(): readonly number[] {
    if (!this.#starts) {
      this.#starts = [0];
      const { text } = this;
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
    }
    return this.#starts;
  }

  /** The line (from 1) an offset (in UTF-16 units) is in. */
  lineAt(offset: number): number {
    return binarySearch(this.#lineStarts, (start) => start > offset);
  }

  /** The text of a line (from 1), without its line break. */
  line(number: number): string {
    const start = this.#lineStarts[number - 1] ?? this.text.length;
    const end = this.#lineStarts[number] ?? this.text.length + 1;
    const line = this.text.slice(start, end - 1);
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  }

  /** The place of an offset (in UTF-16 units). */
  placeAt(offset: number): Place {
    const line = this.lineAt(offset);
    const column = offset - (this.#lineStarts[line - 1] ?? 0) + 1;
    return { file: this.shown, inLedger: this.path, line, column, text: this.line(line) };
  }
}

/** A text decoded from bytes, or where they stop being UTF-8 and what they seem to be instead. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly seems: "GBK" | "UTF-16" | null };

/** Decodes UTF-8 (a byte order mark is dropped). Bytes that are none are not guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ok: false, line: 1, column: 1, seems: "UTF-16" };
  }
  if (isUtf8(bytes)) {
    const text = textOf(bytes);
    return { ok: true, text: text.startsWith("\ufeff") ? text.slice(1) : text };
  }
  const before = new TextDecoder("utf-8").decode(bytes).split("\uFFFD")[0] ?? "";
  const lines = before.split("\n");
  return {
    ok: false,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    seems: readsAsGbk(bytes) ? "GBK" : null,
  };
}

/** The text of bytes that are UTF-8. A Buffer's own reading of Chinese takes five times as long as widening it first. */
export function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isAscii(buffer) ? buffer.toString("latin1") : transcode(buffer, "utf8", "utf16le").toString("utf16le");
}

function readsAsGbk(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder("gb18030", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
