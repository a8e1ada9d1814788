/** A text in both languages. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}
