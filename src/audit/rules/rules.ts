import type { Unit } from "../../ledger/model.js";
import type { RuleBase, RuleCheck } from "../../regulation/rule.js";
import type { Scene } from "../context.js";
import { account } from "./account.js";
import { authority } from "./authority.js";
import { bar } from "./bar.js";
import { bearing } from "./bearing.js";
import { composition } from "./composition.js";
import { factor } from "./factor.js";
import { grade } from "./grade.js";
import { ground } from "./ground.js";
import { ladder } from "./ladder.js";
import { measure } from "./measure.js";
import { moved } from "./moved.js";
import { poorYears } from "./poor-years.js";
import { portfolio } from "./portfolio.js";
import { record } from "./record.js";
import type { RuleVerdict } from "./rule.js";
import { scale } from "./scale.js";

/** Every kind of rule on records, by its word in a rulebook. */
export const RULE_KINDS = {
  account,
  ladder,
  bar,
  record,
  composition,
  portfolio,
  scale,
  grade,
  "poor-years": poorYears,
  bearing,
  ground,
  factor,
  authority,
  measure,
  moved,
};

type Rules = { readonly [Check in RuleCheck]: ReturnType<(typeof RULE_KINDS)[Check]["read"]> };

/** A rule of any kind, with what its kind has. */
export type Rule = Rules[RuleCheck];

const judges: { readonly [Check in RuleCheck]: { judge(rule: Rules[Check], scene: Scene): RuleVerdict[] } } =
  RULE_KINDS;

/** What a rule says of every record it looks at, as its kind judges; nothing of units it does not bind. */
export function verdictsOf(rule: Rule, scene: Scene): RuleVerdict[] {
  return bindsUnit(rule, scene.unit) ? judge(rule.check, rule, scene) : [];
}

function judge<Check extends RuleCheck>(check: Check, rule: Rules[Check], scene: Scene): RuleVerdict[] {
  return judges[check].judge(rule, scene);
}

/** Whether a rule is for units of this kind and level. */
export function bindsUnit({ kinds, levels }: RuleBase, { kind, level }: Unit): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && (levels.length === 0 || levels.includes(level));
}
