import type { Day } from "../calendar/day.js";
import type { Period } from "../calendar/period.js";
import type { Interpretation } from "../regulation/interpretation.js";
import type { LocalText } from "../regulation/local-text.js";
import type { Notice } from "./notice.js";
import type { Party } from "./party.js";
import { STATUSES, type Status, type Summary } from "./status.js";
import type { BeforeCounts } from "./year-before.js";

export { STATUSES, type Status, type Summary };

/** What is not in order: shown without `--all` (contract 4). */
const SHOWN: readonly Status[] = ["late", "gap", "breach", "review", "undetermined", "due-soon", "known", "waived"];

/** What a duty counts where it is not the times that something is done: days, or records of each of several kinds. */
export type Counted = "days" | "parts";

/** How much is asked and how much there is; of what, where it is not times. */
interface Asked {
  required: number;
  found: number;
  counted?: Counted;
}

/** What each finding has to say; words are found by code in messages/. Days are counted from the due date or to it. */
export interface FindingArgs {
  "duty-met": Asked & { on: Day };
  "duty-late": Asked & { due: Day; on: Day; daysLate: number };
  /** `mendable`: done now, it would count as late. */
  "duty-gap": Asked & { due: Day; daysPast: number; mendable: boolean };
  "duty-due-soon": Asked & { due: Day; daysLeft: number };
  "duty-pending": Asked & { due: Day; daysLeft: number };
  /** Without a limit, and open since the day it follows: for so many days. */
  "duty-open": Asked & { since: Day; days: number };
  "duty-long-open": Asked & { since: Day; days: number };
  /** A person decided what was left for him to judge. */
  answered: { by: string; reason: string; date: Day; file: string; line: number };
  "duty-waived": { reason: string; approvedBy: string; until: Day; file: string; line: number };
  /** It does not say which person, department or unit the clause means. */
  "trigger-without-concerned": Record<never, never>;
  /** What may deal with it may as well deal with another: records without `about`. */
  "duty-act-unclear": { records: readonly RecordPlace[] };
  /** So many acts without `about` that may deal with any of so many triggers; ten of the acts at most. */
  "duty-acts-unclear": { records: readonly RecordPlace[]; acts: number; triggers: number };
  /** Cases taken up on it, neither concluded nor with a measure or a decision on a leader. */
  "duty-case-open": { records: readonly RecordPlace[]; days: number };
  /** Records of which a person must judge whether they do what the clause asks: by another than it names, or of another kind. */
  "duty-doubtful": { records: readonly RecordPlace[] };
  /** Records about it that would deal with it if they were on what the clause names, and write no topics. */
  "duty-topics-unwritten": { records: readonly RecordPlace[] };
  /** Records without `about` whose own words name what it follows, which would deal with it if they said so. */
  /** `lackTopics`: some write other topics than the clause names, or none, and would have to write these too. */
  "duty-link-unwritten": { records: readonly RecordPlace[]; about: string; lackTopics: boolean };
  "trigger-without-severity": Record<never, never>;
  "trigger-without-grade": Record<never, never>;
  "trigger-without-votes": Record<never, never>;
  /** It does not say what it came of, and the clause speaks only of what came of one thing. */
  "trigger-without-source": Record<never, never>;
  "no-subordinates": Record<never, never>;
  "no-case-measure": Record<never, never>;
  /** None of the records of its kind holds a field; `records`: how many. */
  "not-kept": { field: string; records: number };
  // rules on records
  /** The field that would settle the matter: of the case, of an entry among its leaders, of the record, of the body. */
  "case-lacks": { field: string };
  "leader-lacks": { field: string };
  "record-lacks": { field: string };
  "body-lacks": { field: string };
  "bar-lacks": { field: string };
  /** Nobody is recorded in the role when it happened. */
  "nobody-held": { role: string };
  "record-holds": Record<never, never>;
  "record-no-evidence": Record<never, never>;
  "record-kept-elsewhere": Record<never, never>;
  /** Names of who chaired, led, handled, did it or spoke last, and whom the clause asks for: one of these. */
  "record-chaired": { chair: string; asked: readonly LocalText[] };
  "record-led": { leader: string; asked: readonly LocalText[] };
  /** Whom the clause asks to see to a case is its offender. */
  "record-handled-own": { asked: readonly LocalText[] };
  "record-handled": { names: readonly string[]; asked: readonly LocalText[] };
  /** Who did it, and who is missing: each of them, or one. */
  "record-done-by": { names: readonly string[]; missing: readonly LocalText[]; each: boolean };
  "record-last-spoken": { speaker: string; asked: readonly LocalText[] };
  /** Names of who was not commented on, was missing, or did not withdraw. */
  "record-not-commented": { names: readonly string[] };
  "record-not-joined": { names: readonly string[] };
  "record-not-withdrawn": { names: readonly string[] };
  /** Who attended, and whom the clause asks for. */
  "record-not-attended": { names: readonly string[]; asked: readonly LocalText[] };
  /** What is missing. */
  "record-not-about": { topics: readonly LocalText[] };
  /** How many of the clause's methods were used, and which were not. */
  "record-methods": { used: number; least: number; missing: readonly LocalText[] };
  /** Ways of disposal, as written, that are none of the clause's. */
  "record-disposed": { ways: readonly string[] };
  /** Steps that are missing, late, by others or without an opinion. */
  "record-steps": { steps: readonly LocalText[] };
  "body-not-recorded": Record<never, never>;
  "body-holds": Record<never, never>;
  /** Departments for which only whoever oversees them sits on it. */
  "body-overseen": { departments: readonly string[] };
  /** Departments of which the roster has nobody. */
  "body-unstaffed": { departments: readonly string[] };
  /** Names of people and departments, null and empty where nothing is wrong; who may head it, and where its office may be. */
  "body-short": {
    head: string | null;
    headAsked: readonly LocalText[];
    deputies: readonly string[];
    deputyCount: number | null;
    /** Deputies who hold none of the posts that one is to hold. */
    otherDeputies: readonly string[];
    members: readonly string[];
    departments: readonly string[];
    office: string | null;
    officeAsked: readonly LocalText[];
  };
  /** Since when somebody is in a post, and the day by which he is to be moved. */
  "tenure-kept": { since: Day; full: Day };
  "tenure-open": { since: Day; full: Day };
  "tenure-over": { since: Day; full: Day };
  "tenure-unknown": Record<never, never>;
  "portfolio-kept": Record<never, never>;
  /** Names of departments. */
  "portfolio-unsure": { departments: readonly string[] };
  "portfolio-broken": { departments: readonly string[] };
  "scale-fits": Record<never, never>;
  "scale-other": { grade: string };
  /** No grade of the scale, and nothing says that the assessment was by it. */
  "scale-unsure": { grade: string };
  /** Ballots that count, and all valid ones. */
  "votes-over": { votes: number; valid: number };
  "votes-under": { votes: number; valid: number };
  "votes-short": { votes: number; valid: number };
  "votes-tie": { votes: number; valid: number };
  "votes-too-few": { votes: number; valid: number };
  "grade-fits": Record<never, never>;
  /** Labels of cases, and the id of the grade given. */
  "grade-barred": { cases: readonly string[]; grade: string };
  "grade-doubtful": { cases: readonly string[]; grade: string };
  "grade-case-lacks": { cases: readonly string[] };
  "running-kept": Record<never, never>;
  "running-pursued": Record<never, never>;
  /** The year before the one assessed. */
  "running-unknown": { year: number };
  "running-unpursued": { year: number };
  /** It is too early to say that nobody will be. */
  "running-open": { year: number };
  /** He was held to account, for something else as far as is recorded. */
  "running-other": { year: number };
  "account-present": Record<never, never>;
  "account-missing": Record<never, never>;
  "account-open": { until: Day };
  /** So many grave cases within some months, and nobody's responsibility decided in any. */
  "account-run": { count: number; months: number };
  "account-discretion": Record<never, never>;
  "account-offender": Record<never, never>;
  /** The offender himself held the post. */
  "account-own": { role: string };
  /** Ids of responsibilities. */
  "bears-labelled": { responsibility: string };
  /** One person's responsibility, written of a body. */
  "bears-of-body": { responsibility: string };
  /** Only bodies are held to account, where the clause stresses the responsibility of persons. */
  "bears-bodies-alone": { responsibility: string };
  "bears-right": Record<never, never>;
  /** The subject himself, whom the case dealt with. */
  "bears-subject": Record<never, never>;
  "bears-nothing": Record<never, never>;
  "bears-missing": { asked: readonly string[] };
  "bears-no-fault": { asked: readonly string[] };
  "bears-other": { asked: readonly string[]; responsibility: string };
  "bears-dissenter": Record<never, never>;
  "bears-own": { responsibility: string };
  "bears-objected": Record<never, never>;
  "bears-decision": Record<never, never>;
  "ground-listed": { grounds: readonly LocalText[] };
  "ground-unlisted": { grounds: readonly LocalText[] };
  "ground-spared": { grounds: readonly LocalText[] };
  /** Ids of adjustments: the one recorded, and those the clause asks for. */
  "factor-listed": Record<never, never>;
  "factor-weighed": { adjustment: string | null };
  "factor-unweighed": { adjustment: string; asked: readonly string[] };
  "factor-further": { adjustment: string; asked: readonly string[] };
  "factor-contrary": Record<never, never>;
  /** Words of each part that the clause joins and nobody wrote. */
  "factor-part": { lacks: readonly string[] };
  "factor-unlisted": { factors: readonly LocalText[] };
  "adjusted-without-factor": { adjustment: string };
  "authority-right": Record<never, never>;
  /** Names, as known or as written. */
  "authority-other": { names: readonly string[] };
  "authority-unknown": { names: readonly string[] };
  "moved-held": Record<never, never>;
  "moved-spared": { grounds: readonly LocalText[] };
  /** In the ledger's own words. */
  "moved-reason": { grounds: readonly LocalText[] };
  /** Ids of the measures concerned. */
  "measure-listed": { measures: readonly string[] };
  "measure-unlisted": { measures: readonly string[] };
  "measure-missing": { measures: readonly string[] };
  "ladder-fits": { measures: readonly string[] };
  "ladder-heavier": { measures: readonly string[] };
  "ladder-lighter": { measures: readonly string[] };
  "ladder-own-missing": { measures: readonly string[] };
  "ladder-swapped": { measures: readonly string[] };
  "ladder-no-tier": { severity: string };
  "bar-kept": Record<never, never>;
  "bar-honour": { year: number };
  "bar-broken": { since: Day; free: Day };
  "bar-level": { since: Day };
  "bar-longer": { since: Day; free: Day };
  "bar-offender": { since: Day };
}
export type FindingCode = keyof FindingArgs;

/** Where a record that counted stands. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
  readonly id: string | null;
  readonly date: Day;
}

/** What a finding counts where it is not times; null for all that says nothing of it. */
export function countedIn({ args }: Pick<Finding, "args">): Counted | null {
  return "counted" in args ? (args.counted ?? null) : null;
}

/** Where a record stands. */
export function placeOf(record: RecordPlace): RecordPlace {
  return { file: record.file, line: record.line, id: record.id, date: record.date };
}

/** What the audit says of one duty. */
export interface Finding<Code extends FindingCode = FindingCode> {
  readonly id: string;
  readonly kind: "duty" | "rule";
  /** The year it belongs to (contract 3.3, 3.9, 3.10). */
  readonly year: number;
  readonly status: Status;
  readonly unit: string;
  readonly regulation: string;
  readonly clause: string;
  /** The clause in the document's own numbering. */
  readonly clauseName: string;
  readonly obligation: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly holder: Party | null;
  readonly counterpart: Party | null;
  readonly recipient: Party | null;
  /** `to` is null where there is no limit. */
  readonly period: Omit<Period, "to"> & { readonly to: Day | null };
  readonly due: Day | null;
  readonly required: number | null;
  readonly found: number | null;
  readonly daysLate: number | null;
  readonly evidence: readonly RecordPlace[];
  /** Where the record stands that a duty follows; null for any other finding. */
  readonly trigger: RecordPlace | null;
  readonly interpretations: readonly Interpretation[];
  readonly code: Code;
  readonly args: FindingArgs[Code];
  /** Records of the unit were left out for their errors (contract 4). */
  readonly partial?: true;
}

/** The result of a run: what reporters see, and all they see. */
export interface Result {
  readonly asOf: Day;
  readonly period: { readonly from: Day; readonly to: Day };
  readonly regulations: readonly { readonly id: string; readonly title: LocalText }[];
  readonly ledger: {
    readonly units: number;
    readonly files: number;
    readonly records: number;
    /** Records left out for errors: their own, or those of their unit, which is then not judged. */
    readonly leftOut: number;
    /** Records dated after the as-of day: not seen, but named. */
    readonly afterAsOf: readonly RecordPlace[];
  };
  readonly summary: Summary;
  readonly units: readonly UnitResult[];
  /** In the order of contract 4: every finding, or, of a run that is to show no more, what is not in order. */
  readonly findings: readonly Finding[];
  /** How much else of the year before is not in order, where no year was asked for: not in the summary, but as good as listed for the exit code (contract 3). */
  readonly before: BeforeCounts;
  /** Waivers to look at again. */
  readonly waivers: readonly WaiverNote[];
  /** What is valid but doubtful, and what was not judged: of the ledger, then by file and line. */
  readonly notices: readonly Notice[];
  /** What the result lacks for errors; null where it is whole (contract 4). */
  readonly incomplete: Incomplete | null;
}

/** What a result says of itself: what it lacks, and what there is to note. */
export type Remarks = Pick<Result, "incomplete" | "notices">;

/** How far a result is not whole. */
export interface Incomplete {
  /** How many units were not judged. */
  readonly units: number;
  /** How many records were left out. */
  readonly leftOut: number;
}

/** A waiver that has ended, ends soon, or covers nothing. */
export interface WaiverNote {
  readonly file: string;
  readonly line: number;
  readonly regulation: string;
  readonly clause: string;
  readonly approvedBy: string;
  readonly until: Day;
  /** Negative once it has ended. */
  readonly daysLeft: number;
  readonly term: "expired" | "expiring" | "lasting";
  /** How many findings of the run it covers, whether or not another waiver does so too. */
  readonly covers: number;
}

export interface UnitResult {
  readonly id: string;
  readonly name: string;
  readonly superior: string | null;
  /** Null where it was not judged for its errors. */
  readonly summary: Summary | null;
  /** The day of the last thing that was recorded by the as-of day; null where nothing was, or of somebody's part of a unit. */
  readonly lastDay: Day | null;
}

/** What reporters see of a result: its findings are to be had one after another, as often as need be; there may be too many to hold at once. */
export type Reported = Omit<Result, "findings"> & { readonly findings: Iterable<Finding> };

/** Whether a finding is shown without `--all`. */
export function isShown({ status }: Pick<Finding, "status">): boolean {
  return SHOWN.includes(status);
}

/** The counts of several, added up. */
export function sumOf(summaries: readonly Summary[]): Summary {
  const sum = { ...summarise([]) };
  for (const summary of summaries) for (const status of STATUSES) sum[status] += summary[status];
  return sum;
}

/** Counts findings by status; every status has a number. */
export function summarise(findings: readonly Finding[]): Record<Status, number> {
  const counts: Record<Status, number> = {
    met: 0,
    late: 0,
    gap: 0,
    breach: 0,
    review: 0,
    undetermined: 0,
    "due-soon": 0,
    pending: 0,
    waived: 0,
    known: 0,
    "not-applicable": 0,
  };
  for (const finding of findings) counts[finding.status] += 1;
  return counts;
}
