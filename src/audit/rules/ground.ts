import type { Case, Leader } from "../../ledger/model.js";
import type { Ground, GroundRule } from "../../regulation/rule.js";
import type { Scene } from "../context.js";
import { partyOf, termText } from "../party.js";
import { casesSeen, decisionOn, heldToAccount, meets } from "./case.js";
import { isOnSide, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** Grounds: whoever is held to account is so on one of those the regulation lists; what is such a situation by itself leads to a decision. */
export function groundVerdicts(rule: GroundRule, scene: Scene): RuleVerdict[] {
  return casesSeen(scene).flatMap((one) => [
    ...heldToAccount(one)
      .filter((leader) => rule.of === null || isOnSide(leader.who, rule.of, one.occurred, scene))
      .flatMap((leader) => groundsOf(leader, one, rule, scene)),
    ...rule.grounds.flatMap((ground) => situationIn(one, ground, scene)),
  ]);
}

/** A finding for each ground written, under its own clause, and one for the whole list. */
function groundsOf(leader: Leader, one: Case, rule: GroundRule, scene: Scene): RuleVerdict[] {
  const holder = partyOf(leader.who, scene);
  if (leader.ground.length === 0) {
    return [verdictOn(one, rule.clause, holder, outcome("undetermined", "leader-lacks", { field: "ground" }))];
  }
  const other = rule.grounds.find((ground) => ground.ground === null);
  const clauses = leader.ground.map((text) => (rule.grounds.find((ground) => ground.ground === text) ?? other)?.clause);
  const listed = [...new Set(clauses.filter((clause) => clause !== undefined && clause !== rule.clause))];
  const grounds = leader.ground.map((text) => termText("grounds", text, scene.terms));
  const whole = clauses.includes(undefined)
    ? outcome("review", "ground-unlisted", { grounds })
    : outcome("met", "ground-listed", { grounds });
  return [
    verdictOn(one, rule.clause, holder, whole),
    ...listed.flatMap((clause) =>
      clause === undefined ? [] : [verdictOn(one, clause, holder, outcome("met", "ground-listed", { grounds }))],
    ),
  ];
}

function situationIn(one: Case, ground: Ground, scene: Scene): RuleVerdict[] {
  if (ground.cases === null) return [];
  const met = meets(one, ground.cases, scene.unit);
  if (met === false) return [];
  if (met === "unknown")
    return [verdictOn(one, ground.clause, null, outcome("undetermined", "case-lacks", { field: "severity" }))];
  return [verdictOn(one, ground.clause, null, decisionOn(one.leaders.length > 0, one, scene.asOf, false))];
}
