import { createHash } from "node:crypto";
import type { ImportedRecord } from "./book-records.js";

/** What the first line of an imported file begins and goes on with; the checksum of all that follows stands at its end. */
const HEAD = /^# 由 audit import 导入自 (.*)；改过以后再导入不会覆盖。校验 ([0-9a-f]{16})$/;

/** The text of a file of imported records, each under a comment that says where it came from. @param book its name, without marks of copies */
export function importedText(records: readonly ImportedRecord[], book: string): string {
  const body = records
    .map(({ sheet, row, value }) => `# ${oneLine(`${book}!${sheet}`)}!第${row}行\n${recordText(value)}`)
    .join("");
  return `# 由 audit import 导入自 ${oneLine(book)}；改过以后再导入不会覆盖。校验 ${checksum(body)}\n${body}`;
}

/** How a file stands to imports: written by one and left as it was, changed by hand since, or never written by one. */
export function importState(text: string): "as-imported" | "changed" | "not-imported" {
  const plain = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const end = plain.indexOf("\n");
  const [, , sum] = HEAD.exec(plain.slice(0, end < 0 ? undefined : end)) ?? [];
  if (sum === undefined) return "not-imported";
  return sum === checksum(plain.slice(end + 1)) ? "as-imported" : "changed";
}

function checksum(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** One record as an item of a list in YAML. */
export function recordText(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record).map(([key, value]) => `${keyText(key)}: ${valueText(value)}`);
  return `- ${lines.join("\n  ")}\n`;
}

function keyText(key: string): string {
  return isPlain(key) ? key : JSON.stringify(key);
}

/** A value on one line. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${keyText(key)}: ${valueText(one)}`)
      .join(", ")} }`;
  }
  return typeof value === "string" && !isPlain(value) ? JSON.stringify(value) : String(value);
}

/** Whether a text may stand without quotes wherever a value may, and is no number or word that other readers take for something else. */
function isPlain(text: string): boolean {
  if (/^(\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2})$/.test(text)) return true;
  if (/^[\d.+-]+(e\d+)?$/i.test(text) || /^(true|false|null|yes|no|on|off|y|n)$/i.test(text)) return false;
  return /^[\p{Script=Han}A-Za-z0-9〔（《“][\p{Script=Han}A-Za-z0-9_\-.、。（）〔〕《》“”；，·]*$/u.test(text);
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}
