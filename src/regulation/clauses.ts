import type { ClauseEntry } from "../generated/schemas.js";
import { type Problem, problem } from "../ledger/problem.js";
import { conforms } from "../ledger/schema.js";
import type { SourceText } from "../ledger/source.js";
import { readYaml } from "../ledger/yaml.js";
import type { LocalText, Rule, Rulebook } from "./rulebook.js";

/** What kind of demand a clause makes; only some can be held against records. */
export type ClauseClass = ClauseEntry["class"];

/** The classes that records can show to be met or not. */
export const CHECKABLE: readonly ClauseClass[] = ["frequency", "deadline", "trigger", "record-rule"];

/** A clause of a regulation: every one has a line, whether anything checks it or not. */
export interface Clause {
  readonly clause: string;
  readonly class: ClauseClass;
  readonly words: LocalText;
  /** The obligation or rule that checks it, by its id; null where none does. */
  readonly checkedBy: string | null;
  /** Why a checkable clause is not checked: what the ledger would have to record. */
  readonly because: LocalText | null;
}

/** The clauses a rule checks: its own, and those of its tiers. */
export function clausesOf(rule: Rule): string[] {
  return rule.check === "ladder"
    ? [...new Set([rule.clause, ...rule.tiers.map((tier) => tier.clause)])]
    : [rule.clause];
}

/** Every clause that an obligation or a rule of a rulebook checks, in its order. */
export function checkedClauses(rulebook: Rulebook): string[] {
  return [...rulebook.obligations.map((obligation) => obligation.clause), ...rulebook.rules.flatMap(clausesOf)];
}

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
