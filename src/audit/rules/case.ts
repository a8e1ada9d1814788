import { addDays, type Day } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import type { CaseConditionEntry } from "../../generated/schemas.js";
import type { Case, Leader, Person, Unit } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import type { Context } from "../context.js";
import { branchSecretaryOf, heading, overseeing, type PostTest, serviceOn } from "../duty/service.js";
import { holdsOne, type Outcome, outcome, ownPerson } from "./rule.js";

/** Which cases a rule is about; what is empty is not looked at. */
export interface CaseCondition {
  readonly severities: readonly string[];
  readonly flags: readonly string[];
  /** Roles of which the subject held one, or none, when it happened. */
  readonly subjectRoles: readonly string[];
  readonly otherRoles: readonly string[];
}

/** Which cases a rule is about, from what its entry says. @param refs at the entry */
export function readCaseCondition(entry: CaseConditionEntry | undefined, refs: References): CaseCondition {
  return {
    severities: refs.terms("severities", entry?.severity, "severity"),
    flags: refs.freeTerms("flags", entry?.flags),
    subjectRoles: refs.roles(entry?.subject, "subject"),
    otherRoles: refs.roles(entry?.["not-subject"], "not-subject"),
  };
}

/** So long after a case is found a missing decision on who is responsible is open, not a breach. */
const OPEN_DAYS = 90;

/** The cases of the unit that are seen on the as-of day. */
export function casesSeen({ unit, asOf }: Pick<Context, "unit" | "asOf">): Case[] {
  return unit.records.cases.filter((one) => one.date <= asOf);
}

/** Those held to account for a case. */
export function heldToAccount(one: Case): Leader[] {
  return one.leaders.filter((leader) => leader.finding === "accountable");
}

/** Whether a case is one the rule is about; `unknown` where it has no severity and one is asked for. */
export function meets(one: Case, condition: CaseCondition, unit: Unit): boolean | "unknown" {
  const { severities, flags, subjectRoles, otherRoles } = condition;
  if (flags.length > 0 && !flags.some((flag) => one.flags.includes(flag))) return false;
  const subject = ownPerson(one.subject, unit);
  const held = (roles: readonly string[]) => subject !== undefined && holdsOne(subject, roles, one.occurred);
  if (subjectRoles.length > 0 && !held(subjectRoles)) return false;
  if (otherRoles.length > 0 && held(otherRoles)) return false;
  if (severities.length === 0) return true;
  return one.severity === null ? "unknown" : severities.includes(one.severity);
}

/** The departments a case is about: the one it names, else those its subject was posted in when it happened. */
export function departmentsOf(one: Case, unit: Unit): string[] {
  if (one.department !== null) return [one.department];
  const subject = ownPerson(one.subject, unit);
  const posts = subject?.posts.filter((post) => holds(post, one.occurred) && post.role !== "branch-secretary") ?? [];
  return [...new Set(posts.flatMap((post) => post.departments))];
}

/** Who held the post when it happened, the subject himself left out. */
export function holdersAt(
  as: "department-head" | "overseer" | "branch-secretary",
  departments: readonly string[],
  one: Case,
  { unit }: Context,
): Person[] {
  const tests: PostTest[] = departments.map((id) => {
    if (as === "department-head") return heading(id);
    return as === "overseer" ? overseeing(id) : branchSecretaryOf(id);
  });
  return unit.people.filter(
    (person) => person.key !== one.subject && tests.some((test) => serviceOn(person, test, one.occurred) !== undefined),
  );
}

/** What it comes to that a decision on responsibility for a case is recorded, or is not; one that is left to discretion is never missing. */
export function decisionOn(present: boolean, one: Case, asOf: Day, discretion: boolean): Outcome {
  if (present) return outcome("met", "account-present", {});
  const openUntil = addDays(one.date, OPEN_DAYS);
  if (asOf <= openUntil) return outcome("undetermined", "account-open", { until: openUntil });
  return discretion ? outcome("review", "account-discretion", {}) : outcome("breach", "account-missing", {});
}
