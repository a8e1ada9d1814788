import type { Case } from "../../ledger/model.js";
import { partyKey } from "../../ledger/model.js";
import type { Accountable, AccountRule } from "../../regulation/rule.js";
import type { Scene } from "../context.js";
import { bodyParty, type Party, partyOf, personParty } from "../party.js";
import { casesSeen, decisionOn, departmentsOf, holdersAt, meets } from "./case.js";
import { isOnSide, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** Held to account (一案双查): for each case the rule is about, whoever must appear among its `leaders` does, accountable or without fault. */
export function accountVerdicts(rule: AccountRule, scene: Scene): RuleVerdict[] {
  return casesSeen(scene).flatMap((one) => {
    const met = meets(one, rule.cases, scene.unit);
    if (met === false) return [];
    if (met === "unknown")
      return [verdictOn(one, rule.clause, null, outcome("undetermined", "case-lacks", { field: "severity" }))];
    return saidOnce(rule.who.flatMap((who) => judge(who, one, rule, scene)));
  });
}

/** What is missing to judge anybody is said once for a case, not for each who must appear. */
function saidOnce(verdicts: readonly RuleVerdict[]): RuleVerdict[] {
  const nobody = verdicts.filter((one) => one.holder === null);
  return verdicts.filter((one) => one.holder !== null || one === nobody[0]);
}

function judge(who: Accountable, one: Case, rule: AccountRule, scene: Scene): RuleVerdict[] {
  const named = one.leaders.map((leader) => leader.who);
  switch (who.as) {
    case "any":
      return [settle(one.leaders.length > 0, null, one, rule, scene)];
    case "side": {
      const onSide = named.some((key) => isOnSide(key, who, one.occurred, scene));
      return [settle(onSide, bodyParty(who.body, scene.terms), one, rule, scene)];
    }
    case "related": {
      if (one.related.length === 0)
        return [verdictOn(one, rule.clause, null, outcome("undetermined", "case-lacks", { field: "related" }))];
      return one.related.map((key) => settle(named.includes(key), partyOf(key, scene), one, rule, scene));
    }
    default: {
      const departments = departmentsOf(one, scene.unit);
      if (departments.length === 0)
        return [verdictOn(one, rule.clause, null, outcome("undetermined", "case-lacks", { field: "department" }))];
      const required = holdersAt(who.as, departments, one, scene);
      if (required.length === 0)
        return [
          verdictOn(one, rule.clause, null, outcome("undetermined", "nobody-held", { role: ROLE_TERMS[who.as] })),
        ];
      return required.map((person) =>
        settle(named.includes(partyKey("person", person.id)), personParty(person), one, rule, scene),
      );
    }
  }
}

const ROLE_TERMS = {
  "department-head": "department-head",
  overseer: "member",
  "branch-secretary": "branch-secretary",
} as const;

function settle(present: boolean, holder: Party | null, one: Case, rule: AccountRule, { asOf }: Scene): RuleVerdict {
  return verdictOn(one, rule.clause, holder, decisionOn(present, one, asOf, rule.discretion));
}
