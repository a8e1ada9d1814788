import { DUTIES_ALONE, isAskedFor } from "../audit/audit.js";
import type { Remarks } from "../audit/finding.js";
import { foundNothingIn, remarksOn } from "../audit/result.js";
import { type Owed, owedIn } from "../views/owed.js";
import { besideUnits } from "./beside-units.js";
import { lookThrough } from "./look-through.js";
import { sayNotices } from "./output/problems.js";
import { type AskedRun, endUnlessReportable } from "./question.js";
import { UnitJudge } from "./unit-by-unit.js";

/** A view of what lies ahead: the years whose duties it needs where it was asked for none, and what it keeps of a unit's duties. */
export interface AheadView<T> {
  readonly years: readonly number[];
  /** These years besides the one asked for. */
  readonly also?: boolean;
  of(owed: readonly Owed[]): T;
}

/** What was found in each unit asked for, how many errors there were in all that was read, and what there is to say of the whole. */
export interface LookedAhead<T> {
  readonly found: readonly T[];
  readonly errors: number;
  readonly remarks: Remarks;
}

/**
 * What a view keeps of each unit asked for, in the order of their ids. Throws a Stop or an Ended where there is nothing to show: the
 * records have errors, or no regulation chosen binds a unit chosen.
 */
export async function lookAhead<T>(run: AskedRun, view: AheadView<T>): Promise<LookedAhead<T>> {
  const { books, opened, options, question } = run;
  const years = options.year === undefined || view.also ? view.years : [];
  const all = [...new Set([...years, ...(options.year === undefined ? [] : [question.year])])].sort((a, b) => a - b);
  const judge = new UnitJudge(opened, { ...books, scope: DUTIES_ALONE }, question);
  const { found, errors, problems, unjudged, leftOut } = await lookThrough(run, (unit) =>
    isAskedFor(unit, question) ? [view.of(owedIn(all.map((year) => judge.judge(unit, year))))] : [],
  );
  await endUnlessReportable(run, errors);
  const wrong = unjudged.filter(({ unit }) => isAskedFor(unit, question));
  const notices = wrong.flatMap((one) => foundNothingIn(one.unit, one.errors).notices);
  const remarks = remarksOn([{ leftOut, notices }], wrong.length, { beside: besideUnits(opened), problems });
  await sayNotices(remarks.notices, run);
  return { found: found.flat(), errors, remarks };
}
