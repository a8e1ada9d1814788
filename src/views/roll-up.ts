import { type Summary, sumOf, type UnitResult } from "../audit/finding.js";
import { groupBy } from "../base/grouping.js";
import type { Day } from "../calendar/day.js";

/** How a unit stands, or several together. */
export interface RollUpRow {
  /** Met, in time or late. */
  readonly done: number;
  /** What can still be done in time. */
  readonly ahead: number;
  readonly missed: number;
  readonly breach: number;
  /** What a person must judge. */
  readonly judge: number;
  /** What cannot be judged for what is not kept. */
  readonly notKept: number;
}

/** A unit among others; its counts are null where it was not judged for its errors. */
export interface RollUpUnit {
  readonly unit: UnitResult;
  readonly counts: RollUpRow | null;
}

/** Units that stand together: one that has units below it with those of them that have none, else units without one above them. */
export interface RollUpGroup {
  /** The unit above the others. */
  readonly head: UnitResult | null;
  readonly units: readonly RollUpUnit[];
  /** Of all of them together. */
  readonly counts: RollUpRow;
  readonly lastDay: Day | null;
}

/** Units with how each stands, in the order of the ledger: a group after that of the unit above its head, those of a province so by city. Nobody is ranked. */
export function rollUp(units: readonly UnitResult[]): RollUpGroup[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const above = (unit: UnitResult) => (unit.superior === null ? undefined : byId.get(unit.superior));
  const heads = new Set(units.flatMap((unit) => above(unit) ?? []));
  const headOf = (unit: UnitResult) => (heads.has(unit) ? unit : above(unit));
  const groups = groupBy(units, (unit) => [headOf(unit)]);
  const placed = new Set<UnitResult>();
  const place = (head: UnitResult): void => {
    if (placed.has(head)) return;
    placed.add(head);
    for (const other of heads) if (above(other) === head) place(other);
  };
  for (const head of heads) if (!above(head)) place(head);
  for (const head of heads) place(head);
  return [...placed, undefined].flatMap((head) => groupOf(head ?? null, groups.get(head) ?? []));
}

function groupOf(head: UnitResult | null, own: readonly UnitResult[]): RollUpGroup[] {
  if (own.length === 0) return [];
  const ordered = head ? [head, ...own.filter((unit) => unit !== head)] : own;
  const days = own.flatMap(({ lastDay }) => lastDay ?? []).sort();
  return [
    {
      head,
      units: ordered.map((unit) => ({ unit, counts: unit.summary && countsIn(unit.summary) })),
      counts: countsIn(sumOf(own.flatMap(({ summary }) => summary ?? []))),
      lastDay: days.at(-1) ?? null,
    },
  ];
}

function countsIn(summary: Summary): RollUpRow {
  return {
    done: summary.met + summary.late,
    ahead: summary["due-soon"] + summary.pending,
    missed: summary.gap,
    breach: summary.breach,
    judge: summary.review,
    notKept: summary.undetermined,
  };
}
