import type { ComparedResult, Difference } from "../../views/diff.js";

/** Two results and what became of the findings of the first. */
export interface DiffView {
  readonly before: ComparedResult;
  readonly after: ComparedResult;
  readonly difference: Difference;
}
