import { resolve } from "node:path";
import { isError, type Problem } from "../../document/problem.js";
import type { ImportedRecord } from "../../import/book-records.js";
import type { ImportRoster } from "../../import/people.js";
import { recordInputs, type SheetFile } from "../../import/sheet-file.js";
import { type UnitFolder, withRecordFiles } from "../../ledger/discover.js";
import { Names } from "../../ledger/names.js";
import { describer } from "../../ledger/read/describe.js";
import type { Known, UnitInput } from "../../ledger/read/input.js";
import { inputsOf, openLedger, type UnreadUnit } from "../../ledger/read/read.js";
import { clausesIn } from "../../regulation/clauses.js";
import { Ended, EXIT, Stop } from "../exit.js";
import { openRun } from "../load/load.js";
import { endAtErrors, sayDoubts, sayProblems } from "../output/problems.js";
import type { Run } from "../run.js";

/** The unit that records are imported into. */
export interface ImportUnit {
  readonly id: string;
  readonly folder: UnitFolder;
  readonly roster: ImportRoster;
  readonly known: Known;
}

/** The unit of the folder to import into, with its roster. Throws a Stop where it is no unit's, and an Ended where its description has errors; says what is doubtful. */
export async function importUnit(run: Run, into: string): Promise<ImportUnit> {
  const { discovered, environment, messages, books } = run;
  const path = resolve(environment.cwd, into);
  const own = discovered.units.find(({ folder }) => folder === path);
  const folder = own ?? (discovered.units.length === 1 ? discovered.units[0] : undefined);
  if (!folder) throw new Stop(messages.importing.noUnit(into));
  const opened = await openRun(run);
  const at = discovered.units.indexOf(folder);
  const file = discovered.units[at]?.description.name;
  const unread = opened.opened.unread.find((one) => one.file === file);
  const unit = unread?.unit;
  if (!unit) {
    const errors = await sayProblems(opened.problems.filter(isError), run);
    await endAtErrors({ ...run, errors });
    throw new Ended(EXIT.records);
  }
  await sayDoubts(opened);
  const known = { terms: books.terms, clauses: clausesIn(books.rulebooks) };
  const names = new Names(known.terms);
  for (const one of opened.opened.units)
    names.add({ ...one, people: one.people, departments: one.departments, groups: one.groups, organs: one.organs });
  const { id, name, people, departments, groups, organs } = unit;
  const finder = names.of({ id, name, people, departments, groups, organs });
  return { id, folder, known, roster: { name, people, departments, groups, organs, finder } };
}

/** Records of a workbook as they were held to the ledger. */
export interface HeldToLedger {
  /** Those without an error. */
  readonly sound: readonly ImportedRecord[];
  readonly problems: readonly Problem[];
}

/** Imported records of one workbook, and the files that are about to be written: what is in them now does not count. */
export interface ToHold {
  readonly records: readonly ImportedRecord[];
  readonly shown: string;
  readonly inLedger: string;
  readonly replaced: readonly string[];
}

/** Holds imported records to the ledger: the very reader of its files reads them beside what is there. */
export function heldToLedger(
  { records, shown, inLedger, replaced }: ToHold,
  { folder, known }: ImportUnit,
  run: Run,
): HeldToLedger {
  const { discovered, environment, ledgers } = run;
  const roots = { folder: folder.folder, ledger: resolve(environment.cwd, ledgers[0] ?? ".") };
  const lists = recordInputs(records, { shown, inLedger, roots });
  const left = folder.records.filter(({ path }) => !replaced.includes(path));
  const inputs = inputsOf(withRecordFiles(discovered, folder, left));
  const place = discovered.units.indexOf(folder);
  const extended = inputs.map((input, at): UnitInput => {
    if (at !== place) return input;
    return {
      ...input,
      recordLists: (wanted, problems, whose) => [
        ...input.recordLists(wanted, problems, whose),
        ...lists.filter(({ kind }) => wanted(kind)),
      ],
    };
  });
  const opened = openLedger(discovered, extended, describer(known)(extended), known);
  const unread: UnreadUnit | undefined = opened.unread.find(({ file }) => file === folder.description.name);
  const files = new Set(lists.map(({ file }) => file.source.shown));
  const problems = (unread?.read().problems ?? []).filter((one) => files.has(one.place.file));
  const bad = new Set(problems.filter(isError).flatMap(({ place: at }) => recordOf(lists, at) ?? []));
  return { sound: records.filter((record) => !bad.has(record)), problems };
}

function recordOf(lists: readonly { readonly file: SheetFile }[], place: Problem["place"]): ImportedRecord | undefined {
  for (const { file } of lists) {
    const record =
      file.recordAt(place) ??
      (file.source.shown === place.file ? file.records.find(({ row }) => row === place.line) : undefined);
    if (record) return record;
  }
  return undefined;
}
