import { isAskedFor } from "../audit/audit.js";
import { type Owed, owedIn } from "../views/owed.js";
import { type LookedThrough, lookThrough } from "./look-through.js";
import { type AskedRun, endUnlessReportable } from "./question.js";
import { UnitJudge } from "./unit-by-unit.js";

/** A view of what lies ahead: the years whose duties it needs where it was asked for none, and what it keeps of a unit's duties. */
export interface AheadView<T> {
  readonly years: readonly number[];
  /** These years besides the one asked for. */
  readonly also?: boolean;
  of(owed: readonly Owed[]): T;
}

/**
 * What a view keeps of each unit asked for, in the order of their ids. Throws a Stop or an Ended where there is nothing to show: the
 * records have errors, or no regulation chosen binds a unit chosen.
 */
export async function lookAhead<T>(run: AskedRun, view: AheadView<T>): Promise<LookedThrough<T>> {
  const { books, opened, options, question } = run;
  const years = options.year === undefined || view.also ? view.years : [];
  const all = [...new Set([...years, ...(options.year === undefined ? [] : [question.year])])].sort((a, b) => a - b);
  const judge = new UnitJudge(opened, books, question);
  const { found, errors } = await lookThrough(run, (unit) =>
    isAskedFor(unit, question) ? [view.of(owedIn(all.map((year) => judge.judge(unit, year))))] : [],
  );
  await endUnlessReportable(run, errors);
  return { found: found.flat(), errors };
}
