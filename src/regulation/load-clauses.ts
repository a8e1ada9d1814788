import { type Problem, problem } from "../ledger/problem.js";
import { conforms } from "../ledger/schema.js";
import type { SourceText } from "../ledger/source.js";
import { readYaml } from "../ledger/yaml.js";
import { type Clause, checkedClauses } from "./clauses.js";
import type { Rulebook } from "./rulebook.js";

/** The clauses of a regulation in its own order, each with what checks it. What is wrong with the list is a problem. */
export function loadClauses(source: SourceText, rulebook: Rulebook): { clauses: Clause[]; problems: Problem[] } {
  const file = readYaml(source);
  const problems: Problem[] = [...file.problems];
  const { value } = file;
  if (problems.length > 0 || !conforms("clauses", value, file, [], problems)) return { clauses: [], problems };
  const checks = new Set(checkedClauses(rulebook));
  const seen = new Set<string>();
  const clauses = value.map((entry, index): Clause => {
    if (seen.has(entry.clause)) {
      problems.push(
        problem("duplicate-id", { id: entry.clause, first: source.shown }, file.placeOf([index, "clause"])),
      );
    }
    seen.add(entry.clause);
    return {
      clause: entry.clause,
      class: entry.class,
      words: { zh: entry.zh, en: entry.en },
      checkedBy: checks.has(entry.clause) ? `${rulebook.id}/${entry.clause}` : null,
      because: entry.because ?? null,
    };
  });
  return { clauses, problems };
}
