import type { RuleEntry } from "../generated/schemas.js";
import type { Applies } from "./applies.js";
import type { Interpretation } from "./interpretation.js";
import type { References } from "./load/references.js";
import type { LocalText } from "./local-text.js";

/** What every rule on records begins with. A rule judges a record where an obligation judges an absence. */
export interface RuleHeading extends Applies {
  readonly regulation: string;
  readonly clause: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly interpretations: readonly Interpretation[];
}

/** What is known of every rule; what more there is to one of some kind stands in the kind's file under audit/rules/. */
export interface RuleBase extends RuleHeading {
  readonly check: RuleCheck;
  readonly clauses: RuleClauses;
}

/** The clauses that a rule checks, and what can come of them. */
export interface RuleClauses {
  /** Its own, and those of its tiers, grounds or factors, each once. */
  readonly all: readonly string[];
  /** Those that permit, or name a ground: nothing falls short of them. */
  readonly permissive: readonly string[];
  /** Those that ask for no more than something to be recorded: without it they are open, never broken. */
  readonly open: readonly string[];
  /** Those that close a list with whatever else there may be: a person judges what is one, nothing meets them by itself. */
  readonly judged: readonly string[];
  /** Whether they stand in a list, each item of which may have a rule of its own, or are such an item. */
  readonly list: "list" | "item" | null;
}

/** The word for a kind of rule in a rulebook. */
export type RuleCheck = RuleEntry["check"];

/** What a rulebook writes for a rule of each kind. */
export type RuleEntries = { readonly [Check in RuleCheck]: Extract<RuleEntry, { check: Check }> };

/** How an entry of one kind becomes a rule. What it refers to and the rulebook has not is noted as a problem. */
export interface RuleReader<Entry, Rule> {
  read(entry: Entry, heading: RuleHeading, refs: References): Rule;
}

/** A reader for every kind. The kinds know how they judge, which the loader need not: it is handed them. */
export type RuleReaders<Rule> = { readonly [Check in RuleCheck]: RuleReader<RuleEntries[Check], Rule> };

/** The clauses of a rule that checks its own, and those of what it lists: none may permit or be open. */
export function plainClauses(clause: string, listed: readonly { readonly clause: string }[] = []): RuleClauses {
  return {
    all: [...new Set([clause, ...listed.map((one) => one.clause)])],
    permissive: [],
    open: [],
    judged: [],
    list: null,
  };
}
