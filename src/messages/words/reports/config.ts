export interface ConfigWords {
  readonly setting: string;
  readonly value: string;
  readonly from: string;
  readonly nothing: string;
  /** Where a value came from that nobody set. */
  readonly usual: string;
  readonly noFile: string;
  file(path: string): string;
}
