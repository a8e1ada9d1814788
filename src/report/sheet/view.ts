import type { SheetRow } from "../../authoring/sheet/sheet.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { Terms } from "../../terms/vocabulary.js";

/** A regulation beside what its rulebook makes of it. */
export interface SheetView {
  readonly book: Rulebook;
  readonly terms: Terms;
  readonly rows: readonly SheetRow[];
  /** The file of the regulation's text, where one was given. */
  readonly file: string | null;
}
