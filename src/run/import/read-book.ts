import { basename, extname, resolve } from "node:path";
import { contentsOf } from "../../document/file-system.js";
import { type Problem, problem } from "../../document/problem.js";
import { sniff } from "../../import/content.js";
import type { Book } from "../../import/sheet.js";
import { Stop } from "../exit.js";
import type { RunContext } from "../run-context.js";

/** No workbook is read that is larger, packed as it is. */
const MOST_BYTES = 100_000_000;

/** Reads a workbook, told by its content; what it is instead, and what is wrong with it, goes to `problems`. Throws a Stop where the file cannot be read. */
export async function readBookFile(
  shown: string,
  { environment, messages }: RunContext,
  problems: Problem[],
): Promise<Book | undefined> {
  const path = resolve(environment.cwd, shown);
  const place = { file: shown, line: 1, column: 1, text: "", cell: "" };
  const refuse = (content: string) => {
    problems.push(problem("book-of-another-kind", { content }, place));
    return undefined;
  };
  const contents = contentsOf(path, MOST_BYTES);
  if ("reason" in contents) {
    const { reason, tooLarge } = contents;
    if (tooLarge === undefined) throw new Stop(messages.importing.unreadable(shown, reason));
    problems.push(problem("book-too-large", { bytes: tooLarge, most: MOST_BYTES }, place));
    return undefined;
  }
  const { bytes } = contents;
  const sniffed = sniff(bytes);
  const name = basename(path);
  switch (sniffed.content) {
    case "too-large":
      problems.push(problem("book-too-large", { bytes: sniffed.bytes, most: sniffed.most }, place));
      return undefined;
    case "damaged":
      problems.push(problem("book-damaged", {}, place));
      return undefined;
    case "text": {
      const { sheetOfText } = await import("../../import/csv.js");
      const sheet = sheetOfText(bytes, basename(name, extname(name)));
      return sheet ? { name, sheets: [sheet] } : refuse("text");
    }
    case "xlsx":
    case "xls": {
      // The library for workbooks is large and most runs need none: it is a bundle of its own.
      const { sheetsOf } = await import("../../import/workbook.js");
      try {
        return { name, sheets: await sheetsOf(bytes, sniffed.content) };
      } catch {
        problems.push(problem("book-damaged", {}, place));
        return undefined;
      }
    }
    case "docx": {
      const { sheetsOfWord } = await import("../../import/word-tables.js");
      const sheets = sheetsOfWord(bytes);
      return sheets.length > 0 ? { name, sheets } : refuse("docx");
    }
    default:
      return refuse(sniffed.content);
  }
}
