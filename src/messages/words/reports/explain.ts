import type { LackArgs, LackCode } from "../../../audit/duty/demand.js";
import type { Counted } from "../../../audit/finding.js";
import type { ClauseClass } from "../../../regulation/clauses.js";
import type { CountedRecord } from "../../../views/explain.js";

export interface ExplainWords {
  /** What a record lacks to count for a duty. */
  readonly lacks: { readonly [Code in LackCode]: (args: LackArgs[Code]) => string };
  readonly labels: {
    readonly id: string;
    readonly unit: string;
    readonly requirement: string;
    readonly who: string;
    readonly period: string;
    readonly due: string;
    readonly evidence: string;
    readonly what: string;
    readonly class: string;
    readonly reason: string;
  };
  status(status: string, sentence: string): string;
  /** `to` is null where no limit is set. */
  period(label: string, from: string, to: string | null): string;
  reading(words: string, reading: string, id: string): string;
  /** Before the lines to write into the settings file. */
  change(file: string): string;
  /** Of a reading that has no number to set. */
  changeInRulebook(regulation: string): string;
  /** @param tally how many there are of how many; null for a rule's record */
  records(tally: string | null): string;
  readonly noRecords: string;
  readonly standings: Readonly<Record<CountedRecord["standing"], string>>;
  readonly nearMisses: string;
  /** After a near miss that counts for another duty of its obligation. */
  readonly elsewhere: string;
  moreNearMisses(count: number): string;
  /** @param asked how much the duty asks for, and of what where it is not times */
  remedy(
    from: string,
    to: string | null,
    asked: { readonly required: number; readonly counted: Counted | null },
  ): string;
  openFields(fields: readonly string[]): string;
  /** Over what a person would write who has judged, and of its fields that are his to fill in. */
  readonly answer: string;
  answerFields(fields: readonly string[]): string;
  text(place: string): string;
  articleOnly(clause: string, place: string): string;
  notInText(clause: string, file: string): string;
  asOf(day: string, year: string): string;
  total(duties: number, counts: string): string;
  /** Nobody owes the duty, or no record came under the rule, in the year. */
  noDuties(year: string): string;
  bindsNobody(regulation: string): string;
  /** Of a clause that nothing checks, by what kind of demand it makes. */
  readonly unchecked: Readonly<Record<ClauseClass, string>>;
  seeOne(id: string): string;
  malformed(text: string, example: string | null): string;
  unknownRegulation(text: string, nearest: string | null, known: readonly string[]): string;
  ledgerFirst(text: string): string;
  unknownClause(regulation: string, text: string, nearest: string | null): string;
  unknownFinding(text: string, nearest: string | null): string;
  badText(path: string, problem: string): string;
}
