import type { Counted, WaiverNote } from "../../../audit/finding.js";
import type { Limit } from "../../../calendar/limit.js";

export interface ReportWords {
  title(asOf: string, year: string): string;
  ledger(units: number, files: number, records: number): string;
  total(count: number): string;
  count(status: string, count: number): string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly allInOrder: string;
  /** Where options pick what is listed, and nothing is of that. */
  readonly nothingListed: string;
  readonly headings: {
    readonly status: string;
    readonly clause: string;
    readonly what: string;
    readonly who: string;
    readonly when: string;
    readonly count: string;
    readonly note: string;
  };
  unit(name: string, id: string): string;
  /** Headings of rows that stand together by something else than their regulation. */
  readonly groups: {
    ofUnit(name: string, unit: string): string;
    readonly nobody: string;
    clause(title: string, clauseName: string, clause: string): string;
    /** @param month YYYY-MM */
    month(month: string): string;
    readonly noLimit: string;
    readonly records: string;
  };
  regulation(title: string, id: string): string;
  due(day: string): string;
  interpretations: string;
  window(from: string, to: string): string;
  /** How much there is of how much is asked: 3/12, and of what where it is not times. */
  tally(found: number, required: number, counted: Counted | null): string;
  /** A reading by its number of days or times. */
  readonly readAs: {
    grace(days: number): string;
    within(limit: Limit): string;
    times(n: number): string;
    /** How working days are counted in a year without a notice of the State Council. */
    assumedWorkdays(year: number): string;
  };
  /** Above what there is to say of waivers, and each of them. */
  readonly waivers: string;
  waiver(note: WaiverNote): string;
  interpretation(words: string, reading: string, clauses: readonly string[]): string;
  /** On the face of a report that is not whole: units not judged, records left out. */
  incomplete(units: number, leftOut: number): string;
  /** Above the notices; one of them; a line of a list that has no marks of its own; and how many more there are of its kind. */
  readonly notices: string;
  notice(place: string | null, text: string): string;
  marked(text: string): string;
  moreNotices(count: number): string;
  afterAsOf(count: number, places: readonly string[]): string;
  readonly next: string;
  nextDueSoon(count: number, day: string): string;
  /** @param mendable how many of them would count as late if done now */
  nextGaps(count: number, mendable: number): string;
  /** Rule findings: records that contradict a clause, or that a person must judge. */
  nextRecords(breaches: number, open: number): string;
  nextRule(regulation: string, clause: string): string;
  nextAll: string;
}
