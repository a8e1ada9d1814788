import type { UnitAudit } from "../audit/audit.js";
import type { Context } from "../audit/context.js";
import type { Act } from "../audit/duty/acts.js";
import type { Duty } from "../audit/duty/duty.js";
import type { Judged } from "../audit/duty/judge.js";
import { type NearMisses, nearMisses } from "../audit/duty/near-miss.js";
import type { Finding, RecordPlace } from "../audit/finding.js";
import { placeOf } from "../audit/finding.js";
import type { Judgement } from "../audit/judgements.js";
import { memo } from "../base/memo.js";
import type { Day } from "../calendar/day.js";
import { type Obligation, timesAsked } from "../regulation/rulebook.js";
import { answerDraft, type Remedy, remedyFor } from "./remedy.js";

/** Why a finding says what it says: a view of its judgement, which judges nothing again. */
export interface Explanation {
  readonly finding: Finding;
  /** The records that count, by date; of a rule, the record it judges. */
  readonly records: readonly CountedRecord[];
  readonly nearMisses: NearMisses;
  /** A record that would satisfy the duty, and a day it could be dated; null where nothing is missing, and for a rule. */
  readonly remedy: (Remedy & { readonly date: Day }) | null;
  /** What a person would write who has decided; null where nothing is for a person to judge. */
  readonly answer: (Remedy & { readonly date: Day }) | null;
}

/** A record that counts. Of a duty of several on different days one of the same day as another brings it no further. */
export interface CountedRecord {
  readonly place: RecordPlace;
  readonly standing: "in-time" | "late" | "same-day" | "judged";
}

const NONE: NearMisses = { shown: [], more: 0 };

/** Explains a finding by what it was judged by. */
export function explanationOf({ finding, judged }: Judgement, audit: UnitAudit): Explanation {
  const answer =
    finding.status === "review" ? { ...answerDraft(finding, audit.context), date: audit.context.asOf } : null;
  if (!judged) {
    const records = finding.evidence.map((place): CountedRecord => ({ place, standing: "judged" }));
    return { finding, records, nearMisses: NONE, remedy: null, answer };
  }
  const { duty, grounds } = judged;
  const isOpen = ["gap", "late", "undetermined", "review", "due-soon", "pending", "known"].includes(finding.status);
  return {
    finding,
    records: grounds.counted.map((act, index) => ({
      place: { ...placeOf(act.record), date: act.date },
      standing: standingOf(act, grounds.counted.slice(0, index), duty),
    })),
    nearMisses: nearMissesOf(judged, audit),
    remedy: isOpen ? remedyAndDay(duty, audit.context) : null,
    answer,
  };
}

/** The records that nearly count for a duty. @param most what they may want together, where that is less than usual */
export function nearMissesOf({ duty, grounds }: Judged, audit: UnitAudit, most?: number): NearMisses {
  return nearMisses(duty, audit.acts, audit.context, {
    counted: recordsOf(grounds.counted),
    elsewhere: countedFor(duty.obligation, audit),
    ...(most !== undefined && { most }),
  });
}

/** A record that would satisfy a duty, and a day it could be dated. */
function remedyAndDay(duty: Duty, context: Context): NonNullable<Explanation["remedy"]> {
  const { from, to } = duty.occurrence;
  return { ...remedyFor(duty, context), date: dayFor(from, to, context.asOf) };
}

const counted = new WeakMap<UnitAudit, ReadonlyMap<Obligation, ReadonlySet<object>>>();

/** The records of a unit that count for any duty of an obligation: gone through once, since every duty asks. */
function countedFor(obligation: Obligation, audit: UnitAudit): ReadonlySet<object> {
  const byObligation = memo(counted, audit, () => {
    const sets = new Map<Obligation, Set<object>>();
    for (const { judged } of audit.judgements) {
      if (!judged) continue;
      const records = memo(sets, judged.duty.obligation, () => new Set());
      for (const { record } of judged.grounds.counted) records.add(record);
    }
    return sets;
  });
  return byObligation.get(obligation) ?? NO_RECORDS;
}

const NO_RECORDS: ReadonlySet<object> = new Set();

function recordsOf(acts: readonly Act[]): Set<object> {
  return new Set(acts.map((act) => act.record));
}

function standingOf(act: Act, before: readonly Act[], duty: Duty): CountedRecord["standing"] {
  const { due } = duty.occurrence;
  const isOneOfSeveral = duty.obligation.counts === "records" && timesAsked(duty.obligation, duty.unit) > 1;
  if (isOneOfSeveral && before.some((other) => other.date === act.date)) return "same-day";
  return due !== null && act.date > due ? "late" : "in-time";
}

/** A day on which what is missing could be done: the as-of day where it lies in the period, else the period's nearest. */
function dayFor(from: Day, to: Day, asOf: Day): Day {
  if (asOf < from) return from;
  return asOf < to ? asOf : to;
}
