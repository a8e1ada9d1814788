import { lineDiff } from "../../base/line-diff.js";
import { type FoundFile, readFound } from "../../document/read-text.js";
import type { SchemaName } from "../../document/schema-names.js";
import { fixedText } from "../../import/fix.js";
import { Names } from "../../ledger/names.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { targetsOf, writeWhole } from "../../run/files/atomic-write.js";
import { markOf } from "../../run/files/byte-order-mark.js";
import { type OpenRun, openLedgers } from "../../run/load/load.js";
import { writeLine, writeLines } from "../../run/output/lines.js";
import { sayDoubts } from "../../run/output/problems.js";
import { type Call, ledgersIn } from "../../run/run-context.js";

/** A file that changes. */
interface Change {
  readonly file: FoundFile;
  readonly before: string;
  readonly after: string;
}

/** `audit fix LEDGER`: what is written in another than its first form, and what has one safe repair, as a difference; with `--write` in place. */
export async function fixCommand(call: Call): Promise<ExitCode> {
  const run = await openLedgers(call, ledgersIn(call.args));
  const { environment, messages, options } = run;
  const words = messages.fixing;
  await sayDoubts(run);
  const changes = changesIn(run);
  for (const { file, before, after } of changes) {
    const lines = lineDiff(before, after).filter((line) => !line.startsWith("  "));
    await writeLines(environment.stdout, [words.file(file.shown), ...lines.map((line) => line.replace(/\r$/, ""))]);
  }
  if (options.write && changes.length > 0) {
    const targets = targetsOf(
      changes.map(({ file }) => file.shown),
      { environment, messages, options },
    );
    writeWhole(
      targets,
      changes.map(({ file, after }) => `${markOf(file.path)}${after}`),
      messages,
    );
  }
  await writeLine(environment.stdout, words.done(changes.length, options.write === true));
  return EXIT.ok;
}

/** The files of every unit whose description can be made out, as far as they change. */
function changesIn({ discovered, opened, books }: OpenRun): Change[] {
  const names = new Names(books.terms);
  const regulations = books.rulebooks.map(({ id }) => id);
  for (const { described } of opened.unread) names.add(described);
  return opened.unread.flatMap(({ file, described }) => {
    const folder = discovered.units.find(({ description }) => description.name === file);
    if (!folder) return [];
    const context = { terms: books.terms, roster: described, finder: names.of(described), regulations };
    const files: readonly (FoundFile & { readonly schema: SchemaName })[] = [
      { ...partsOf(folder.description), schema: "unit" },
      ...folder.records.map((record) => ({ ...partsOf(record), schema: record.kind })),
    ];
    return files.flatMap((one): Change[] => {
      const before = readFound(one, [])?.text;
      if (before === undefined) return [];
      const after = fixedText(before, one.schema, context);
      return after === before ? [] : [{ file: one, before, after }];
    });
  });
}

function partsOf({ path, name, shown }: FoundFile): FoundFile {
  return { path, name, shown };
}
