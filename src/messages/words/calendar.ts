export interface CalendarWords {
  readonly name: string;
  /** @param state empty where it is still to be done */
  summary(what: string, who: string, state: string): string;
  period(from: string, to: string): string;
}
