import { asList } from "../../base/lists.js";
import { addDays, type Day } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import type { CaseConditionEntry } from "../../generated/schemas.js";
import { labelOf } from "../../ledger/labels.js";
import type { Case, Leader, PartyKey, Person, Unit } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import type { Context } from "../context.js";
import { branchSecretaryOf, heading, overseeing, type PostTest, postedIn, serviceOn } from "../duty/service.js";
import { holdsOne, type Outcome, outcome, ownPerson } from "./rule.js";

/** Which cases a rule is about; what is empty is not looked at. */
export interface CaseCondition {
  readonly severities: readonly string[];
  readonly flags: readonly string[];
  /** Words: a case flagged as major whose category contains one counts as one with the flags. */
  readonly majorCategories: readonly string[];
  /** Flags none of which it has. */
  readonly notFlags: readonly string[];
  /** Roles of which the subject held one, or none, when it happened. */
  readonly subjectRoles: readonly string[];
  readonly otherRoles: readonly string[];
}

/** Which cases a rule is about, from what its entry says. @param refs at the entry */
export function readCaseCondition(entry: CaseConditionEntry | undefined, refs: References): CaseCondition {
  return {
    severities: refs.terms("severities", entry?.severity, "severity"),
    flags: refs.freeTerms("flags", entry?.flags),
    majorCategories: asList(entry?.["or-major"]),
    notFlags: refs.freeTerms("flags", entry?.["not-flags"]),
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

/** The cases of offences that are seen on the as-of day: all but those that are accountability themselves. */
export function offencesSeen(context: Pick<Context, "unit" | "asOf">): Case[] {
  return casesSeen(context).filter((one) => !isAccountability(one, context));
}

/** The entries among the leaders of a case that are seen on the as-of day, with what was done by then: nothing dated later is seen (contract 3). */
export function leadersSeen(one: Case, { asOf }: Pick<Context, "asOf">): Leader[] {
  return one.leaders
    .filter((leader) => leader.date <= asOf)
    .map((leader) => ({ ...leader, measures: leader.measures.filter((measure) => measure.date <= asOf) }));
}

/** The measures on one held to account that may have been taken on account of a case: none that were before it happened. */
export function measuresFor(
  { measures }: Pick<Leader, "measures">,
  { occurred }: Pick<Case, "occurred">,
): Leader["measures"] {
  return measures.filter(({ date }) => occurred <= date);
}

/** Those whom the leaders of a case hold to account: what several entries on one of them say is one entry, unless they say two things of it. */
export function heldToAccount(one: Case, context: Pick<Context, "asOf">): Leader[] {
  const held: Leader[] = [];
  for (const leader of leadersSeen(one, context).filter(({ finding }) => finding === "accountable")) {
    const at = held.findIndex((other) => other.who === leader.who && areCompatible(other, leader));
    const known = held[at];
    if (known) held[at] = together(known, leader);
    else held.push(leader);
  }
  return held;
}

/** Whether two entries on one say nothing of him that differs. */
function areCompatible(a: Leader, b: Leader): boolean {
  const isOne = (x: string | null, y: string | null) => x === null || y === null || x === y;
  const deciders = ({ decidedBy, decidedByOthers }: Leader) => [...decidedBy, ...decidedByOthers].sort().join() || null;
  return (
    isOne(a.responsibility, b.responsibility) &&
    isOne(a.severity, b.severity) &&
    isOne(a.adjustment, b.adjustment) &&
    isOne(deciders(a), deciders(b))
  );
}

/** Two entries on one as one, of the day of the earlier. */
function together(a: Leader, b: Leader): Leader {
  const all = <Item>(x: readonly Item[], y: readonly Item[]) => [...new Set([...x, ...y])];
  return {
    ...a,
    responsibility: a.responsibility ?? b.responsibility,
    severity: a.severity ?? b.severity,
    adjustment: a.adjustment ?? b.adjustment,
    date: a.date < b.date ? a.date : b.date,
    measures: [...a.measures, ...b.measures],
    ground: all(a.ground, b.ground),
    mitigating: all(a.mitigating, b.mitigating),
    aggravating: all(a.aggravating, b.aggravating),
    decidedBy: all(a.decidedBy, b.decidedBy),
    decidedByOthers: all(a.decidedByOthers, b.decidedByOthers),
  };
}

/** Those held to account by a case: its leaders, or the subject of one that follows no offence. */
export function pursuedIn(one: Case, context: Pick<Context, "unit" | "asOf">): Leader[] {
  if (one.subject === null || !isAccountability(one, context)) return heldToAccount(one, context);
  const { subject: who, severity, mitigating, aggravating } = one;
  const measures = one.measures.filter((measure) => measure.date <= context.asOf);
  const date = measures.map((measure) => measure.date).sort()[0] ?? one.date;
  const decidedBy = one.decision?.by ?? [];
  const unwritten = { responsibility: null, ground: [], adjustment: null, decidedByOthers: [] };
  return [{ who, finding: "accountable", severity, date, measures, mitigating, aggravating, decidedBy, ...unwritten }];
}

/** Events by which an offence comes to be known: a case about one of them is a case of that offence. */
const LEADS = ["clue", "complaint", "petition", "sign", "inspection-finding", "tour-lead"];

/** Whether a case is accountability that follows no offence (contract 1): of a body or a leader, about what came of it, and no lead. */
function isAccountability(one: Case, { unit }: Pick<Context, "unit">): boolean {
  const { subject, about } = one;
  if (subject === null || about.length === 0 || one.leaders.length > 0) return false;
  const person = ownPerson(subject, unit);
  const isLed = person?.posts.some((post) => holds(post, one.occurred) && post.role !== "staff") ?? false;
  if (!isLed && !subject.startsWith("body:")) return false;
  const leads = unit.records.events.filter(({ type }) => LEADS.includes(type)).map(labelOf);
  const reports = unit.records.reports.filter(({ type }) => type === "case-report").map(labelOf);
  return !about.some((name) => leads.includes(name) || reports.includes(name));
}

/** Whether a case is one the rule is about; `unknown` where it has no severity and one is asked for. */
export function meets(one: Case, condition: CaseCondition, unit: Unit): boolean | "unknown" {
  const { severities, notFlags, subjectRoles, otherRoles } = condition;
  if (notFlags.some((flag) => one.flags.includes(flag))) return false;
  if (!isFlaggedAs(one, condition)) return false;
  const subject = ownPerson(one.subject, unit);
  const held = (roles: readonly string[]) => subject !== undefined && holdsOne(subject, roles, one.occurred);
  if (subjectRoles.length > 0 && !held(subjectRoles)) return false;
  if (otherRoles.length > 0 && held(otherRoles)) return false;
  if (severities.length === 0) return true;
  return one.severity === null ? "unknown" : severities.includes(one.severity);
}

/** Whether a case has one of the flags asked for, or is major and of a category that stands for them. */
function isFlaggedAs({ category, flags }: Case, condition: CaseCondition): boolean {
  if (condition.flags.length === 0 || condition.flags.some((flag) => flags.includes(flag))) return true;
  const { majorCategories } = condition;
  return flags.includes("major") && category.some((text) => majorCategories.some((word) => text.includes(word)));
}

/** The departments a case is about: the one it names, else those its subject was posted in when it happened. */
export function departmentsOf(one: Case, unit: Unit): string[] {
  if (one.department !== null) return [one.department];
  const subject = ownPerson(one.subject, unit);
  const posts = subject?.posts.filter((post) => holds(post, one.occurred) && post.role !== "branch-secretary") ?? [];
  return [...new Set(posts.flatMap((post) => post.departments))];
}

/** A post over a department that a case is about. */
export type PostOver = "department-head" | "overseer" | "branch-secretary";

/** Who held the post when it happened, the subject himself left out. */
export function holdersAt(as: PostOver, departments: readonly string[], one: Case, context: Context): Person[] {
  return heldAt(as, departments, one, context).filter((person) => person.key !== one.subject);
}

/** Who held the post when it happened. */
export function heldAt(as: PostOver, departments: readonly string[], one: Case, { unit }: Context): Person[] {
  const tests: PostTest[] = departments.map((id) => {
    if (as === "department-head") return heading(id);
    return as === "overseer" ? overseeing(id) : branchSecretaryOf(id);
  });
  return unit.people.filter((person) => tests.some((test) => serviceOn(person, test, one.occurred) !== undefined));
}

/** How high somebody stood when it happened: the highest of his posts. */
const RANKS: readonly (readonly string[])[] = [
  ["staff"],
  ["department-deputy"],
  ["department-head"],
  ["branch-secretary"],
  ["committee-member", "political-head"],
  ["deputy-secretary", "member", "discipline-head", "government-head"],
  ["secretary"],
];
/** From here on a leader leads the whole unit, and those of the team answer for one another. */
const UNIT = 4;
const TEAM = 5;

function rankOf(person: Person, on: Day): number {
  return RANKS.findLastIndex((roles) => holdsOne(person, roles, on));
}

/**
 * Those of a case's leaders who may be the leaders concerned (有关领导): never the offender (contract 3.10); a body, somebody of another
 * unit, or who stood above the offender: in the unit as a whole, or in a department that the case is about.
 */
export function leadersConcerned(one: Case, context: Pick<Context, "unit" | "asOf">): PartyKey[] {
  const named = leadersSeen(one, context).map((leader) => leader.who);
  return named.filter((key) => key !== one.subject && isAbove(key, one, context));
}

function isAbove(key: PartyKey, one: Case, { unit }: Pick<Context, "unit">): boolean {
  const person = ownPerson(key, unit);
  if (!person) return true;
  const offender = ownPerson(one.subject, unit);
  const below = offender ? Math.min(rankOf(offender, one.occurred) + 1, TEAM) : 1;
  const rank = rankOf(person, one.occurred);
  if (rank >= UNIT) return rank >= below;
  if (rank < below) return false;
  const departments = departmentsOf(one, unit);
  if (departments.length === 0) return true;
  const tests = departments.flatMap((id) => [
    postedIn(id, ["department-head", "department-deputy"]),
    branchSecretaryOf(id),
  ]);
  return tests.some((test) => serviceOn(person, test, one.occurred) !== undefined);
}

/** What it comes to that a decision on responsibility for a case is recorded, or is not; one that is left to discretion is never missing. */
export function decisionOn(present: boolean, one: Case, asOf: Day, discretion: boolean): Outcome {
  if (present) return outcome("met", "account-present", {});
  const until = addDays(one.date, OPEN_DAYS);
  if (asOf <= until) return outcome("undetermined", "account-open", { until });
  return discretion ? outcome("review", "account-discretion", {}) : outcome("breach", "account-missing", {});
}
