import type { Status } from "../audit/finding.js";
import { compareTexts } from "../base/text-order.js";
import { type ComparedResult, type Difference, differenceOf, differentlyAsked } from "./diff.js";

/** The statuses that are followed over time: what is not in order and not yet known. */
export const FOLLOWED = ["gap", "breach", "late", "review", "undetermined"] as const satisfies readonly Status[];

/** A result among several, and what became of the findings of the one before. */
export interface HistoryStep {
  readonly result: ComparedResult;
  /** Null for the first. */
  readonly since: Since | null;
}

/** What came and went since the result before. */
export interface Since {
  readonly difference: Difference;
  /** What was asked otherwise than before, so that a finding may come or go without having changed. */
  readonly asked: ReturnType<typeof differentlyAsked>;
}

/** Results in the order of their as-of days, each compared with the one before; of one day in the order given. */
export function historyOf(results: readonly ComparedResult[]): HistoryStep[] {
  const ordered = [...results].sort((a, b) => compareTexts(a.asOf, b.asOf));
  return ordered.map((result, index) => {
    const before = ordered[index - 1];
    return {
      result,
      since: before
        ? {
            difference: differenceOf(before.findings, result.findings, isFollowed),
            asked: differentlyAsked(before, result),
          }
        : null,
    };
  });
}

function isFollowed(status: Status): boolean {
  return FOLLOWED.some((one) => one === status);
}
