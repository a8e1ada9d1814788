import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { sheetsOfWord } from "../../src/import/word-tables.js";
import { sheetsOf } from "../../src/import/workbook.js";
import { book, type TestSheet, zip } from "../support/book.js";
import { xls } from "../support/xls.js";
import { asCell, asSerial, type DescribedBook, documentOf, textOf } from "./described.js";
import { bureau, court, hospital, importedSheets, importedText, inGb18030, office, town } from "./office.js";

/** The workbooks of one file: how offices keep them, and the records that a careful clerk would write. */
const ROSTERS = { office, court, bureau, town, hospital };

for (const file of readdirSync(new URL("./books", import.meta.url)).sort()) {
  const books: DescribedBook[] = parse(readFileSync(new URL(`./books/${file}`, import.meta.url), "utf8"));
  it.each(books)(`${file}: $says`, async (described) => {
    const { records, problems = [] } = described;
    expect(await importedAs(described)).toEqual({ records, problems });
  });
}

function importedAs(described: DescribedBook) {
  const { name, roster, sheets } = described;
  const asked = { name, roster: ROSTERS[roster](), ...(described.kind ? { kind: described.kind } : {}) };
  if (/\.csv$/.test(name)) {
    const text = textOf(sheets);
    return importedText(described.encoding === "GB18030" ? inGb18030(text) : text, asked);
  }
  if (/\.docx$/.test(name)) {
    return importedSheets(sheetsOfWord(zip([["word/document.xml", documentOf(sheets)]])), asked);
  }
  return fromSheets(described, asked);
}

async function fromSheets({ name, sheets }: DescribedBook, asked: { name: string }) {
  if (/\.xls$/.test(name)) {
    const old = Object.entries(sheets).map(
      ([title, { rows, ...rest }]) => [title, { ...rest, rows: linesOf(rows, asSerial) }] as const,
    );
    return importedSheets(await sheetsOf(xls(Object.fromEntries(old)), "xls"), asked);
  }
  const made = Object.entries(sheets).map(([title, { rows, ...rest }]): [string, TestSheet] => [
    title,
    { ...rest, rows: linesOf(rows, asCell) },
  ]);
  return importedSheets(await sheetsOf(book(Object.fromEntries(made)), "xlsx"), asked);
}

function linesOf<Cell>(rows: string, cell: (text: string) => Cell): Cell[][] {
  return rows
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("|").map((text) => cell(text.trim())));
}
