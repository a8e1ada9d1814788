export interface BaselineWords {
  /** The comment at the head of a baseline file. */
  readonly fileHead: string;
  /** `--strict-baseline` without a baseline. */
  readonly none: string;
  /** @param named the option, or the place in the settings, that named the file */
  noFile(named: string, path: string): string;
  nothingToPrune(path: string): string;
  /** @param version what the file says it is; null where it says nothing */
  version(path: string, version: string | null, expected: string): string;
  /** @param now the word for the status its finding has now; null where there is none */
  stale(id: string, now: string | null): string;
  /** Entries that match by ids of version 0.1 only. */
  renamed(count: number, path: string): string;
  staleSum(count: number, path: string): string;
  written(path: string, entries: number, added: number, removed: number): string;
}
