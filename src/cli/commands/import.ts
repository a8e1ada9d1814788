import { basename, join, resolve } from "node:path";
import { lineDiff } from "../../base/line-diff.js";
import { addAll, asList } from "../../base/lists.js";
import { contentsOf } from "../../document/file-system.js";
import type { Problem } from "../../document/problem.js";
import { type BookReading, type ImportedRecord, readBook } from "../../import/book-records.js";
import { fileOf, originalName, stemOf } from "../../import/file-names.js";
import { previewLines } from "../../import/preview-text.js";
import { importedText, importState } from "../../import/record-text.js";
import type { Messages } from "../../messages/messages.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { type Target, targetsOf, writeWhole } from "../../run/files/atomic-write.js";
import { readBookFile } from "../../run/import/read-book.js";
import { heldToLedger, type ImportUnit, importUnit } from "../../run/import/unit.js";
import { headsSaid } from "../../run/import/workbooks.js";
import { kindNamed } from "../../run/kind-option.js";
import { oneOf } from "../../run/option-values.js";
import { writeLine, writeLines } from "../../run/output/lines.js";
import { sayProblems, warn } from "../../run/output/problems.js";
import { prepareRun, type Run } from "../../run/run.js";
import type { Call } from "../../run/run-context.js";
import { KINDS, type Kind } from "../../terms/record-kinds.js";

/** A file to be written. */
interface Draft {
  readonly name: string;
  readonly records: readonly ImportedRecord[];
  readonly text: string;
}

/**
 * `audit import BOOK... --into LEDGER`: the records of workbooks as YAML files of the ledger, one a kind, all of them or none.
 * Throws a Stop for wrong usage.
 */
export async function importCommand(call: Call): Promise<ExitCode> {
  const { args: books, options } = call;
  const into = options.into ?? ".";
  const run = await prepareRun({ ...call, options: { ...options, year: undefined } }, [into]);
  const { messages, environment } = run;
  refuseSameNames(books, run);
  refuseReadInPlace(books, run);
  const unit = await importUnit(run, into);
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  for (const shown of books) {
    const reading = await readOne(shown, { unit, into, call }, run, problems);
    if (!reading) continue;
    if (options.dryRun)
      await writeLines(environment.stdout, previewLines(reading.understood, basename(shown), messages));
    addAll(drafts, reading.drafts);
  }
  const errors = await sayProblems(problems, run);
  if (errors > 0) await writeLine(environment.stderr, messages.cli.problems(errors));
  if (options.dryRun) {
    await writeLine(environment.stdout, messages.importing.preview.dry);
    return errors > 0 ? EXIT.records : EXIT.ok;
  }
  if (errors > 0 && !options.keepGoing) {
    await writeLine(environment.stderr, messages.importing.nothingWritten);
    return EXIT.records;
  }
  await writeDrafts(drafts, into, run);
  await sayLeftOver(books, drafts, into, run);
  if (errors > 0) await writeLine(environment.stderr, messages.importing.leftOut(errors));
  return errors > 0 ? EXIT.records : EXIT.ok;
}

/** Two workbooks of one name would be written over each other. */
function refuseSameNames(books: readonly string[], { messages }: Run): void {
  for (const [at, book] of books.entries()) {
    const other = books.slice(0, at).find((one) => stemOf(basename(one)) === stemOf(basename(book)));
    if (other !== undefined) throw new Stop(messages.importing.sameBook([other, book]));
  }
}

/** A workbook that is read where it lies would be counted twice. */
function refuseReadInPlace(books: readonly string[], { settings, environment, messages }: Run): void {
  const inPlace = settings.workbooks.map(({ value }) => value.path);
  const twice = books.find((book) => inPlace.includes(resolve(environment.cwd, book)));
  if (twice !== undefined) throw new Stop(messages.importing.readInPlace(twice));
}

async function readOne(
  shown: string,
  { unit, into, call }: { readonly unit: ImportUnit; readonly into: string; readonly call: Call },
  run: Run,
  problems: Problem[],
): Promise<(BookReading & { readonly drafts: readonly Draft[] }) | undefined> {
  const { options } = call;
  const { messages } = run;
  const book = await readBookFile(shown, run, problems);
  if (!book) return undefined;
  const sheets = options.sheet === undefined ? null : asList(options.sheet);
  const known = book.sheets.map(({ name }) => name);
  const missing = sheets?.find((name) => !known.includes(name));
  if (missing !== undefined) throw new Stop(messages.importing.noSheet(missing, known));
  const reading = readBook(book, {
    terms: run.books.terms,
    roster: unit.roster,
    year: yearOption(options.year, run),
    kind: options.kind === undefined ? null : kindOption(options.kind, run),
    sheets,
    heads: headsSaid(run.settings),
    shown,
    inLedger: basename(shown),
  });
  addAll(problems, reading.problems);
  const records = reading.understood.flatMap((one) => one.records);
  const kinds = KINDS.filter((kind) => records.some((record) => record.kind === kind));
  const replaced = kinds.map((kind) => resolve(run.environment.cwd, into, fileOf(kind, book.name)));
  const held = heldToLedger({ records, shown, inLedger: basename(shown), replaced }, unit, run);
  addAll(problems, held.problems);
  const drafts = kinds.map((kind): Draft => {
    const own = held.sound.filter((record) => record.kind === kind);
    return { name: fileOf(kind, book.name), records: own, text: importedText(own, originalName(book.name)) };
  });
  return { ...reading, drafts };
}

function yearOption(text: string | undefined, { messages }: Run): number | null {
  if (text === undefined) return null;
  if (!/^(?!0000)\d{4}$/.test(text)) throw new Stop(messages.cli.notAYear(text));
  return Number(text);
}

/** A kind by its name as files bear it, or in Chinese. */
function kindOption(text: string, { messages }: Run): Kind {
  return kindNamed(text, messages) ?? oneOf("--kind", text, KINDS, messages);
}

/** Writes what is new or changed. Throws a Stop (exit 2), after showing what differs, where a file was changed by hand or is of nobody's import. */
async function writeDrafts(drafts: readonly Draft[], into: string, run: Run): Promise<void> {
  const { environment, messages, options } = run;
  const words = messages.importing;
  const lines: string[] = [];
  const toWrite: { target: Target; text: string }[] = [];
  for (const { name, records, text } of drafts) {
    const shown = into === "." ? name : join(into, name);
    const path = resolve(environment.cwd, into, name);
    const old = textIfThere(shown, path, messages);
    const state = old === undefined ? "new" : old === text ? "unchanged" : "rewritten";
    if (old !== undefined && state === "rewritten") {
      const was = importState(old);
      if (was === "not-imported") throw new Stop(words.notImported(shown));
      if (was === "changed" && !options.replace) {
        throw new Stop(words.changedByHand(shown), EXIT.usage, lineDiff(old, text));
      }
    }
    if (state !== "unchanged") {
      for (const target of targetsOf([shown], { environment, messages, options })) toWrite.push({ target, text });
    }
    lines.push(words.file(shown, records.length, state));
  }
  writeWhole(
    toWrite.map(({ target }) => target),
    toWrite.map(({ text }) => text),
    messages,
  );
  await writeLines(environment.stdout, lines);
}

/** Says which files an earlier import of the workbooks wrote that this one has no records for: whether they go is for a person to say. */
async function sayLeftOver(books: readonly string[], drafts: readonly Draft[], into: string, run: Run): Promise<void> {
  const { environment, messages } = run;
  for (const name of books.flatMap((book) => KINDS.map((kind) => fileOf(kind, basename(book))))) {
    const path = resolve(environment.cwd, into, name);
    if (drafts.some((draft) => draft.name === name)) continue;
    const text = textIfThere(join(into, name), path, messages);
    if (text !== undefined && importState(text) !== "not-imported") await warn(messages.importing.leftOver(name), run);
  }
}

/** The text of a file that may be there. Throws a Stop for one that cannot be read. */
function textIfThere(shown: string, path: string, { cli }: Messages): string | undefined {
  const contents = contentsOf(path);
  if ("bytes" in contents) return contents.bytes.toString("utf8");
  if (contents.reason !== "ENOENT") throw new Stop(cli.cannotOpen(shown, contents.reason));
  return undefined;
}
