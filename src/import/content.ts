import { inflateRawSync } from "node:zlib";

/** What a file's bytes are, whatever its name says. */
export type FileFormat =
  | "xlsx"
  | "xls"
  | "text"
  /** Not read, and named as what they are. */
  | "xlsb"
  | "docx"
  | "ods"
  | "encrypted"
  | "doc"
  | "pdf"
  | "html"
  | "zip"
  | "picture"
  | "empty";

/** What a workbook may unpack to: what is larger would not fit in memory. */
const MOST_UNPACKED = 400_000_000;

/** What bytes are, or why they are not to be unpacked. */
export type Sniffed =
  | { readonly content: FileFormat }
  | { readonly content: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly content: "damaged" };

/** Tells what a file holds by its bytes. A zip is looked into, and measured before anything is unpacked. */
export function sniff(bytes: Buffer): Sniffed {
  if (bytes.length === 0) return { content: "empty" };
  const begins = (...numbers: readonly number[]) => numbers.every((number, at) => bytes[at] === number);
  if (begins(0x50, 0x4b)) return sniffZip(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { content: compoundContent(bytes) };
  if (begins(0x25, 0x50, 0x44, 0x46)) return { content: "pdf" };
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff)) return { content: "picture" };
  const start = bytes.subarray(0, 1000).toString("latin1").trimStart().toLowerCase();
  return {
    content: /^(\u00ef\u00bb\u00bf)?\s*(<html|<!doctype html|<table|<\?xml|mime-version:)/.test(start)
      ? "html"
      : "text",
  };
}

/** One file in a zip, as its directory declares it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

function sniffZip(bytes: Buffer): Sniffed {
  const entries = entriesOf(bytes);
  if (!entries) return { content: "damaged" };
  const unpacked = entries.reduce((sum, one) => sum + one.unpacked, 0);
  if (unpacked > MOST_UNPACKED) return { content: "too-large", bytes: unpacked, most: MOST_UNPACKED };
  const has = (name: string) => entries.some((one) => one.name.toLowerCase() === name);
  const content = has("xl/workbook.xml")
    ? "xlsx"
    : has("xl/workbook.bin")
      ? "xlsb"
      : has("word/document.xml")
        ? "docx"
        : has("content.xml")
          ? "ods"
          : "zip";
  if (content !== "xlsx") return { content };
  return entries.every((entry) => isAsDeclared(bytes, entry)) ? { content } : { content: "damaged" };
}

/** The directory of a zip, which lies at its end; undefined where it is broken. */
function entriesOf(bytes: Buffer): Entry[] | undefined {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Whether a file in a zip unpacks to what it declares: one that does not would fill the memory after all. */
function isAsDeclared(bytes: Buffer, { method, packed, unpacked, at }: Entry): boolean {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return false;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (method === 0) return packed === unpacked;
  try {
    const data = bytes.subarray(start, start + packed);
    return unpacked === 0 || inflateRawSync(data, { maxOutputLength: unpacked }).length === unpacked;
  } catch {
    return false;
  }
}

/** What a compound file of the old Office is, by the names of its streams. */
function compoundContent(bytes: Buffer): FileFormat {
  const has = (name: string) => bytes.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return "encrypted";
  if (has("Workbook") || has("Book")) return "xls";
  return "doc";
}
