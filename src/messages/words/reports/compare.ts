export interface CompareWords {
  readonly act: string;
  readonly holder: string;
  readonly same: string;
  readonly differs: string;
  time(regulation: string): string;
  sum(first: string, second: string, pairs: number): string;
}
