import { dirname, join, resolve } from "node:path";
import { entriesOf, whatIsAt } from "../../document/file-system.js";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { type KnownEntry, knownEntries } from "../../report/calendar/known.js";
import { Stop } from "../exit.js";
import { mustBeFile } from "../files/named-path.js";
import { isPattern, mayBeOf } from "../output/pattern.js";
import { sayProblems } from "../output/problems.js";
import type { RunContext } from "../run-context.js";

/** A calendar file, null for the screen, and what it held before this run. */
export interface EarlierCalendar {
  readonly path: string | null;
  readonly known: ReadonlyMap<string, KnownEntry>;
}

/**
 * The calendar files that those of a run follow: the one, or where a file each is asked for all that are there and hold entries of ours.
 * Throws a Stop where the file named is not there or cannot be read.
 */
export async function calendarsBefore(output: string | null, context: RunContext): Promise<readonly EarlierCalendar[]> {
  if (output === null || !isPattern(output)) return [{ path: output, known: await calendarBefore(output, context) }];
  if (context.options.previous !== undefined) throw new Stop(context.messages.cli.previousOfSeveral);
  const there = entriesOf(resolve(context.environment.cwd, dirname(output)));
  const names = "entries" in there ? there.entries.map(({ name }) => name).filter((name) => mayBeOf(output, name)) : [];
  const earlier: EarlierCalendar[] = [];
  for (const name of names.sort()) {
    const path = join(dirname(output), name);
    const known = await calendarBefore(path, context);
    if (known.size > 0) earlier.push({ path, known });
  }
  return earlier;
}

/**
 * The entries of the calendar file that a run's own follows: of the one named with `--previous`, else of the one it is written over.
 * A file that this program did not write holds none. Throws a Stop where the file named is not there or cannot be read.
 * @param output the file that is written, null for the screen
 */
async function calendarBefore(output: string | null, context: RunContext): Promise<ReadonlyMap<string, KnownEntry>> {
  const { environment, messages, options } = context;
  const shown = options.previous ?? output;
  if (shown === null) return new Map();
  const path = resolve(environment.cwd, shown);
  if (options.previous !== undefined) mustBeFile("--previous", shown, context);
  if (whatIsAt(path).to !== "file") return new Map();
  const problems: Problem[] = [];
  const source = readText(path, shown, shown, problems);
  if (source) return knownEntries(source.text);
  // What is written over need not be readable.
  if (options.previous === undefined) return new Map();
  throw new Stop(messages.cli.problems(await sayProblems(problems, context)));
}
