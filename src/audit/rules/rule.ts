import { holds } from "../../calendar/span.js";
import type { Case, PartyKey, Person, RecordBase, Unit } from "../../ledger/ledger.js";
import { partyKey } from "../../ledger/ledger.js";
import type { CaseCondition } from "../../regulation/rulebook.js";
import type { FindingArgs, FindingCode, Status } from "../finding.js";
import type { Party } from "../party.js";
import { inRoles, serviceOn } from "../service.js";

/** What a rule says of one record, and of whom; null where it judges nobody in particular. */
export interface RuleVerdict<Code extends FindingCode = FindingCode> {
  readonly clause: string;
  readonly record: RecordBase;
  /** The label of the record as the unit would write it. */
  readonly label: string;
  /** The year the finding belongs to (contract 3.9). */
  readonly year: number;
  readonly holder: Party | null;
  readonly status: Extract<Status, "met" | "breach" | "review" | "undetermined">;
  readonly code: Code;
  readonly args: FindingArgs[Code];
}

/** Whether a case is one the rule is about; `unknown` where it has no severity and one is asked for. */
export function meets(one: Case, condition: CaseCondition, unit: Unit): boolean | "unknown" {
  const { severities, flags, subjectRoles, otherRoles } = condition;
  if (flags.length > 0 && !flags.some((flag) => one.flags.includes(flag))) return false;
  const subject = personOf(one.subject, [unit]);
  const held = (roles: readonly string[]) =>
    subject !== undefined && serviceOn(subject, inRoles(roles), one.occurred) !== undefined;
  if (subjectRoles.length > 0 && !held(subjectRoles)) return false;
  if (otherRoles.length > 0 && held(otherRoles)) return false;
  if (severities.length === 0) return true;
  return one.severity === null ? "unknown" : severities.includes(one.severity);
}

/** The departments a case is about: the one it names, else those its subject was posted in when it happened. */
export function departmentsOf(one: Case, unit: Unit): string[] {
  if (one.department !== null) return [one.department];
  const subject = personOf(one.subject, [unit]);
  const posts = subject?.posts.filter((post) => holds(post, one.occurred) && post.role !== "branch-secretary") ?? [];
  return [...new Set(posts.flatMap((post) => post.departments))];
}

export function personOf(key: PartyKey | null, units: readonly Unit[]): Person | undefined {
  return units.flatMap((unit) => unit.people).find((person) => partyKey("person", person.id) === key);
}
