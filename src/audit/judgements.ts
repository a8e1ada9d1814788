import { lazy } from "../base/lazy.js";
import { compareTexts } from "../base/text-order.js";
import { LAST_DAY } from "../calendar/day.js";
import { holds } from "../calendar/span.js";
import { partyKey } from "../ledger/model.js";
import { clauseName } from "../regulation/clause.js";
import { assumedWorkdays, type Interpretation } from "../regulation/interpretation.js";
import type { Obligation, Rulebook } from "../regulation/rulebook.js";
import { answered } from "./answers.js";
import { bindingsOf, type Context, type WholeContext } from "./context.js";
import type { Acts } from "./duty/acts.js";
import { dutiesOf } from "./duty/duties.js";
import type { Duty } from "./duty/duty.js";
import {
  countingOf,
  doubtfulAmong,
  evidenceFor,
  openedAlone,
  requiredBy,
  servingIn,
  untoldFor,
} from "./duty/evidence.js";
import { subordinatesFor } from "./duty/holders.js";
import { type DutyEvidence, withImpliedLinks } from "./duty/implied-links.js";
import { type Grounds, hasCaseMeasure, type Judged, judge, waivedBy } from "./duty/judge.js";
import { withLackingTogether } from "./duty/lacking.js";
import { actsSpeakingOf, NOTHING_SAID } from "./duty/speaking.js";
import { withUnclearTogether } from "./duty/unclear.js";
import { type Finding, placeOf } from "./finding.js";
import { findingId } from "./finding-id.js";
import type { Party } from "./party.js";
import { type Fact, factsIn } from "./rules/one-fact.js";
import { type Rule, verdictsOf } from "./rules/rules.js";
import { waiverFor, waiverForRecord } from "./waivers.js";

/** A finding, and the duty it is about; null where a rule on records speaks. Every face of the tool looks at these. */
export interface Judgement {
  readonly finding: Finding;
  readonly judged: Judged | null;
}

/** What a unit's duties are judged with: its acts, and the years they may belong to. */
export interface DutyGrounds {
  readonly acts: Acts;
  readonly context: WholeContext;
  readonly years: readonly number[];
}

/** What comes of an obligation's duties, by period and parties. */
export function dutyJudgements(obligation: Obligation, book: Rulebook, grounds: DutyGrounds): Judgement[] {
  const { context } = grounds;
  const row = rowOf(obligation, book);
  const judgements = evidenceOf(obligation, book, grounds).map((evidence) => {
    const judged = judgedDuty(evidence, grounds.acts, context);
    return { finding: answered(findingOf(judged, row), context.unit.records.answers, context.asOf), judged };
  });
  return withUnclearTogether(withLackingTogether(judgements, context.unit)).sort((a, b) =>
    byPeriodAndParties(a.finding, b.finding),
  );
}

/** The duties with the acts that count. Where links may be implied, which trigger an act deals with shows only beside those of other years. */
function evidenceOf(obligation: Obligation, book: Rulebook, { acts, context, years }: DutyGrounds): DutyEvidence[] {
  const isImplied = obligation.evidence.some(({ implied }) => implied);
  const isAfter = obligation.schedule.type === "after";
  const linked = dutiesOf(obligation, book, context, isImplied ? null : years).map((duty) => ({
    duty,
    counted: evidenceFor(duty, acts, context),
    unclear: [],
  }));
  const all = isAfter
    ? withImpliedLinks(linked, acts, context).filter(({ duty }) => years.includes(duty.occurrence.year))
    : linked;
  if (!obligation.all) return obligation.atOnce ? all.map((one) => dueAtOnce(one, all)) : all;
  return all.map((one) => ({ ...one, counted: countingOf(one.duty, one.counted, servingIn(one.duty, context)) }));
}

/** A duty without a limit that is owed to others than the first recipient is due on the day the first was reported to (同时). */
function dueAtOnce(one: DutyEvidence, all: readonly DutyEvidence[]): DutyEvidence {
  const { duty } = one;
  const [first] = duty.obligation.recipients;
  if (!first || duty.occurrence.due !== null || duty.recipient?.key === partyKey(first.type, first.id)) return one;
  const reported = all.find(
    (other) =>
      other.duty.recipient?.key === partyKey(first.type, first.id) &&
      other.duty.trigger?.record === duty.trigger?.record &&
      other.duty.holder.key === duty.holder.key,
  );
  const due = reported?.counted[0]?.date;
  if (due === undefined) return one;
  return { ...one, duty: { ...duty, occurrence: { ...duty.occurrence, due, to: due, lateUntil: LAST_DAY } } };
}

function judgedDuty({ duty, counted, unclear }: DutyEvidence, acts: Acts, context: Context): Judged {
  const grounds: Grounds = {
    counted,
    unclear,
    opened: openedAlone(duty, counted, context.asOf),
    doubtful: doubtfulAmong(counted, duty, context),
    untold: counted.length === 0 ? untoldFor(duty, acts, context) : [],
    speaking: lazy(() => (counted.length < requiredBy(duty) ? actsSpeakingOf(duty, acts, context) : NOTHING_SAID)),
    waiver: waiverFor(duty, duty.unit.records.waivers, context.asOf),
    inapplicable: inapplicable(duty, context),
  };
  return { duty, grounds, verdict: judge(duty, grounds, context.asOf, context.settings) };
}

/** What a rule says of the records of some years, year by year, from the day on that the regulation binds the unit. */
export function ruleJudgements(
  rule: Rule,
  book: Rulebook,
  context: WholeContext,
  years: readonly number[],
): Judgement[] {
  const { unit } = context;
  const bindings = bindingsOf(unit, book);
  if (bindings.length === 0) return [];
  const clauses = rule.clauses.all;
  const verdicts = verdictsOf(rule, context, years).filter(
    ({ record }) => holds(unit.span, record.date) && bindings.some((binding) => holds(binding, record.date)),
  );
  if (verdicts.length === 0) return [];
  return years.flatMap((year) =>
    factsIn(
      verdicts.filter((verdict) => verdict.year === year),
      unit,
      year,
    )
      .map((fact) => answered(ruleFinding(fact, rule, book, context), unit.records.answers, context.asOf))
      .sort((a, b) => clauses.indexOf(a.clause) - clauses.indexOf(b.clause) || byPeriodAndParties(a, b))
      .map((finding) => ({ finding, judged: null })),
  );
}

function ruleFinding({ verdict, evidence, span }: Fact, rule: Rule, book: Rulebook, context: WholeContext): Finding {
  const { asOf, unit } = context;
  const { clause, label, holder } = verdict;
  const waiver = waiverForRecord(verdict, book, unit, asOf);
  const judged = waiver ? waivedBy(waiver) : verdict;
  return {
    id: findingId([unit.id, book.id, clause, holder?.id ?? null, null, null, label]),
    kind: "rule",
    year: verdict.year,
    status: judged.status,
    unit: unit.id,
    regulation: book.id,
    clause,
    clauseName: clauseName(clause, book.numbering),
    obligation: `${book.id}/${clause}`,
    title: rule.title,
    requirement: rule.requirement,
    holder,
    counterpart: null,
    recipient: null,
    period: { label, from: span.from, to: span.to },
    due: null,
    required: null,
    found: null,
    daysLate: null,
    evidence: evidence.map(placeOf),
    trigger: null,
    interpretations: rule.interpretations,
    code: judged.code,
    args: judged.args,
  };
}

/** What the findings of a row have in common. */
type RowOfFinding = Pick<Finding, "regulation" | "clause" | "clauseName" | "obligation" | "title" | "requirement">;

function rowOf({ clause, title, requirement }: Obligation, { id, numbering }: Rulebook): RowOfFinding {
  return {
    regulation: id,
    clause,
    clauseName: clauseName(clause, numbering),
    obligation: `${id}/${clause}`,
    title,
    requirement,
  };
}

function findingOf({ duty, grounds, verdict }: Judged, row: RowOfFinding): Finding {
  const { occurrence, unit } = duty;
  const counterpart = duty.counterpart?.party ?? null;
  return {
    id: findingId([
      unit.id,
      row.regulation,
      row.clause,
      duty.holder.id,
      counterpart?.id ?? null,
      duty.recipient?.id ?? null,
      occurrence.label,
    ]),
    kind: "duty",
    year: occurrence.year,
    status: verdict.status,
    unit: unit.id,
    regulation: row.regulation,
    clause: row.clause,
    clauseName: row.clauseName,
    obligation: row.obligation,
    title: row.title,
    requirement: row.requirement,
    holder: duty.holder,
    counterpart,
    recipient: duty.recipient,
    period: { label: occurrence.label, from: occurrence.from, to: occurrence.due === null ? null : occurrence.to },
    due: occurrence.due,
    required: requiredBy(duty),
    found: verdict.found,
    daysLate: verdict.daysLate,
    evidence: grounds.counted.map((act) => ({ ...placeOf(act.record), date: act.date })),
    trigger: duty.trigger ? placeOf(duty.trigger.record) : null,
    interpretations: readingsOf(duty),
    code: verdict.code,
    args: verdict.args,
  };
}

/** What a duty rests on: of the named stretches of a year its own alone, and how working days are counted without a notice. */
function readingsOf({ obligation, occurrence }: Duty): readonly Interpretation[] {
  const { interpretations, schedule } = obligation;
  const { assumedYears, named } = occurrence;
  if (named === null && assumedYears.length === 0) return interpretations;
  const others = schedule.type === "periods" ? schedule.periods.filter(({ id }) => id !== named) : [];
  const own = interpretations.filter((one) => !others.some(({ id }) => id === one.id));
  return [...own, ...assumedYears.map(assumedWorkdays)];
}

function inapplicable(duty: Duty, context: Context): Grounds["inapplicable"] {
  const { obligation, occurrence, unit } = duty;
  if (obligation.needsSubordinates && subordinatesFor(occurrence, context).length === 0) return "no-subordinates";
  if (obligation.onlyWithCaseMeasure && !hasCaseMeasure(unit, duty, context.asOf)) return "no-case-measure";
  return null;
}

/** The order of contract 4 within a clause: period, holder, counterpart, recipient. */
function byPeriodAndParties(a: Finding, b: Finding): number {
  return (
    compareTexts(a.period.label, b.period.label) ||
    byParty(a.holder, b.holder) ||
    byParty(a.counterpart, b.counterpart) ||
    byParty(a.recipient, b.recipient) ||
    compareTexts(a.id, b.id)
  );
}

function byParty(a: Party | null, b: Party | null): number {
  return compareTexts(a?.id ?? "", b?.id ?? "");
}
