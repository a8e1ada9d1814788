import { visible } from "../../report/layout/width.js";
import type { OutputStream } from "./stream.js";

/** Writes sentences to a stream, each on a line of its own whatever texts of somebody's it holds. */
export async function writeLines(stream: Pick<OutputStream, "write">, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await stream.write(lines.map((line) => `${visible(line)}\n`).join(""));
}

/** Writes one sentence to a stream, on one line. */
export async function writeLine(stream: Pick<OutputStream, "write">, line: string): Promise<void> {
  await writeLines(stream, [line]);
}
