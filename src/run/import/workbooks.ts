import { dirname } from "node:path";
import { addAll } from "../../base/lists.js";
import { fileStart, type Problem, problem } from "../../document/problem.js";
import { type ImportQuestion, readBook } from "../../import/book-records.js";
import { plainHead, tight } from "../../import/plain-text.js";
import type { Book } from "../../import/sheet.js";
import { recordInputs } from "../../import/sheet-file.js";
import { type Discovered, type Home, homeOf, type Workbook } from "../../ledger/discover.js";
import type { Terms } from "../../terms/vocabulary.js";
import { Stop } from "../exit.js";
import type { RunContext } from "../run-context.js";
import type { RunSettings } from "../settings/settings.js";
import { readBookFile } from "./read-book.js";

/** Ledgers that were found, and what the workbooks in them are read by. */
export interface WorkbookReading {
  readonly ledgers: readonly string[];
  readonly discovered: Discovered;
  readonly settings: Pick<RunSettings, "workbooks" | "heads">;
  readonly terms: Terms;
}

/**
 * Opens the workbooks that settings name and gives each to the unit whose folder it lies in: its records are read with the unit's files.
 * What is wrong with them as files is added to what was found. Throws a Stop for one that cannot be read.
 */
export async function takeInWorkbooks(
  { ledgers, discovered, settings, terms }: WorkbookReading,
  context: RunContext,
): Promise<void> {
  const heads = headsSaid(settings);
  for (const [at, { value }] of settings.workbooks.entries()) {
    const home = homeOf(value, ledgers, context.environment.cwd, discovered);
    const { unit, file } = home;
    if (!unit) {
      discovered.problems.push(problem("file-outside-unit", {}, fileStart(file.shown, file.name)));
      continue;
    }
    // Named twice, it is read twice only where other sheets are meant.
    const before = settings.workbooks.slice(0, at).filter((one) => one.value.path === value.path);
    if (before.some((one) => overlap(one.value.sheets, value.sheets))) continue;
    const problems: Problem[] = [];
    const book = await readBookFile(file.shown, context, problems);
    const known = book?.sheets.map(({ name }) => name) ?? [];
    const missing = book && value.sheets?.find((name) => !known.includes(name));
    if (missing !== undefined) throw new Stop(context.messages.importing.noSheet(missing, known));
    const inLedger = ({ place, ...one }: Problem) => ({ ...one, place: { ...place, inLedger: file.name } });
    addAll(discovered.problems, problems.map(inLedger));
    const { kind, sheets, year } = value;
    if (book) unit.workbooks.push(workbook(book, home, { terms, heads, kind, sheets, year }));
  }
}

/** Whether one of the sheets named is among others; null is all of them. */
function overlap(some: readonly string[] | null, others: readonly string[] | null): boolean {
  return some === null || others === null || some.some((sheet) => others.includes(sheet));
}

/** A workbook of a unit. It is understood once: a unit may be asked for its records several times. */
function workbook(
  book: Book,
  { file, ledger }: Home,
  known: Pick<ImportQuestion, "terms" | "heads" | "kind" | "sheets" | "year">,
): Workbook {
  let reading: ReturnType<typeof readBook> | undefined;
  return {
    ...file,
    lists: (unit, names, problems) => {
      const { name, people, departments, groups, organs } = unit;
      reading ??= readBook(book, {
        ...known,
        roster: { name, people, departments, groups, organs, finder: names },
        ...{ shown: file.shown, inLedger: file.name },
      });
      addAll(problems, reading.problems);
      const records = reading.understood.flatMap((one) => one.records);
      const roots = { folder: dirname(file.path), ledger };
      return recordInputs(records, { shown: file.shown, inLedger: file.name, roots });
    },
  };
}

/** What settings say that heads mean, by the heads as they are looked up. */
export function headsSaid({ heads }: Pick<RunSettings, "heads">): ReadonlyMap<string, string> {
  return new Map(
    heads.flatMap(({ value: { head, key } }) => [tight(head), plainHead(head)].map((text) => [text, key] as const)),
  );
}
