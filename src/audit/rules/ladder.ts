import type { Case, Leader } from "../../ledger/model.js";
import type { LadderRule, Tier } from "../../regulation/rule.js";
import type { Scene } from "../context.js";
import { partyOf } from "../party.js";
import { casesSeen, heldToAccount } from "./case.js";
import { type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** The severity whose own measure is asked for whatever else was done: a suspected crime goes to the judicial organs. */
const CRIMINAL = "criminal";

/** Sanction ladders: for each one held to account, the measures fit the severity of the neglect: its tier's own is there, and none heavier. */
export function ladderVerdicts(rule: LadderRule, scene: Scene): RuleVerdict[] {
  return casesSeen(scene).flatMap((one) =>
    heldToAccount(one)
      .filter((leader) => isOn(rule.on, leader))
      .map((leader) => judge(leader, one, rule, scene)),
  );
}

function isOn(on: LadderRule["on"], leader: Leader): boolean {
  return on === "either" || leader.who.startsWith(`${on}:`);
}

function judge(leader: Leader, one: Case, rule: LadderRule, scene: Scene): RuleVerdict {
  const at = rule.tiers.findIndex((tier) => tier.severity === leader.severity);
  const tier = rule.tiers[at];
  const clause = (tier ?? rule.tiers[0])?.clause ?? rule.clause;
  return verdictOn(one, clause, partyOf(leader.who, scene), weigh(leader, tier, at, rule));
}

/** @param at where the tier stands on the ladder */
function weigh(leader: Leader, tier: Tier | undefined, at: number, rule: LadderRule): Outcome {
  const types = leader.measures.map((measure) => measure.type);
  if (leader.severity === null) return outcome("undetermined", "leader-lacks", { field: "severity" });
  if (!tier) return outcome("review", "ladder-no-tier", { severity: leader.severity });
  if (types.length === 0) return outcome("undetermined", "leader-lacks", { field: "measures" });
  const swapped = types.filter((type) => rule.others.includes(type));
  if (swapped.length > 0) return outcome("breach", "ladder-swapped", { measures: swapped });
  const hasOwn = tier.measures.some((measure) => types.includes(measure));
  if (tier.severity === CRIMINAL) {
    return hasOwn
      ? outcome("met", "ladder-fits", { measures: types })
      : outcome("breach", "ladder-own-missing", { measures: tier.measures });
  }
  const heavier = types.filter((type) => tierOf(type, rule.tiers) > at);
  if (heavier.length > 0) return outcome("breach", "ladder-heavier", { measures: heavier });
  return hasOwn
    ? outcome("met", "ladder-fits", { measures: types })
    : outcome("review", "ladder-lighter", { measures: types });
}

function tierOf(measure: string, tiers: readonly Tier[]): number {
  return tiers.findIndex((tier) => tier.measures.includes(measure));
}
