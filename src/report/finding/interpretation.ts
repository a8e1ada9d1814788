import type { Finding } from "../../audit/finding.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { Interpretation } from "../../regulation/interpretation.js";

/** How a vague word is read, in words: as its rulebook says, else by the days, times or limit that it comes to. */
export function interpretationReading(interpretation: Interpretation, messages: Messages): string {
  if (interpretation.reading) return inLanguage(interpretation.reading, messages);
  if (interpretation.window) return messages.report.window(interpretation.window.from, interpretation.window.to);
  const { assumedYear, grace, n, within } = interpretation;
  if (assumedYear !== null) return messages.report.readAs.assumedWorkdays(assumedYear);
  if (grace !== null) return messages.report.readAs.grace(grace);
  if (within !== null) return messages.report.readAs.within(within);
  return n === null ? "" : messages.report.readAs.times(n);
}

/** Each reading that findings rest on, once, with the clauses it bears on: a line each. */
export function interpretationLines(findings: readonly Finding[], messages: Messages): string[] {
  const readings = new Map<string, { one: Interpretation; clauses: Set<string> }>();
  for (const { regulation, clause, interpretations } of findings) {
    for (const one of interpretations) {
      const key = `${regulation} ${one.id}`;
      const known = readings.get(key);
      if (known) known.clauses.add(clause);
      else readings.set(key, { one, clauses: new Set([clause]) });
    }
  }
  return [...readings.values()].map(
    ({ one, clauses }) =>
      messages.report.interpretations +
      messages.report.interpretation(one.words ?? one.id, interpretationReading(one, messages), [...clauses]),
  );
}
