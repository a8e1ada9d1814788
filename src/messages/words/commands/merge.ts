import type { Marks, Share } from "../../../base/share.js";

/** Runs made in shares, and their merging. */
export interface MergeWords {
  readonly none: string;
  /** `--strict-baseline` of a run that had no baseline. */
  readonly noBaseline: string;
  noShare(text: string): string;
  shareWithoutBlob(share: Share): string;
  readonly blobAlone: string;
  /** Options pick from what is in order too, which the shares do not hold. */
  readonly notAll: string;
  readonly forWithoutBlob: string;
  /** The shares lack what reports of these formats show of findings. */
  withoutDetails(formats: readonly string[]): string;
  readonly cacheForShare: string;
  unreadable(path: string, reason: string): string;
  noBlob(path: string): string;
  notWhole(path: string): string;
  missing(numbers: readonly number[], of: number): string;
  doubled(names: readonly [string, string], share: Share): string;
  /** @param what one of the words below */
  differing(names: readonly [string, string], what: string): string;
  readonly marks: Readonly<Record<"count" | keyof Marks, string>>;
}
