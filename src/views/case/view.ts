import type { UnitAudit } from "../../audit/audit.js";
import { bindingsOf, type Context, isBound } from "../../audit/context.js";
import type { Finding, RecordPlace } from "../../audit/finding.js";
import type { Judgement } from "../../audit/judgements.js";
import type { Neighbour } from "../../audit/neighbours.js";
import { type Party, partyOf, termText } from "../../audit/party.js";
import type { Question } from "../../audit/question.js";
import { type BarRule, type Cause, causesOf } from "../../audit/rules/bar.js";
import type { Rule } from "../../audit/rules/rules.js";
import { addDays, type Day, yearOf } from "../../calendar/day.js";
import { calendarYear } from "../../calendar/period.js";
import { labelOf } from "../../ledger/labels.js";
import type { Case, Unit } from "../../ledger/model.js";
import { bindsUnit } from "../../regulation/applies.js";
import { clauseName } from "../../regulation/clause.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import {
  type CaseFacts,
  factsOf,
  type LeaderFacts,
  leaderFacts,
  type Oversight,
  oversightOf,
  type RelatedRecord,
  relatedIn,
} from "./facts.js";

/** One case on a page: what happened, who oversaw the subject then, what each regulation asks, what the record shows. */
export interface CaseView {
  readonly asOf: Day;
  /** The years whose findings were looked through. */
  readonly years: readonly number[];
  readonly unit: { readonly id: string; readonly name: string };
  readonly facts: CaseFacts;
  readonly oversight: Oversight;
  readonly leaders: readonly LeaderFacts[];
  /** Records whose `about` names the case. */
  readonly records: readonly RelatedRecord[];
  /** A section for each regulation that binds the unit; then for each of a superior unit's that asks something because of the case. */
  readonly sections: readonly CaseSection[];
}

export interface CaseSection {
  readonly unit: { readonly id: string; readonly name: string };
  readonly regulation: { readonly id: string; readonly title: LocalText };
  readonly items: readonly CaseItem[];
  readonly bars: readonly Bar[];
}

/** What a clause asks because of the case, and what came of it. */
export interface CaseItem {
  readonly finding: Finding;
  /** On a sanction ladder: the tier of the entry's severity, and its measures. */
  readonly tier: { readonly severity: LocalText; readonly measures: readonly LocalText[] } | null;
}

/** A bar (影响期) that an entry among the case's leaders started. */
export interface Bar {
  readonly clause: string;
  readonly clauseName: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly who: Party;
  readonly since: Day;
  /** Its last day; null where a sanction's own end is not recorded. */
  readonly until: Day | null;
  readonly state: "stands" | "over" | "unknown";
  /** What was found of the appointments and assessments that fall in it. */
  readonly findings: readonly Finding[];
}

/** The audits that a case is looked for in, each one for every year of `yearsOf`: of its own unit, and of those above, the nearest first. */
export interface CaseAudits {
  readonly own: readonly [UnitAudit, ...UnitAudit[]];
  readonly above: readonly (readonly [UnitAudit, ...UnitAudit[]])[];
}

/** Everything the audit says of one case, and the bars it started. */
export function caseView(
  one: Case,
  { own, above }: CaseAudits,
  rulebooks: readonly Rulebook<Rule>[],
  { asOf, regulations }: Pick<Question, "asOf" | "regulations">,
): CaseView {
  const [{ context }] = own;
  const { unit } = context;
  const units = [unit, ...above.map(([first]) => first.context.unit)];
  const judged = [own, ...above]
    .flat()
    .flatMap((audit) => audit.judgements.map((judgement) => ({ judgement, year: audit.year })));
  const books = rulebooks.filter((book) => regulations?.includes(book.id) ?? true);
  return {
    asOf,
    years: own.map((audit) => audit.year),
    unit: { id: unit.id, name: unit.name },
    facts: factsOf(one, context),
    oversight: oversightOf(one, context),
    leaders: one.leaders.map((leader) => leaderFacts(leader, context)),
    records: units.flatMap((other) => relatedIn(other, one, context)),
    sections: units.flatMap((other) =>
      books
        .filter((book) => isBound(other, book))
        .map((book) => sectionOf(other, book, one, context, judged))
        .filter((section) => other === unit || section.items.length > 0),
    ),
  };
}

/** A judgement and the year it belongs to (contract 3.9). */
interface Dated {
  readonly judgement: Judgement;
  readonly year: number;
}

/**
 * The years looked through, in order: the one a case happened in, and every one from its own to the as-of day's, because what it bars
 * or asks for may fall in any of them.
 */
export function yearsOf(one: Case, asOf: Day): number[] {
  const first = yearOf(one.date);
  const last = Math.max(yearOf(asOf), yearOf(one.ends));
  const following = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [...new Set([yearOf(one.occurred), ...following])].sort((a, b) => a - b);
}

/** The units above one that are in the ledger, the nearest first: their duties may start from a case below. */
export function unitsAbove(
  unit: Neighbour,
  units: readonly Neighbour[],
  below: readonly Neighbour[] = [],
): readonly Neighbour[] {
  const superior = units.find((other) => other.id === unit.superior);
  if (!superior || superior === unit || below.includes(superior)) return [];
  return [superior, ...unitsAbove(superior, units, [...below, unit])];
}

function sectionOf(
  other: Unit,
  book: Rulebook<Rule>,
  one: Case,
  context: Context,
  judged: readonly Dated[],
): CaseSection {
  const own = judged.filter(
    ({ judgement: { finding } }) => finding.unit === other.id && finding.regulation === book.id,
  );
  return {
    unit: { id: other.id, name: other.name },
    regulation: { id: book.id, title: book.title },
    items: own
      .filter(({ judgement }) => isOn(judgement, one, context.unit))
      .map(({ judgement: { finding } }) => ({ finding, tier: tierOf(finding, one, book, context) })),
    bars: other === context.unit ? barsOf(one, book, context, own) : [],
  };
}

/** Whether a duty follows from the case, a rule judges its record, or what a rule found rests on it. */
function isOn({ finding, judged }: Judgement, one: Case, unit: Unit): boolean {
  const isItsPlace = ({ file, line }: RecordPlace) => file === one.file && line === one.line;
  if (judged) return judged.duty.trigger !== null && isItsPlace(judged.duty.trigger.record);
  if (finding.unit !== unit.id) return false;
  const isItsRecord = finding.evidence.some(isItsPlace);
  return isItsRecord || ("cases" in finding.args && finding.args.cases.includes(labelOf(one)));
}

function tierOf({ clause, holder }: Finding, one: Case, book: Rulebook<Rule>, { terms }: Context): CaseItem["tier"] {
  const severities = one.leaders.filter((leader) => leader.who === holder?.key).map((leader) => leader.severity);
  const tier = book.rules
    .flatMap((rule) => (rule.check === "ladder" ? rule.tiers : []))
    .find((candidate) => candidate.clause === clause && severities.includes(candidate.severity));
  if (!tier) return null;
  return {
    severity: termText("severities", tier.severity, terms),
    measures: tier.measures.map((measure) => termText("measures", measure, terms)),
  };
}

function barsOf(one: Case, book: Rulebook<Rule>, context: Context, judged: readonly Dated[]): Bar[] {
  const bindings = bindingsOf(context.unit, book);
  const bars = book.rules.flatMap((rule) =>
    rule.check === "bar" && bindsUnit(rule, context.unit)
      ? causesOf(rule, one, context).map((cause) => barOf(cause, rule, book, context, judged))
      : [],
  );
  const seen = new Set<string>();
  return bars
    .filter((bar) => bindings.some(({ from }) => bar.until === null || bar.until >= from))
    .filter((bar) => {
      const key = [bar.clause, bar.who.key, bar.since, bar.until].join(" ");
      return !seen.has(key) && seen.add(key);
    });
}

function barOf(cause: Cause, rule: BarRule, book: Rulebook<Rule>, context: Context, judged: readonly Dated[]): Bar {
  const span = spanOf(cause, rule);
  const found = judged.filter(
    ({ judgement: { finding }, year }) =>
      finding.clause === rule.clause &&
      finding.holder?.key === cause.who &&
      (rule.bars === "honours" ? year === yearOf(cause.date) : isWithin(finding.period.from, span)),
  );
  return {
    clause: rule.clause,
    clauseName: clauseName(rule.clause, book.numbering),
    title: rule.title,
    requirement: rule.requirement,
    who: partyOf(cause.who, context),
    since: cause.date,
    until: span.to,
    state: span.to === null ? "unknown" : context.asOf > span.to ? "over" : "stands",
    findings: found.map(({ judgement: { finding } }) => finding),
  };
}

/** From the day of the cause to the bar's last day: honours are barred for its calendar year. */
function spanOf({ date, free }: Cause, { bars }: BarRule): { from: Day; to: Day | null } {
  if (bars === "honours") return { from: date, to: calendarYear(yearOf(date)).to };
  return { from: date, to: free && addDays(free, -1) };
}

function isWithin(day: Day, { from, to }: { from: Day; to: Day | null }): boolean {
  return from <= day && (to === null || day <= to);
}
