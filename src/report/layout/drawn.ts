import { lazy } from "../../base/lazy.js";
import { allOf } from "../../base/lists.js";
import { displayWidth } from "./width.js";

/** Nothing but two blanks between columns. */
const CHARS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};
const STYLE = { "padding-left": 0, "padding-right": 0, head: [], border: [] };

/**
 * cli-table3, which measures as we do: by itself it counts some letters otherwise, knows nothing of ambiguous ones, and cuts a cell that it
 * takes for wider than its column.
 */
const Table = lazy<typeof import("cli-table3")>(() => {
  const measures: Measures = require("cli-table3/src/utils.js");
  // How wide a cell would like to be is of no matter, as its column is given; and each of its lines has all of its colours itself.
  measures.strlen = () => 0;
  measures.colorizeLines = (lines) => lines;
  measures.pad = (line, width) => line + " ".repeat(Math.max(0, width - columnsOf(line)));
  measures.truncate = (line) => line;
  return require("cli-table3");
});

/** What cli-table3 asks of texts: their columns, and what makes a line as wide as its cell. */
interface Measures {
  strlen: (text: string) => number;
  colorizeLines: (lines: string[]) => string[];
  pad: (line: string, width: number) => string;
  truncate: (line: string) => string;
}

/** What turns a colour on or off: no other control character is left in a text that is visible. */
const COLOUR = /\p{Cc}\[[\d;]*m/gu;

/** What a colour begins with. */
const ESCAPE = "\u001b";

/** The columns of a line that may be coloured. */
function columnsOf(line: string): number {
  return displayWidth(line.includes(ESCAPE) ? line.replace(COLOUR, "") : line);
}

/**
 * Draws rows whose cells have been cut into lines, none wider than its column; two blanks stand between columns. To cli-table3 all of them
 * are one row of tall cells: it looks through every cell for options of its own, and compares each row with all before it.
 * @param rows the lines of each cell of each row, which may be coloured
 * @returns the lines of all rows without trailing blanks
 */
export function drawRows(rows: readonly (readonly (readonly string[])[])[], widths: readonly number[]): string[] {
  const table = new (Table())({ chars: CHARS, style: STYLE, colWidths: [...widths] });
  const evened = rows.map(even);
  table.push(widths.map((_, column) => allOf(evened, (cells) => cells[column] ?? []).join("\n")));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

/** The cells of a row, each with as many lines as the tallest. */
function even(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  if (cells.every((lines) => lines.length === height)) return cells;
  return cells.map((lines) => [...lines, ...Array.from({ length: height - lines.length }, () => "")]);
}
