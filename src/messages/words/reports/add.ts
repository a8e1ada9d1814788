/** A record added to a ledger. */
export interface AddWords {
  /** Above the record. */
  place(file: string, line: number, how: { readonly isNewFile: boolean; readonly dryRun: boolean }): string;
  /** It is of a day after the one that is judged by. */
  notBefore(asOf: string): string;
  notJudged(errors: number): string;
  readonly meetsNothing: string;
  met(count: number): string;
  nearer(count: number): string;
  opened(count: number): string;
  // what is asked at a terminal
  ask(name: string, how: string): string;
  /** What may be written. */
  choices(texts: readonly string[]): string;
  // why nothing is written
  readonly nothingWritten: string;
  noMap(option: string, text: string): string;
  severalFiles(files: readonly string[]): string;
  notOfKind(file: string, kind: string): string;
  outsideUnit(file: string): string;
  /** The file is no list that a record can be added to. */
  noList(file: string): string;
  nothingGiven(options: readonly string[]): string;
}
