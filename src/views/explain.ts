import type { UnitAudit } from "../audit/audit.js";
import type { Act } from "../audit/duty/acts.js";
import type { Duty } from "../audit/duty/duty.js";
import { type NearMisses, nearMisses } from "../audit/duty/near-miss.js";
import type { Finding, RecordPlace } from "../audit/finding.js";
import { placeOf } from "../audit/finding.js";
import type { Judgement } from "../audit/judgements.js";
import type { Day } from "../calendar/day.js";
import { timesAsked } from "../regulation/rulebook.js";
import { type Remedy, remedyFor } from "./remedy.js";

/** Why a finding says what it says: a view of its judgement, which judges nothing again. */
export interface Explanation {
  readonly finding: Finding;
  /** The records that count, by date; of a rule, the record it judges. */
  readonly records: readonly CountedRecord[];
  readonly nearMisses: NearMisses;
  /** A record that would satisfy the duty, and a day it could be dated; null where nothing is missing, and for a rule. */
  readonly remedy: (Remedy & { readonly date: Day }) | null;
}

/** A record that counts. Of a duty of several on different days one of the same day as another brings it no further. */
export interface CountedRecord {
  readonly place: RecordPlace;
  readonly standing: "in-time" | "late" | "same-day" | "judged";
}

const NONE: NearMisses = { shown: [], more: 0 };

/** Explains a finding by what it was judged by. */
export function explanationOf({ finding, judged }: Judgement, { acts, judgements, context }: UnitAudit): Explanation {
  if (!judged) {
    const records = finding.evidence.map((place): CountedRecord => ({ place, standing: "judged" }));
    return { finding, records, nearMisses: NONE, remedy: null };
  }
  const { duty, grounds } = judged;
  const { occurrence, obligation } = duty;
  const isOpen = ["gap", "late", "undetermined", "review", "due-soon", "pending", "known"].includes(finding.status);
  const elsewhere = judgements.flatMap((other) =>
    other.judged?.duty.obligation === obligation ? other.judged.grounds.counted : [],
  );
  return {
    finding,
    records: grounds.counted.map((act, index) => ({
      place: { ...placeOf(act.record), date: act.date },
      standing: standingOf(act, grounds.counted.slice(0, index), duty),
    })),
    nearMisses: nearMisses(duty, acts, context, {
      counted: recordsOf(grounds.counted),
      elsewhere: recordsOf(elsewhere),
    }),
    remedy: isOpen ? { ...remedyFor(duty, context), date: dayFor(occurrence.from, occurrence.to, context.asOf) } : null,
  };
}

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
