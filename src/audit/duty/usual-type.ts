import { LEADING_BODY } from "../../ledger/leading-bodies.js";
import type { Evidence } from "../../regulation/rulebook.js";
import type { Duty } from "./duty.js";

/**
 * The type that a record of a duty usually has where its evidence takes any: one that the clause names beside it for the
 * same kind, else what is usual after what happened, or for who owes it.
 */
export function usualType(evidence: Evidence, duty: Duty): string {
  const beside = duty.obligation.evidence.find((one) => one.kind === evidence.kind && one.types !== null);
  const [named] = beside?.types ?? [];
  if (named !== undefined) return named;
  const follows = duty.trigger?.record.kind ?? null;
  switch (evidence.kind) {
    case "meeting":
      return usualMeeting(evidence, duty);
    case "talk":
      return follows === "events" || follows === "cases" ? "reminder" : "integrity";
    case "report":
      return (follows && REPORTS[follows]) ?? "responsibility";
    case "activity":
      return follows === "meetings" ? "inspection" : "rectification";
    default:
      return "annual";
  }
}

/** What is reported after a record of a kind. */
const REPORTS: Readonly<Partial<Record<string, string>>> = {
  cases: "case-report",
  events: "case-report",
  assessments: "assessment-results",
};

/** Topics that a whole office is called together for. */
const CALLED_TOGETHER: readonly string[] = ["deployment", "inspection-tour"];

/** A meeting of the Party body where it or the secretary owes it, a department's where its head does, but not where all are called together. */
function usualMeeting({ topics }: Evidence, { holder, obligation }: Duty): string {
  if (topics.some((topic) => CALLED_TOGETHER.includes(topic))) return "work-meeting";
  if (holder.key === LEADING_BODY) return "party-group-meeting";
  if (holder.type === "department") return "department-meeting";
  const isSecretary = obligation.holder.by === "role" && obligation.holder.roles.every((role) => role === "secretary");
  return isSecretary ? "party-group-meeting" : "work-meeting";
}
