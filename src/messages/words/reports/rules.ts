import type { UnknownPart } from "../../../authoring/expected-part.js";
import type { Festival } from "../../../calendar/festivals.js";
import type { Limit } from "../../../calendar/limit.js";
import type { CoversWord, DayZero } from "../../../generated/schemas.js";
import type { LocalText } from "../../../regulation/local-text.js";
import type { NamedPeriod } from "../../../regulation/named-period.js";
import type {
  CounterpartSelector,
  DayOfMonth,
  Evidence,
  Obligation,
  Part,
  SlotName,
  TriggerKind,
  TriggerSelector,
  VoteShare,
} from "../../../regulation/rulebook.js";

export interface RuleWords {
  readonly headings: {
    readonly id: string;
    readonly title: string;
    readonly obligations: string;
    readonly clause: string;
    readonly schedule: string;
  };
  /** In place of a schedule: the rule judges records. */
  readonly onRecords: string;
  readonly triggers: Readonly<Record<TriggerKind, string>>;
  readonly counterparts: Readonly<Record<Exclude<CounterpartSelector["by"], "role" | "body" | "group">, string>>;
  readonly slots: Readonly<Record<SlotName, string>>;
  readonly parts: Readonly<Record<Exclude<Part["as"], "any-role" | "any-department" | "office-of" | "party">, string>>;
  /** Whoever holds one of some roles. */
  anyRole(roles: readonly string[]): string;
  /** Between kinds of records each of which is needed. */
  readonly each: string;
  /** Fields of a record that evidence may ask for. */
  readonly fields: {
    readonly topics: string;
    readonly form: string;
    readonly regular: string;
    readonly isRegular: Readonly<Record<"true" | "false", string>>;
    readonly covers: string;
    readonly any: string;
  };
  /** What time a record covers. */
  readonly covers: Readonly<Record<CoversWord, string>>;
  /** What may do instead of a record that is about what a duty follows. */
  readonly implied: string;
  readonly ofCause: string;
  /** Records of which a person judges whether they serve, and those that serve only after events of some types. */
  readonly doubtful: string;
  ifEvent(types: string): string;
  readonly own: Readonly<Record<NonNullable<Evidence["own"]>, string>>;
  readonly carriedThrough: string;
  /** What binds besides holder, time and evidence, and its heading. */
  readonly besides: string;
  readonly notes: {
    readonly pairs: string;
    readonly personal: string;
    readonly atOnce: string;
    readonly needsSubordinates: string;
    readonly onlyWithCaseMeasure: string;
    readonly countsFromFound: string;
    readonly isOpenBelow: string;
    readonly openUntilThen: string;
    ahead(days: number): string;
    /** @param days each a name of `dayZeros`; the first on record counts */
    countedFrom(days: readonly string[]): string;
    covers(times: readonly string[]): string;
  };
  readonly dayZeros: Readonly<Record<DayZero, string>>;
  readonly todo: string;
  /** Of one of several that will do, the others. */
  orTo(others: readonly string[]): string;
  /** Records of a kind, and what more each must be. */
  narrowed(records: string, limits: readonly string[]): string;
  /** Of a trigger: so many of the ballots for some grades. */
  votes(grades: string, share: VoteShare): string;
  subjectHeld(roles: string): string;
  caseSubjectHeld(roles: string): string;
  subjectNotOnly(roles: string): string;
  readonly withDecisions: string;
  readonly notFromAbove: string;
  /** Of a trigger: done by the holder himself. */
  readonly byHolder: string;
  readonly belowToo: string;
  /** Assessments of what only, and what record an event came of only. */
  /** Of a trigger: events of some types only where they name a unit, or are grave; events whose limit holds only then. */
  heardThere(types: string): string;
  mentioning(words: string): string;
  decidedThere(words: string): string;
  inCategory(words: string): string;
  readonly concerning: Readonly<Record<NonNullable<TriggerSelector["concerning"]>, string>>;
  readonly aboutNeeded: string;
  readonly unlinked: string;
  onlyOfUnits(types: string): string;
  onlyMajor(types: string): string;
  limitIfMajor(types: string): string;
  limitIfMentions(words: string): string;
  /** Of a trigger: what is part of another counts, not the whole. */
  readonly eachPart: string;
  readonly ofOnly: Readonly<Record<"person" | "department" | "unit", string>>;
  /** Of a trigger: assessments of a time that was over. */
  readonly ofEnded: string;
  readonly cameOf: (kind: string) => string;
  readonly officeOf: (body: string) => string;
  /** Whatever department has one of some functions. */
  anyDepartment(functions: readonly string[]): string;
  /** Between alternatives. */
  readonly or: string;
  readonly requirement: string;
  readonly holder: string;
  readonly counterpart: string;
  readonly recipient: string;
  readonly schedule: string;
  readonly evidence: string;
  readonly applies: string;
  readonly interpretation: string;
  /** At least so many records, or days, in units of some names another number; empty where once is enough. */
  often(times: Pick<Obligation, "n" | "counts" | "nFor">): string;
  every(cadence: string, often: string, grace: number | null): string;
  /** In place of a cadence: some months, from 1 to 12, of every year. */
  months(months: readonly number[]): string;
  /** In place of a cadence: by a day of the last month of each period. */
  untilDay(cadence: string, when: { readonly day: number; readonly isMonth: boolean }): string;
  /** In place of a cadence: a day of each month, or of some. */
  onDay(day: DayOfMonth, cadence: string, orNextWorkday: boolean): string;
  /** Stretches of a year by their names, each with its first and last day. */
  periods(periods: readonly (NamedPeriod & { readonly name: string })[], often: string): string;
  /** In so many days before festivals, or from them on. */
  byFestivals(
    festivals: readonly string[],
    when: { readonly side: "before" | "after"; readonly days: Limit },
    often: string,
  ): string;
  readonly festivals: Readonly<Record<Festival, string>>;
  window(from: string, to: string, often: string): string;
  /** @param when within null: no limit is set; delay: how long after it begins to count; repeat: once in each such stretch, without a limit till the case is concluded */
  after(
    records: string,
    when: { readonly within: Limit | null; readonly delay: Limit | null; readonly repeat: Limit | null },
    often: string,
  ): string;
  /** @param when within null: since the one before; lead null: by the record's own day */
  before(records: string, when: { readonly within: Limit | null; readonly lead: Limit | null }, often: string): string;
  dueBy(opens: string, due: string, often: string): string;
  tested(regulation: string, cases: number, expectations: number): string;
  /** Clauses that no example shows met, or unmet. */
  uncovered(clauses: readonly string[], side: "met" | "unmet"): string;
  /** What an example expects of which a part is not known. */
  unknownPart(place: string, example: string, unknown: UnknownPart): string;
  /** There are no examples where they should be; files there that may be meant. */
  noExamples(expected: string, alike: readonly string[]): string;
  /** How examples that are lacking are written. */
  writeExamples(book: string): string;
  differs(place: string, example: string, finding: string, expected: string, actual: string): string;
  readonly none: string;
  exampleTitle(title: LocalText, side: "met" | "unmet"): string;
  /** What an example of a rule on records is called. */
  ruleExampleTitle(title: LocalText, side: "met" | "unmet"): string;
  examplesWritten(path: string, count: number): string;
  /** Clauses for which no example can be written. */
  examplesOpen(clauses: readonly string[]): string;
  noneLacking(regulation: string): string;
  /** The file is written so that nothing can be added at its end. */
  cannotAdd(path: string): string;
  badId(id: string): string;
  /** What was written, and what to do next. */
  wroteNew(files: readonly string[], program: string, folder: string): readonly string[];
}
