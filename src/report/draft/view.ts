import type { Conflict } from "../../authoring/draft/conflicts.js";
import type { RulebookDraft } from "../../authoring/draft/draft.js";

/** A rulebook drafted from a text. */
export interface DraftView {
  readonly draft: RulebookDraft;
  readonly id: string;
  /** The file of the text, as the user wrote it. */
  readonly file: string;
  readonly conflicts: readonly Conflict[];
  /** The stretches of the year that the table of words names. */
  readonly periods: Readonly<Record<string, { readonly words: string; readonly from: string; readonly to: string }>>;
}
