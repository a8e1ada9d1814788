import type { RuleBase, RuleCheck, RuleEntries, RuleReader } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import type { RuleReads } from "../neighbours.js";
import type { RuleVerdict } from "./rule.js";

/**
 * A kind of rule: how it is read from its entry in a rulebook, and what it says of a unit's records.
 * @template Reads what it asks of other units' records, if anything
 */
export interface RuleKind<
  Check extends RuleCheck,
  Rule extends RuleBase & { readonly check: Check },
  Reads extends RuleReads = never,
> extends RuleReader<RuleEntries[Check], Rule> {
  /** What a rule of the kind says of the records it looks at, or of each of some years. A field, not a method: the compiler then holds it to what it declares. */
  readonly judge: (rule: Rule, context: Context<Reads>, years: readonly number[]) => RuleVerdict[];
  /** Those very reads, for the run to read the records. */
  readonly readsOfOthers: Readonly<Record<Reads, true>>;
}
