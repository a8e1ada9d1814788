import { dirname } from "node:path";
import { addAll } from "../../base/lists.js";
import { fileStart, type Problem, problem } from "../../document/problem.js";
import { readBook } from "../../import/book-records.js";
import type { Book } from "../../import/sheet.js";
import { recordInputs } from "../../import/sheet-file.js";
import { plainHead, tight } from "../../import/texts.js";
import { type Discovered, type Home, homeOf, type Workbook } from "../../ledger/discover.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { RunContext } from "../call.js";
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
  for (const { value } of settings.workbooks) {
    const home = homeOf(value, ledgers, context.environment.cwd, discovered);
    const { unit, file } = home;
    if (!unit) {
      discovered.problems.push(problem("file-outside-unit", {}, fileStart(file.shown, file.name)));
      continue;
    }
    if (unit.workbooks.some(({ path }) => path === file.path)) continue;
    const problems: Problem[] = [];
    const book = await readBookFile(file.shown, context, problems);
    const inLedger = ({ place, ...one }: Problem) => ({ ...one, place: { ...place, inLedger: file.name } });
    addAll(discovered.problems, problems.map(inLedger));
    if (book) unit.workbooks.push(workbook(book, home, { terms, heads }));
  }
}

/** A workbook of a unit. It is understood once: a unit may be asked for its records several times. */
function workbook(
  book: Book,
  { file, ledger }: Home,
  known: { terms: Terms; heads: ReadonlyMap<string, string> },
): Workbook {
  let reading: ReturnType<typeof readBook> | undefined;
  return {
    ...file,
    lists: (unit, names, problems) => {
      const { name, people, departments, groups, organs } = unit;
      reading ??= readBook(book, {
        ...known,
        ...{
          roster: { name, people, departments, groups, organs, finder: names },
          year: null,
          kind: null,
          sheets: null,
        },
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
