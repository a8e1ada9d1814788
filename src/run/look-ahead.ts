import { DUTIES_ALONE, isAskedFor } from "../audit/audit.js";
import type { Finding, Remarks } from "../audit/finding.js";
import { turnNotices } from "../audit/notice.js";
import { foundNothingIn, remarksOn } from "../audit/result.js";
import { recordedDays, type SeenAtTurn, turnOf } from "../audit/year-before.js";
import { heldBefore, isLeftBehind, yearsJudged } from "../audit/year-turn.js";
import { type BaselineEntry, withKnown } from "../views/baseline.js";
import { type Owed, owedIn } from "../views/owed.js";
import { lookThrough } from "./look-through.js";
import { sayNotices } from "./output/problems.js";
import { outsideUnits } from "./outside-units.js";
import { endUnlessReportable, type ReadyRun } from "./ready-run.js";
import { UnitJudge } from "./unit-by-unit.js";

/** A view of what lies ahead: the years whose duties it needs where it was asked for none, and what it keeps of a unit's duties. */
export interface AheadView<T> {
  readonly years: readonly number[];
  /** These years besides the one asked for. */
  readonly also?: boolean;
  /** It says what is left behind of the year before: of these findings those that are not known. */
  readonly turn?: {
    isMeant(one: { readonly finding: Finding }): boolean;
    readonly baseline: readonly BaselineEntry[];
  };
  of(owed: readonly Owed[]): T;
}

/** What was found in each unit asked for, how many errors there were in all that was read, and what there is to say of the whole. */
export interface LookedAhead<T> {
  readonly found: readonly T[];
  readonly errors: number;
  readonly remarks: Remarks;
}

/** What a view keeps of a unit, and what is to be said of the turn of the year. */
interface SeenAhead<T> extends SeenAtTurn {
  readonly found: readonly T[];
}

/**
 * What a view keeps of each unit asked for, in the order of their ids. Throws a Stop or an Ended where there is nothing to show: the
 * records have errors, or no regulation chosen binds a unit chosen.
 */
export async function lookAhead<T>(run: ReadyRun, view: AheadView<T>): Promise<LookedAhead<T>> {
  const { books, opened, options, question } = run;
  const { turn } = view;
  const years = options.year === undefined || view.also ? view.years : [];
  const asked = turn || options.year !== undefined ? yearsJudged(question) : [];
  const all = [...new Set([...years, ...asked])].sort((a, b) => a - b);
  // What rules say of the year before is counted too.
  const looked = turn && !question.yearAsked ? books : { ...books, scope: DUTIES_ALONE };
  const judge = new UnitJudge(opened, looked, question);
  const seen = await lookThrough(run, (unit): SeenAhead<T> => {
    const days = recordedDays(unit);
    if (!isAskedFor(unit, question)) return { found: [], before: [], ...days };
    const audits = judge.judgeYears(unit, all);
    const judged = turn ? audits.flatMap(({ judgements }) => judgements.filter((one) => turn.isMeant(one))) : [];
    const before = judged.flatMap(({ finding }) => (isLeftBehind(finding, question) ? [finding] : []));
    return { found: [view.of(owedIn(audits))], before: heldBefore(withKnown(before, turn?.baseline ?? [])), ...days };
  });
  const { errors, problems, unjudged, leftOut } = seen;
  await endUnlessReportable(run, errors);
  const wrong = unjudged.filter(({ unit }) => isAskedFor(unit, question));
  const notices = wrong.flatMap((one) => foundNothingIn(one.unit, one.errors).notices);
  const said = turn ? turnNotices(turnOf(seen.found), question) : [];
  const whole = { outsideUnits: outsideUnits(opened), problems };
  const remarks = remarksOn([{ leftOut, notices: [...said, ...notices] }], wrong.length, whole);
  await sayNotices(remarks.notices, run);
  return { found: seen.found.flatMap(({ found }) => found), errors, remarks };
}
