import type { LintDoubt } from "../../authoring/lint/lint.js";
import type { Rulebook } from "../../regulation/rulebook.js";

/** What is doubtful of a rulebook. */
export interface LintView {
  readonly book: Rulebook;
  readonly doubts: readonly LintDoubt[];
  /** The file of the regulation's text, where one was given. */
  readonly file: string | null;
}
