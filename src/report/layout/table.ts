import { drawRows } from "./drawn.js";
import { displayWidth, longestWord, visible, wrap } from "./width.js";

/** A column: its heading, and whether it may be made narrower than its content. */
export interface TableColumn {
  readonly heading: string;
  /** The least columns it is useful at; content wider than its column is wrapped, never cut, and no word broken where there is room for all. */
  readonly least: number;
}

const GAP = 2;
/** What stands in a cell: a text, or several, each on lines of its own. */
export type TableCell = string | readonly string[];

/**
 * Lays rows out in columns that align, CJK counted as two, within a width; Infinity gives each row one line.
 * @param paint dresses a cell's line once it is laid out; its width must not change
 * @returns lines without trailing blanks
 */
export function layOut(
  columns: readonly TableColumn[],
  cells: readonly (readonly TableCell[])[],
  width: number,
  paint: (text: string, row: number, column: number) => string = (text) => text,
): string[] {
  const headings = columns.map(({ heading }) => [heading]);
  const rows = [headings, ...cells.map((row) => row.map((cell) => (typeof cell === "string" ? [cell] : cell)))].map(
    (row) => row.map((cell) => cell.map(visible)),
  );
  const most = (measure: (text: string) => number) =>
    columns.map((_, index) =>
      rows.reduce((so, row) => (row[index] ?? []).reduce((most, text) => Math.max(most, measure(text)), so), 0),
    );
  const room = width - GAP * (columns.length - 1);
  const natural = most(displayWidth);
  const isRoomForAll = sumOf(natural) <= room;
  const least = columns.map((column) => column.least);
  const widths = isRoomForAll ? natural : narrowed(natural, withWords(least, most(longestWord), room), room);
  const cut = (cell: readonly string[], index: number) =>
    isRoomForAll ? cell : cell.flatMap((text) => wrap(text, widths[index] ?? 1));
  // The first row is of headings.
  const painted = (lines: readonly string[], row: number, column: number) =>
    row === 0 ? lines : lines.map((line) => (line === "" ? "" : paint(line, row - 1, column)));
  return drawRows(
    rows.map((row, at) => row.map((cell, index) => painted(cut(cell, index), at, index))),
    widths,
  );
}

/** The least widths, those made wide enough for their longest word that can be: the shorter word first, as long as there is room. */
function withWords(leasts: readonly number[], words: readonly number[], room: number): number[] {
  const widths = [...leasts];
  const byLength = [...words.entries()].sort(([, one], [, other]) => one - other);
  for (const [index, word] of byLength) {
    const more = word - (widths[index] ?? 0);
    if (more > 0 && sumOf(widths) + more <= room) widths[index] = word;
  }
  return widths;
}

/** Widths that together fit: the widest column gives way first, none below its least while another can still give. */
function narrowed(natural: readonly number[], leasts: readonly number[], room: number): number[] {
  const widths = [...natural];
  while (sumOf(widths) > room) {
    const spare = widths.map((one, index) => one - Math.max(1, leasts[index] ?? 1));
    const most = Math.max(...spare);
    if (most <= 0) break;
    const widestIndex = indexOfMax(widths.map((one, index) => ((spare[index] ?? 0) > 0 ? one : 0)));
    widths[widestIndex] = (widths[widestIndex] ?? 1) - 1;
  }
  return widths;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function indexOfMax(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}
