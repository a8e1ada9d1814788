import { addDays, addMonths, type Day, yearOf } from "../../calendar/day.js";
import { yearOfLabel } from "../../calendar/period.js";
import type { BarRuleEntry } from "../../generated/schemas.js";
import { labelOf } from "../../ledger/labels.js";
import { LEADING_BODY } from "../../ledger/leading-bodies.js";
import {
  type Appointment,
  type Assessment,
  type Case,
  type Leader,
  type Measure,
  type PartyKey,
  partyKey,
} from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import type { RecordOfUnit } from "../neighbours.js";
import { partyOf } from "../party.js";
import { type Actor, readActors } from "./actor.js";
import { casesSeen, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { isSpokenOf, type RuleVerdict } from "./rule.js";
import { isCheckOfPledges } from "./scale.js";

/** What a leader who was held to account may not receive, and for how long (影响期). */
export interface BarRule extends RuleBase {
  readonly check: "bar";
  /** Measures that start it; empty: any finding of accountability does. */
  readonly measures: readonly string[];
  /** Those the clause names: bodies, and people who held one of the roles; empty: whoever was held to account. */
  readonly of: readonly Actor[];
  readonly bars: "honours" | "appointment" | "equal-post" | "higher-post" | "promotion";
  /** Calendar months; null: the year of the decision. */
  readonly months: number | null;
  /** Disciplinary sanctions beside the measure whose own end prevails where it is later. */
  readonly untilSanction: readonly string[];
  /** The post held before the measure is what counts: with an appointment between, a person must judge. */
  readonly levelBefore: boolean;
  /** Which posts, after which measures, the rest of a sanction's time may bar as well; null: none. */
  readonly unsure: UnsureBar | null;
  /** Whether what was done to the subject of an offence may be accountability: for a person to judge. */
  readonly offenderReview: boolean;
}

/** Posts that may be barred when the measures' own months are over and a sanction's time is not. */
export interface UnsureBar {
  readonly measures: readonly string[];
  readonly bars: Exclude<BarRule["bars"], "honours">;
  readonly months: number;
}

type BarContext = Context<"appointments" | "assessments">;

/** What causes of a bar are found out from. */
type CauseContext = Pick<Context, "unit" | "asOf" | "neighbours">;

export const bar: RuleKind<"bar", BarRule, "appointments" | "assessments"> = {
  read: readBar,
  judge: barVerdicts,
  readsOfOthers: { appointments: true, assessments: true },
};

function readBar(entry: BarRuleEntry, heading: RuleHeading, refs: References): BarRule {
  return {
    ...heading,
    check: "bar",
    clauses: plainClauses(heading.clause),
    measures: refs.terms("measures", entry.measures, "measures"),
    of: readActors(entry.of, refs, "of"),
    bars: entry.bars,
    months: entry.months ?? null,
    untilSanction: refs.terms("measures", entry["until-sanction"], "until-sanction"),
    levelBefore: entry["level-before"] ?? false,
    unsure: entry.unsure
      ? {
          measures: refs.terms("measures", entry.unsure.measures, "unsure", "measures"),
          bars: entry.unsure.bars,
          months: entry.unsure.months,
        }
      : null,
    offenderReview: entry["offender-review"] ?? false,
  };
}

/** Bars after a sanction (影响期): no honours in the year, no post or promotion for so many months, for whoever was held to account. */
export function barVerdicts(rule: BarRule, context: BarContext): RuleVerdict[] {
  const causes = casesSeen(context).flatMap((one) => causesOf(rule, one, context));
  const people = [...new Set(causes.map((cause) => cause.who))];
  return people.flatMap((who) => {
    const own = causes.filter((cause) => cause.who === who);
    return rule.bars === "honours" ? honours(who, own, rule, context) : appointments(who, own, rule, context);
  });
}

/** What starts a bar: one measure (or the decision itself) on one leader. */
export interface Cause {
  readonly who: PartyKey;
  readonly date: Day;
  /** The first day free again; null where a sanction's own end is not recorded. A bar on honours holds for the year of `date` instead. */
  readonly free: Day | null;
  /** Null for the decision itself. */
  readonly measure: string | null;
  /** Done to the subject of an offence: whether that holds to account is for a person to judge. */
  readonly isOffender: boolean;
}

/** What of a case starts a bar: what was decided of leaders, and, where the rule asks a person, what was done to the subject of an offence. */
export function causesOf(rule: BarRule, one: Case, context: CauseContext): Cause[] {
  const pursued = pursuedIn(one, context);
  const offender = rule.offenderReview ? offenderOf(one, pursued, context) : null;
  return [
    ...causesFrom(pursued, rule, one, context),
    ...(offender ? causesFrom([offender], rule, one, context).map((cause) => ({ ...cause, isOffender: true })) : []),
  ];
}

/** The subject of an offence as one to whom something was done for it, where he is not held to account by name. */
function offenderOf(one: Case, pursued: readonly Leader[], context: CauseContext): Leader | null {
  const { subject: who } = one;
  const measures = one.measures.filter(({ date }) => date <= context.asOf);
  const [first] = measures.map(({ date }) => date).sort();
  if (who === null || first === undefined || pursued.some((leader) => leader.who === who)) return null;
  const { severity, mitigating, aggravating } = one;
  const unwritten = { responsibility: null, ground: [], adjustment: null, decidedBy: [], decidedByOthers: [] };
  return { who, finding: "accountable", severity, date: first, measures, mitigating, aggravating, ...unwritten };
}

function causesFrom(leaders: readonly Leader[], rule: BarRule, one: Case, context: CauseContext): Cause[] {
  return leaders
    .filter(({ who }) => who.startsWith("person:") || (rule.bars === "honours" && who.startsWith("body:")))
    .flatMap((leader) => {
      const { who, date } = leader;
      if (rule.measures.length === 0)
        return [{ who, date, free: monthsAfter(date, rule), measure: null, isOffender: false }];
      return leader.measures
        .filter((measure) => rule.measures.includes(measure.type))
        .flatMap((measure) => causeOf(measure, leader, rule, sanctionsOn(leader, one, context)));
    })
    .filter((cause) => isSpokenOf(cause, rule.of, one, context));
}

/** What was done to a leader for a case: as one of its leaders, and as the subject of it or of a case linked with it. */
function sanctionsOn({ who, measures }: Leader, one: Case, context: Pick<Context, "unit" | "asOf">): Measure[] {
  const own = casesSeen(context).filter((other) => other.subject === who && (other === one || areLinked(one, other)));
  return [...new Set([...measures, ...own.flatMap((other) => other.measures)])];
}

function areLinked(one: Case, other: Case): boolean {
  return other.about.includes(labelOf(one)) || one.about.includes(labelOf(other));
}

/** The day on which a bar that starts on a day is over by its months. */
function monthsAfter(date: Day, { months }: BarRule): Day {
  return months === null ? date : addMonths(date, months);
}

/** @param done all that was done to the leader for it */
function causeOf(measure: Measure, leader: Leader, rule: BarRule, done: readonly Measure[]): Cause[] {
  const { who } = leader;
  const months = monthsAfter(measure.date, rule);
  const cause = { who, date: measure.date, measure: measure.type, isOffender: false };
  if (rule.untilSanction.length === 0) return [{ ...cause, free: months }];
  const sanctions = done.filter((other) => rule.untilSanction.includes(other.type));
  return sanctions.map((sanction) => {
    const after = sanction.until && addDays(sanction.until, 1);
    return { ...cause, free: after && (after > months ? after : months) };
  });
}

function honours(who: PartyKey, causes: readonly Cause[], rule: BarRule, context: BarContext): RuleVerdict[] {
  const sure = causes.filter(({ isOffender }) => !isOffender);
  const years = sure.map((cause) => yearOf(cause.date));
  const unsure = causes.filter(({ isOffender, date }) => isOffender && !years.includes(yearOf(date)));
  return [
    ...unsureHonours(who, unsure, rule, context),
    ...appointmentsOf(who, context)
      .filter(({ record: { type, date } }) => type === "commendation" && years.includes(yearOf(date)))
      .map((one) => verdict(rule, who, one, context, "breach", "bar-honour", { year: yearOf(one.record.date) })),
    ...assessmentsOf(who, context)
      .filter(({ record }) => years.includes(yearOfLabel(record.covers)) && !isCheckOfPledges(record))
      .map((one) => {
        const year = yearOfLabel(one.record.covers);
        const { grade } = one.record;
        if (grade === null) return verdict(rule, who, one, context, "undetermined", "bar-lacks", { field: "grade" });
        if (grade === "excellent") return verdict(rule, who, one, context, "breach", "bar-honour", { year });
        return verdict(rule, who, one, context, "met", "bar-kept", {});
      }),
  ];
}

/** What the subject of an offence received in the year in which something was done to him for it. */
function unsureHonours(who: PartyKey, causes: readonly Cause[], rule: BarRule, context: BarContext): RuleVerdict[] {
  const ask = (one: RecordOfUnit<Appointment | Assessment>, year: number): RuleVerdict[] => {
    const cause = causes.find(({ date }) => yearOf(date) === year);
    return cause ? [verdict(rule, who, one, context, "review", "bar-offender", { since: cause.date })] : [];
  };
  return [
    ...appointmentsOf(who, context)
      .filter(({ record }) => record.type === "commendation")
      .flatMap((one) => ask(one, yearOf(one.record.date))),
    ...assessmentsOf(who, context)
      .filter(({ record }) => record.grade === "excellent" && !isCheckOfPledges(record))
      .flatMap((one) => ask(one, yearOfLabel(one.record.covers))),
  ];
}

function appointments(who: PartyKey, causes: readonly Cause[], rule: BarRule, context: BarContext): RuleVerdict[] {
  return appointmentsOf(who, context)
    .filter(({ record }) => record.type !== "commendation")
    .flatMap((one) => {
      const before = causes.filter((cause) => cause.date <= one.record.date);
      const sure = before.filter(({ isOffender }) => !isOffender);
      const judged = sure.length === 0 ? [] : [judge(one, sure, who, rule, context)];
      if (judged.some(({ status }) => status !== "met")) return judged;
      const asked = unsureAppointment(one, before, who, rule, context);
      return asked ? [asked] : judged;
    });
}

/** A post that would be barred, if what was done to the subject of an offence holds him to account. */
function unsureAppointment(
  held: RecordOfUnit<Appointment>,
  causes: readonly Cause[],
  who: PartyKey,
  rule: BarRule,
  context: BarContext,
): RuleVerdict | null {
  const offender = causes.filter(({ isOffender }) => isOffender);
  if (offender.length === 0) return null;
  const { status } = judge(held, offender, who, rule, context);
  const [cause] = offender;
  if (status === "met" || !cause) return null;
  return verdict(rule, who, held, context, "review", "bar-offender", { since: cause.date });
}

function judge(
  held: RecordOfUnit<Appointment>,
  causes: readonly Cause[],
  who: PartyKey,
  rule: BarRule,
  context: BarContext,
): RuleVerdict {
  const one = held.record;
  const say = <Code extends RuleVerdict["code"]>(
    status: RuleVerdict["status"],
    code: Code,
    args: RuleVerdict<Code>["args"],
  ) => verdict(rule, who, held, context, status, code, args);
  const barring = causes.filter((cause) => cause.free === null || one.date < cause.free);
  const [cause] = barring;
  if (!cause) return say("met", "bar-kept", {});
  const kept = isOutside(one, rule.bars);
  if (kept === true) {
    const longer = barring.find((one) => mayBar(one, held.record, rule));
    if (!longer) return say("met", "bar-kept", {});
    if (longer.free === null) return say("undetermined", "bar-lacks", { field: "until" });
    return say("review", "bar-longer", { since: longer.date, free: longer.free });
  }
  if (cause.free === null) return say("undetermined", "bar-lacks", { field: "until" });
  if (kept === "unknown") return say("undetermined", "bar-lacks", { field: "rank" });
  if (rule.levelBefore && hasAppointmentBetween(who, cause.date, one, context))
    return say("review", "bar-level", { since: cause.date });
  return say("breach", "bar-broken", { since: cause.date, free: cause.free });
}

/** Whether the rest of a sanction's time may bar a post that the rule itself leaves free. */
function mayBar({ date, measure }: Cause, one: Appointment, { unsure }: BarRule): boolean {
  if (unsure === null || measure === null || !unsure.measures.includes(measure)) return false;
  return addMonths(date, unsure.months) <= one.date && isOutside(one, unsure.bars) === false;
}

/** Whether an appointment is none of those barred; `unknown` where its rank would tell. */
function isOutside(one: Appointment, bars: BarRule["bars"]): boolean | "unknown" {
  const rank = one.rank ?? (one.type === "promotion" ? "higher" : null);
  if (bars === "appointment") return false;
  if (rank === null) return "unknown";
  return bars === "equal-post" ? rank === "lower" : rank !== "higher";
}

function hasAppointmentBetween(
  who: PartyKey,
  since: Day,
  until: Appointment,
  context: Context<"appointments">,
): boolean {
  return appointmentsOf(who, context).some(
    ({ record }) =>
      record !== until && record.type !== "commendation" && since <= record.date && record.date < until.date,
  );
}

/** Appointments and assessments of the whole ledger are looked at, as far as they are seen. */
function appointmentsOf(who: PartyKey, { neighbours, asOf }: Context<"appointments">): RecordOfUnit<Appointment>[] {
  return neighbours.appointments(who).filter(({ record }) => record.date <= asOf);
}

function assessmentsOf(who: PartyKey, { neighbours, asOf, unit }: Context<"assessments">): RecordOfUnit<Assessment>[] {
  if (!who.startsWith("body:")) return neighbours.assessments(who).filter(({ record }) => record.date <= asOf);
  // A body is assessed in its own unit's ledger; the leading Party body wherever the unit is.
  const own = unit.records.assessments
    .filter(({ subject }) => subject.includes(who))
    .map((record) => ({ unit, record }));
  const whole = who === LEADING_BODY ? neighbours.assessments(partyKey("unit", unit.id)) : [];
  return [...own, ...whole].filter(({ record }) => record.date <= asOf);
}

function verdict<Code extends RuleVerdict["code"]>(
  rule: BarRule,
  who: PartyKey,
  { unit, record }: RecordOfUnit<Appointment | Assessment>,
  context: Context,
  status: RuleVerdict["status"],
  code: Code,
  args: RuleVerdict<Code>["args"],
): RuleVerdict<Code> {
  const year = record.kind === "assessments" ? yearOfLabel(record.covers) : yearOf(record.date);
  return {
    clause: rule.clause,
    record,
    // A record of another unit bears that unit's id.
    label: unit.id === context.unit.id ? labelOf(record) : `${unit.id}/${labelOf(record)}`,
    year,
    holder: partyOf(who, context),
    status,
    code,
    args,
  };
}
