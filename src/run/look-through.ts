import type { Problem } from "../document/problem.js";
import type { Unit } from "../ledger/model.js";
import type { OpenRun } from "./load/load.js";
import { endAtErrors, sayProblems } from "./output/problems.js";
import { errorScopeOf, UnitReader, type UnjudgedUnit, visitUnits } from "./unit-by-unit.js";

/** What was found in each unit of a ledger, and how many errors there were in all that was read. */
export interface LookedThrough<T> {
  readonly found: readonly T[];
  readonly errors: number;
  /** Everything there is to say of what was read. */
  readonly problems: readonly Problem[];
  readonly unjudged: readonly UnjudgedUnit[];
  /** How many records were kept out. */
  readonly leftOut: number;
}

/**
 * Looks through the units of a ledger that was opened, and then says what is wrong with all that was read. Where a run does not keep
 * going, what is found after the first error is of no use.
 */
export async function lookThrough<T>(run: OpenRun, visit: (unit: Unit) => T): Promise<LookedThrough<T>> {
  const { opened, options, problems } = run;
  const visited = visitUnits(opened, new UnitReader(problems, errorScopeOf(options)), visit);
  const all = [...problems, ...visited.problems];
  const errors = await sayProblems(all, run);
  return { ...visited, errors, problems: all };
}

/** The same of a run that can say nothing of a ledger with errors. Throws an Ended (exit 3) where there are any, after saying how many. */
export async function lookThroughSound<T>(run: OpenRun, visit: (unit: Unit) => T): Promise<readonly T[]> {
  const { found, errors } = await lookThrough(run, visit);
  await endAtErrors({ ...run, errors });
  return found;
}
