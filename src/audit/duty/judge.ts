import { type Day, daysBetween } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import type { Unit, Waiver } from "../../ledger/model.js";
import { type Counted, type FindingArgs, type FindingCode, placeOf, type Status } from "../finding.js";
import type { Settings } from "../question.js";
import type { Act } from "./acts.js";
import type { Duty } from "./duty.js";
import { daysCounted, requiredBy } from "./evidence.js";
import { canStillBeLate } from "./schedule.js";
import type { Speaking } from "./speaking.js";

/** What a duty comes to on a day. */
export interface Verdict<Code extends FindingCode = FindingCode> {
  readonly status: Status;
  readonly found: number;
  readonly daysLate: number | null;
  readonly code: Code;
  readonly args: FindingArgs[Code];
}

/** Everything a duty is judged by. */
export interface Grounds {
  readonly counted: readonly Act[];
  /** Acts of which it cannot be told whether they deal with this trigger or another. */
  readonly unclear: readonly Act[];
  /** Acts about this trigger that would deal with it if they were on what the clause names, and write no topics. */
  readonly untold: readonly Act[];
  /** Cases that do it by having been taken up, where they are to be carried through, and nothing has come of them; empty where anything else does it. */
  readonly opened: readonly Act[];
  /** Of those counted the acts of which a person must judge whether they do it. */
  readonly doubtful: readonly Act[];
  /** Acts that say nothing of what they are about, and whose own words name what it follows: looked for where all else leaves it open. */
  readonly speaking: () => Speaking;
  /** A waiver that covers the duty and is seen on the as-of day. */
  readonly waiver: Waiver | undefined;
  /** Why the duty does not apply; null where it does. */
  readonly inapplicable: "no-subordinates" | "no-case-measure" | null;
}

/** A duty, what it is judged by, and what it comes to. */
export interface Judged {
  readonly duty: Duty;
  readonly grounds: Grounds;
  readonly verdict: Verdict;
}

/**
 * Judges a duty as of a day, in the order of contract 3.5: not applicable, waived, met, late, undetermined, review, gap, due soon,
 * pending. What has no due date is met whenever it is done, pending till then, and for a person to look at once it has been open for
 * longer than the setting says (contract 3.9).
 */
export function judge(duty: Duty, grounds: Grounds, asOf: Day, settings: Settings): Verdict {
  const { due, from } = duty.occurrence;
  const required = requiredBy(duty);
  const all = daysCounted(duty, grounds.counted, asOf);
  const dates = required > 1 && !duty.obligation.all ? [...new Set(all)] : all;
  const found = dates.length;
  const done = dates[required - 1];
  const asked = { required, found, ...countedBy(duty.obligation) };
  const verdict = <Code extends FindingCode>(
    status: Status,
    code: Code,
    args: FindingArgs[Code],
    daysLate: number | null = null,
  ): Verdict<Code> => ({ status, found, daysLate, code, args });

  /** @param otherwise what it comes to where no act speaks of it */
  const unlessSpoken = (otherwise: Verdict): Verdict => {
    const { acts, lackTopics } = grounds.speaking();
    const records = acts.map(({ record }) => placeOf(record));
    const about = duty.trigger?.names[0] ?? duty.occurrence.label;
    return records.length > 0
      ? verdict("undetermined", "duty-link-unwritten", { records, about, lackTopics })
      : otherwise;
  };

  if (grounds.inapplicable) return verdict("not-applicable", grounds.inapplicable, {});
  if (grounds.waiver) return { found, daysLate: null, ...waivedBy(grounds.waiver) };
  const firm = grounds.doubtful.length > 0 ? firmlyDone(grounds, duty, asOf) : done;
  const isInTime = (day: Day) => due === null || day <= due;
  if (done !== undefined && (firm === undefined || isInTime(done) !== isInTime(firm)))
    return verdict("review", "duty-doubtful", { records: grounds.doubtful.map(({ record }) => placeOf(record)) });
  const [opened] = grounds.opened;
  if (done !== undefined && opened && daysBetween(opened.date, asOf) > settings.openAfterDays) {
    const records = grounds.opened.map(({ record }) => placeOf(record));
    return verdict("review", "duty-case-open", { records, days: daysBetween(opened.date, asOf) });
  }
  if (firm !== undefined && isInTime(firm)) return verdict("met", "duty-met", { ...asked, on: firm });
  if (firm !== undefined && due !== null) {
    const daysLate = daysBetween(due, firm);
    return verdict("late", "duty-late", { ...asked, due, on: firm, daysLate }, daysLate);
  }
  if (grounds.unclear.length > 0) {
    const unclear = { records: grounds.unclear.map(({ record }) => placeOf(record)) };
    return unlessSpoken(verdict("undetermined", "duty-act-unclear", unclear));
  }
  if (duty.trigger?.lacks) return verdict("undetermined", `trigger-without-${duty.trigger.lacks}`, {});
  if (due === null) {
    const days = daysBetween(from, asOf);
    const args = { ...asked, since: from, days };
    if (days <= settings.openAfterDays) return verdict("pending", "duty-open", args);
    return unlessSpoken(verdict("review", "duty-long-open", args));
  }
  if (asOf > due) {
    if (grounds.untold.length > 0) {
      const records = grounds.untold.map(({ record }) => placeOf(record));
      return verdict("undetermined", "duty-topics-unwritten", { records });
    }
    const mendable = canStillBeLate(duty.occurrence, asOf);
    return unlessSpoken(verdict("gap", "duty-gap", { ...asked, due, daysPast: daysBetween(due, asOf), mendable }));
  }
  const daysLeft = daysBetween(asOf, due);
  if (daysLeft <= settings.dueSoonDays) return verdict("due-soon", "duty-due-soon", { ...asked, due, daysLeft });
  return verdict("pending", "duty-pending", { ...asked, due, daysLeft });
}

/** What is counted where it is not the times that something is done. */
function countedBy({ all, counts }: Duty["obligation"]): { readonly counted?: Counted } {
  if (counts === "days") return { counted: counts };
  return all ? { counted: "parts" } : {};
}

/** When a duty was done by the acts of which nobody need judge whether they do it. */
function firmlyDone({ counted, doubtful }: Grounds, duty: Duty, asOf: Day): Day | undefined {
  const firm = counted.filter((act) => !doubtful.includes(act));
  return daysCounted(duty, firm, asOf)[requiredBy(duty) - 1];
}

/** What a waiver makes of what it covers. */
export function waivedBy(waiver: Waiver): Pick<Verdict<"duty-waived">, "status" | "code" | "args"> {
  const { reason, approvedBy, until, file, line } = waiver;
  return { status: "waived", code: "duty-waived", args: { reason, approvedBy, until, file, line } };
}

/** True where a case of the unit has a measure on its subject dated in the duty's period, as far as seen on the as-of day. */
export function hasCaseMeasure(unit: Unit, duty: Pick<Duty, "occurrence">, asOf: Day): boolean {
  return unit.records.cases.some(
    (one) =>
      one.date <= asOf && one.measures.some((measure) => measure.date <= asOf && holds(duty.occurrence, measure.date)),
  );
}
