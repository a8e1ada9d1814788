import { isDeepStrictEqual } from "node:util";
import type { Evidence, Obligation, Rulebook } from "../regulation/rulebook.js";

/** Two rows of two regulations that one act can serve. */
export interface EqualRows {
  readonly one: Obligation;
  readonly other: Obligation;
  /** Whether it is the same holder who owes it, and whether at the same times. */
  readonly sameHolder: boolean;
  readonly sameTime: boolean;
}

/** The rows of two regulations that ask for the same act, by their encodings: a record of one kind, type and topic can be evidence of both. In the order of the first. */
export function equalRows(first: Rulebook, second: Rulebook): EqualRows[] {
  return first.obligations.flatMap((one) =>
    second.obligations
      .filter((other) => canBeOneAct(one, other))
      .map((other) => ({
        one,
        other,
        sameHolder: isDeepStrictEqual(one.holder, other.holder),
        sameTime: isDeepStrictEqual(one.schedule, other.schedule) && one.n === other.n,
      })),
  );
}

function canBeOneAct(one: Obligation, other: Obligation): boolean {
  if (!followTheSame(one.schedule, other.schedule)) return false;
  return one.evidence.some((a) => other.evidence.some((b) => overlap(a, b) && isParticular(a) && isParticular(b)));
}

/** What follows events is one act only where it follows the same. */
function followTheSame(one: Obligation["schedule"], other: Obligation["schedule"]): boolean {
  const isTriggered = ({ type }: Obligation["schedule"]) => type === "after" || type === "before";
  if (!isTriggered(one) && !isTriggered(other)) return true;
  if (!("selector" in one) || !("selector" in other) || one.type !== other.type) return false;
  return one.selector.records.some((a) =>
    other.selector.records.some((b) => a.kind === b.kind && shares(a.types ?? [], b.types ?? [])),
  );
}

function overlap(a: Evidence, b: Evidence): boolean {
  if (a.kind !== b.kind) return false;
  return shares(a.types ?? [], b.types ?? []) && shares(a.topics, b.topics) && sameParties(a, b);
}

/** Evidence of any type without a topic would be equal to everything. */
function isParticular({ types, topics }: Evidence): boolean {
  return types !== null || topics.length > 0;
}

/** What is not asked for may be anything. */
function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

/** Bodies and organs that both name in one place must be the same. */
function sameParties(a: Evidence, b: Evidence): boolean {
  return a.slots.every(({ name, parts }) => {
    const theirs = b.slots.find((slot) => slot.name === name)?.parts ?? parts;
    const named = (list: typeof parts) => list.flatMap((part) => (part.as === "party" ? [part.id] : []));
    return shares(named(parts), named(theirs));
  });
}
