import type { ClauseEntry } from "../generated/schemas.js";
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
