import type { RuleBase } from "../../regulation/rule.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import type { Terms } from "../../terms/vocabulary.js";

/** What of the rulebooks is shown: which there are, the obligations and rules of one, or one of these. */
export type RulesView =
  | { readonly shows: "regulations"; readonly books: readonly Rulebook[]; readonly terms: Terms }
  | {
      readonly shows: "checks";
      readonly book: Rulebook;
      readonly checks: Pick<Rulebook, "obligations" | "rules">;
      readonly terms: Terms;
    }
  | {
      readonly shows: "check";
      readonly book: Rulebook;
      readonly check: Obligation | RuleBase;
      readonly terms: Terms;
    };
