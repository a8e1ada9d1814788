/** What is said of results over time. */
export interface HistoryWords {
  title(first: string, last: string): string;
  of(results: number): string;
  readonly asOf: string;
  readonly opened: string;
  readonly closed: string;
  /** In place of a count: there was no result before. */
  readonly none: string;
  /** Nothing came or went. */
  readonly nothing: string;
  /** What the lines show, for those who do not see them. */
  readonly chart: string;
}
