import { yearOf } from "../../calendar/day.js";
import type { Case, Leader } from "../../ledger/ledger.js";
import type { LadderRule, Tier } from "../../regulation/rulebook.js";
import { partyOf } from "../party.js";
import type { Scene } from "../scene.js";
import type { RuleVerdict } from "./rule.js";

/** The severity whose own measure is asked for whatever else was done: a suspected crime goes to the judicial organs. */
const CRIMINAL = "criminal";

/** Sanction ladders: for each one held to account, the measures fit the severity of the neglect: its tier's own is there, and none heavier. */
export function ladderVerdicts(rule: LadderRule, scene: Scene): RuleVerdict[] {
  return scene.unit.records.cases
    .filter((one) => one.date <= scene.asOf)
    .flatMap((one) =>
      one.leaders
        .filter((leader) => leader.finding === "accountable" && isOn(rule.on, leader))
        .map((leader) => judge(leader, one, rule, scene)),
    );
}

function isOn(on: LadderRule["on"], leader: Leader): boolean {
  return on === "either" || leader.who.startsWith(`${on}:`);
}

function judge(leader: Leader, one: Case, rule: LadderRule, scene: Scene): RuleVerdict {
  const at = rule.tiers.findIndex((tier) => tier.severity === leader.severity);
  const tier = rule.tiers[at];
  const types = leader.measures.map((measure) => measure.type);
  const make = <Code extends RuleVerdict["code"]>(
    status: RuleVerdict["status"],
    code: Code,
    args: RuleVerdict<Code>["args"],
  ): RuleVerdict<Code> => ({
    clause: (tier ?? rule.tiers[0])?.clause ?? rule.clause,
    record: one,
    label: one.label,
    year: yearOf(one.date),
    holder: partyOf(leader.who, scene),
    status,
    code,
    args,
  });

  if (leader.severity === null) return make("undetermined", "leader-lacks", { field: "severity" });
  if (!tier) return make("review", "ladder-no-tier", { severity: leader.severity });
  if (types.length === 0) return make("undetermined", "leader-lacks", { field: "measures" });
  const swapped = types.filter((type) => rule.others.includes(type));
  if (swapped.length > 0) return make("breach", "ladder-swapped", { measures: swapped });
  const hasOwn = tier.measures.some((measure) => types.includes(measure));
  if (tier.severity === CRIMINAL) {
    return hasOwn
      ? make("met", "ladder-fits", { measures: types })
      : make("breach", "ladder-own-missing", { measures: tier.measures });
  }
  const heavier = types.filter((type) => tierOf(type, rule.tiers) > at);
  if (heavier.length > 0) return make("breach", "ladder-heavier", { measures: heavier });
  return hasOwn
    ? make("met", "ladder-fits", { measures: types })
    : make("review", "ladder-lighter", { measures: types });
}

function tierOf(measure: string, tiers: readonly Tier[]): number {
  return tiers.findIndex((tier) => tier.measures.includes(measure));
}
