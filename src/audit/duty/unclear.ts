import { memo } from "../../base/memo.js";
import { labelOf } from "../../ledger/labels.js";
import { type Finding, placeOf } from "../finding.js";
import { findingId } from "../finding-id.js";
import type { Judged } from "./judge.js";

/** So many duties that acts leave unclear are each told by itself; more are one finding, which names the acts. */
const MOST_ALONE = 3;
/** So many records are named where there are many. */
const MOST_NAMED = 10;

/** What was found of a duty, and the duty; null where one finding tells of several. */
interface OfDuties {
  readonly finding: Finding;
  readonly judged: Judged | null;
}

/** A duty of which acts without `about` leave open whether it was done. */
interface Unclear extends OfDuties {
  readonly judged: Judged;
}

/**
 * The judgements of one row with what is one fact told once (contract 3.10): an act without `about` that may deal with any of many
 * triggers leaves all of their duties undetermined (contract 3.9), and what lacks is the link of the act.
 */
export function withUnclearTogether(judgements: readonly OfDuties[]): OfDuties[] {
  if (!judgements.some(isUnclear)) return [...judgements];
  const groups = new Map<string, Unclear[]>();
  const groupOf = (one: Unclear) => memo(groups, partiesAndYear(one), () => []);
  for (const one of judgements) if (isUnclear(one)) groupOf(one).push(one);
  return judgements.flatMap((one): OfDuties[] => {
    if (!isUnclear(one)) return [one];
    const group = groupOf(one);
    if (group.length <= MOST_ALONE) return [one];
    return one === group[0] ? [together(one, group)] : [];
  });
}

function isUnclear(one: OfDuties): one is Unclear {
  return one.judged !== null && one.finding.code === "duty-act-unclear";
}

function partiesAndYear({ finding: { year, holder, counterpart, recipient } }: OfDuties): string {
  return [year, holder?.key, counterpart?.key, recipient?.key].join(" ");
}

function together({ finding, judged: { duty } }: Unclear, group: readonly Unclear[]): OfDuties {
  const acts = [...new Set(group.flatMap(({ judged }) => judged.grounds.unclear.map(({ record }) => record)))];
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
  return { finding: named, judged: null };
}
