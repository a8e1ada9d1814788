// The one place that knows the library for workbooks (hucre): what reads and writes .xlsx and reads .xls.
// The library is a file of its own beside the bundles (dist/lib), loaded when a workbook is read or written.
import { isDateFormat, serialToDate } from "hucre";
import {
  type Cell as BookCell,
  type Sheet as BookSheet,
  type CellValue,
  readXls,
  readXlsx,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import type { Cell, Sheet } from "./sheet.js";
import { xlsDetails } from "./xls-details.js";

/** A sheet to be written. */
export type SheetToWrite = WriteSheet;

const NONE: ReadonlySet<number> = new Set();

/** Reads the sheets of a workbook. Throws where the bytes are none. */
export async function sheetsOf(bytes: Uint8Array, format: "xlsx" | "xls"): Promise<readonly Sheet[]> {
  if (format === "xls") return sheetsOfXls(bytes);
  const book = await readXlsx(bytes, { readStyles: true });
  const from1904 = book.dateSystem === "1904";
  return book.sheets.map((sheet) => sheetOf(sheet, from1904));
}

/** The same of an .xls file: the library reads its values, and the rest is looked up beside it. */
async function sheetsOfXls(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { sheets } = await readXls(bytes);
  const { from1904, sheets: details } = xlsDetails(bytes);
  return sheets.map((sheet, index) => {
    const { hidden = false, hiddenRows = NONE, hiddenColumns = NONE, errors, formats } = details[index] ?? {};
    const cell = (value: CellValue, place: string): Cell | undefined => {
      if (errors?.has(place)) return { kind: "error", text: String(value) };
      const format = formats?.get(place) ?? "";
      if (typeof value === "number" && isDateFormat(format)) return dayCell(serialToDate(value, from1904));
      return typeof value === "number" ? numberCell(value, format) : cellOf(value, undefined);
    };
    return {
      ...sheetOf(sheet, from1904),
      hidden,
      hiddenRows,
      hiddenColumns,
      // A row that holds nothing is left out of the list.
      rows: Array.from(sheet.rows, (row = [], at) => row.map((value, column) => cell(value, `${at},${column}`))),
    };
  });
}

/** The bytes of a workbook: the same for the same sheets, whenever it is made. */
export async function workbookBytes(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const made = serialToDate(MADE);
  return writeXlsx({ sheets: [...sheets], properties: { created: made, modified: made } });
}

/** The day on which every workbook says that it was made, as spreadsheets count days: 2000-01-01. */
const MADE = 36526;

function sheetOf(sheet: BookSheet, from1904: boolean): Sheet {
  const { cells } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((row, at) => row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`)))),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    from1904,
  };
}

function cellOf(value: CellValue, detail: BookCell | undefined): Cell | undefined {
  if (detail?.type === "error") return { kind: "error", text: String(value) };
  if (value === null) {
    return detail?.type === "formula" ? { kind: "no-value", text: `=${detail.formula ?? ""}` } : undefined;
  }
  if (typeof value === "string") {
    if (ERROR.test(value) && detail?.type === "formula") return { kind: "error", text: value };
    return value.trim() === "" ? undefined : { kind: "text", text: value };
  }
  if (typeof value === "boolean") return { kind: "truth", text: value ? "TRUE" : "FALSE" };
  return typeof value === "number" ? numberCell(value, detail?.style?.numFmt ?? "") : dayCell(value);
}

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;
/** From so many digits on a spreadsheet keeps a number's first fifteen only. */
const LONG = 1e15;
const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

function numberCell(value: number, format: string): Cell {
  if (Math.abs(value) >= LONG) return { kind: "long-number", text: BigInt(Math.trunc(value)).toString() };
  if (/%/.test(format)) return { kind: "text", text: `${plainNumber(value * 100)}%` };
  if (/aaa/i.test(format)) return { kind: "text", text: `星期${WEEKDAYS[(Math.floor(value) + 6) % 7]}` };
  return { kind: "number", text: plainNumber(value) };
}

/** What binary fractions leave behind the fifteenth digit is not what was typed. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** A point in time, to the minute: of its day, where that is one; before 1901 it is a time of day alone. */
function dayCell(value: Date): Cell {
  const minutes = Math.round(value.getTime() / MINUTE) * MINUTE;
  if (Number.isNaN(minutes)) return { kind: "error", text: "#NUM!" };
  const text = atMinutes(value, minutes).toISOString();
  const [day = "", time = ""] = [text.slice(0, 10), text.slice(11, 16)];
  if (day < "1901-01-01") return { kind: "time", text: time };
  return { kind: "day", text: ((minutes % DAY) + DAY) % DAY === 0 ? day : `${day} ${time}` };
}

function atMinutes(value: Date, minutes: number): Date {
  value.setTime(minutes);
  return value;
}
