import type { Messages } from "../messages/messages.js";
import { isNoted } from "../terms/column-heads.js";
import { chineseKey } from "../terms/keys.js";
import type { Understood } from "./book-records.js";
import type { Meaning } from "./columns/head-meaning.js";
import { recordText } from "./record-text.js";

/** How many records of a table a preview shows. */
const SHOWN = 3;

/** What was understood of the tables of a workbook: head by head, and the first records. */
export function previewLines(understood: readonly Understood[], book: string, messages: Messages): string[] {
  const words = messages.importing.preview;
  return understood.flatMap((table) => [
    `${book}!${words.table(table.sheet, table.shape, table.records.length)}`,
    words.kind(table.kind, table.kindFrom),
    ...(table.year ? [words.year(table.year.value, table.year.from, table.year.used)] : []),
    ...(table.type === null ? [] : [words.type(table.type)]),
    words.heads,
    ...table.heads.map(
      ({ label, cell, meaning }) => `    ${cell} ${label} → ${meaningText(meaning, table, label, messages)}`,
    ),
    ...(table.records.length > 0 ? [words.first(SHOWN, table.records.length)] : []),
    ...table.records.slice(0, SHOWN).flatMap(({ value }) => indented(recordText(value))),
  ]);
}

function meaningText(meaning: Meaning, { kind }: Understood, label: string, messages: Messages): string {
  const words = messages.importing.preview;
  switch (meaning.is) {
    case "field":
      return messages.language === "zh" ? `${chinesePath(meaning.key, kind)}（${meaning.key}）` : meaning.key;
    case "part":
      return words.part(meaning.part);
    case "tick":
      return words.tick(meaning.type);
    case "either":
      return words.either;
    case "serial":
      return words.serial;
    case "note":
      return meaning.known || isNoted(label) ? words.noted : words.unknown;
  }
}

/** A key, or one inside another, by its Chinese names: 处理.日期. */
function chinesePath(path: string, kind: string): string {
  const [key = "", inner] = path.split(".");
  const outer = chineseKey(key, kind);
  return inner === undefined ? outer : `${outer}.${chineseKey(inner, key)}`;
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`);
}
