import { allOf } from "../../base/lists.js";
import { memo } from "../../base/memo.js";
import { labelOf } from "../../ledger/labels.js";
import { type Finding, placeOf } from "../finding.js";
import { findingId } from "../finding-id.js";
import type { Act } from "./acts.js";
import type { Judged } from "./judge.js";

/** So many duties that acts leave unclear are each told by itself; more are one finding, which names the acts. */
const MOST_ALONE = 3;
/** So many records are named where there are many. */
const MOST_NAMED = 10;

/** What was found of a duty, and the duty; null where one finding tells of several. */
export interface OfDuties {
  readonly finding: Finding;
  readonly judged: Judged | null;
}

/** A duty of which acts without `about` leave open whether it was done: they may deal with it, or their words speak of it. */
interface Unclear extends OfDuties {
  readonly judged: Judged;
  readonly acts: readonly Act[];
}

/**
 * The judgements of one row with what is one fact told once (contract 3.10): an act without `about` that may deal with any of many
 * triggers leaves all of their duties undetermined (contract 3.9), and what lacks is the link of the act.
 */
export function withUnclearTogether(judgements: readonly OfDuties[]): OfDuties[] {
  const unclear = allOf(judgements, leftOpen);
  if (unclear.length <= MOST_ALONE) return [...judgements];
  const groups = new Map<string, Unclear[]>();
  for (const one of unclear) memo(groups, partiesAndYear(one), () => []).push(one);
  const first = new Map<Finding, Finding | null>();
  for (const group of groups.values()) {
    const shared = oneOfSeveral(group);
    if (shared.length <= MOST_ALONE) continue;
    for (const [at, one] of shared.entries()) first.set(one.finding, at === 0 ? together(one, shared) : null);
  }
  return judgements.flatMap((one): OfDuties[] => {
    const finding = first.get(one.finding);
    if (finding === undefined) return [one];
    return finding === null ? [] : [{ finding, judged: null }];
  });
}

const NONE: readonly Unclear[] = [];

/** What leaves a duty open, where it is acts without `about`. */
function leftOpen({ finding, judged }: OfDuties): readonly Unclear[] {
  if (judged === null) return NONE;
  const { grounds } = judged;
  if (finding.code === "duty-act-unclear") return [{ finding, judged, acts: grounds.unclear }];
  return finding.code === "duty-link-unwritten" ? [{ finding, judged, acts: grounds.speaking().acts }] : NONE;
}

/** Those left open by an act that leaves another open too: an act whose words speak of one matter alone is told by itself. */
function oneOfSeveral(group: readonly Unclear[]): Unclear[] {
  const times = new Map<object, number>();
  for (const { acts } of group) for (const { record } of acts) times.set(record, (times.get(record) ?? 0) + 1);
  return group.filter(
    ({ acts, finding }) =>
      finding.code === "duty-act-unclear" || acts.some(({ record }) => (times.get(record) ?? 0) > 1),
  );
}

function partiesAndYear({ finding: { year, holder, counterpart, recipient } }: Unclear): string {
  return [year, holder?.key, counterpart?.key, recipient?.key].join(" ");
}

function together({ finding, judged: { duty } }: Unclear, group: readonly Unclear[]): Finding {
  const acts = [...new Set(group.flatMap((one) => one.acts.map(({ record }) => record)))];
  const dates = acts.map(({ date }) => date).sort();
  const [first] = acts;
  const label = first ? labelOf(first) : finding.period.label;
  const { unit, regulation, clause, holder, counterpart, recipient } = finding;
  const named: Finding<"duty-acts-unclear"> = {
    ...finding,
    id: findingId([
      unit,
      regulation,
      clause,
      holder?.id ?? null,
      counterpart?.id ?? null,
      recipient?.id ?? null,
      label,
    ]),
    period: { label, from: dates[0] ?? duty.occurrence.from, to: dates.at(-1) ?? null },
    due: null,
    required: null,
    found: null,
    evidence: acts.slice(0, MOST_NAMED).map(placeOf),
    trigger: null,
    code: "duty-acts-unclear",
    args: { records: acts.slice(0, MOST_NAMED).map(placeOf), acts: acts.length, triggers: group.length },
  };
  return named;
}
