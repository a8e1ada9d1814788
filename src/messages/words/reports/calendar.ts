export interface CalendarWords {
  readonly name: string;
  summary(what: string, who: string): string;
  /** Before the summary of what is no longer to be done. */
  state(state: string): string;
  /** Why an entry is cancelled: nobody owes it any more; in a word, and in a sentence. */
  readonly gone: string;
  readonly goneWhy: string;
  /** The text of an alarm for several duties of one holder. */
  several(who: string, count: number, titles: readonly string[]): string;
  period(from: string, to: string): string;
}
