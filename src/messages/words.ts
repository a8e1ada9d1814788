import type { LackArgs, LackCode } from "../audit/demand.js";
import type { CountedRecord } from "../audit/explain.js";
import type { FindingArgs, FindingCode, RecordPlace, Status, WaiverNote } from "../audit/finding.js";
import type { Cadence } from "../calendar/period.js";
import type { Kind } from "../ledger/kinds.js";
import type { PartyType } from "../ledger/ledger.js";
import type { ProblemArgs, ProblemCode } from "../ledger/problem.js";
import type { ClauseClass } from "../regulation/clauses.js";
import type { CounterpartSelector, Part, SlotName, TriggerKind } from "../regulation/rulebook.js";
import type { Vocabulary } from "../terms/terms.js";

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything the program says in one language. Each language has all of it: the type checker sees to that. */
export interface Messages {
  readonly language: Language;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly partyTypes: Readonly<Record<PartyType, string>>;
  readonly vocabularies: Readonly<Record<Vocabulary, string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
  /** What is wrong with what was read, and what to write instead. */
  readonly problems: { readonly [Code in ProblemCode]: (args: ProblemArgs[Code]) => string };
  /** A finding in a sentence. */
  readonly findings: { readonly [Code in FindingCode]: (args: FindingArgs[Code]) => string };
  /** The few words of a finding that stand in a table: how late, how long until, why not. */
  readonly notes: {
    readonly [Code in FindingCode]: (args: FindingArgs[Code], evidence: readonly RecordPlace[]) => string;
  };
  readonly report: ReportWords;
  readonly csv: CsvWords;
  readonly rules: RuleWords;
  readonly coverage: CoverageWords;
  readonly explain: ExplainWords;
  readonly due: DueWords;
  readonly plan: PlanWords;
  readonly calendar: CalendarWords;
  /** What one record of each kind is called. */
  readonly recordKinds: Readonly<Record<Kind, string>>;
  readonly caseView: CaseViewWords;
  readonly baseline: BaselineWords;
  readonly config: ConfigWords;
  readonly diff: DiffWords;
  readonly cli: CliWords;
  readonly help: HelpWords;
}

export interface ReportWords {
  title(asOf: string, year: string): string;
  ledger(units: number, files: number, records: number): string;
  total(count: number): string;
  count(status: string, count: number): string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly allInOrder: string;
  readonly headings: {
    readonly status: string;
    readonly clause: string;
    readonly what: string;
    readonly who: string;
    readonly when: string;
    readonly count: string;
    readonly note: string;
  };
  unit(name: string, id: string): string;
  regulation(title: string, id: string): string;
  due(day: string): string;
  interpretations: string;
  window(from: string, to: string): string;
  /** A reading by its number of days or times. */
  readonly readAs: {
    grace(days: number): string;
    within(days: number): string;
    times(n: number): string;
  };
  /** Above what there is to say of waivers, and each of them. */
  readonly waivers: string;
  waiver(note: WaiverNote): string;
  interpretation(words: string, reading: string, clauses: readonly string[]): string;
  afterAsOf(count: number, places: readonly string[]): string;
  readonly next: string;
  nextDueSoon(count: number, day: string): string;
  /** @param mendable how many of them would count as late if done now */
  nextGaps(count: number, mendable: number): string;
  /** Rule findings: records that contradict a clause, or that a person must judge. */
  nextRecords(breaches: number, open: number): string;
  nextRule(regulation: string, clause: string): string;
  nextAll: string;
}

export interface CsvWords {
  readonly headings: Readonly<Record<CsvColumn, string>>;
  /** A period as words: a bare `2025-03` would become a date in a spreadsheet. */
  period(label: string): string;
}

export const CSV_COLUMNS = [
  "unit",
  "unitName",
  "regulation",
  "clauseName",
  "clause",
  "title",
  "requirement",
  "holder",
  "counterpart",
  "recipient",
  "period",
  "from",
  "to",
  "due",
  "status",
  "required",
  "found",
  "daysLate",
  "message",
  "evidence",
  "interpretations",
  "id",
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

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
  readonly counterparts: Readonly<Record<Exclude<CounterpartSelector["by"], "role" | "body">, string>>;
  readonly slots: Readonly<Record<SlotName, string>>;
  readonly parts: Readonly<Record<Exclude<Part["as"], "party">, string>>;
  /** Fields of a record that evidence may ask for. */
  readonly fields: {
    readonly topics: string;
    readonly form: string;
    readonly regular: string;
    readonly covers: string;
    readonly any: string;
  };
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
  every(cadence: string, n: number, grace: number | null): string;
  window(from: string, to: string, n: number): string;
  after(records: string, within: number): string;
  /** @param within null: since the one before */
  before(records: string, within: number | null): string;
  dueBy(opens: string, due: string, n: number): string;
  tested(regulation: string, cases: number, expectations: number): string;
  uncovered(clause: string, side: string): string;
  differs(place: string, example: string, finding: string, expected: string, actual: string): string;
  readonly none: string;
}

export interface CoverageWords {
  readonly clause: string;
  readonly class: string;
  readonly what: string;
  readonly check: string;
  readonly classes: Readonly<Record<ClauseClass, string>>;
  /** A clause that could be checked and is not yet. */
  readonly open: string;
  /** The clause in the document's own numbering. */
  readonly own: string;
  sum(regulation: string, rows: number, checkable: number, checked: number, advisory: number): string;
  noList(regulation: string): string;
  /** Advisory clauses with the records they speak of: counted, never judged. */
  readonly advisory: {
    title(asOf: string, year: number): string;
    readonly records: string;
    readonly count: string;
    readonly noSuchRecord: string;
    any(kind: string): string;
    about(records: string, topics: readonly string[]): string;
    readonly comma: string;
    /** @param without clauses whose records are none yet @param outside clauses the ledger has no such record for */
    sum(regulation: string, rows: number, recorded: number, without: number, outside: number): string;
  };
}

export interface ExplainWords {
  /** What a record lacks to count for a duty. */
  readonly lacks: { readonly [Code in LackCode]: (args: LackArgs[Code]) => string };
  readonly labels: {
    readonly id: string;
    readonly unit: string;
    readonly requirement: string;
    readonly who: string;
    readonly period: string;
    readonly due: string;
    readonly evidence: string;
    readonly what: string;
    readonly class: string;
    readonly reason: string;
  };
  status(status: string, sentence: string): string;
  period(label: string, from: string, to: string): string;
  reading(words: string, reading: string, id: string): string;
  /** Before the lines to write into the settings file. */
  change(file: string): string;
  /** Of a reading that has no number to set. */
  changeInRulebook(regulation: string): string;
  /** @param required null for a rule's record */
  records(found: number, required: number | null): string;
  readonly noRecords: string;
  readonly standings: Readonly<Record<CountedRecord["standing"], string>>;
  readonly nearMisses: string;
  /** After a near miss that counts for another duty of its obligation. */
  readonly elsewhere: string;
  moreNearMisses(count: number): string;
  remedy(from: string, to: string, required: number): string;
  openFields(fields: readonly string[]): string;
  text(place: string): string;
  articleOnly(clause: string, place: string): string;
  notInText(clause: string, file: string): string;
  asOf(day: string, year: string): string;
  total(duties: number, counts: string): string;
  /** Nobody owes the duty, or no record came under the rule, in the year. */
  noDuties(year: string): string;
  bindsNobody(regulation: string): string;
  /** Of a clause that nothing checks, by what kind of demand it makes. */
  readonly unchecked: Readonly<Record<ClauseClass, string>>;
  seeOne(id: string): string;
  malformed(text: string, example: string | null): string;
  unknownRegulation(text: string, nearest: string | null, known: readonly string[]): string;
  ledgerFirst(text: string): string;
  unknownClause(regulation: string, text: string, nearest: string | null): string;
  unknownFinding(text: string, nearest: string | null): string;
  badText(path: string, problem: string): string;
}

export const NEARNESS = ["near", "soon", "later"] as const;
export type Nearness = (typeof NEARNESS)[number];

export const DUE_COLUMNS = [
  "due",
  "daysLeft",
  "nearness",
  "unit",
  "unitName",
  "regulation",
  "clauseName",
  "clause",
  "title",
  "requirement",
  "holder",
  "counterpart",
  "recipient",
  "period",
  "required",
  "found",
  "kind",
  "record",
  "open",
  "id",
] as const;
export type DueColumn = (typeof DUE_COLUMNS)[number];

export interface DueWords {
  title(asOf: string, within: number, until: string): string;
  count(duties: number): string;
  readonly none: string;
  readonly nearness: Readonly<Record<Nearness, string>>;
  day(day: string, left: number, nearness: string): string;
  /** @param count how many of how many are done; empty where one is asked for. @param unit empty where it is the only one */
  item(clause: string, what: string, who: string, count: string, unit: string): string;
  /** Which file a record to fill in goes to, and which of its fields the clause leaves open. */
  record(kind: string, open: readonly string[]): string;
  open(fields: readonly string[]): string;
  next(day: string, left: number, what: string, who: string): string;
  overdue(count: number): string;
  readonly hint: string;
  readonly headings: Readonly<Record<DueColumn, string>>;
}

export interface PlanWords {
  title(asOf: string, year: number): string;
  /** Between the parts of a sentence, and between things of one sort. */
  readonly comma: string;
  readonly and: string;
  inTime(duties: number, acts: number): string;
  readonly nothing: string;
  heuristic(acts: number, least: number): string;
  lateOnly(duties: number, acts: number): string;
  lost(count: number, clauses: string): string;
  by(day: string): string;
  meets(clauses: string): string;
  late(clauses: string): string;
  rides(number: number, clauses: string): string;
  on(topics: string): string;
  chaired(names: string): string;
  covers(time: string): string;
  about(records: string): string;
  heard(from: string, type: string, covers: string | null): string;
  hearing(reports: string): string;
  separately(count: number): string;
  readonly paste: string;
}

export interface CalendarWords {
  readonly name: string;
  /** @param state empty where it is still to be done */
  summary(what: string, who: string, state: string): string;
  period(from: string, to: string): string;
}

/** One case on a page. */
export interface CaseViewWords {
  title(label: string, title: string | null): string;
  /** Between the items of a list. */
  readonly listComma: string;
  scope(unit: string, id: string, asOf: string, years: readonly number[]): string;
  readonly nothingAsked: string;
  readonly facts: string;
  oversight(on: string, departments: readonly string[]): string;
  readonly leaders: string;
  readonly records: string;
  section(title: string, id: string, superior: string | null): string;
  readonly fields: {
    readonly found: string;
    readonly occurred: string;
    readonly subject: string;
    readonly post: string;
    readonly statedPost: string;
    readonly department: string;
    readonly category: string;
    readonly severity: string;
    readonly flags: string;
    readonly measures: string;
    readonly status: string;
    readonly reported: string;
    readonly decision: string;
    readonly mitigating: string;
    readonly aggravating: string;
    readonly about: string;
    readonly concluded: string;
    readonly place: string;
  };
  readonly overseers: { readonly head: string; readonly overseer: string; readonly branchSecretary: string };
  readonly notRecorded: string;
  readonly noDepartment: string;
  /** Nobody in the ledger held the post. */
  readonly nobody: string;
  readonly noLeaders: string;
  post(role: string, departments: readonly string[]): string;
  measure(type: string, date: string, until: string | null): string;
  reportedTo(to: readonly string[], date: string): string;
  decision(mode: string | null, by: readonly string[], dissent: readonly string[]): string;
  readonly ground: string;
  readonly decidedBy: string;
  of(word: string, values: readonly string[]): string;
  open(count: number): string;
  settled(count: number): string;
  bars(count: number): string;
  readonly asks: string;
  readonly who: string;
  readonly due: string;
  readonly tier: string;
  tierOf(severity: string, measures: readonly string[]): string;
  readonly shows: string;
  readonly lasts: string;
  barSpan(since: string, until: string | null, state: "stands" | "over" | "unknown"): string;
  readonly inBar: string;
  readonly noneInBar: string;
  readonly nothing: string;
  readonly unbound: string;
  unknown(text: string, nearest: string | null): string;
  several(text: string, ids: readonly string[]): string;
  later(text: string, date: string, asOf: string): string;
}

export interface BaselineWords {
  /** The comment at the head of a baseline file. */
  readonly fileHead: string;
  /** `--strict-baseline` without a baseline. */
  readonly none: string;
  /** @param named the option, or the place in the settings, that named the file */
  noFile(named: string, path: string): string;
  nothingToPrune(path: string): string;
  /** @param version what the file says it is; null where it says nothing */
  version(path: string, version: string | null, expected: string): string;
  /** @param now the word for the status its finding has now; null where there is none */
  stale(id: string, now: string | null): string;
  staleSum(count: number, path: string): string;
  written(path: string, entries: number, added: number, removed: number): string;
}

export interface ConfigWords {
  readonly setting: string;
  readonly value: string;
  readonly from: string;
  readonly nothing: string;
  /** Where a value came from that nobody set. */
  readonly usual: string;
  readonly noFile: string;
  file(path: string): string;
}

export interface DiffWords {
  title(before: string, after: string): string;
  sum(opened: number, changed: number, closed: number, unchanged: number): string;
  readonly opened: string;
  readonly changed: string;
  readonly closed: string;
  /** In place of a status: the finding is not in that result. */
  readonly absent: string;
  readonly asked: Readonly<Record<"year" | "regulations" | "units", string>>;
  differentlyAsked(what: readonly string[]): string;
  unreadable(path: string, reason: string): string;
  /** @param schema what the file says it is; null where it says nothing */
  noResult(path: string, schema: string | null): string;
}

export interface CliWords {
  readonly error: string;
  readonly warning: string;
  /** The line that ends a run that could not go on. */
  failed(text: string): string;
  problems(errors: number): string;
  noReport: string;
  valid(units: number, files: number, records: number): string;
  notADay(option: string, text: string): string;
  notAYear(text: string): string;
  notANumber(option: string, text: string): string;
  noSuchFile(option: string, path: string): string;
  severalConfigs(paths: readonly string[]): string;
  readonly formatForSeveral: string;
  unknownEnding(path: string, known: readonly string[]): string;
  sameOutput(path: string): string;
  readonly pipeClosed: string;
  notOneOf(option: string, text: string, allowed: readonly string[]): string;
  noSuchFolder(path: string): string;
  notAFolder(path: string): string;
  noSuchRulebook(path: string): string;
  unknownRegulation(text: string, nearest: string | null, known: readonly string[]): string;
  unknownUnit(text: string, nearest: string | null): string;
  unknownClause(regulation: string, text: string, nearest: string | null): string;
  bindsNobody(regulation: string): string;
  notDays(option: string, text: string, most: number): string;
  nearAfterSoon(near: number, soon: number): string;
  unknownHolder(text: string, nearest: string | null): string;
  sharedHolder(text: string, ids: readonly string[]): string;
  readonly nothingToAudit: string;
  outputIsInput(path: string): string;
  cannotWrite(path: string, reason: string): string;
  internal(detail: string): string;
  notEmpty(path: string): string;
  created(path: string, files: readonly string[]): string;
  unknownOption(text: string, nearest: string | null): string;
  unknownCommand(text: string, nearest: string | null): string;
  missingArgument(text: string): string;
  tooManyArguments: string;
  seeHelp(command: string): string;
}

export interface HelpWords {
  readonly optionsWord: string;
  readonly commandWord: string;
  readonly usage: string;
  readonly commands: string;
  readonly arguments: string;
  readonly options: string;
  readonly examples: string;
  readonly program: string;
  readonly exitCodes: string;
  readonly check: string;
  readonly validate: string;
  readonly rules: string;
  readonly rulesTest: string;
  readonly coverage: string;
  readonly advisory: string;
  readonly case: string;
  readonly caseId: string;
  readonly init: string;
  readonly helpCommand: string;
  readonly baseline: string;
  readonly baselineActions: Readonly<Record<"write" | "prune", string>>;
  readonly baselineFile: string;
  readonly baselineOption: string;
  readonly strictBaseline: string;
  readonly dueSoon: string;
  readonly waivers: string;
  readonly config: string;
  readonly configCommand: string;
  readonly quiet: string;
  readonly diff: string;
  readonly diffOld: string;
  readonly diffNew: string;
  readonly completion: string;
  readonly completionShell: string;
  readonly ledger: string;
  readonly year: string;
  readonly asOf: string;
  readonly regulation: string;
  readonly unit: string;
  readonly format: string;
  readonly output: string;
  readonly all: string;
  readonly failOn: string;
  readonly keepGoing: string;
  readonly lang: string;
  readonly rulebook: string;
  readonly noBom: string;
  readonly help: string;
  readonly version: string;
  readonly rulesRegulation: string;
  readonly rulesClause: string;
  readonly initFolder: string;
  readonly explain: string;
  readonly explainId: string;
  readonly explainText: string;
  readonly due: string;
  readonly plan: string;
  readonly calendar: string;
  readonly within: string;
  readonly withinCalendar: string;
  readonly holder: string;
  readonly near: string;
  readonly soon: string;
  readonly remind: string;
  readonly groupTalks: string;
  readonly dueFormat: string;
  readonly planFormat: string;
  readonly yearAhead: string;
  readonly yearPlan: string;
}
