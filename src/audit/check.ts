import type { Day } from "../calendar/day.js";
import { calendarYear } from "../calendar/period.js";
import { type Ledger, recordsOf, type Unit } from "../ledger/ledger.js";
import { compareText } from "../ledger/problem.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { Acts } from "./acts.js";
import type { Settings } from "./duty.js";
import { type Result, summarise } from "./finding.js";
import { dutyJudgements, type Judgement, placeOf, ruleJudgements } from "./findings.js";
import { bindingOf, type Scene, sceneOf } from "./scene.js";
import { waiverNotes } from "./waivers.js";

/** What a run is asked. */
export interface Question {
  readonly asOf: Day;
  readonly year: number;
  /** Ids of regulations and units to look at; null: all. */
  readonly regulations: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly settings: Settings;
}

/** What a run finds: the regulations that bind somebody, and for each unit all its judgements in the order of contract 4. */
export interface Audit {
  readonly question: Question;
  readonly books: readonly Rulebook[];
  readonly units: readonly UnitAudit[];
}

export interface UnitAudit {
  readonly scene: Scene;
  readonly acts: Acts;
  readonly judgements: readonly Judgement[];
}

/**
 * Holds a ledger to the regulations that bind its units. Pure: the same ledger, rulebooks and question give the same audit.
 * Every face of the tool is a view of it; none judges a duty again.
 */
export function audit(ledger: Ledger, rulebooks: readonly Rulebook[], terms: Terms, question: Question): Audit {
  const units = ledger.units.filter((unit) => question.units?.includes(unit.id) ?? true);
  const books = booksAsked(ledger.units, rulebooks, question);
  return { question, books, units: units.map((unit) => auditUnit(unit, ledger, rulebooks, books, terms, question)) };
}

/** The regulations asked for that bind a unit asked for, by their ids. */
export function booksAsked(units: readonly Unit[], rulebooks: readonly Rulebook[], question: Question): Rulebook[] {
  const asked = units.filter((unit) => question.units?.includes(unit.id) ?? true);
  return rulebooks
    .filter((book) => question.regulations?.includes(book.id) ?? true)
    .filter((book) => asked.some((unit) => bindingOf(unit, book)))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The result of a run, for reporters to see. */
export function check(ledger: Ledger, rulebooks: readonly Rulebook[], terms: Terms, question: Question): Result {
  return resultOf(audit(ledger, rulebooks, terms, question), ledger);
}

/** What reporters see of an audit. */
export function resultOf({ question, books, units }: Audit, ledger: Ledger): Result {
  const byUnit = units.map(({ scene, judgements }) => ({
    unit: scene.unit,
    findings: judgements.map((one) => one.finding),
  }));
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
    waivers: byUnit.flatMap(({ unit, findings: own }) =>
      waiverNotes(
        unit.records.waivers.filter((waiver) => question.regulations?.includes(waiver.regulation) ?? true),
        own,
        question.asOf,
        question.settings.dueSoonDays,
      ),
    ),
  };
}

/** Holds one unit to the regulations that bind it. @param ledger as much of it as `books` look at in other units */
export function auditUnit(
  unit: Unit,
  ledger: Ledger,
  rulebooks: readonly Rulebook[],
  books: readonly Rulebook[],
  terms: Terms,
  question: Question,
): UnitAudit {
  const { asOf, year } = question;
  const scene = sceneOf(unit, ledger, rulebooks, terms, question);
  const acts = new Acts(unit.records, asOf);
  const judgements = books.flatMap((book) => [
    ...book.obligations.flatMap((obligation) => dutyJudgements(obligation, book, acts, scene, year)),
    ...book.rules.flatMap((rule) => ruleJudgements(rule, book, scene, year)),
  ]);
  return { scene, acts, judgements };
}
