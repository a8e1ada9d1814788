import type { Day } from "../calendar/day.js";
import { calendarYear } from "../calendar/period.js";
import { encloses, holds } from "../calendar/span.js";
import { idOf, type Ledger, recordsOf, type Unit } from "../ledger/ledger.js";
import { compareText } from "../ledger/problem.js";
import { clauseName } from "../regulation/clause.js";
import { clausesOf } from "../regulation/clauses.js";
import type { Obligation, Rule, Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { Acts } from "./acts.js";
import type { Duty, Settings } from "./duty.js";
import { evidenceFor } from "./evidence.js";
import { type Finding, type RecordPlace, type Result, summarise } from "./finding.js";
import { counterpartsOf, holdersOf, isConcerned, type Scene, subordinatesFor } from "./holders.js";
import { type Grounds, hasCaseMeasure, judge, longestLasting, waivedBy, waiverFor } from "./judge.js";
import { recipientParty } from "./party.js";
import type { RuleVerdict } from "./rules/rule.js";
import { verdictsOf } from "./rules/rules.js";
import { type Occurrence, occurrencesIn } from "./schedule.js";
import { type Trigger, triggeredIn } from "./trigger.js";

/** What a run is asked. */
export interface Question {
  readonly asOf: Day;
  readonly year: number;
  /** Ids of regulations and units to look at; null: all. */
  readonly regulations: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly settings: Settings;
}

/** Holds a ledger to the regulations that bind its units. Pure: the same ledger, rulebooks and question give the same result. */
export function check(ledger: Ledger, rulebooks: readonly Rulebook[], terms: Terms, question: Question): Result {
  const units = ledger.units.filter((unit) => question.units?.includes(unit.id) ?? true);
  const books = rulebooks
    .filter((book) => question.regulations?.includes(book.id) ?? true)
    .filter((book) => units.some((unit) => bindingOf(unit, book)))
    .sort((a, b) => compareText(a.id, b.id));
  const byUnit = units.map((unit) => ({ unit, findings: findingsOf(unit, ledger, books, terms, question) }));
  const findings = byUnit.flatMap((one) => one.findings);
  const records = ledger.units.flatMap(recordsOf);
  return {
    asOf: question.asOf,
    period: calendarYear(question.year),
    regulations: books.map(({ id, title }) => ({ id, title })),
    ledger: {
      units: ledger.units.length,
      files: ledger.files,
      records: records.length,
      afterAsOf: records
        .filter((record) => record.date > question.asOf)
        .map(placeOf)
        .sort((a, b) => compareText(a.file, b.file) || a.line - b.line),
    },
    summary: summarise(findings),
    units: byUnit.map(({ unit, findings: own }) => ({
      id: unit.id,
      name: unit.name,
      superior: unit.superior,
      summary: summarise(own),
    })),
    findings,
  };
}

function findingsOf(
  unit: Unit,
  ledger: Ledger,
  books: readonly Rulebook[],
  terms: Terms,
  question: Question,
): Finding[] {
  const subordinates = ledger.units.filter((other) => other.superior === unit.id);
  const scene: Scene = {
    unit,
    subordinates,
    below: unitsBelow(unit, ledger),
    asOf: question.asOf,
    terms,
    settings: question.settings,
  };
  const acts = new Acts(unit.records, question.asOf);
  return books.flatMap((book) => [
    ...book.obligations.flatMap((obligation) =>
      dutiesOf(obligation, book, scene, question.year)
        .map((duty) => findingOf(duty, acts, scene, question))
        .sort(byPeriodAndParties),
    ),
    ...book.rules.flatMap((rule) => ruleFindings(rule, book, unit, ledger, terms, question)),
  ]);
}

/** The findings of a rule on the records of a year, from the day on that the regulation binds the unit. */
function ruleFindings(
  rule: Rule,
  book: Rulebook,
  unit: Unit,
  ledger: Ledger,
  terms: Terms,
  question: Question,
): Finding[] {
  const binding = bindingOf(unit, book);
  if (!binding) return [];
  const clauses = clausesOf(rule);
  return verdictsOf(rule, { unit, ledger, terms, asOf: question.asOf })
    .filter((verdict) => verdict.year === question.year && verdict.record.date >= binding.from)
    .map((verdict) => ruleFinding(verdict, rule, book, unit, question.asOf))
    .sort((a, b) => clauses.indexOf(a.clause) - clauses.indexOf(b.clause) || byPeriodAndParties(a, b));
}

function ruleFinding(verdict: RuleVerdict, rule: Rule, book: Rulebook, unit: Unit, asOf: Day): Finding {
  const { clause, record, label, holder } = verdict;
  const waiver = longestLasting(
    unit.records.waivers.filter(
      (one) =>
        one.date <= asOf &&
        one.regulation === book.id &&
        one.clause === clause &&
        (one.period === null || one.period === label) &&
        (one.holder.length === 0 || (holder !== null && one.holder.includes(holder.key))) &&
        record.date <= one.until,
    ),
  );
  const judged = waiver ? waivedBy(waiver) : verdict;
  return {
    id: [unit.id, book.id, clause, holder?.id ?? "-", "-", "-", label].join("/"),
    kind: "rule",
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
    period: { label, from: record.date, to: record.date },
    due: null,
    required: null,
    found: null,
    daysLate: null,
    evidence: [placeOf(record)],
    interpretations: rule.interpretations,
    code: judged.code,
    args: judged.args,
  };
}

/**
 * The duties of an obligation whose labels lie in a year. None where it leaves the unit out, where the period is not the
 * unit's or the regulation's (contract 3.8), or where there is no holder or no counterpart (contract 3.5).
 */
export function dutiesOf(obligation: Obligation, rulebook: Rulebook, scene: Scene, year: number): Duty[] {
  const { unit, terms } = scene;
  const binding = bindingOf(unit, rulebook);
  if (!binding || !bindsUnit(obligation, unit)) return [];
  const recipients =
    obligation.recipients.length > 0 ? obligation.recipients.map((one) => recipientParty(one, unit, terms)) : [null];
  const concerning = obligation.schedule.type === "after" ? obligation.schedule.selector.concerning : null;
  return timesIn(year, obligation, scene)
    .filter((occurrence) => isOwed(occurrence, unit, binding.from))
    .flatMap((occurrence) =>
      holdersOf(obligation.holder, occurrence, scene)
        .filter(
          (holder) =>
            concerning === null ||
            (occurrence.trigger !== null && isConcerned(holder, occurrence.trigger, concerning, occurrence.tenureDay)),
        )
        .flatMap((holder) =>
          (counterpartsOf(obligation, holder, occurrence, scene) ?? [null]).flatMap((counterpart) =>
            recipients.map((recipient) => ({
              unit,
              rulebook,
              obligation,
              occurrence,
              holder: holder.party,
              counterpart,
              recipient,
              trigger: occurrence.trigger,
            })),
          ),
        ),
    );
}

/** The times an obligation falls due in a year, by the calendar or after what happened. */
function timesIn(year: number, obligation: Obligation, scene: Scene): (Occurrence & { trigger: Trigger | null })[] {
  const calendar = occurrencesIn(year, obligation).map((occurrence) => ({ ...occurrence, trigger: null }));
  return [...calendar, ...triggeredIn(year, obligation, scene)];
}

/** Contract 3.8: the period, or day 0, lies in the unit's own time and the regulation's. */
function isOwed(occurrence: Occurrence & { trigger: Trigger | null }, unit: Unit, bindsFrom: Day): boolean {
  const within = occurrence.trigger ? holds(unit.span, occurrence.from) : encloses(unit.span, occurrence);
  return within && occurrence.from >= bindsFrom;
}

function unitsBelow(unit: Unit, ledger: Ledger): Unit[] {
  const found: Unit[] = [];
  const look = (above: Unit) => {
    for (const other of ledger.units) {
      if (other.superior !== above.id || other.id === unit.id || found.includes(other)) continue;
      found.push(other);
      look(other);
    }
  };
  look(unit);
  return found;
}

function findingOf(duty: Duty, acts: Acts, scene: Scene, question: Question): Finding {
  const { obligation, occurrence, rulebook, unit } = duty;
  const grounds: Grounds = {
    counted: evidenceFor(duty, acts, scene.subordinates),
    waiver: waiverFor(duty, unit.records.waivers, question.asOf),
    inapplicable: inapplicable(duty, scene, question.asOf),
  };
  const verdict = judge(duty, grounds, question.asOf, question.settings);
  const counterpart = duty.counterpart?.party ?? null;
  const parties = [duty.holder, counterpart, duty.recipient].map((party) => party?.id ?? "-");
  return {
    id: [unit.id, rulebook.id, obligation.clause, ...parties, occurrence.label].join("/"),
    kind: "duty",
    status: verdict.status,
    unit: unit.id,
    regulation: rulebook.id,
    clause: obligation.clause,
    clauseName: clauseName(obligation.clause, rulebook.numbering),
    obligation: `${rulebook.id}/${obligation.clause}`,
    title: obligation.title,
    requirement: obligation.requirement,
    holder: duty.holder,
    counterpart,
    recipient: duty.recipient,
    period: { label: occurrence.label, from: occurrence.from, to: occurrence.to },
    due: occurrence.due,
    required: obligation.n,
    found: verdict.found,
    daysLate: verdict.daysLate,
    evidence: grounds.counted.map(({ act }) => placeOf(act.record)),
    interpretations: obligation.interpretations,
    code: verdict.code,
    args: verdict.args,
  };
}

function inapplicable(duty: Duty, scene: Scene, asOf: Day): Grounds["inapplicable"] {
  const { obligation, occurrence, unit } = duty;
  if (obligation.needsSubordinates && subordinatesFor(occurrence, scene).length === 0) return "no-subordinates";
  if (obligation.onlyWithCaseMeasure && !hasCaseMeasure(unit, duty, asOf)) return "no-case-measure";
  return null;
}

function bindsUnit(obligation: Obligation, unit: Unit): boolean {
  const { kinds, levels } = obligation;
  return (kinds.length === 0 || kinds.includes(unit.kind)) && (levels.length === 0 || levels.includes(unit.level));
}

function bindingOf(unit: Unit, rulebook: Rulebook) {
  return unit.bindings.find((binding) => binding.regulation === rulebook.id);
}

function placeOf(record: RecordPlace): RecordPlace {
  return { file: record.file, line: record.line, id: record.id, date: record.date };
}

function byPeriodAndParties(a: Finding, b: Finding): number {
  const order = (finding: Finding) => [
    finding.period.label,
    ...[finding.holder, finding.counterpart, finding.recipient].map((party) => (party ? idOf(party.key) : "")),
  ];
  const [first, second] = [order(a), order(b)];
  for (const [index, one] of first.entries()) {
    const difference = compareText(one, second[index] ?? "");
    if (difference !== 0) return difference;
  }
  return compareText(a.id, b.id);
}
