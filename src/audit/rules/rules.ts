import { bindsUnit } from "../../regulation/applies.js";
import type { RuleCheck } from "../../regulation/rule.js";
import { KINDS, type Kind } from "../../terms/record-kinds.js";
import type { Context } from "../context.js";
import type { RuleReads } from "../neighbours.js";
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
import { tenure } from "./tenure.js";

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
  tenure,
};

type Rules = { readonly [Check in RuleCheck]: ReturnType<(typeof RULE_KINDS)[Check]["read"]> };

/** A rule of any kind, with what its kind has. */
export type Rule = Rules[RuleCheck];

/** What a rule of any kind may need. */
type AnyContext = Context<RuleReads>;

const judges: {
  readonly [Check in RuleCheck]: {
    judge(rule: Rules[Check], context: AnyContext, years: readonly number[]): RuleVerdict[];
  };
} = RULE_KINDS;

/** The kinds of records of other units that rules of a kind look at. */
export function kindsReadByRule(check: RuleCheck): Kind[] {
  return KINDS.filter((kind) => kind in RULE_KINDS[check].readsOfOthers);
}

/**
 * What a rule says of every record it looks at, of whatever year, as its kind judges, and of what it judges once a year in some years;
 * nothing of units it does not bind.
 */
export function verdictsOf(rule: Rule, context: AnyContext, years: readonly number[]): readonly RuleVerdict[] {
  return bindsUnit(rule, context.unit) ? oneEach(judge(rule.check, rule, context, years)) : [];
}

/** Of what is said twice of one record and holder under one clause in a year, the worst is the finding (contract 4). */
const WORST_FIRST: readonly RuleVerdict["status"][] = ["breach", "review", "undetermined", "met"];

function oneEach(verdicts: readonly RuleVerdict[]): readonly RuleVerdict[] {
  if (verdicts.length < 2) return verdicts;
  const worst = new Map<string, RuleVerdict>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.clause, verdict.label, verdict.year, verdict.holder?.key ?? null]);
    const known = worst.get(key);
    if (!known || WORST_FIRST.indexOf(verdict.status) < WORST_FIRST.indexOf(known.status)) worst.set(key, verdict);
  }
  return [...worst.values()];
}

function judge<Check extends RuleCheck>(
  check: Check,
  rule: Rules[Check],
  context: AnyContext,
  years: readonly number[],
): RuleVerdict[] {
  return judges[check].judge(rule, context, years);
}
