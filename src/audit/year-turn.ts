import { FIRST_DAY, LAST_DAY, yearOf } from "../calendar/day.js";
import type { PartyKey } from "../ledger/model.js";
import type { Obligation } from "../regulation/rulebook.js";
import { daysBeforeYear } from "./duty/schedules/schedules.js";
import type { Finding, Status } from "./finding.js";
import type { Question } from "./question.js";
import { COUNTED_BEFORE, type HeldBefore, NONE_BEFORE } from "./year-before.js";

// What a run that was asked for no year takes of the years beside the as-of day's (contract 3): on 1 January nothing turns green.

const FIRST_YEAR = yearOf(FIRST_DAY);
const LAST_YEAR = yearOf(LAST_DAY);

/** What decides to which years what a run takes belongs. */
export type Turn = Pick<Question, "asOf" | "year" | "yearAsked">;

/** The years to which findings may belong that a run looks at. @param obligation whose; null: a rule's */
export function yearsLookedAt(obligation: Obligation | null, { year, yearAsked }: Turn): readonly number[] {
  if (yearAsked) return [year];
  const next = obligation && daysBeforeYear(obligation.schedule) > 0 ? [year + 1] : [];
  return [...yearsJudged({ year, yearAsked }), ...next.filter((one) => one <= LAST_YEAR)];
}

/** The years that a run judges whole. */
export function yearsJudged({ year, yearAsked }: Pick<Turn, "year" | "yearAsked">): readonly number[] {
  return yearAsked || year === FIRST_YEAR ? [year] : [year - 1, year];
}

/**
 * Whether a run lists a finding: one of its year; where no year was asked for also a duty of the year before that falls due in it, or
 * has no due date and is still open, and a duty of the next year whose period has begun (contract 3).
 */
export function isOfRun({ due, kind, period, status, year }: Finding, turn: Turn): boolean {
  if (year === turn.year) return true;
  if (turn.yearAsked || kind === "rule") return false;
  if (year === turn.year + 1) return period.from <= turn.asOf;
  if (year !== turn.year - 1) return false;
  return due === null ? OPEN.has(status) : yearOf(due) === turn.year;
}

const OPEN: ReadonlySet<Status> = new Set(["pending", "review", "undetermined"]);

/** Whether a finding is one of the year before that a run does not list. */
export function isLeftBehind(finding: Finding, turn: Turn): boolean {
  return !turn.yearAsked && finding.year === turn.year - 1 && !isOfRun(finding, turn);
}

/** How much of what is left behind each party holds that is not in order. @param findings all of it, the known ones as such */
export function heldBefore(findings: readonly Finding[]): HeldBefore[] {
  const held = new Map<PartyKey | null, Record<(typeof COUNTED_BEFORE)[number], number>>();
  for (const { holder, status } of findings) {
    const counted = COUNTED_BEFORE.find((one) => one === status);
    if (!counted) continue;
    const key = holder?.key ?? null;
    const counts = held.get(key) ?? { ...NONE_BEFORE };
    counts[counted] += 1;
    held.set(key, counts);
  }
  return [...held].map(([holder, counts]) => ({ holder, counts }));
}
