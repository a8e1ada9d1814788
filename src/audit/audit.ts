import { addAll } from "../base/lists.js";
import { compareTexts } from "../base/text-order.js";
import type { Problem } from "../document/problem.js";
import { type Ledger, recordsOf, type Unit } from "../ledger/model.js";
import type { Obligation, Rulebook } from "../regulation/rulebook.js";
import type { Kind } from "../terms/record-kinds.js";
import type { Terms } from "../terms/vocabulary.js";
import { contextOf, isBound, type WholeContext } from "./context.js";
import { Acts } from "./duty/acts.js";
import { kindsReadBySchedule as kindsReadByDuties } from "./duty/triggered-times.js";
import type { Finding, Result } from "./finding.js";
import { dutyJudgements, type Judgement, ruleJudgements } from "./judgements.js";
import { type Neighbour, NeighbourIndex } from "./neighbours.js";
import type { Question } from "./question.js";
import {
  type FoundIn,
  foundIn,
  foundNothingIn,
  NOTHING_FOUND,
  NOTHING_OUTSIDE,
  type OutsideUnits,
  partly,
  type ReadIn,
  readIn,
  readNothing,
  resultFrom,
} from "./result.js";
import { kindsReadByRule, type Rule } from "./rules/rules.js";
import { isLeftBehind, isOfRun, yearsLookedAt } from "./year-turn.js";

/** The rulebooks of a run, with the terms they share. */
export interface Regulations {
  readonly rulebooks: readonly Rulebook<Rule>[];
  readonly terms: Terms;
  /** Which of their rows are judged; without it all of them. */
  readonly scope?: Scope;
}

/** The rows that a view looks at: each is judged by itself, so that the others need not be. */
export interface Scope {
  isJudged(row: Obligation | Rule): boolean;
}

/** What falls due: a rule on records has no due date. */
export const DUTIES_ALONE: Scope = { isJudged: (row) => !("check" in row) };

/** The rows of a rulebook that are judged. */
function rowsJudged(
  { obligations, rules }: Rulebook<Rule>,
  { scope }: Pick<Regulations, "scope">,
): Pick<Rulebook<Rule>, "obligations" | "rules"> {
  if (!scope) return { obligations, rules };
  return { obligations: obligations.filter(scope.isJudged), rules: rules.filter(scope.isJudged) };
}

/** What is said of some clauses of a regulation. */
export function clausesAlone(regulation: string, clauses: readonly string[]): Scope {
  return {
    isJudged: (row) =>
      row.regulation === regulation &&
      ("check" in row ? row.clauses.all.some((one) => clauses.includes(one)) : clauses.includes(row.clause)),
  };
}

/** Everything that is said of a unit, in the order of contract 4, and what it was judged with. */
export interface UnitAudit {
  /** The year audited. */
  readonly year: number;
  readonly context: WholeContext;
  readonly acts: Acts;
  readonly judgements: readonly Judgement[];
  /** What was found of the year before that is not listed: a run that was asked for no year counts it (contract 3). */
  readonly before: readonly Finding[];
}

/**
 * Holds a unit to the regulations asked for that bind it, for the year of the question alone. Pure: the same unit, neighbours,
 * regulations and question give the same judgements. Every face of the tool takes its judgements from here or from `auditUnit`; none
 * judges a duty again.
 */
export function judgeUnit(
  unit: Unit,
  neighbours: WholeContext["neighbours"],
  regulations: Regulations,
  question: Question,
): UnitAudit {
  return auditUnit(unit, neighbours, regulations, { ...question, yearAsked: true });
}

/** The same of each of some years, in their order: what the unit did is looked at once for all of them. */
export function judgeYears(
  unit: Unit,
  neighbours: WholeContext["neighbours"],
  regulations: Regulations,
  { question, years }: { readonly question: Question; readonly years: readonly number[] },
): UnitAudit[] {
  const { context, acts, said } = everythingSaid(unit, neighbours, regulations, { question, yearsOf: () => years });
  return years.map((year) => ({
    year,
    context,
    acts,
    judgements: said.filter(({ finding }) => finding.year === year),
    before: [],
  }));
}

/** The same for what a run takes: the year asked for, else the as-of day's and what of its neighbours is open then (contract 3). */
export function auditUnit(
  unit: Unit,
  neighbours: WholeContext["neighbours"],
  regulations: Regulations,
  question: Question,
): UnitAudit {
  const yearsOf = (obligation: Obligation | null) => yearsLookedAt(obligation, question);
  const { context, acts, said } = everythingSaid(unit, neighbours, regulations, { question, yearsOf });
  return {
    year: question.year,
    context,
    acts,
    judgements: said.filter(({ finding }) => isOfRun(finding, question)),
    before: said.map(({ finding }) => finding).filter((finding) => isLeftBehind(finding, question)),
  };
}

/** What is said of a unit in the order of contract 4. @param yearsOf the years of an obligation's duties that are looked at; null: a rule's */
function everythingSaid(
  unit: Unit,
  neighbours: WholeContext["neighbours"],
  regulations: Regulations,
  {
    question,
    yearsOf,
  }: { readonly question: Question; readonly yearsOf: (obligation: Obligation | null) => readonly number[] },
): Pick<UnitAudit, "context" | "acts"> & { readonly said: readonly Judgement[] } {
  const context = contextOf(unit, neighbours, regulations, question);
  const acts = new Acts(unit.records, question.asOf);
  const said: Judgement[] = [];
  for (const book of booksBinding([unit], regulations, question)) {
    const { obligations, rules } = rowsJudged(book, regulations);
    for (const obligation of obligations)
      addAll(said, dutyJudgements(obligation, book, { acts, context, years: yearsOf(obligation) }));
    for (const rule of rules) addAll(said, ruleJudgements(rule, book, context, yearsOf(null)));
  }
  return { context, acts, said };
}

/** Whether a question asks for a unit. */
export function isAskedFor({ id }: Pick<Unit, "id">, { units }: Pick<Question, "units">): boolean {
  return units?.includes(id) ?? true;
}

/** The regulations asked for that bind any of some units, by their ids. */
export function booksBinding(
  units: readonly Pick<Unit, "bindings">[],
  { rulebooks }: Pick<Regulations, "rulebooks">,
  { regulations }: Pick<Question, "regulations">,
): Rulebook<Rule>[] {
  return rulebooks
    .filter((book) => regulations?.includes(book.id) ?? true)
    .filter((book) => units.some((unit) => isBound(unit, book)))
    .sort((a, b) => compareTexts(a.id, b.id));
}

/** The kinds of records that units are judged by besides their own, as the rules and schedules of rulebooks declare. */
export function kindsReadOfOthers(
  books: readonly Rulebook<Rule>[],
  regulations: Pick<Regulations, "scope"> = {},
): ReadonlySet<Kind> {
  return new Set(
    books.flatMap((book) => {
      const { obligations, rules } = rowsJudged(book, regulations);
      return [
        ...obligations.flatMap(({ schedule }: Obligation) => kindsReadByDuties(schedule)),
        ...rules.flatMap(({ check }) => kindsReadByRule(check)),
      ];
    }),
  );
}

/** What units that are all at hand are judged by besides their own records. */
export function neighboursAmong(units: readonly Unit[], books: readonly Rulebook<Rule>[]): NeighbourIndex {
  const outlines = units.map((unit): { unit: Neighbour; records: Unit["records"] } => ({
    unit,
    records: unit.records,
  }));
  return new NeighbourIndex(outlines, kindsReadOfOthers(books));
}

/** A ledger that is at hand, and what its errors keep out of the result. */
export interface LedgerAtHand extends Ledger {
  readonly faults?: Faults;
}

/** What errors keep out of a result: the units that have them, or where it is partial only their records that have them (contract 4). */
export interface Faults {
  /** Each unit with errors, in the order of their ids, with how many records it has, good or not. */
  readonly units: readonly FaultyUnit[];
  readonly outsideUnits: OutsideUnits;
  /** What there is to say of all files. */
  readonly problems: readonly Problem[];
  readonly isPartial: boolean;
}

interface FaultyUnit {
  readonly unit: Pick<Unit, "id" | "name" | "superior" | "file" | "line">;
  readonly errors: readonly Problem[];
  readonly items: number;
}

const NO_FAULTS: Faults = { units: [], outsideUnits: NOTHING_OUTSIDE, problems: [], isPartial: false };

/** What was said of a whole ledger, and what each unit that was judged was judged with. */
export interface LedgerAudit {
  readonly result: Result;
  readonly audits: readonly UnitAudit[];
}

/** The result of holding every unit of a ledger that is at hand to the regulations asked for: a loop over auditUnit. */
export function auditLedger(
  { units, files, faults = NO_FAULTS }: LedgerAtHand,
  regulations: Regulations,
  question: Question,
): LedgerAudit {
  const audits: UnitAudit[] = [];
  const asked = units.filter((unit) => isAskedFor(unit, question));
  const books = booksBinding(asked, regulations, question);
  const neighbours = neighboursAmong(units, books);
  const { asOf } = question;
  const seenIn = (unit: Unit, fault: FaultyUnit | undefined): FoundIn & ReadIn => {
    const leftOut = fault ? fault.items - recordsOf(unit).length : 0;
    if (!isAskedFor(unit, question)) return { ...NOTHING_FOUND, ...readIn(unit, asOf, leftOut) };
    const audit = auditUnit(unit, neighbours.of(unit), regulations, question);
    audits.push(audit);
    const { before, judgements } = audit;
    const found = foundIn(unit, { findings: judgements.map((one) => one.finding), before }, question);
    return { ...(fault ? partly(found) : found), ...readIn(unit, asOf, leftOut) };
  };
  const faultyIn = ({ unit, errors, items }: FaultyUnit): FoundIn & ReadIn => {
    const found = isAskedFor(unit, question) ? foundNothingIn(unit, errors) : NOTHING_FOUND;
    return { ...found, ...readNothing(items) };
  };
  // A unit is told by the file that describes it: two may bear one id, which is one of the errors.
  const byFile = new Map(units.map((unit) => [unit.file, unit]));
  const faulty = new Map(faults.units.map((one) => [one.unit.file, one]));
  const all = [...units, ...faults.units.flatMap(({ unit }) => (byFile.has(unit.file) ? [] : unit))];
  const seen = all
    .sort((a, b) => compareTexts(a.id, b.id))
    .map(({ file }) => {
      const [unit, fault] = [byFile.get(file), faulty.get(file)];
      if (unit && (!fault || faults.isPartial)) return seenIn(unit, fault);
      return fault ? faultyIn(fault) : { ...NOTHING_FOUND, ...readNothing(0) };
    });
  const { outsideUnits, problems } = faults;
  const bound = books.map(({ id, title }) => ({ id, title }));
  const whole = { question, regulations: bound, units: units.length, files, outsideUnits, problems };
  const result = { ...resultFrom(seen, whole), findings: seen.flatMap(({ findings }) => findings) };
  return { result, audits };
}
