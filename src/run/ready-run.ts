import type { Question } from "../audit/question.js";
import { nearest } from "../base/nearest.js";
import { isError } from "../document/problem.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";
import { type Describing, type OpenRun, openRun } from "./load/load.js";
import { splitValues } from "./option-values.js";
import { endWithoutReport, warn } from "./output/problems.js";
import { prepareRun, type Run } from "./run.js";
import type { RunContext } from "./run-context.js";
import { engineSettings } from "./settings/settings.js";
import { errorScopeOf } from "./unit-by-unit.js";

/** A run whose ledgers were opened, and what is asked of them. */
export interface ReadyRun extends OpenRun {
  readonly question: Question;
}

/** Reads settings and rulebooks, opens ledgers and settles what is asked of them. Throws a Stop for wrong usage. */
export async function readyLedgers(context: RunContext, ledgers: readonly string[]): Promise<ReadyRun> {
  return readyRun(await prepareRun(context, ledgers));
}

/** Opens the ledgers of a run and settles what is asked of them. Throws a Stop for a regulation or a unit that is not known. */
export async function readyRun(prepared: Run, describing?: Describing): Promise<ReadyRun> {
  const run = await openRun(prepared, describing);
  const regulations = await chosenRegulations(run);
  const question = { ...run.time, regulations, units: chosenUnits(run), settings: engineSettings(run.settings) };
  return { ...run, question };
}

/** Ends a run that has nothing to report on, after saying why: records have errors, or no regulation chosen binds a unit chosen. Throws a Stop or an Ended. */
export async function endUnlessReportable(run: ReadyRun, errors: number): Promise<void> {
  const { options, opened } = run;
  const keepGoing = errorScopeOf(options) !== "run";
  await endWithoutReport({ errors, units: opened.units.length, keepGoing, bound: isAnythingBound(run) }, run);
}

/** How a run ends whose report was shown (contract 5). @param errors how many there were among the records */
export function exitAfter(errors: number): ExitCode {
  return errors === 0 ? EXIT.ok : EXIT.records;
}

/** Whether a chosen regulation binds a chosen unit: without that there is nothing to audit (contract 5). */
function isAnythingBound({ opened, question: { units, regulations } }: ReadyRun): boolean {
  return opened.units
    .filter((unit) => units?.includes(unit.id) ?? true)
    .some((unit) => unit.bindings.some(({ regulation }) => regulations?.includes(regulation) ?? true));
}

/** The ids of the regulations asked for, null for all; those that bind no unit are warned of. Throws a Stop that names the nearest of one that is not known. */
export async function chosenRegulations(run: OpenRun): Promise<readonly string[] | null> {
  const { books, messages, opened, options } = run;
  const asked = splitValues(options.regulation);
  const known = books.rulebooks.map((book) => book.id);
  for (const id of asked) {
    if (!known.includes(id)) throw new Stop(messages.cli.unknownRegulation(id, nearest(id, known) ?? null, known));
    if (!opened.units.some((unit) => unit.bindings.some((binding) => binding.regulation === id))) {
      await warn(messages.cli.bindsNobody(id), run);
    }
  }
  return asked.length > 0 ? asked : null;
}

/** The ids of the units asked for by id or name, null for all. Throws a Stop that names the nearest of one that is not known. */
function chosenUnits({ opened, messages, options, problems }: OpenRun): readonly string[] | null {
  const asked = splitValues(options.unit);
  if (asked.length === 0) return null;
  return asked.flatMap((text) => {
    const unit = opened.units.find((one) => one.id === text || one.name === text);
    if (unit) return [unit.id];
    // Units may have been left out for errors that are said later.
    if (problems.some(isError)) return [];
    const names = opened.units.flatMap((one) => [one.id, one.name]);
    throw new Stop(messages.cli.unknownUnit(text, nearest(text, names) ?? null));
  });
}
