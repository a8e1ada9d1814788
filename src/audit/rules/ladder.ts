import type { LadderRuleEntry, TierEntry } from "../../generated/schemas.js";
import type { Case, Leader } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf } from "../party.js";
import { casesSeen, measuresFor, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { holdsOne, type Outcome, outcome, personOf, type RuleVerdict, verdictOn } from "./rule.js";

/** Which measures fit how grave a neglect, for a person or for a body. */
export interface LadderRule extends RuleBase {
  readonly check: "ladder";
  readonly on: "person" | "body" | "either";
  /** Roles of which whoever is judged held one; empty: anybody. */
  readonly of: readonly string[];
  /** Lightest first. */
  readonly tiers: readonly Tier[];
  /** Measures that are only for the other kind of party. */
  readonly others: readonly string[];
}

export interface Tier {
  readonly severity: string;
  readonly clause: string;
  readonly measures: readonly string[];
}

export const ladder: RuleKind<"ladder", LadderRule> = {
  read: readLadder,
  judge: ladderVerdicts,
  readsOfOthers: {},
};

function readLadder(entry: LadderRuleEntry, heading: RuleHeading, refs: References): LadderRule {
  return {
    ...heading,
    check: "ladder",
    clauses: plainClauses(heading.clause, entry.tiers),
    on: entry.on,
    of: refs.roles(entry.of, "of"),
    tiers: entry.tiers.map((tier, at) => readTier(tier, refs.at("tiers", at))),
    others: refs.terms("measures", entry.others, "others"),
  };
}

function readTier({ severity, clause, measures }: TierEntry, refs: References): Tier {
  return {
    severity: refs.term("severities", severity, "severity"),
    clause,
    measures: refs.terms("measures", measures, "measures"),
  };
}

/** The severity whose own measure is asked for whatever else was done: a suspected crime goes to the judicial organs. */
const CRIMINAL = "criminal";

/** Sanction ladders: for each one held to account, the measures fit the severity of the neglect: its tier's own is there, and none heavier. */
export function ladderVerdicts(rule: LadderRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) =>
    pursuedIn(one, context)
      .filter((leader) => isOn(rule.on, leader) && isSpokenOf(leader, rule.of, one, context))
      .map((leader) => judge(leader, one, rule, context)),
  );
}

function isOn(on: LadderRule["on"], leader: Leader): boolean {
  return on === "either" || leader.who.startsWith(`${on}:`);
}

/** A clause that names roles speaks of nobody else (contract 3.10). */
function isSpokenOf({ who }: Leader, of: readonly string[], one: Case, context: Context): boolean {
  if (of.length === 0) return true;
  const person = personOf(who, context);
  return person !== undefined && holdsOne(person, of, one.occurred);
}

function judge(leader: Leader, one: Case, rule: LadderRule, context: Context): RuleVerdict {
  const at = rule.tiers.findIndex((tier) => tier.severity === leader.severity);
  const tier = rule.tiers[at];
  const clause = (tier ?? rule.tiers[0])?.clause ?? rule.clause;
  return verdictOn(one, clause, partyOf(leader.who, context), weigh({ leader, one }, tier, at, rule));
}

interface Pursued {
  readonly leader: Leader;
  readonly one: Case;
}

/** @param at where the tier stands on the ladder */
function weigh({ leader, one }: Pursued, tier: Tier | undefined, at: number, rule: LadderRule): Outcome {
  const types = measuresFor(leader, one).map((measure) => measure.type);
  const lacks = (field: string) =>
    outcome("undetermined", one.leaders.length > 0 ? "leader-lacks" : "case-lacks", { field });
  if (leader.severity === null) return lacks("severity");
  if (!tier) return outcome("review", "ladder-no-tier", { severity: leader.severity });
  if (types.length === 0) return lacks("measures");
  const swapped = types.filter((type) => rule.others.includes(type));
  if (swapped.length > 0) return outcome("breach", "ladder-swapped", { measures: swapped });
  const hasOwn = tier.measures.some((measure) => types.includes(measure));
  if (tier.severity === CRIMINAL) {
    return hasOwn
      ? outcome("met", "ladder-fits", { measures: types })
      : outcome("breach", "ladder-own-missing", { measures: tier.measures });
  }
  const heavier = types.filter((type) => tierOf(type, rule.tiers) > at);
  if (heavier.length > 0)
    return outcome(leader.adjustment === "aggravated" ? "review" : "breach", "ladder-heavier", { measures: heavier });
  const isReduced = leader.adjustment === "reduced" && [...leader.mitigating, ...one.mitigating].length > 0;
  return hasOwn || isReduced
    ? outcome("met", "ladder-fits", { measures: types })
    : outcome("review", "ladder-lighter", { measures: types });
}

function tierOf(measure: string, tiers: readonly Tier[]): number {
  return tiers.findIndex((tier) => tier.measures.includes(measure));
}
