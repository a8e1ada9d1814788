/** What a cell was found to hold. What is no plain value is named as what it is, so that nobody takes it for one. */
export type CellKind = "text" | "number" | "day" | "time" | "truth" | "error" | "no-value" | "long-number";

/** A cell that is not empty: its text as a person sees it, a day as `2025-03-05` (with a time of day, `2025-03-05 14:30`). */
export interface Cell {
  readonly kind: CellKind;
  readonly text: string;
}

/** Cells that are one: rows and columns from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a workbook, whatever kind of file it came from. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** What stands before it in a document, the nearest last. */
  readonly captions?: readonly string[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Merge[];
  /** Numbers of rows from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Numbers of columns from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Days that are counted from 1904 on: a plain number that stands for a day does so too. */
  readonly from1904: boolean;
}

/** A workbook: its name without a folder, and its sheets in order. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** A cell's address as spreadsheets write it: `C12`. @param row and column, from 0 */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** A column as spreadsheets call it: `C`. @param column from 0 */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}
