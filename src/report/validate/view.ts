import type { Problem } from "../../document/problem.js";

/** What there is to say of the files of ledgers: errors, and notices. */
export interface ValidateView {
  readonly problems: readonly Problem[];
}
