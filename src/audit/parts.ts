import type { Kind } from "../ledger/kinds.js";
import { type Ledger, recordsOf, type Unit } from "../ledger/ledger.js";
import type { Problem } from "../ledger/problem.js";
import type { OpenLedger, UnreadUnit } from "../ledger/read.js";
import type { Rulebook, TriggerKind } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { type StaleEntry, withKnown } from "./baseline.js";
import { auditUnit, booksAsked } from "./check.js";
import { type Finding, isShown, type RecordPlace, summarise, type UnitResult, type WaiverNote } from "./finding.js";
import { placeOf } from "./findings.js";
import type { Asked } from "./survey.js";
import { waiverNotes } from "./waivers.js";

/** What a run finds in one unit: all that a report says of it. Plain data, which a file or another thread can carry. */
export interface UnitPart {
  /** Null where the unit was not asked for. */
  readonly unit: UnitResult | null;
  /** Those that will be shown; the others are only counted. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverNote[];
  /** Entries of a baseline that speak of the unit and no longer match. */
  readonly stale: readonly StaleEntry[];
  readonly records: number;
  readonly afterAsOf: readonly RecordPlace[];
}

/** Reads and audits a ledger unit by unit, holding no more of it than units need of one another. */
export class PartAudit {
  readonly #books: readonly Rulebook[];
  readonly #shared: (kind: Kind) => boolean;
  readonly #outline: Ledger;
  readonly #units: ReadonlyMap<string, Unit>;

  constructor(
    opened: OpenLedger,
    private readonly rulebooks: readonly Rulebook[],
    private readonly terms: Terms,
    private readonly asked: Asked,
  ) {
    this.#books = booksAsked(opened.units, rulebooks, asked.question);
    const kinds = sharedKinds(this.#books);
    this.#shared = (kind) => kinds.has(kind);
    this.#outline = { units: kinds.size === 0 ? opened.units : this.#withShared(opened), files: 0 };
    this.#units = new Map(this.#outline.units.map((unit) => [unit.id, unit]));
  }

  /**
   * A unit as a run finds it, and what is wrong with its records: with that, it is not judged unless told to.
   * @param judging whether it still matters what the unit owes: false once the run can have no report
   */
  part(
    unread: UnreadUnit,
    judging: (problems: readonly Problem[]) => boolean,
  ): { part: UnitPart; problems: readonly Problem[] } {
    const { records, problems } = unread.read();
    const outline = this.#units.get(unread.id);
    if (!outline || !judging(problems)) return { part: NOTHING_FOUND, problems };
    return { part: this.#judge({ ...outline, records }), problems };
  }

  #judge(unit: Unit): UnitPart {
    const { question, all, baseline } = this.asked;
    const { asOf, regulations, settings } = question;
    const records = recordsOf(unit);
    const read = {
      records: records.length,
      afterAsOf: records.filter((record) => record.date > asOf).map(placeOf),
    };
    if (question.units !== null && !question.units.includes(unit.id)) return { ...NOTHING_FOUND, ...read };
    const { judgements } = auditUnit(unit, this.#outline, this.rulebooks, this.#books, this.terms, question);
    const own = baseline.filter((entry) => entry.id.startsWith(`${unit.id}/`));
    const { findings, stale } = withKnown(
      judgements.map((one) => one.finding),
      own,
    );
    const { id, name, superior } = unit;
    const waivers = unit.records.waivers.filter((waiver) => regulations?.includes(waiver.regulation) ?? true);
    return {
      unit: { id, name, superior, summary: summarise(findings) },
      findings: all ? findings : findings.filter(isShown),
      waivers: waiverNotes(waivers, findings, asOf, settings.dueSoonDays),
      stale,
      ...read,
    };
  }

  /** Every unit with those records that others' duties may start from or be measured by. */
  #withShared({ units, unread }: OpenLedger): Unit[] {
    const byId = new Map(unread.map((one) => [one.id, one]));
    return units.map((unit) => ({ ...unit, records: byId.get(unit.id)?.read(this.#shared).records ?? unit.records }));
  }
}

const NOTHING_FOUND: UnitPart = { unit: null, findings: [], waivers: [], stale: [], records: 0, afterAsOf: [] };

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
function sharedKinds(books: readonly Rulebook[]): ReadonlySet<Kind> {
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
