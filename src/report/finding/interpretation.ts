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

/** A reading that findings rest on, with the clauses it bears on. */
export interface ReadingTaken {
  readonly regulation: string;
  readonly words: string;
  readonly reading: string;
  readonly clauses: readonly string[];
  readonly clauseNames: readonly string[];
}

/** Each reading that findings rest on, once. */
export function interpretationReadings(findings: readonly Finding[], messages: Messages): ReadingTaken[] {
  const readings = new Map<string, { regulation: string; one: Interpretation; clauses: Map<string, string> }>();
  for (const { regulation, clause, clauseName, interpretations } of findings) {
    for (const one of interpretations) {
      const key = `${regulation} ${one.id}`;
      const known = readings.get(key);
      if (known) known.clauses.set(clause, clauseName);
      else readings.set(key, { regulation, one, clauses: new Map([[clause, clauseName]]) });
    }
  }
  return [...readings.values()].map(({ regulation, one, clauses }) => ({
    regulation,
    words: one.words ?? one.id,
    reading: interpretationReading(one, messages),
    clauses: [...clauses.keys()],
    clauseNames: [...clauses.values()],
  }));
}

/** The same as lines of a text. */
export function interpretationLines(findings: readonly Finding[], messages: Messages): string[] {
  const { interpretation, interpretations } = messages.report;
  return interpretationReadings(findings, messages).map(
    ({ words, reading, clauses }) => interpretations + interpretation(words, reading, clauses),
  );
}
