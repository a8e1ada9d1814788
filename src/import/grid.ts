import type { Cell, Merge, Sheet } from "./sheet.js";

/** A cell, or merged cells that are one, in the order of a row; with no cell where it is empty. */
export interface Area extends Merge {
  readonly cell: Cell | undefined;
}

/** A sheet by the areas that a reader sees: merged cells are one. */
export class Grid {
  readonly #merges = new Map<string, Merge>();
  readonly height: number;
  readonly width: number;

  constructor(readonly sheet: Sheet) {
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const merge of sheet.merges) {
      const [bottom, right] = [Math.min(merge.bottom, this.height - 1), Math.min(merge.right, this.width - 1)];
      const within = { ...merge, bottom, right };
      for (let row = merge.top; row <= bottom; row++) {
        for (let column = merge.left; column <= right; column++) this.#merges.set(`${row},${column}`, within);
      }
    }
  }

  /** The area that a cell is part of. */
  at(row: number, column: number): Area {
    const merge = this.#merges.get(`${row},${column}`) ?? { top: row, left: column, bottom: row, right: column };
    return { ...merge, cell: this.sheet.rows[merge.top]?.[merge.left] };
  }

  /** The areas of a row from left to right; those that began above are among them. */
  areasOf(row: number): Area[] {
    const areas: Area[] = [];
    for (let column = 0; column < this.width; column++) {
      const area = this.at(row, column);
      areas.push(area);
      column = area.right;
    }
    return areas;
  }

  /** Those of a row that hold something and begin in it. */
  filledAreasOf(row: number): Area[] {
    return this.areasOf(row).filter(({ cell, top }) => cell !== undefined && top === row);
  }

  /** What a row shows in a column: of merged cells the top left one's, in each of its rows but in its first column only. */
  shown(row: number, column: number): Cell | undefined {
    const area = this.at(row, column);
    return area.left === column ? area.cell : undefined;
  }
}
