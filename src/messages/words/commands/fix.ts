export interface FixWords {
  /** Above the lines of a file that change. */
  file(shown: string): string;
  /** How many files there are to change, or were changed. */
  done(files: number, written: boolean): string;
}
