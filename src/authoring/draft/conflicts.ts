import type { DraftDuty } from "./duty.js";

/** Two clauses that say different things of one act of one holder. */
export interface Conflict {
  readonly one: DraftDuty;
  readonly other: DraftDuty;
}

/** Duties of different clauses that name the same holder and the same record, and different times. */
export function conflictsIn(duties: readonly DraftDuty[]): Conflict[] {
  return duties.flatMap((one, at) =>
    duties.slice(at + 1).flatMap((other) => (differ(one, other) ? [{ one, other }] : [])),
  );
}

function differ(one: DraftDuty, other: DraftDuty): boolean {
  if (one.clause.replace(/[a-z]$/, "") === other.clause.replace(/[a-z]$/, "")) return false;
  const [first] = one.holders;
  const [second] = other.holders;
  if (!first || !second || bare(first.words) !== bare(second.words)) return false;
  if (
    !one.evidence ||
    !other.evidence ||
    !(isParticular(one) || actOf(one) === actOf(other)) ||
    one.schedule?.within !== undefined ||
    other.schedule?.within !== undefined
  )
    return false;
  return same(one.evidence, other.evidence) && one.verb === other.verb && !same(one.schedule, other.schedule);
}

/** Records that may be of many matters: a bulletin of one thing is not that of another. */
const OF_MANY = ["any", "bulletin", "inspection", "rectification", "record-filing", "plan", "party-group-meeting"];

function isParticular({ evidence, verb }: DraftDuty): boolean {
  return verb.length > 1 && !Object.values(evidence ?? {}).some((type) => OF_MANY.includes(String(type)));
}

/** What is to be done and of what, without when and how often: of these words alone even an act of any type is one. */
function actOf({ act, sentence, holders, words }: DraftDuty): string {
  const [before = ""] = sentence.split(words);
  return (before.replace(holders[0]?.words ?? "", "") + act)
    .replace(words, "")
    .replace(/(?:至少|不少于)?[\d一二两三四五六七八九十]+次|[，。；、\s]/gu, "");
}

function bare(words: string): string {
  return words.replace(/^[各本院局馆校]/u, "");
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
