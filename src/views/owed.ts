import type { UnitAudit } from "../audit/audit.js";
import type { Context } from "../audit/context.js";
import type { Judged } from "../audit/duty/judge.js";
import { daysAfterYear, daysBeforeYear } from "../audit/duty/schedules/schedules.js";
import type { Finding } from "../audit/finding.js";
import type { Rule } from "../audit/rules/rules.js";
import { addDays, type Day, yearOf } from "../calendar/day.js";
import type { Rulebook } from "../regulation/rulebook.js";

/** A duty that a unit owes, with what the audit says of it. */
export interface Owed {
  /** The year in its label (contract 3.3). */
  readonly year: number;
  readonly context: Context;
  readonly finding: Finding;
  readonly judged: Judged;
}

/** Every duty of a unit, in the order of its audits and within these of contract 4. @param audits of the unit, one a year */
export function owedIn(audits: readonly UnitAudit[]): Owed[] {
  return audits.flatMap(({ year, context, judgements }) =>
    judgements.flatMap(({ finding, judged }) => (judged ? [{ year, context, finding, judged }] : [])),
  );
}

/**
 * The years whose labels a duty that falls due between two days, both included, may bear. A duty belongs to the year in its
 * label (contract 3.3) and may fall due in a later one: after a grace, at the end of a window, or long after an event; or in an
 * earlier one, before a festival.
 */
export function yearsDueBetween(first: Day, last: Day, rulebooks: readonly Rulebook<Rule>[]): number[] {
  const schedules = rulebooks.flatMap((book) => book.obligations.map(({ schedule }) => schedule));
  const from = yearOf(addDays(first, -Math.max(...schedules.map(daysAfterYear), 0)));
  const to = yearOf(addDays(last, Math.max(...schedules.map(daysBeforeYear), 0)));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** True where the duty can still be done in time: also where no limit is set, however long it has been open. */
export function isAhead({ finding }: Owed): boolean {
  return finding.status === "due-soon" || finding.status === "pending" || finding.code === "duty-long-open";
}

/** True where it was not done in time and, done now, would count as late. */
export function isMendable({ finding }: Owed): boolean {
  return finding.status === "gap" && "mendable" in finding.args && finding.args.mendable;
}
