import { inLanguage, type Messages } from "../messages/messages.js";
import type { Interpretation } from "../regulation/rulebook.js";

/** How a vague word is read, in words: a window by its days, anything else as its rulebook says. */
export function interpretationReading(interpretation: Interpretation, messages: Messages): string {
  if (interpretation.reading) return inLanguage(interpretation.reading, messages);
  if (interpretation.window) return messages.report.window(interpretation.window.from, interpretation.window.to);
  return "";
}
