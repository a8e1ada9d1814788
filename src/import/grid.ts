import type { Cell, Merge, Sheet } from "./sheet.js";

/** A cell, or merged cells that are one, in the order of a row; with no cell where it is empty. */
export interface Area extends Merge {
  readonly cell: Cell | undefined;
}

/** More columns than any sheet has. */
const MOST_COLUMNS = 2 ** 15;
/** Readers look at a row several times, and at those beside it: the areas of so many rows are kept. */
const KEPT_ROWS = 64;

/** A sheet by the areas that a reader sees: merged cells are one. */
export class Grid {
  /** By the number of a cell; most sheets have few merged ones, and some none. */
  readonly #merges = new Map<number, Merge>();
  readonly #kept: ({ readonly row: number; readonly all: Area[]; readonly filled: Area[] } | undefined)[] = [];
  readonly height: number;
  readonly width: number;

  constructor(readonly sheet: Sheet) {
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const merge of sheet.merges) {
      const [bottom, right] = [Math.min(merge.bottom, this.height - 1), Math.min(merge.right, this.width - 1)];
      const within = { ...merge, bottom, right };
      for (let row = merge.top; row <= bottom; row++) {
        for (let column = merge.left; column <= right; column++) this.#merges.set(numberOf(row, column), within);
      }
    }
  }

  /** The area that a cell is part of. */
  at(row: number, column: number): Area {
    const merge = this.#merges.size === 0 ? undefined : this.#merges.get(numberOf(row, column));
    if (merge === undefined) {
      return { top: row, left: column, bottom: row, right: column, cell: this.sheet.rows[row]?.[column] };
    }
    const { top, left, bottom, right } = merge;
    return { top, left, bottom, right, cell: this.sheet.rows[top]?.[left] };
  }

  /** The areas of a row from left to right; those that began above are among them. */
  areasOf(row: number): readonly Area[] {
    return this.#areas(row).all;
  }

  /** Those of a row that hold something and begin in it. */
  filledAreasOf(row: number): readonly Area[] {
    return this.#areas(row).filled;
  }

  #areas(row: number): { readonly all: readonly Area[]; readonly filled: readonly Area[] } {
    const at = ((row % KEPT_ROWS) + KEPT_ROWS) % KEPT_ROWS;
    const known = this.#kept[at];
    if (known?.row === row) return known;
    const all: Area[] = [];
    for (let column = 0; column < this.width; column++) {
      const area = this.at(row, column);
      all.push(area);
      column = area.right;
    }
    const fresh = { row, all, filled: all.filter(({ cell, top }) => cell !== undefined && top === row) };
    this.#kept[at] = fresh;
    return fresh;
  }

  /** What a row shows in a column: of merged cells the top left one's, in each of its rows but in its first column only. */
  shown(row: number, column: number): Cell | undefined {
    const area = this.at(row, column);
    return area.left === column ? area.cell : undefined;
  }
}

function numberOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
