import type { RuleBase, RuleCheck, RuleEntries, RuleReader } from "../../regulation/rule.js";
import type { Scene } from "../context.js";
import type { RuleVerdict } from "./rule.js";

/** A kind of rule: how it is read from its entry in a rulebook, and what it says of a unit's records. */
export interface RuleKind<Check extends RuleCheck, Rule extends RuleBase & { readonly check: Check }>
  extends RuleReader<RuleEntries[Check], Rule> {
  judge(rule: Rule, scene: Scene): RuleVerdict[];
}
