import { compareText } from "../base/text-order.js";
import type { Ledger, Unit } from "../ledger/model.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { bindingOf, type Scene, sceneOf } from "./context.js";
import { Acts } from "./duty/acts.js";
import type { Result } from "./finding.js";
import { dutyJudgements, type Judgement, ruleJudgements } from "./judgements.js";
import type { Question } from "./question.js";
import { foundIn, NOTHING_FOUND, readIn, resultFrom } from "./result.js";
import type { Rule } from "./rules/rules.js";

/** What a run finds: the regulations that bind somebody, and for each unit all its judgements in the order of contract 4. */
export interface Audit {
  readonly question: Question;
  readonly books: readonly Rulebook<Rule>[];
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
export function audit(ledger: Ledger, rulebooks: readonly Rulebook<Rule>[], terms: Terms, question: Question): Audit {
  const units = ledger.units.filter((unit) => question.units?.includes(unit.id) ?? true);
  const books = booksAsked(ledger.units, rulebooks, question);
  return { question, books, units: units.map((unit) => auditUnit(unit, ledger, rulebooks, books, terms, question)) };
}

/** The regulations asked for that bind a unit asked for, by their ids. */
export function booksAsked(
  units: readonly Unit[],
  rulebooks: readonly Rulebook<Rule>[],
  question: Question,
): Rulebook<Rule>[] {
  const asked = units.filter((unit) => question.units?.includes(unit.id) ?? true);
  return rulebooks
    .filter((book) => question.regulations?.includes(book.id) ?? true)
    .filter((book) => asked.some((unit) => bindingOf(unit, book)))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The result of a run, for reporters to see. */
export function check(ledger: Ledger, rulebooks: readonly Rulebook<Rule>[], terms: Terms, question: Question): Result {
  return resultOf(audit(ledger, rulebooks, terms, question), ledger);
}

/** The result of an audit. */
export function resultOf({ question, books, units }: Audit, ledger: Ledger): Result {
  const audited = new Map(units.map(({ scene, judgements }) => [scene.unit.id, judgements]));
  const seen = ledger.units.map((unit) => {
    const judgements = audited.get(unit.id);
    const found =
      judgements &&
      foundIn(
        unit,
        judgements.map((one) => one.finding),
        question,
      );
    return { ...(found ?? NOTHING_FOUND), ...readIn(unit, question.asOf) };
  });
  const regulations = books.map(({ id, title }) => ({ id, title }));
  const whole = { question, regulations, units: ledger.units.length, files: ledger.files };
  return { ...resultFrom(seen, whole), findings: seen.flatMap(({ findings }) => findings) };
}

/** Holds one unit to the regulations that bind it. @param ledger as much of it as `books` look at in other units */
export function auditUnit(
  unit: Unit,
  ledger: Ledger,
  rulebooks: readonly Rulebook<Rule>[],
  books: readonly Rulebook<Rule>[],
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
