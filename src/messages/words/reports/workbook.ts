export interface WorkbookWords {
  /** The typeface of cells. */
  readonly font: string;
  readonly sheets: {
    readonly overview: string;
    readonly units: string;
    readonly todo: string;
    readonly findings: string;
    readonly people: string;
    readonly unkept: string;
    readonly readings: string;
  };
  readonly headings: {
    readonly asOf: string;
    readonly period: string;
    readonly ledger: string;
    readonly unit: string;
    readonly regulation: string;
    readonly total: string;
    /** What kind of thing to do: one of `kinds`. */
    readonly kind: string;
    readonly what: string;
    readonly who: string;
    readonly count: string;
    readonly until: string;
    readonly field: string;
    readonly records: string;
    readonly words: string;
    readonly reading: string;
    readonly clauses: string;
    readonly record: string;
    readonly notices: string;
  };
  /** What is to be done about findings that are not in order. */
  readonly kinds: {
    /** Missed; done now it counts as late. */
    readonly mend: string;
    /** Missed, and its time is over. */
    readonly missed: string;
    readonly coming: string;
    readonly check: string;
    readonly judge: string;
    /** The record lacks what it would be judged by. */
    readonly complete: string;
  };
  /** A field of a ledger by its key. */
  field(key: string): string;
  /** Stands in a table without rows. */
  readonly none: string;
  period(from: string, to: string): string;
  /** The rows that found no room. */
  tooMany(shown: number, all: number): string;
  /** Several parties or periods. */
  list(items: readonly string[]): string;
}
