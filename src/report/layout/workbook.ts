// The one place of the reports that knows the library for workbooks (hucre).
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Day, day, daysBetween } from "../../calendar/day.js";
import { displayWidth, visible, wrap } from "./width.js";

/** How a cell looks; never the only sign of what it says. */
export type Tone = "plain" | "strong" | "title" | "head" | "bad" | "doubtful" | "near" | "good" | "faint";

/** What stands in a cell: a text that stays one whatever it looks like, texts on lines of their own, a number, a day, or nothing. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly day: Day }
  | { readonly lines: readonly string[] }
  | { readonly text: string; readonly tone: Tone; readonly isCentred?: true };

/** A sheet of a workbook. */
export interface ReportSheet {
  readonly name: string;
  /** Of each column: its width in letters, a Chinese one being two. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The first row holds the heads of columns: it stays in view, is on every page, and rows can be filtered by it. */
  readonly hasHead: boolean;
}

/** What a workbook says of itself, besides its sheets. */
export interface WorkbookFrame {
  readonly title: string;
  /** Taken for the day it was made, so that the same report has the same bytes. */
  readonly asOf: Day;
  readonly font: string;
}

/** A workbook as bytes (.xlsx), for A4 sheets across. The same sheets give the same bytes. */
export function workbook(
  sheets: readonly ReportSheet[],
  { title, asOf, font }: WorkbookFrame,
): PromiseLike<Uint8Array> {
  const moment = new Date(`${asOf}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title: cellText([title]), created: moment, modified: moment },
    defaultFont: { name: font, size: 11 },
  });
}

const LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
/** Text is stored as such: what begins like a formula stays text also where somebody edits it. */
const TEXT = "@";
const DAYS = "yyyy-mm-dd";

const TONES: Readonly<Record<Tone, CellStyle>> = {
  plain: {},
  strong: { font: { bold: true } },
  title: { font: { bold: true, size: 14 } },
  head: { font: { bold: true }, fill: filled("D9E1F2") },
  bad: { font: { bold: true, color: { rgb: "9C0006" } }, fill: filled("FFC7CE") },
  doubtful: { font: { color: { rgb: "7F6000" } }, fill: filled("FFEB9C") },
  near: { font: { color: { rgb: "1F4E79" } }, fill: filled("DDEBF7") },
  good: { font: { color: { rgb: "006100" } }, fill: filled("C6EFCE") },
  faint: { font: { color: { rgb: "595959" } } },
};

function filled(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

function sheetOf({ name, widths, rows, hasHead }: ReportSheet): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === null) {
        if (hasHead) cells.set(`${at},${column}`, { value: null, style: { border: BORDER } });
        continue;
      }
      const tone = at === 0 && hasHead ? "head" : typeof cell === "object" && "tone" in cell ? cell.tone : "plain";
      cells.set(`${at},${column}`, { value: contentOf(cell), style: styleOf(cell, tone, hasHead) });
    }
  }
  const columns = hasHead ? (rows[0]?.length ?? 0) : 0;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map((cell) => (cell === null ? null : contentOf(cell)))),
    cells,
    ...(hasHead
      ? {}
      : { rowDefs: new Map(rows.flatMap((row, at) => (isTitle(row[0]) ? [[at, { height: 24 }] as const] : []))) }),
    ...(hasHead ? { rowDefs: new Map(rows.map((row, at) => [at, { height: heightOf(row, widths) }])) } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(hasHead ? { printTitlesRow: "$1:$1" } : {}),
    },
    headerFooter: { oddFooter: "&C&P / &N" },
    ...(hasHead ? { freezePane: { rows: 1 } } : {}),
    ...(columns > 0 ? { autoFilter: { range: `A1:${columnName(columns - 1)}${rows.length}` } } : {}),
  };
}

function isTitle(cell: SheetCell | undefined): boolean {
  return typeof cell === "object" && cell !== null && "tone" in cell && cell.tone === "title";
}

/** In points, at the size of the texts: Chinese typefaces take up to one and a half of it. */
const LINE_HEIGHT = 16.5;
/** The highest a row can be. */
const MOST_HEIGHT = 409;

/** How high a row is with its texts wrapped; not every program finds out by itself. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (cell === null || typeof cell === "number" || (typeof cell === "object" && "day" in cell)) return 1;
    return textsIn(cell).reduce((sum, line) => sum + linesOf(line, (widths[column] ?? 8) - 1), 0);
  });
  return Math.min(MOST_HEIGHT, LINE_HEIGHT * Math.max(1, ...lines));
}

/** How many lines a text takes, where letters are a little wider than their column was told. */
function linesOf(line: string, width: number): number {
  return wrap(line, Math.max(2, width - 1)).length;
}

function contentOf(cell: NonNullable<SheetCell>): CellValue {
  if (typeof cell === "number") return cell;
  if (typeof cell === "object" && "day" in cell) return serialOf(cell.day);
  return cellText(textsIn(cell));
}

/** The texts of a cell that holds some, a line each. */
function textsIn(cell: Exclude<SheetCell, number | null | { readonly day: Day }>): readonly string[] {
  if (typeof cell === "string") return [cell];
  return "lines" in cell ? cell.lines : [cell.text];
}

function styleOf(cell: NonNullable<SheetCell>, tone: Tone, isTable: boolean): CellStyle {
  const numFmt = typeof cell === "number" ? undefined : typeof cell === "object" && "day" in cell ? DAYS : TEXT;
  return {
    ...TONES[tone],
    alignment: { vertical: "top", wrapText: isTable, horizontal: acrossOf(cell, tone) },
    ...(numFmt ? { numFmt } : {}),
    ...(isTable ? { border: BORDER } : {}),
  };
}

/** Texts and days begin at the left; numbers stand under their heads. */
function acrossOf(cell: NonNullable<SheetCell>, tone: Tone): "left" | "center" {
  const isCentred = typeof cell === "number" || tone === "head" || (typeof cell === "object" && "isCentred" in cell);
  return isCentred ? "center" : "left";
}

/** The most letters that a cell holds. */
const MOST_LETTERS = 32767;

/**
 * Texts as a cell holds them, each on one line: what cannot be seen is spelt out, and `_x0041_` stays what it is, which programs would
 * otherwise read as the letter of that number.
 */
function cellText(texts: readonly string[]): string {
  const shown = texts.map(visible).join("\n");
  const whole = shown.length > MOST_LETTERS ? `${shown.slice(0, MOST_LETTERS - 1)}…` : shown;
  return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** The number of a day in workbooks: counted so that from March 1900 on it is right. */
function serialOf(of: Day): number {
  return daysBetween(day("1899-12-30"), of);
}

/** The letters of a column, from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** How wide a column must be for its texts, within bounds; what is longer goes on below. */
export function widthFor(texts: Iterable<string>, least: number, most: number): number {
  let width = least;
  for (const text of texts) for (const line of text.split("\n")) width = Math.max(width, displayWidth(line) + 2);
  return Math.min(width, most);
}
