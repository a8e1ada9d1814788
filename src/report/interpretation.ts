import { inLanguage, type Messages } from "../messages/messages.js";
import type { Interpretation } from "../regulation/interpretation.js";

/** How a vague word is read, in words: as its rulebook says, else by the days, times or limit that it comes to. */
export function interpretationReading(interpretation: Interpretation, messages: Messages): string {
  if (interpretation.reading) return inLanguage(interpretation.reading, messages);
  if (interpretation.window) return messages.report.window(interpretation.window.from, interpretation.window.to);
  const { grace, n, within } = interpretation;
  if (grace !== null) return messages.report.readAs.grace(grace);
  if (within !== null) return messages.report.readAs.within(within);
  return n === null ? "" : messages.report.readAs.times(n);
}
