import type { Day } from "../calendar/day.js";
import { calendarYear } from "../calendar/period.js";
import { type Ledger, recordsOf, type Unit } from "../ledger/ledger.js";
import { compareText } from "../ledger/problem.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { Acts } from "./acts.js";
import type { Settings } from "./duty.js";
import { type Finding, type Result, summarise } from "./finding.js";
import { dutyFindings, placeOf, ruleFindings } from "./findings.js";
import { bindingOf, sceneOf } from "./scene.js";

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
  const { asOf, settings, year } = question;
  const scene = sceneOf(unit, ledger, terms, asOf, settings);
  const acts = new Acts(unit.records, asOf);
  return books.flatMap((book) => [
    ...book.obligations.flatMap((obligation) => dutyFindings(obligation, book, acts, scene, year)),
    ...book.rules.flatMap((rule) => ruleFindings(rule, book, scene, year)),
  ]);
}
