/** So many bytes of UTF-8 a line may have, without its end (RFC 5545 3.1: 75 with the blank that a continuation begins with). */
const MOST_BYTES = 74;

/**
 * A text of CRLF lines with what is too long continued on lines that begin with a blank (RFC 5545 3.1), as the library folds a whole
 * file. It asks an encoder for the length of each letter, which over a year of a county takes longer than all else.
 */
export function folded(text: string): string {
  return text
    .split("\r\n")
    .map((line) => (line.length * 3 <= MOST_BYTES ? line : foldedLine(line)))
    .join("\r\n");
}

function foldedLine(line: string): string {
  let result = "";
  let begin = 0;
  let bytes = 0;
  for (let at = 0; at < line.length; at++) {
    const start = at;
    const code = line.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const length = bytesOf(code);
    bytes += length;
    if (bytes <= MOST_BYTES) continue;
    result += `${line.slice(begin, start)}\r\n `;
    begin = start;
    bytes = length;
  }
  return result + line.slice(begin);
}

/** How many bytes UTF-8 takes for a letter. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
