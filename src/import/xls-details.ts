import { addAll } from "../base/lists.js";

// What the library for workbooks leaves out of .xls files (BIFF8): hidden sheets and rows, errors, and the formats of numbers.

/** What there is to know of a sheet besides its values; places are `row,column`, from 0. */
export interface XlsSheetDetails {
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly errors: ReadonlySet<string>;
  /** What a number is shown as, where that is not as it is. */
  readonly formats: ReadonlyMap<string, string>;
}

export interface XlsDetails {
  readonly from1904: boolean;
  /** In the order of the workbook. */
  readonly sheets: readonly XlsSheetDetails[];
}

interface BiffRecord {
  readonly id: number;
  readonly at: number;
  readonly data: DataView;
}

const BOUND_SHEET = 0x85;
const DATE_MODE = 0x22;
const FORMAT = 0x41e;
const XF = 0xe0;
const COLUMNS = 0x7d;
/** No sheet of an .xls file has more columns. */
const MOST_COLUMNS = 255;
const ROW = 0x208;
const FORMULA = 0x6;
const BOOL_OR_ERROR = 0x205;
const NUMBER = 0x203;
const RK = 0x27e;
const SEVERAL_RK = 0xbd;
const END = 0xa;

/** Reads them. Throws where the bytes are no such file. */
export function xlsDetails(bytes: Uint8Array): XlsDetails {
  const records = recordsOf(workbookStream(bytes));
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  const bound: { readonly at: number; readonly hidden: boolean }[] = [];
  let from1904 = false;
  for (const { id, data } of records) {
    if (id === END) break;
    if (id === DATE_MODE) from1904 = data.getUint16(0, true) === 1;
    else if (id === FORMAT) codes.set(data.getUint16(0, true), textAt(data, 2));
    else if (id === XF) formatIds.push(data.getUint16(2, true));
    else if (id === BOUND_SHEET) bound.push({ at: data.getUint32(0, true), hidden: (data.getUint8(4) & 3) !== 0 });
  }
  const starts = new Map(records.map(({ at }, index) => [at, index]));
  const formatOf = (xf: number) => {
    const id = formatIds[xf] ?? 0;
    return codes.get(id) ?? (isChineseDate(id) ? CHINESE_DATE : "");
  };
  const sheets = bound.map(({ at, hidden }) => {
    const start = starts.get(at);
    return sheetDetails(start === undefined ? [] : records.slice(start + 1), hidden, formatOf);
  });
  return { from1904, sheets };
}

/** The date formats that Chinese spreadsheets have by number and write out nowhere. */
const CHINESE_DATE = 'yyyy"年"m"月"d"日"';

function isChineseDate(id: number): boolean {
  return (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;
}

function sheetDetails(
  records: readonly BiffRecord[],
  hidden: boolean,
  formatOf: (xf: number) => string,
): XlsSheetDetails {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const errors = new Set<string>();
  const formats = new Map<string, string>();
  const format = (row: number, column: number, xf: number) => {
    const code = formatOf(xf);
    if (code !== "") formats.set(`${row},${column}`, code);
  };
  for (const { id, data } of records) {
    if (id === END) break;
    if (id === COLUMNS && (data.getUint16(8, true) & 1) !== 0) {
      const last = Math.min(data.getUint16(2, true), MOST_COLUMNS);
      for (let column = data.getUint16(0, true); column <= last; column++) hiddenColumns.add(column);
    }
    if (![ROW, FORMULA, BOOL_OR_ERROR, NUMBER, RK, SEVERAL_RK].includes(id)) continue;
    const [row, column] = [data.getUint16(0, true), data.getUint16(2, true)];
    if (id === ROW) {
      // What hides a row: its height is nothing.
      if ((data.getUint16(12, true) & 0x20) !== 0) hiddenRows.add(row);
    } else if (id === SEVERAL_RK) {
      const count = Math.floor((data.byteLength - 6) / 6);
      for (let at = 0; at < count; at++) format(row, column + at, data.getUint16(4 + 6 * at, true));
    } else if (id === BOOL_OR_ERROR) {
      if (data.getUint8(7) === 1) errors.add(`${row},${column}`);
    } else {
      format(row, column, data.getUint16(4, true));
      // A formula's value that is no number says by its first byte what it is.
      if (id === FORMULA && data.getUint16(12, true) === 0xffff && data.getUint8(6) === 2)
        errors.add(`${row},${column}`);
    }
  }
  return { hidden, hiddenRows, hiddenColumns, errors, formats };
}

function textAt(data: DataView, at: number): string {
  const length = data.getUint16(at, true);
  const isWide = (data.getUint8(at + 2) & 1) === 1;
  let text = "";
  for (let index = 0; index < length; index++) {
    text += String.fromCharCode(isWide ? data.getUint16(at + 3 + 2 * index, true) : data.getUint8(at + 3 + index));
  }
  return text;
}

function recordsOf(stream: Uint8Array): BiffRecord[] {
  const view = viewOf(stream);
  const records: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) break;
    records.push({ id: view.getUint16(at, true), at, data: viewOf(stream.subarray(at + 4, at + 4 + length)) });
    at += 4 + length;
  }
  return records;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** No sector: the end of a chain, and what is above it. */
const NO_SECTOR = 0xfffffffa;

/** The stream of the workbook in its compound file: a small file system of sectors, which chains link. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const size = 1 << view.getUint16(0x1e, true);
  const smallSize = 1 << view.getUint16(0x20, true);
  if (size < 512 || size > 4096 || smallSize > size) throw new Error("no compound file");
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const numbersIn = (sectors: readonly number[]) =>
    sectors.flatMap((number) => {
      const own = viewOf(sector(number));
      return Array.from({ length: Math.floor(own.byteLength / 4) }, (_, at) => own.getUint32(4 * at, true));
    });
  const most = Math.ceil(bytes.length / smallSize);
  const chain = (first: number, next: readonly number[]) => {
    const all: number[] = [];
    for (let at = first; at < NO_SECTOR && all.length <= most; at = next[at] ?? NO_SECTOR) all.push(at);
    return all;
  };
  const tables = Array.from({ length: 109 }, (_, at) => view.getUint32(0x4c + 4 * at, true));
  for (let at = view.getUint32(0x44, true); at < NO_SECTOR && tables.length <= most; ) {
    const more = numbersIn([at]);
    at = more.pop() ?? NO_SECTOR;
    addAll(tables, more);
  }
  const next = numbersIn(tables.filter((number) => number < NO_SECTOR));
  const joined = (sectors: readonly Uint8Array[]) => Buffer.concat(sectors);
  const stream = (first: number) => joined(chain(first, next).map(sector));
  const entries = entriesOf(stream(view.getUint32(0x30, true)));
  const book = entries.find(({ name }) => name === "Workbook") ?? entries.find(({ name }) => name === "Book");
  const [root] = entries;
  if (!book || !root) throw new Error("no workbook");
  if (book.size >= view.getUint32(0x38, true)) return stream(book.first).subarray(0, book.size);
  const small = stream(root.first);
  const nextSmall = numbersIn(chain(view.getUint32(0x3c, true), next));
  const pieces = chain(book.first, nextSmall).map((number) =>
    small.subarray(number * smallSize, (number + 1) * smallSize),
  );
  return joined(pieces).subarray(0, book.size);
}

interface Entry {
  readonly name: string;
  readonly first: number;
  readonly size: number;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, index) => {
    const at = 128 * index;
    const letters = Math.max(0, Math.min(31, view.getUint16(at + 64, true) / 2 - 1));
    const name = Array.from({ length: letters }, (__, one) =>
      String.fromCharCode(view.getUint16(at + 2 * one, true)),
    ).join("");
    return { name, first: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
  });
}
