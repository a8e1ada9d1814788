import { memo } from "../base/memo.js";
import { visible } from "./layout/width.js";

/**
 * How every CSV report is written, for Excel and WPS: CRLF, every text on one line with nothing unseen in it, and no field that a
 * spreadsheet would take for a formula (a ' goes before it).
 * @returns the rows as lines, each with its end
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  // Most of what stands in a table stands in many of its rows.
  const known = new Map<string, string>();
  const field = (text: string) => memo(known, text, () => fieldOf(text));
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** What stands before a table where a byte order mark is wanted. */
export function csvStart(bom: boolean): string {
  return bom ? "\ufeff" : "";
}

/** How a formula begins, in letters of either width. */
const FORMULA = /^[=+\-@＝＋－＠]/;

function fieldOf(text: string): string {
  const shown = visible(text);
  const plain = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
