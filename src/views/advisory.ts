import { Acts } from "../audit/duty/acts.js";
import { type Day, yearOf } from "../calendar/day.js";
import type { Unit } from "../ledger/model.js";
import type { AdvisedRecords, Clause } from "../regulation/clauses.js";

/** An advisory clause, and how many records it speaks of there are; null where the ledger has no such record. */
export interface AdvisoryCount {
  readonly clause: Clause;
  readonly count: number | null;
}

/** Counts, for each advisory clause, the records of a unit of a year, as far as seen on the as-of day. Nothing is judged. */
export function advisoryCounts(unit: Unit, clauses: readonly Clause[], asOf: Day, year: number): AdvisoryCount[] {
  const acts = new Acts(unit.records, asOf);
  return clauses
    .filter((clause) => clause.class === "advisory")
    .map((clause) => ({ clause, count: clause.advised.length > 0 ? countAdvised(clause.advised, acts, year) : null }));
}

/** Each record once, whoever did it. What was heard at a meeting is a report (contract 1), by the meeting's own record. */
function countAdvised(advised: readonly AdvisedRecords[], acts: Acts, year: number): number {
  const records = advised.flatMap(({ records: kinds, topics }) =>
    kinds
      .flatMap(({ kind, types }) => acts.of(kind, types))
      .filter((act) => yearOf(act.date) === year)
      .filter((act) => topics.length === 0 || topics.some((topic) => act.topics.includes(topic)))
      .map((act) => act.record),
  );
  return new Set(records).size;
}
