import { deflateRawSync } from "node:zlib";

/**
 * A cell of a workbook made for a test: text, a number, or what it takes to be odd: a serial number in a date format (`day`; by its number
 * or code in `format`), an error, a formula with or without the value it had.
 */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: string; readonly format?: number | string; readonly time?: number }
  | { readonly number: number; readonly format: number | string }
  | { readonly error: string }
  | { readonly formula: string; readonly value?: string | number };

export interface TestSheet {
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** From 1. */
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

export type TestSheets = Readonly<Record<string, TestSheet | readonly (readonly TestCell[])[]>>;

/** An .xlsx file written by hand, so that it may hold what no library writes. @param from1904 its days are counted from 1904 */
export function book(sheets: TestSheets, { from1904 = false }: { readonly from1904?: boolean } = {}): Buffer {
  const formats: (number | string)[] = [];
  const names = Object.keys(sheets);
  const parts = names.map((name, index): [string, string] => {
    const sheet = sheets[name];
    return [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet && "rows" in sheet ? sheet : { rows: sheet ?? [] }, formats, from1904),
    ];
  });
  const attributes = names.map((name, index) => {
    const sheet = sheets[name];
    const hidden = sheet && "rows" in sheet && sheet.hidden ? ' state="hidden"' : "";
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zip([
    ["[Content_Types].xml", contentTypes(names.length)],
    [
      "_rels/.rels",
      `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${from1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${attributes.join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${XML}<Relationships xmlns="${RELS}">${relations.join("")}<Relationship Id="rId999" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", stylesXml(formats)],
    ...parts,
  ]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

function contentTypes(sheets: number): string {
  const type = (part: string, of: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, index) => type(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"));
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("/xl/workbook.xml", "sheet.main")}${type("/xl/styles.xml", "styles")}${all.join("")}</Types>`;
}

function sheetXml(
  { rows, merges = [], hiddenRows = [], hiddenColumns = [] }: TestSheet,
  formats: (number | string)[],
  from1904: boolean,
): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`, formats, from1904));
    return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : "";
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" width="9" hidden="1" customWidth="1"/>`);
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return `${XML}<worksheet xmlns="${MAIN}">${cols}<sheetData>${lines.join("")}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: TestCell, ref: string, formats: (number | string)[], from1904: boolean): string {
  const style = (format: number | string) => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  if (cell === null) return "";
  if (typeof cell === "string")
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ("day" in cell) {
    const serial =
      (Date.parse(cell.day) - Date.parse("1899-12-30")) / 86_400_000 - (from1904 ? 1462 : 0) + (cell.time ?? 0);
    return `<c r="${ref}" s="${style(cell.format ?? 14)}"><v>${serial}</v></c>`;
  }
  if ("number" in cell) return `<c r="${ref}" s="${style(cell.format)}"><v>${cell.number}</v></c>`;
  if ("error" in cell) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`;
  const isText = typeof cell.value === "string";
  const value = cell.value === undefined ? "" : `<v>${escaped(String(cell.value))}</v>`;
  return `<c r="${ref}"${isText ? ' t="str"' : ""}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const own = formats.filter((format) => typeof format === "string");
  const codes = own.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`);
  const xfs = [0, ...formats].map((format) => {
    const id = typeof format === "string" ? 200 + own.indexOf(format) : format;
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  });
  return `${XML}<styleSheet xmlns="${MAIN}">${codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : ""}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A zip of files. @param declared what each is said to unpack to, where that is not what it does */
export function zip(files: readonly (readonly [name: string, content: string | Buffer])[], declared?: number): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(declared ?? data.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const bytes = Buffer.from(name);
    bodies.push(Buffer.from("PK\u0003\u0004"), head, bytes, packed);
    directory.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), head.subarray(0, 26), rest, bytes);
    at += 30 + bytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from("PK\u0005\u0006"), end]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
