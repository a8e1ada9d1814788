import { audit } from "../audit/audit.js";
import type { Scene } from "../audit/context.js";
import type { Judged } from "../audit/duty/judge.js";
import { daysAfterYear } from "../audit/duty/schedules/schedules.js";
import type { Finding } from "../audit/finding.js";
import type { Question } from "../audit/question.js";
import type { Rule } from "../audit/rules/rules.js";
import { addDays, type Day, yearOf } from "../calendar/day.js";
import type { Ledger } from "../ledger/model.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";

/** A duty that a unit owes, with what the audit says of it. */
export interface Owed {
  /** The year in its label (contract 3.3). */
  readonly year: number;
  readonly scene: Scene;
  readonly finding: Finding;
  readonly judged: Judged;
}

/** Every duty whose label lies in one of the years, by unit and year and within these in the order of contract 4. */
export function owedIn(
  years: readonly number[],
  ledger: Ledger,
  rulebooks: readonly Rulebook<Rule>[],
  terms: Terms,
  question: Omit<Question, "year">,
): Owed[] {
  const audits = years.map((year) => ({ year, units: audit(ledger, rulebooks, terms, { ...question, year }).units }));
  return ledger.units.flatMap((unit) =>
    audits.flatMap(({ year, units }) =>
      units
        .filter(({ scene }) => scene.unit === unit)
        .flatMap(({ scene, judgements }) =>
          judgements.flatMap(({ finding, judged }) => (judged ? [{ year, scene, finding, judged }] : [])),
        ),
    ),
  );
}

/**
 * The years whose labels a duty that falls due between two days, both included, may bear. A duty belongs to the year in its
 * label (contract 3.3) and may fall due in a later one: after a grace, at the end of a window, or long after an event.
 */
export function yearsDueBetween(first: Day, last: Day, rulebooks: readonly Rulebook<Rule>[]): number[] {
  const reach = Math.max(
    ...rulebooks.flatMap((book) => book.obligations.map(({ schedule }) => daysAfterYear(schedule))),
    0,
  );
  const from = yearOf(addDays(first, -reach));
  return Array.from({ length: yearOf(last) - from + 1 }, (_, index) => from + index);
}

/** True where the duty can still be done in time: also where no limit is set, however long it has been open. */
export function isAhead({ finding }: Owed): boolean {
  return finding.status === "due-soon" || finding.status === "pending" || finding.code === "duty-long-open";
}

/** True where it was not done in time and, done now, would count as late. */
export function isMendable({ finding }: Owed): boolean {
  return finding.status === "gap" && "mendable" in finding.args && finding.args.mendable;
}
