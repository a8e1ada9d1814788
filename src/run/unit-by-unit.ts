import {
  auditUnit,
  booksBinding,
  isAskedFor,
  judgeUnit,
  judgeYears,
  kindsReadOfOthers,
  type Regulations,
  type UnitAudit,
} from "../audit/audit.js";
import { NeighbourIndex, type UnitOutline } from "../audit/neighbours.js";
import type { Question } from "../audit/question.js";
import type { Rule } from "../audit/rules/rules.js";
import { addAll } from "../base/lists.js";
import { isError, type Problem } from "../document/problem.js";
import { recordsOf, type Unit } from "../ledger/model.js";
import { NO_RECORDS, type OpenLedger, type UnreadUnit } from "../ledger/read/read.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Kind } from "../terms/record-kinds.js";
import type { Options } from "./options.js";

/** What errors keep out of a run: all of it, the units that have them, or no more than the records that have them (contract 4). */
export type ErrorScope = "run" | "units" | "records";

/** What the options of a run let errors keep out of it. */
export function errorScopeOf({ keepGoing, partial }: Pick<Options, "keepGoing" | "partial">): ErrorScope {
  if (partial) return "records";
  return keepGoing ? "units" : "run";
}

/** A unit whose records were read. */
export interface ReadUnit {
  /** What is wrong with its records. */
  readonly problems: readonly Problem[];
  /** Everything that is wrong with it. */
  readonly errors: readonly Problem[];
  /** The unit with its records; null where it is not to be judged: it has errors, or the run can have no report any more. */
  readonly unit: Unit | null;
  /** How many records are kept out. */
  readonly leftOut: number;
}

/** Reads units one by one. From the first error on units are read for what is wrong with them, unless the run keeps going. */
export class UnitReader {
  #hasErrors: boolean;

  /** @param problems what is wrong before any record is read */
  constructor(
    problems: readonly Problem[],
    private readonly keptOut: ErrorScope,
  ) {
    this.#hasErrors = problems.some(isError);
  }

  read({ unit, errors: before, read }: UnreadUnit): ReadUnit {
    const { records, problems, items } = read();
    const errors = [...before, ...problems.filter(isError)];
    this.#hasErrors ||= errors.length > 0;
    const whole = unit && this.#isJudged(errors) ? unit.whole(records) : null;
    const leftOut = items - (whole ? recordsOf(whole).length : 0);
    return { problems, errors, unit: whole, leftOut: this.keptOut === "run" ? 0 : leftOut };
  }

  #isJudged(errors: readonly Problem[]): boolean {
    if (this.keptOut === "run") return !this.#hasErrors;
    return this.keptOut === "records" || errors.length === 0;
  }
}

/** What came of every unit that could be looked at, in the order of their ids, and what is wrong with the records of all. */
export interface Visited<T> {
  readonly found: readonly T[];
  readonly problems: readonly Problem[];
  /** The units that were not looked at for their errors. */
  readonly unjudged: readonly UnjudgedUnit[];
  /** How many records were kept out. */
  readonly leftOut: number;
}

/** A unit that was not looked at, and why. */
export interface UnjudgedUnit {
  readonly unit: UnreadUnit["described"];
  readonly errors: readonly Problem[];
}

/** Reads the units of a ledger one after another and lets each go once `visit` has seen it. @param reader decides which it sees */
export function visitUnits<T>(
  { unread }: Pick<OpenLedger, "unread">,
  reader: UnitReader,
  visit: (unit: Unit) => T,
): Visited<T> {
  const found: T[] = [];
  const problems: Problem[] = [];
  const unjudged: UnjudgedUnit[] = [];
  let leftOut = 0;
  for (const one of unread) {
    const { unit, problems: own, errors, leftOut: more } = reader.read(one);
    addAll(problems, own);
    leftOut += more;
    if (unit) found.push(visit(unit));
    else unjudged.push({ unit: one.described, errors });
  }
  return { found, problems, unjudged, leftOut };
}

/** A unit of an open ledger with its records. Throws for an id that none has. */
export function unitWithRecords({ unread }: Pick<OpenLedger, "unread">, id: string): Unit {
  for (const { unit, read } of unread) if (unit?.id === id) return unit.whole(read().records);
  throw new Error(`no unit ${id}`);
}

/** Judges units of an open ledger, whichever are read, and holds no more of it than units are judged by besides their own records. */
export class UnitJudge {
  /** The regulations asked for that bind a unit asked for. */
  readonly books: readonly Rulebook<Rule>[];
  /** The kinds of records that units are judged by besides their own. */
  readonly kindsOfOthers: ReadonlySet<Kind>;
  readonly #neighbours: NeighbourIndex;

  /** Reads of every unit what others are judged by. */
  constructor(
    { units, unread }: OpenLedger,
    private readonly regulations: Regulations,
    private readonly question: Question,
  ) {
    const asked = units.filter((unit) => isAskedFor(unit, question));
    this.books = booksBinding(asked, regulations, question);
    this.kindsOfOthers = kindsReadOfOthers(this.books, regulations);
    this.#neighbours = new NeighbourIndex(
      unread.flatMap((one) => this.#outlineOf(one)),
      this.kindsOfOthers,
    );
  }

  /** All that a run says of a unit. */
  audit(unit: Unit): UnitAudit {
    return auditUnit(unit, this.#neighbours.of(unit), this.regulations, this.question);
  }

  /** All that is said of a unit of one year. */
  judge(unit: Unit, year: number): UnitAudit {
    return judgeUnit(unit, this.#neighbours.of(unit), this.regulations, { ...this.question, year });
  }

  /** And of each of some years. */
  judgeYears(unit: Unit, years: readonly number[]): UnitAudit[] {
    return judgeYears(unit, this.#neighbours.of(unit), this.regulations, { question: this.question, years });
  }

  #outlineOf({ unit, read }: UnreadUnit): UnitOutline[] {
    if (!unit) return [];
    const kinds = this.kindsOfOthers;
    return [{ unit, records: kinds.size === 0 ? NO_RECORDS : read((kind) => kinds.has(kind)).records }];
  }
}
