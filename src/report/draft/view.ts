import type { RulebookDraft } from "../../authoring/draft/draft.js";
import type { DraftWordsFile } from "../../generated/schemas.js";

/** A rulebook drafted from a text. */
export interface DraftView {
  readonly draft: RulebookDraft;
  readonly id: string;
  /** The file of the text, as the user wrote it. */
  readonly file: string;
  /** The table of words that it was drafted by. */
  readonly words: DraftWordsFile;
}
