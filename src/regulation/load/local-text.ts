import type { LocalTextEntry } from "../../generated/schemas.js";
import type { LocalText } from "../local-text.js";

/** A text in both languages: where the English is left out, and a bare text is, the Chinese stands for it. */
export function localText(entry: LocalTextEntry): LocalText {
  return typeof entry === "string" ? { zh: entry, en: entry } : { zh: entry.zh, en: entry.en ?? entry.zh };
}
