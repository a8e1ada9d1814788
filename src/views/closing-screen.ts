import type { Finding } from "../audit/finding.js";
import { memo } from "../base/memo.js";
import { type Day, LAST_DAY } from "../calendar/day.js";
import {
  type DetailedFinding,
  type FindingDetail,
  lacksOneRecord,
  lacksOneThing,
  type NamedNearMiss,
} from "./detail.js";
import { type Doers, type SharedPart, sharedDoers, sharedPartOf } from "./remedy.js";

/** What a report is read for, first and last: what was missed and what would close it, what is still to do, what lacks, what a person must judge. */
export interface ClosingScreen {
  readonly missed: readonly MissedThing[];
  /** When the first is due of what can still be done in time and is due soon. */
  readonly ahead: Day | null;
  readonly breaches: readonly ClauseFindings[];
  /** Fields that nobody wrote, with how many findings each of them would settle, most first. */
  readonly fields: readonly { readonly field: string; readonly count: number }[];
  /** What a person must judge, or what the ledger cannot tell by a field alone. */
  readonly questions: readonly Questions[];
}

/** Questions of one clause, and the record that answers the first of them but for one thing that it lacks; null where there is none. */
export interface Questions extends ClauseFindings {
  readonly near: NamedNearMiss | null;
}

/** Gaps that one act would close, or a record that is there and lacks one thing. */
export interface MissedThing {
  readonly findings: readonly [Finding, ...Finding[]];
  /** A record that needs but one thing more to count for all of them. */
  readonly near: NamedNearMiss | null;
}

/** Findings of one clause, in their order. */
export interface ClauseFindings {
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What there is to say of findings, in their order. @param findings those not in order, or all */
export function closingScreenOf(findings: Iterable<DetailedFinding>): ClosingScreen {
  const missed: MissedThings = { things: [], bySharedPart: new Map(), byRecord: new Map() };
  const breaches: ByClause = new Map();
  const questions: ByClause = new Map();
  const nearly = new Map<Finding, NamedNearMiss>();
  const fields = new Map<string, number>();
  let ahead: Day | null = null;
  for (const { finding, detail } of findings) {
    switch (finding.status) {
      case "gap": {
        const near = nearestTo(finding, detail);
        if (near) gather(near, finding, missed);
        else join(finding, detail && closedBy(detail, finding), missed);
        break;
      }
      case "due-soon":
        if (finding.due !== null && (ahead === null || finding.due < ahead)) ahead = finding.due;
        break;
      case "breach":
        add(breaches, finding);
        break;
      case "review": {
        const near = finding.code === "duty-long-open" ? nearestTo(finding, detail) : null;
        if (near) nearly.set(finding, near);
        add(questions, finding);
        break;
      }
      case "undetermined": {
        const field = fieldOf(finding);
        if (field === null) add(questions, finding);
        else fields.set(field, (fields.get(field) ?? 0) + 1);
        break;
      }
      default:
    }
  }
  return {
    missed: missed.things,
    ahead,
    breaches: clausesOf(breaches),
    fields: [...fields].map(([field, n]) => ({ field, count: n })).sort((a, b) => b.count - a.count),
    questions: clausesOf(questions).map(({ findings }) => ({
      findings,
      near: findings.flatMap((one) => nearly.get(one) ?? [])[0] ?? null,
    })),
  };
}

/** The record that needs but one thing more to count for a duty that lacks one record; null where there is none. */
function nearestTo(finding: Finding, detail: FindingDetail | null): NamedNearMiss | null {
  return lacksOneRecord(finding) ? (detail?.nearMisses.find(lacksOneThing) ?? null) : null;
}

interface Gathered {
  readonly findings: [Finding, ...Finding[]];
  readonly near: NamedNearMiss | null;
  /** Who may have done it for all of them, in each place that says so. */
  doers: Doers;
}

/** Things missed in the order of their first gaps, those that a record would close by what it has in common with others, those that a record nearly closes by that. */
interface MissedThings {
  readonly things: Gathered[];
  readonly bySharedPart: Map<string, Gathered[]>;
  readonly byRecord: Map<string, Gathered>;
}

/** Gaps that want the same of the same record are one thing. */
function gather(near: NamedNearMiss, finding: Finding, { things, byRecord }: MissedThings): void {
  const key = `${finding.unit} ${near.place.file}:${near.place.line} ${JSON.stringify(near.lacks)}`;
  const known = byRecord.get(key);
  if (known) {
    known.findings.push(finding);
    return;
  }
  const thing: Gathered = { findings: [finding], near, doers: {} };
  byRecord.set(key, thing);
  things.push(thing);
}

/** What a record that closes a gap has in common with others; null where none is known. */
function closedBy({ closedBy: known, remedy }: FindingDetail, { unit }: Finding): SharedPart | null {
  return known ?? (remedy && sharedPartOf(remedy, unit));
}

/** Gaps of a unit whose times overlap and which one record could close are one thing: a gap is joined to the first that it shares its time with. */
function join(finding: Finding, known: SharedPart | null, { things, bySharedPart }: MissedThings): void {
  const alike = known === null ? [] : memo(bySharedPart, known.part, () => []);
  const doers = known?.doers ?? {};
  const same = alike.find((one) => overlaps(one.findings[0], finding) && sharedDoers(one.doers, doers) !== null);
  if (same) {
    same.findings.push(finding);
    same.doers = sharedDoers(same.doers, doers) ?? same.doers;
    return;
  }
  const thing: Gathered = { findings: [finding], near: null, doers };
  things.push(thing);
  alike.push(thing);
}

function overlaps(a: Finding, b: Finding): boolean {
  const [endA, endB] = [a.period.to ?? LAST_DAY, b.period.to ?? LAST_DAY];
  return a.period.from <= endB && b.period.from <= endA;
}

type ByClause = Map<string, [Finding, ...Finding[]]>;

function add(clauses: ByClause, finding: Finding): void {
  const key = `${finding.regulation} ${finding.clause}`;
  const known = clauses.get(key);
  if (known) known.push(finding);
  else clauses.set(key, [finding]);
}

function clausesOf(clauses: ByClause): ClauseFindings[] {
  return [...clauses.values()].map((findings) => ({ findings }));
}

/** The field that would settle a finding; null where it takes more than a field. */
export function fieldOf({ code, args }: Finding): string | null {
  if ("field" in args) return args.field;
  switch (code) {
    case "trigger-without-severity":
      return "severity";
    case "trigger-without-votes":
      return "votes";
    case "trigger-without-grade":
      return "grade";
    case "trigger-without-concerned":
      return "person";
    case "trigger-without-source":
      return "about";
    case "tenure-unknown":
      return "from";
    case "body-not-recorded":
      return "bodies";
    case "duty-link-unwritten":
    case "duty-act-unclear":
    case "duty-acts-unclear":
      return "about";
    case "duty-topics-unwritten":
      return "topics";
    default:
      return null;
  }
}
