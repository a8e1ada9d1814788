import { compareTexts } from "../../base/text-order.js";
import { addDays, daysBetween } from "../../calendar/day.js";
import type { Evidence } from "../../regulation/rulebook.js";
import type { Context } from "../context.js";
import type { RecordPlace } from "../finding.js";
import type { Act, Acts } from "./acts.js";
import { type Demand, demandsOf, type Lack, NEAR_DAYS, OTHER } from "./demand.js";
import type { Duty } from "./duty.js";
import { daysOf } from "./schedule.js";

/** A record that does not count for a duty, though little is wanting. */
export interface NearMiss {
  readonly place: RecordPlace;
  readonly kind: Act["kind"];
  readonly type: string;
  readonly lacks: readonly Lack[];
  /** It counts for another duty of the same obligation: less of a miss. */
  readonly countsElsewhere: boolean;
  /** It is a report that a meeting heard, which has no recipients, topics or form of its own to write. */
  readonly heard: boolean;
}

export interface NearMisses {
  /** The nearest first. */
  readonly shown: readonly NearMiss[];
  /** How many more there are. */
  readonly more: number;
}

/** A handful: as many as are shown. */
const SHOWN = 5;
/** What an act may want together and still be near: two small things, or one that counts double. */
const NEAR = 2;
/** And less than another type, or somebody else who did it: a small thing, and a few days besides. */
export const SMALL = 1.5;
/** By so much an act that counts for another duty of the obligation is less of a miss. */
const ELSEWHERE = 0.5;

interface Candidate {
  readonly act: Act;
  readonly unmet: readonly Demand[];
  readonly distance: number;
}

/** The records that count, as the objects they are. */
export interface CountedRecords {
  /** For the duty itself. */
  readonly counted: ReadonlySet<object>;
  /** For other duties of its obligation: near misses among them come after others as near. */
  readonly elsewhere: ReadonlySet<object>;
  /** What an act may want together, where that is less than usual. */
  readonly most?: number;
}

/**
 * The records that nearly count for a duty, each as the act of it that lacks least. Never one that counts.
 * What is lacking is said by the very demands that an act must meet to count.
 */
export function nearMisses(
  duty: Duty,
  acts: Acts,
  context: Context,
  { counted, elsewhere, most = NEAR }: CountedRecords,
): NearMisses {
  const nearest = new Map<object, Candidate>();
  for (const evidence of duty.obligation.evidence) {
    const demands = demandsOf(evidence, duty, context);
    for (const act of actsNear(duty, { kind: evidence.kind, types: most < OTHER ? evidence.types : null }, acts)) {
      if (counted.has(act.record) || (act.own && duty.trigger?.record !== act.record)) continue;
      const known = nearest.get(act.record);
      const found = candidate(act, demands, (distance) => (known ? distance < known.distance : distance <= most));
      if (found) nearest.set(act.record, found);
    }
  }
  const countsElsewhere = ({ act }: Candidate) => elsewhere.has(act.record);
  const sorted = [...nearest.values()]
    .map((one) => (countsElsewhere(one) ? { ...one, distance: one.distance + ELSEWHERE } : one))
    .sort((a, b) => byDistance(a, b, duty));
  return {
    shown: sorted.slice(0, SHOWN).map((one) => asNearMiss(one, countsElsewhere(one))),
    more: Math.max(0, sorted.length - SHOWN),
  };
}

/** The acts that may be near, of some types or of any: by its date alone one that is further off wants too much. */
function actsNear(
  { obligation, occurrence }: Duty,
  { kind, types }: Pick<Evidence, "kind" | "types">,
  acts: Acts,
): readonly Act[] {
  if (obligation.counts === "days") return acts.of(kind, types);
  const { from, to } = daysOf(occurrence);
  return acts.within(kind, types, { from: addDays(from, -NEAR_DAYS), to: addDays(to, NEAR_DAYS) });
}

/** An act with the demands that it does not meet; undefined as soon as they make it too distant, which more of them only make it more. */
function candidate(act: Act, demands: readonly Demand[], isNear: (distance: number) => boolean): Candidate | undefined {
  const unmet: Demand[] = [];
  let distance = 0;
  for (const demand of demands) {
    if (demand.isMet(act)) continue;
    unmet.push(demand);
    distance += demand.weight(act);
    if (!isNear(distance)) return undefined;
  }
  return isNear(distance) ? { act, unmet, distance } : undefined;
}

function byDistance(a: Candidate, b: Candidate, { occurrence }: Duty): number {
  const daysOff = ({ act }: Candidate) =>
    Math.max(0, daysBetween(act.date, occurrence.from), daysBetween(occurrence.to, act.date));
  const [one, other] = [a.act, b.act];
  return (
    a.distance - b.distance ||
    daysOff(a) - daysOff(b) ||
    compareTexts(one.date, other.date) ||
    compareTexts(one.record.file, other.record.file) ||
    one.record.line - other.record.line
  );
}

function asNearMiss({ act, unmet }: Candidate, countsElsewhere: boolean): NearMiss {
  const { file, line, id } = act.record;
  const lacks = unmet.map((demand) => demand.lack(act));
  const heard = act.kind === "report" && act.record.kind === "meetings";
  return { place: { file, line, id, date: act.date }, kind: act.kind, type: act.type, lacks, countsElsewhere, heard };
}
