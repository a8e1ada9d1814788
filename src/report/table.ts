import Table from "cli-table3";
import { displayWidth, visible, wrap } from "./width.js";

/** A column: its heading, and whether it may be made narrower than its content. */
export interface Column {
  readonly heading: string;
  /** The least columns it is useful at; content wider than its column is wrapped, never cut. */
  readonly least: number;
}

const GAP = 2;
const NO_LINES = {
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
  middle: " ".repeat(GAP),
};

/**
 * Lays rows out in columns that align, CJK counted as two, within a width; Infinity gives each row one line.
 * @param paint dresses a cell's line once it is laid out; its width must not change
 * @returns lines without trailing blanks
 */
export function layOut(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number,
  paint: (text: string, row: number, column: number) => string = (text) => text,
): string[] {
  const rows = cells.map((row) => row.map(visible));
  const natural = columns.map((column, index) =>
    Math.max(displayWidth(column.heading), ...rows.map((row) => widest(row[index] ?? ""))),
  );
  const widths = narrowed(natural, columns, width - GAP * (columns.length - 1));
  const wrapped = (row: readonly string[], rowIndex: number) =>
    row.map((cell, index) =>
      wrap(cell, widths[index] ?? 1)
        .map((line) => paint(line, rowIndex, index))
        .join("\n"),
    );
  // Without widths of its own the table pads what is wrapped already and can cut nothing.
  const table = new Table({
    chars: NO_LINES,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  table.push(
    columns.map((column, index) => wrap(column.heading, widths[index] ?? 1).join("\n")),
    ...rows.map(wrapped),
  );
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

/** Widths that together fit: the widest column gives way first, none below its least while another can still give. */
function narrowed(natural: readonly number[], columns: readonly Column[], room: number): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, one) => sum + one, 0);
  while (total() > room) {
    const spare = widths.map((one, index) => one - Math.max(1, columns[index]?.least ?? 1));
    const most = Math.max(...spare);
    if (most <= 0) break;
    const widestIndex = indexOfMax(widths.map((one, index) => ((spare[index] ?? 0) > 0 ? one : 0)));
    widths[widestIndex] = (widths[widestIndex] ?? 1) - 1;
  }
  return widths;
}

function indexOfMax(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}

function widest(text: string): number {
  return Math.max(...text.split("\n").map(displayWidth));
}
