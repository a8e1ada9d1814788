import { resolve } from "node:path";
import { whatIsAt } from "../../document/file-system.js";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { type KnownEntry, knownEntries } from "../../report/calendar/known.js";
import type { RunContext } from "../call.js";
import { Stop } from "../exit.js";
import { mustBeFile } from "../files/named-path.js";
import { sayProblems } from "../output/problems.js";

/**
 * The entries of the calendar file that a run's own follows: of the one named with `--previous`, else of the one it is written over.
 * A file that this program did not write holds none. Throws a Stop where the file named is not there or cannot be read.
 * @param output the file that is written, null for the screen
 */
export async function calendarBefore(
  output: string | null,
  context: RunContext,
): Promise<ReadonlyMap<string, KnownEntry>> {
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
