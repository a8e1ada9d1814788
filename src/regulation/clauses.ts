import type { ClauseEntry } from "../generated/schemas.js";
import type { LocalText } from "./local-text.js";
import type { Rule } from "./rule.js";
import type { Rulebook } from "./rulebook.js";

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
  /** Which records an advisory clause speaks of, any of these; none where the ledger has no such record. */
  readonly advised: readonly AdvisedRecords[];
}

/** Records of any of the kinds and types, with any of the topics; no topics: not looked at. */
export interface AdvisedRecords {
  readonly records: readonly { readonly kind: AdvisedKind; readonly types: readonly string[] | null }[];
  readonly topics: readonly string[];
}

export const ADVISED_KINDS = ["meeting", "talk", "report", "activity", "assessment"] as const;
export type AdvisedKind = (typeof ADVISED_KINDS)[number];

/** The clauses a rule checks: its own, and those of its tiers, grounds or factors. */
export function clausesOf(rule: Rule): string[] {
  return [...new Set([rule.clause, ...partsOf(rule).map((part) => part.clause)])];
}

function partsOf(rule: Rule): readonly { readonly clause: string }[] {
  if (rule.check === "ladder") return rule.tiers;
  if (rule.check === "ground") return rule.grounds;
  if (rule.check === "factor") return rule.factors;
  return [];
}

/** Every clause that an obligation or a rule of a rulebook checks, in its order. */
export function checkedClauses(rulebook: Rulebook): string[] {
  const byObligations = rulebook.obligations.map((obligation) => obligation.clause);
  return [...new Set([...byObligations, ...rulebook.rules.flatMap(clausesOf)])];
}

/** The clauses of rules on poor years running: each may be one of a list of grounds, too. */
export function poorYearsClauses(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => (rule.check === "poor-years" ? [rule.clause] : []));
}

/**
 * The clauses that permit, or name a ground: nothing falls short of them. A ground that the ledger can show by itself is
 * none of these, nor is a factor that must weigh.
 */
export function permissiveClauses(rulebook: Rulebook): string[] {
  const poorYears = poorYearsClauses(rulebook.rules);
  return rulebook.rules.flatMap((rule) => {
    if (rule.check === "ground") {
      return rule.grounds
        .filter((one) => one.cases === null && !poorYears.includes(one.clause))
        .map((one) => one.clause);
    }
    if (rule.check === "factor" && rule.force === "may") return rule.factors.map((one) => one.clause);
    return rule.check === "measure" && rule.allowed.length === 0 && rule.oneOf.length === 0 ? [rule.clause] : [];
  });
}

/** The clauses that ask for no more than something to be recorded: without it they are open, never broken. */
export function openClauses(rulebook: Rulebook): string[] {
  return rulebook.rules.flatMap((rule) => {
    const isOpen = rule.check === "ground" || (rule.check === "bearing" && rule.asks.every((ask) => ask === "labels"));
    return isOpen ? [rule.clause] : [];
  });
}

/** The clauses that each of some rulebooks checks, by its id. */
export function clausesIn(
  rulebooks: readonly Rulebook[],
): Pick<ReadonlyMap<string, readonly string[]>, "get" | "keys"> {
  const byId = new Map(rulebooks.map((book) => [book.id, book]));
  return {
    keys: () => byId.keys(),
    get: (id) => {
      const book = byId.get(id);
      return book && checkedClauses(book);
    },
  };
}
