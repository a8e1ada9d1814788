import type { EqualRows } from "../../authoring/compare.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { Terms } from "../../terms/vocabulary.js";

/** Two regulations, and which of their rows ask for the same act. */
export interface CompareView {
  readonly first: Rulebook;
  readonly second: Rulebook;
  readonly equal: readonly EqualRows[];
  readonly terms: Terms;
}
