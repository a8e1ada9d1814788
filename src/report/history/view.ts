import type { HistoryStep } from "../../views/history.js";

/** Results over time, the earliest first. */
export interface HistoryView {
  readonly steps: readonly HistoryStep[];
}
