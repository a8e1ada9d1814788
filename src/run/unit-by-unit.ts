import { auditUnit, booksAsked } from "../audit/audit.js";
import { isShown } from "../audit/finding.js";
import type { Question } from "../audit/question.js";
import { type FoundIn, foundIn, NOTHING_FOUND, type ReadIn, readIn } from "../audit/result.js";
import type { Rule } from "../audit/rules/rules.js";
import type { Problem } from "../document/problem.js";
import type { Kind } from "../ledger/kinds.js";
import type { Ledger, Unit } from "../ledger/model.js";
import type { OpenLedger, UnreadUnit } from "../ledger/read/read.js";
import type { ShelvedUnit } from "../ledger/read/shelved-unit.js";
import type { Rulebook, TriggerKind } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { type BaselineEntry, type StaleEntry, withKnown } from "../views/baseline.js";

/**
 * What a run finds in one unit: all that a report says of it. Plain data, which a file or another thread can carry. Its findings are
 * those that will be shown; the others are only counted.
 */
export interface UnitPart extends FoundIn, ReadIn {
  /** The unit's description: its file as reports show it. */
  readonly file: string;
  /** What is wrong with its records. */
  readonly problems: readonly Problem[];
  /** Entries of a baseline that speak of the unit and no longer match. */
  readonly stale: readonly StaleEntry[];
}

/** What is asked of every unit. */
export interface Asked {
  readonly question: Question;
  /** Every finding, not only what is not in order. */
  readonly all: boolean;
  /** What has errors is left out, and the rest judged. */
  readonly keepGoing: boolean;
  /** Entries in the question's scope. */
  readonly baseline: readonly BaselineEntry[];
}

/** Reads and audits a ledger unit by unit, holding no more of it than units need of one another. */
export class PartAudit {
  /** The kinds of records that units are judged by besides their own. */
  readonly shared: ReadonlySet<Kind>;
  readonly #books: readonly Rulebook<Rule>[];
  readonly #outline: Ledger;
  /** Of each unit the one that others look at: with those of its records that they share. */
  readonly #outlines: ReadonlyMap<ShelvedUnit, ShelvedUnit>;

  constructor(
    opened: OpenLedger,
    private readonly rulebooks: readonly Rulebook<Rule>[],
    private readonly terms: Terms,
    private readonly asked: Asked,
  ) {
    this.#books = booksAsked(opened.units, rulebooks, asked.question);
    this.shared = sharedKinds(this.#books);
    this.#outlines = new Map(opened.unread.flatMap((unread) => this.#withShared(unread)));
    this.#outline = { units: [...this.#outlines.values()], files: 0 };
  }

  /**
   * A unit as a run finds it, and what is wrong with its records: with that, it is not judged unless told to.
   * @param judging whether it still matters what the unit owes: false once the run can have no report
   */
  part({ file, unit, read }: UnreadUnit, judging: (problems: readonly Problem[]) => boolean): UnitPart {
    const { records, problems } = read();
    const outline = unit && this.#outlines.get(unit);
    const found = outline && judging(problems) ? this.#judge(outline.whole(records)) : NOT_JUDGED;
    return { file, problems, ...found };
  }

  #judge(unit: Unit): Judged {
    const { question, all, baseline } = this.asked;
    const read = readIn(unit, question.asOf);
    if (question.units !== null && !question.units.includes(unit.id)) return { ...NOT_JUDGED, ...read };
    const { judgements } = auditUnit(unit, this.#outline, this.rulebooks, this.#books, this.terms, question);
    const own = baseline.filter((entry) => entry.id.startsWith(`${unit.id}/`));
    const { findings, stale } = withKnown(
      judgements.map((one) => one.finding),
      own,
    );
    const found = foundIn(unit, findings, question);
    return { ...found, findings: all ? findings : findings.filter(isShown), stale, ...read };
  }

  /** A unit, and the same with those records that others' duties may start from or be measured by. */
  #withShared({ unit, read }: UnreadUnit): [ShelvedUnit, ShelvedUnit][] {
    if (!unit) return [];
    if (this.shared.size === 0) return [[unit, unit]];
    return [[unit, unit.withRecords(read((kind) => this.shared.has(kind)).records)]];
  }
}

type Judged = Omit<UnitPart, "file" | "problems">;

const NOT_JUDGED: Judged = { ...NOTHING_FOUND, stale: [], records: 0, afterAsOf: [] };

const KINDS_OF_TRIGGERS = {
  case: "cases",
  event: "events",
  meeting: "meetings",
  assessment: "assessments",
  activity: "activities",
  report: "reports",
  appointment: "appointments",
} as const satisfies Record<TriggerKind, Kind>;

/** The kinds of records that regulations look at in other units than the one judged. */
function sharedKinds(books: readonly Rulebook<Rule>[]): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const { obligations, rules } of books) {
    for (const { schedule } of obligations) {
      if (!("selector" in schedule) || !schedule.selector.below) continue;
      for (const { kind } of schedule.selector.records) kinds.add(KINDS_OF_TRIGGERS[kind]);
    }
    if (rules.some(({ check }) => check === "bar")) {
      kinds.add("appointments");
      kinds.add("assessments");
    }
  }
  return kinds;
}
