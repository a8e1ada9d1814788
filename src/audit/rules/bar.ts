import { addDays, addMonths, type Day, yearOf } from "../../calendar/day.js";
import { yearOfLabel } from "../../calendar/period.js";
import { labelOf } from "../../ledger/labels.js";
import type { Appointment, Assessment, Case, Leader, Measure, PartyKey, Unit } from "../../ledger/ledger.js";
import type { BarRule } from "../../regulation/rule.js";
import { partyOf } from "../party.js";
import type { Scene } from "../scene.js";
import { casesSeen, heldToAccount } from "./case.js";
import type { RuleVerdict } from "./rule.js";

/** Bars after a sanction (影响期): no honours in the year, no post or promotion for so many months, for whoever was held to account. */
export function barVerdicts(rule: BarRule, scene: Scene): RuleVerdict[] {
  const causes = casesSeen(scene).flatMap((one) => causesOf(rule, one));
  const people = [...new Set(causes.map((cause) => cause.who))];
  return people.flatMap((who) => {
    const own = causes.filter((cause) => cause.who === who);
    return rule.bars === "honours" ? honours(who, own, rule, scene) : appointments(who, own, rule, scene);
  });
}

/** What starts a bar: one measure (or the decision itself) on one leader. */
export interface Cause {
  readonly who: PartyKey;
  readonly date: Day;
  /** The first day free again; null where a sanction's own end is not recorded. A bar on honours holds for the year of `date` instead. */
  readonly free: Day | null;
}

/** What of a case starts a bar: only what was decided of leaders, not what was done to the subject. */
export function causesOf(rule: BarRule, one: Case): Cause[] {
  return heldToAccount(one)
    .filter((leader) => leader.who.startsWith("person:"))
    .flatMap((leader) => {
      if (rule.measures.length === 0) return [{ who: leader.who, date: leader.date, free: leader.date }];
      return leader.measures
        .filter((measure) => rule.measures.includes(measure.type))
        .flatMap((measure) => causeOf(measure, leader, rule));
    });
}

function causeOf(measure: Measure, leader: Leader, rule: BarRule): Cause[] {
  const { who } = leader;
  const months = rule.months === null ? measure.date : addMonths(measure.date, rule.months);
  if (rule.untilSanction.length === 0) return [{ who, date: measure.date, free: months }];
  const sanctions = leader.measures.filter((other) => rule.untilSanction.includes(other.type));
  return sanctions.map((sanction) => {
    const after = sanction.until && addDays(sanction.until, 1);
    return { who, date: measure.date, free: after && (after > months ? after : months) };
  });
}

function honours(who: PartyKey, causes: readonly Cause[], rule: BarRule, scene: Scene): RuleVerdict[] {
  const years = causes.map((cause) => yearOf(cause.date));
  return eachUnit(scene).flatMap(({ unit, prefix }) => [
    ...unit.records.appointments
      .filter((one) => one.type === "commendation" && one.date <= scene.asOf && one.person.includes(who))
      .filter((one) => years.includes(yearOf(one.date)))
      .map((one) => verdict(rule, who, one, prefix, scene, "breach", "bar-honour", { year: yearOf(one.date) })),
    ...unit.records.assessments
      .filter((one) => one.date <= scene.asOf && one.subject.includes(who) && years.includes(yearOfLabel(one.covers)))
      .map((one) => {
        const year = yearOfLabel(one.covers);
        if (one.grade === null)
          return verdict(rule, who, one, prefix, scene, "undetermined", "bar-lacks", { field: "grade" });
        if (one.grade === "excellent") return verdict(rule, who, one, prefix, scene, "breach", "bar-honour", { year });
        return verdict(rule, who, one, prefix, scene, "met", "bar-kept", {});
      }),
  ]);
}

function appointments(who: PartyKey, causes: readonly Cause[], rule: BarRule, scene: Scene): RuleVerdict[] {
  return eachUnit(scene).flatMap(({ unit, prefix }) =>
    unit.records.appointments
      .filter((one) => one.type !== "commendation" && one.date <= scene.asOf && one.person.includes(who))
      .flatMap((one) => {
        const before = causes.filter((cause) => cause.date <= one.date);
        if (before.length === 0) return [];
        return [judge(one, before, who, rule, prefix, scene)];
      }),
  );
}

function judge(
  one: Appointment,
  causes: readonly Cause[],
  who: PartyKey,
  rule: BarRule,
  prefix: string,
  scene: Scene,
): RuleVerdict {
  const say = <Code extends RuleVerdict["code"]>(
    status: RuleVerdict["status"],
    code: Code,
    args: RuleVerdict<Code>["args"],
  ) => verdict(rule, who, one, prefix, scene, status, code, args);
  const barring = causes.filter((cause) => cause.free === null || one.date < cause.free);
  const [cause] = barring;
  if (!cause) return say("met", "bar-kept", {});
  const kept = isOutside(one, rule.bars);
  if (kept === true) return say("met", "bar-kept", {});
  if (cause.free === null) return say("undetermined", "bar-lacks", { field: "until" });
  if (kept === "unknown") return say("undetermined", "bar-lacks", { field: "rank" });
  if (rule.levelBefore && hasAppointmentBetween(who, cause.date, one, scene))
    return say("review", "bar-level", { since: cause.date });
  return say("breach", "bar-broken", { since: cause.date, free: cause.free });
}

/** Whether an appointment is none of those barred; `unknown` where its rank would tell. */
function isOutside(one: Appointment, bars: BarRule["bars"]): boolean | "unknown" {
  const rank = one.rank ?? (one.type === "promotion" ? "higher" : null);
  if (bars === "appointment") return false;
  if (rank === null) return "unknown";
  return bars === "equal-post" ? rank === "lower" : rank !== "higher";
}

function hasAppointmentBetween(who: PartyKey, since: Day, until: Appointment, scene: Scene): boolean {
  return scene.ledger.units
    .flatMap((unit) => unit.records.appointments)
    .some(
      (one) =>
        one !== until &&
        one.type !== "commendation" &&
        one.person.includes(who) &&
        since <= one.date &&
        one.date < until.date,
    );
}

/** Appointments and assessments of the whole ledger are looked at; those of another unit bear its id. */
function eachUnit({ ledger, unit }: Scene): { unit: Unit; prefix: string }[] {
  return ledger.units.map((one) => ({ unit: one, prefix: one.id === unit.id ? "" : `${one.id}/` }));
}

function verdict<Code extends RuleVerdict["code"]>(
  rule: BarRule,
  who: PartyKey,
  record: Appointment | Assessment,
  prefix: string,
  scene: Scene,
  status: RuleVerdict["status"],
  code: Code,
  args: RuleVerdict<Code>["args"],
): RuleVerdict<Code> {
  const year = record.kind === "assessments" ? yearOfLabel(record.covers) : yearOf(record.date);
  return {
    clause: rule.clause,
    record,
    label: prefix + labelOf(record),
    year,
    holder: partyOf(who, scene),
    status,
    code,
    args,
  };
}
