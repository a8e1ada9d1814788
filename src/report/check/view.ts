import type { Reported } from "../../audit/finding.js";

/** What a check found, and how much of it is shown. */
export interface CheckView {
  readonly result: Reported;
  /** Every finding, not only what is not in order. */
  readonly all: boolean;
}
