/** A cell of an .xls file made for a test: a text, a number, or a number in a date format that has a number only, or an error. */
export type XlsCell = string | number | { readonly number: number; readonly format: number } | "#VALUE!";

export interface XlsSheet {
  readonly rows: readonly (readonly XlsCell[])[];
  readonly hidden?: boolean;
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** From 1. */
  readonly hiddenColumns?: readonly number[];
}

/** An .xls file (BIFF8 in a compound file) written by hand. */
export function xls(sheets: Readonly<Record<string, XlsSheet>>): Buffer {
  const formats = [0];
  const bodies = Object.values(sheets).map((sheet) => sheetRecords(sheet, formats));
  const globals = (starts: readonly number[]) =>
    Buffer.concat([
      record(0x809, u16(0x600), u16(5), Buffer.alloc(12)),
      ...formats.map((format) => record(0xe0, u16(0), u16(format), Buffer.alloc(16))),
      ...Object.entries(sheets).map(([name, { hidden = false }], at) =>
        record(0x85, u32(starts[at] ?? 0), Buffer.of(hidden ? 1 : 0, 0, name.length, 1), Buffer.from(name, "utf16le")),
      ),
      record(0xa),
    ]);
  const before = globals([]).length;
  const starts = bodies.map((_, at) => before + Buffer.concat(bodies.slice(0, at)).length);
  return compoundFile(Buffer.concat([globals(starts), ...bodies]));
}

function sheetRecords({ rows, hiddenRows = [], hiddenColumns = [] }: XlsSheet, formats: number[]): Buffer {
  const cells = rows.flatMap((row, at) => [
    record(0x208, u16(at), Buffer.alloc(10), u16(hiddenRows.includes(at + 1) ? 0x20 : 0), u16(0)),
    ...row.map((cell, column) => {
      const place = [u16(at), u16(column)];
      if (cell === "#VALUE!") return record(0x205, ...place, u16(0), Buffer.of(15, 1));
      if (typeof cell === "string")
        return record(0x204, ...place, u16(0), u16(cell.length), Buffer.of(1), Buffer.from(cell, "utf16le"));
      const { number, format } = typeof cell === "number" ? { number: cell, format: 0 } : cell;
      if (!formats.includes(format)) formats.push(format);
      const value = Buffer.alloc(8);
      value.writeDoubleLE(number);
      return record(0x203, ...place, u16(formats.indexOf(format)), value);
    }),
  ]);
  const columns = hiddenColumns.map((at) => record(0x7d, u16(at - 1), u16(at - 1), u16(0x900), u16(0), u16(1), u16(0)));
  return Buffer.concat([record(0x809, u16(0x600), u16(0x10), Buffer.alloc(12)), ...columns, ...cells, record(0xa)]);
}

function record(id: number, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  return Buffer.concat([u16(id), u16(data.length), data]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file of one stream: its sectors, then the directory, then the table of sectors. */
function compoundFile(stream: Buffer): Buffer {
  const size = Math.max(4096, Math.ceil(stream.length / SECTOR) * SECTOR);
  const sectors = size / SECTOR;
  const table = Array.from({ length: SECTOR / 4 }, (_, at) => {
    if (at < sectors) return at + 1 === sectors ? END_OF_CHAIN : at + 1;
    return at === sectors ? END_OF_CHAIN : at === sectors + 1 ? 0xfffffffd : FREE;
  });
  const header = Buffer.alloc(SECTOR);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(0x3e, 0x18);
  header.writeUInt16LE(3, 0x1a);
  header.writeUInt16LE(0xfffe, 0x1c);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt16LE(6, 0x20);
  header.writeUInt32LE(1, 0x2c);
  header.writeUInt32LE(sectors, 0x30);
  header.writeUInt32LE(4096, 0x38);
  header.writeUInt32LE(END_OF_CHAIN, 0x3c);
  header.writeUInt32LE(END_OF_CHAIN, 0x44);
  header.fill(0xff, 0x4c);
  header.writeUInt32LE(sectors + 1, 0x4c);
  const directory = Buffer.concat([entry("Root Entry", 5, END_OF_CHAIN, 0, 1), entry("Workbook", 2, 0, size, FREE)]);
  return Buffer.concat([
    header,
    Buffer.concat([stream, Buffer.alloc(size - stream.length)]),
    Buffer.concat([directory, Buffer.alloc(SECTOR - directory.length)]),
    Buffer.concat(table.map(u32)),
  ]);
}

function entry(name: string, type: number, first: number, size: number, child: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE(2 * name.length + 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  for (const at of [68, 72]) bytes.writeUInt32LE(FREE, at);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(first, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
