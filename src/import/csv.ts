import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import type { Sheet } from "./sheet.js";

/** A text of cells as one sheet: UTF-8 with or without a mark, else GB18030; the cells between commas, tabs or semicolons. Undefined where it is neither. */
export function sheetOfText(bytes: Uint8Array, name: string): Sheet | undefined {
  const text = decoded(bytes);
  if (text === undefined) return undefined;
  const rows: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  return {
    name,
    hidden: false,
    rows: rows.map((row) => row.map((cell) => (cell.trim() === "" ? undefined : { kind: "text", text: cell }))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    from1904: false,
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What most often stands between cells in the first lines. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4000);
  const count = (mark: string) => start.split(mark).length - 1;
  const [first = ","] = [",", "\t", ";"].sort((one, other) => count(other) - count(one));
  return first;
}
