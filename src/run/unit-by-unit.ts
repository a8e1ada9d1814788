import {
  booksBinding,
  isAskedFor,
  judgeUnit,
  kindsReadOfOthers,
  type Regulations,
  type UnitAudit,
} from "../audit/audit.js";
import { NeighbourIndex, type Outline } from "../audit/neighbours.js";
import type { Question } from "../audit/question.js";
import type { Rule } from "../audit/rules/rules.js";
import { isError, type Problem } from "../document/problem.js";
import type { Kind } from "../ledger/kinds.js";
import type { Unit } from "../ledger/model.js";
import { NO_RECORDS, type OpenLedger, type UnreadUnit } from "../ledger/read/read.js";
import type { Rulebook } from "../regulation/rulebook.js";

/** A unit whose records were read. */
export interface ReadUnit {
  /** What is wrong with its records. */
  readonly problems: readonly Problem[];
  /** The unit with its records; null where its description has errors, or the run can have no report any more. */
  readonly unit: Unit | null;
}

/** Reads units one by one. From the first error on units are read for what is wrong with them, unless the run keeps going. */
export class UnitReader {
  #hasErrors: boolean;

  /** @param problems what is wrong before any record is read */
  constructor(
    problems: readonly Problem[],
    private readonly keepGoing: boolean,
  ) {
    this.#hasErrors = problems.some(isError);
  }

  read({ unit, read }: UnreadUnit): ReadUnit {
    const { records, problems } = read();
    this.#hasErrors ||= problems.some(isError);
    return { problems, unit: unit && (this.keepGoing || !this.#hasErrors) ? unit.whole(records) : null };
  }
}

/** What came of every unit that could be looked at, in the order of their ids, and what is wrong with the records of all. */
export interface Visited<T> {
  readonly found: readonly T[];
  readonly problems: readonly Problem[];
}

/** Reads the units of a ledger one after another and lets each go once `visit` has seen it. @param reader decides which it sees */
export function visitUnits<T>(
  { unread }: Pick<OpenLedger, "unread">,
  reader: UnitReader,
  visit: (unit: Unit) => T,
): Visited<T> {
  const found: T[] = [];
  const problems: Problem[] = [];
  for (const one of unread) {
    const { unit, problems: own } = reader.read(one);
    problems.push(...own);
    if (unit) found.push(visit(unit));
  }
  return { found, problems };
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
    this.kindsOfOthers = kindsReadOfOthers(this.books);
    this.#neighbours = new NeighbourIndex(
      unread.flatMap((one) => this.#outlineOf(one)),
      this.kindsOfOthers,
    );
  }

  /** All that is said of a unit. @param year another than the question's */
  judge(unit: Unit, year = this.question.year): UnitAudit {
    return judgeUnit(unit, this.#neighbours.of(unit), this.regulations, { ...this.question, year });
  }

  #outlineOf({ unit, read }: UnreadUnit): Outline[] {
    if (!unit) return [];
    const kinds = this.kindsOfOthers;
    return [{ unit, records: kinds.size === 0 ? NO_RECORDS : read((kind) => kinds.has(kind)).records }];
  }
}
