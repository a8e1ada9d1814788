import { digest } from "./checksum.js";

// A file of the program's own: its first line says what it is and bears the digest of the second, its content. What bears that was
// written by this program, and is as it was written.

/** The text of a file of a kind, from its content: one line. */
export function withChecksum(schema: string, content: string): string {
  return `${headOf(schema, content)}\n${content}\n`;
}

/** The content of a file's text; undefined where it is not as it was written, null where the file is not of the kind. */
export function contentOf(schema: string, text: string): string | null | undefined {
  const [head = "", content = ""] = text.split("\n", 2);
  if (!head.startsWith(`{"schema":${JSON.stringify(schema)},`)) return null;
  return head === headOf(schema, content) ? content : undefined;
}

function headOf(schema: string, content: string): string {
  return JSON.stringify({ schema, digest: digest([content]) });
}
