import { addDays, yearOf } from "../../calendar/day.js";
import type { Case, Person } from "../../ledger/ledger.js";
import { partyKey } from "../../ledger/ledger.js";
import type { Accountable, AccountRule } from "../../regulation/rulebook.js";
import { bodyParty, type Party, personParty } from "../party.js";
import type { Scene } from "../scene.js";
import { heading, inRoles, overseeing, type PostTest, serviceOn } from "../service.js";
import { departmentsOf, meets, personOf, type RuleVerdict } from "./rule.js";

/** So long after a case is found a missing decision on who is responsible is open, not a breach. */
const OPEN_DAYS = 90;

/** Held to account (一案双查): for each case the rule is about, whoever must appear among its `leaders` does, accountable or without fault. */
export function accountVerdicts(rule: AccountRule, scene: Scene): RuleVerdict[] {
  return scene.unit.records.cases
    .filter((one) => one.date <= scene.asOf)
    .flatMap((one) => {
      const met = meets(one, rule.cases, scene.unit);
      if (met === false) return [];
      if (met === "unknown") return [verdict(rule, one, null, "undetermined", "case-lacks", { field: "severity" })];
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
      const onSide = one.leaders.some((leader) => {
        if (leader.who === partyKey("body", who.body)) return true;
        const person = personOf(leader.who, scene.ledger.units);
        return person !== undefined && holdsOne(person, who.roles, one) && !holdsOne(person, who.notRoles, one);
      });
      return [settle(onSide, bodyParty(who.body, scene.terms), one, rule, scene)];
    }
    default: {
      const departments = departmentsOf(one, scene.unit);
      if (departments.length === 0)
        return [verdict(rule, one, null, "undetermined", "case-lacks", { field: "department" })];
      const required = holdersAt(who.as, departments, one, scene);
      if (required.length === 0)
        return [verdict(rule, one, null, "undetermined", "nobody-held", { role: ROLE_TERMS[who.as] })];
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

/** Who held the post when it happened, the subject himself left out. */
function holdersAt(
  as: "department-head" | "overseer" | "branch-secretary",
  departments: readonly string[],
  one: Case,
  { unit }: Scene,
): Person[] {
  const tests: PostTest[] = departments.map((id) => {
    if (as === "department-head") return heading(id);
    if (as === "overseer") return overseeing(id);
    return (post) =>
      post.role === "branch-secretary" && (post.departments.length === 0 || post.departments.includes(id));
  });
  return unit.people.filter(
    (person) =>
      partyKey("person", person.id) !== one.subject &&
      tests.some((test) => serviceOn(person, test, one.occurred) !== undefined),
  );
}

function holdsOne(person: Person, roles: readonly string[], one: Case): boolean {
  return roles.length > 0 && serviceOn(person, inRoles(roles), one.occurred) !== undefined;
}

function settle(present: boolean, holder: Party | null, one: Case, rule: AccountRule, { asOf }: Scene): RuleVerdict {
  if (present) return verdict(rule, one, holder, "met", "account-present", {});
  const openUntil = addDays(one.date, OPEN_DAYS);
  if (asOf <= openUntil) return verdict(rule, one, holder, "undetermined", "account-open", { until: openUntil });
  if (rule.discretion) return verdict(rule, one, holder, "review", "account-discretion", {});
  return verdict(rule, one, holder, "breach", "account-missing", {});
}

function verdict<Code extends RuleVerdict["code"]>(
  rule: AccountRule,
  one: Case,
  holder: Party | null,
  status: RuleVerdict["status"],
  code: Code,
  args: RuleVerdict<Code>["args"],
): RuleVerdict<Code> {
  return { clause: rule.clause, record: one, label: one.label, year: yearOf(one.date), holder, status, code, args };
}
