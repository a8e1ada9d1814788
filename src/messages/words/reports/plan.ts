export interface PlanWords {
  title(asOf: string, year: number): string;
  /** Between the parts of a sentence, and between things of one sort. */
  readonly comma: string;
  readonly and: string;
  /** Between what is no one list. */
  readonly apart: string;
  inTime(duties: number, acts: number): string;
  readonly nothing: string;
  heuristic(acts: number, least: number): string;
  lateOnly(duties: number, acts: number): string;
  open(count: number, clauses: string): string;
  lost(count: number, clauses: string): string;
  by(day: string): string;
  meets(clauses: string): string;
  late(clauses: string): string;
  rides(number: number, clauses: string): string;
  on(topics: string): string;
  chaired(names: string): string;
  covers(time: string): string;
  about(records: string): string;
  /** @param covers the times it covers; empty where none are said */
  heard(from: string, type: string, covers: string): string;
  hearing(reports: string): string;
  /** @param isPaper what is handed in, not held */
  separately(count: number, isPaper: boolean): string;
  readonly paste: string;
}
