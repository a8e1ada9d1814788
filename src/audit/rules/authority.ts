import { asList } from "../../base/lists.js";
import type { AuthorityRuleEntry } from "../../generated/schemas.js";
import type { Leader } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf } from "../party.js";
import { type Actor, readActors } from "./actor.js";
import { casesSeen, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { isActor, isSpokenOf, nameOf, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** Who decides on measures: each of any of these groups. */
export interface AuthorityRule extends RuleBase {
  readonly check: "authority";
  /** Those the clause names: bodies, and people who held one of the roles; empty: whoever was held to account. */
  readonly of: readonly Actor[];
  readonly measures: readonly string[];
  /** Of each of a group's entries any will do. */
  readonly by: readonly (readonly (readonly Actor[])[])[];
  /** Who may have decided after others handled it, which is not recorded: for a person to judge. */
  readonly unsureBy: readonly Actor[];
}

export const authority: RuleKind<"authority", AuthorityRule> = {
  read: readAuthority,
  judge: authorityVerdicts,
  readsOfOthers: {},
};

function readAuthority(entry: AuthorityRuleEntry, heading: RuleHeading, refs: References): AuthorityRule {
  return {
    ...heading,
    check: "authority",
    clauses: plainClauses(heading.clause),
    of: readActors(entry.of, refs, "of"),
    measures: refs.terms("measures", entry.measures, "measures"),
    by: entry.by.map((group, at) =>
      asList(group).map((one, index) => readActors(one, refs, "by", at, ...(Array.isArray(group) ? [index] : []))),
    ),
    unsureBy: readActors(entry["unsure-by"], refs, "unsure-by"),
  };
}

/** Who decides: a measure of these kinds is decided by all of one of the groups the clause names. */
export function authorityVerdicts(rule: AuthorityRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) =>
    pursuedIn(one, context)
      .filter((leader) => isSpokenOf(leader, rule.of, one, context))
      .filter((leader) => leader.measures.some((measure) => rule.measures.includes(measure.type)))
      .map((leader) => verdictOn(one, rule.clause, partyOf(leader.who, context), judge(leader, rule, context))),
  );
}

function judge(leader: Leader, rule: AuthorityRule, context: Context): Outcome {
  const { decidedBy, decidedByOthers } = leader;
  if (decidedBy.length + decidedByOthers.length === 0)
    return outcome("undetermined", "leader-lacks", { field: "decidedBy" });
  const decided = rule.by.some((group) =>
    group.every((any) => any.some((actor) => decidedBy.some((key) => isActor(key, actor, leader.date, context)))),
  );
  if (decided) return outcome("met", "authority-right", {});
  const names = [...decidedBy.map((key) => nameOf(key, context)), ...decidedByOthers];
  if (decidedByOthers.length > 0) return outcome("review", "authority-unknown", { names: decidedByOthers });
  // What outside organs alone decided is their duty, never this unit's breach (contract 3.10).
  const isUnsure =
    decidedBy.every((key) => key.startsWith("organ:")) ||
    rule.unsureBy.some((actor) => decidedBy.some((key) => isActor(key, actor, leader.date, context)));
  return isUnsure ? outcome("review", "authority-unknown", { names }) : outcome("breach", "authority-other", { names });
}
