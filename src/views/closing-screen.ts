import type { Finding } from "../audit/finding.js";
import type { Day } from "../calendar/day.js";
import type { DetailedFinding, NamedNearMiss } from "./detail.js";
import type { Remedy } from "./remedy.js";

/** What a report is read for, first and last: what was missed and what would close it, what is still to do, what lacks, what a person must judge. */
export interface ClosingScreen {
  readonly missed: readonly MissedThing[];
  /** When the first is due of what can still be done in time and is due soon. */
  readonly ahead: Day | null;
  readonly breaches: readonly ClauseCount[];
  /** Fields that nobody wrote, with how many findings each of them would settle, most first. */
  readonly fields: readonly { readonly field: string; readonly count: number }[];
  /** What a person must judge, or what the ledger cannot tell by a field alone. */
  readonly questions: readonly ClauseCount[];
}

/** Gaps that one act would close, or a record that is there and lacks one thing. */
export interface MissedThing {
  readonly findings: readonly [Finding, ...Finding[]];
  /** A record that needs but one thing more to count for all of them. */
  readonly near: NamedNearMiss | null;
}

/** Findings of one clause, by the first of them. */
export interface ClauseCount {
  readonly finding: Finding;
  readonly count: number;
  /** Whether all of them are the first one's unit's. */
  readonly isOfOneUnit: boolean;
}

/** What there is to say of findings, in their order. @param findings those not in order, or all */
export function closingScreenOf(findings: Iterable<DetailedFinding>): ClosingScreen {
  const missed: MissedThings = { things: [], byUnit: new Map(), byRecord: new Map() };
  const breaches = new Map<string, ClauseCount>();
  const questions = new Map<string, ClauseCount>();
  const fields = new Map<string, number>();
  let ahead: Day | null = null;
  for (const { finding, detail } of findings) {
    switch (finding.status) {
      case "gap": {
        const near = detail?.nearMisses.find(lacksOneThing) ?? null;
        if (near) gather(near, finding, missed);
        else join(finding, detail?.remedy ?? null, missed);
        break;
      }
      case "due-soon":
        if (finding.due !== null && (ahead === null || finding.due < ahead)) ahead = finding.due;
        break;
      case "breach":
        add(breaches, finding);
        break;
      case "review":
        add(questions, finding);
        break;
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
    missed: missed.things.map(({ findings: own, near }) => ({ findings: own, near })),
    ahead,
    breaches: [...breaches.values()],
    fields: [...fields].map(([field, n]) => ({ field, count: n })).sort((a, b) => b.count - a.count),
    questions: [...questions.values()],
  };
}

interface Gathered {
  readonly findings: [Finding, ...Finding[]];
  readonly near: NamedNearMiss | null;
  /** What one record would say for all of them; null where none can. */
  readonly record: Record<string, unknown> | null;
}

/** Things missed in the order of their first gaps, those that a record would close by unit, those that a record nearly closes by that. */
interface MissedThings {
  readonly things: Gathered[];
  readonly byUnit: Map<string, Gathered[]>;
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
  const thing: Gathered = { findings: [finding], near, record: null };
  byRecord.set(key, thing);
  things.push(thing);
}

/** Gaps of a unit whose times overlap and which one record could close are one thing. */
function join(finding: Finding, remedy: Remedy | null, { things, byUnit }: MissedThings): void {
  const record = remedy && { ...remedy.record, kind: remedy.kind };
  const own = byUnit.get(finding.unit) ?? [];
  const same = own.find(
    ({ findings: [first], record: other }) =>
      record !== null &&
      other !== null &&
      overlaps(first, finding) &&
      Object.keys({ ...record, ...other }).every((field) => agree(field, record, other)),
  );
  if (!same) {
    const thing: Gathered = { findings: [finding], near: null, record };
    things.push(thing);
    byUnit.set(finding.unit, own);
    own.push(thing);
    return;
  }
  same.findings.push(finding);
  if (same.record && record) {
    for (const [field, value] of Object.entries(record)) same.record[field] = unitedValue(same.record[field], value);
  }
}

/** Fields of which one record may hold what two ask for: any other is the same in both. */
const LISTS: ReadonlySet<string> = new Set(["topics", "to", "heard"]);

function agree(field: string, a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  if (LISTS.has(field)) return field in a === field in b || field === "topics";
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

function unitedValue(a: unknown, b: unknown): unknown {
  if (a === undefined || JSON.stringify(a) === JSON.stringify(b)) return b;
  return [...new Set([a, b].flat())];
}

function overlaps(a: Finding, b: Finding): boolean {
  const [endA, endB] = [a.period.to ?? LAST, b.period.to ?? LAST];
  return a.period.from <= endB && b.period.from <= endA;
}

/** After every day there is. */
const LAST = "9999-12-31";

/** Days by which an act may have missed its time and still be told as what was done instead. */
const FEW_DAYS = 7;

/** Whether a record lacks one thing that can be added where it was left out, or came a few days off, and counts for no other duty of the kind. */
function lacksOneThing({ lacks: [lack, ...more], countsElsewhere }: NamedNearMiss): boolean {
  if (!lack || more.length > 0 || countsElsewhere) return false;
  const { args } = lack;
  if ("days" in args) return args.days <= FEW_DAYS;
  if ("slot" in args) return args.slot === "to";
  return ADDED.has(lack.code);
}

/** What a record may lack because it was not written down. */
const ADDED: ReadonlySet<string> = new Set(["trigger", "topic", "form", "decisions"]);

function add(counts: Map<string, ClauseCount>, finding: Finding): void {
  const key = `${finding.regulation} ${finding.clause}`;
  const { finding: first, count, isOfOneUnit } = counts.get(key) ?? { finding, count: 0, isOfOneUnit: true };
  counts.set(key, { finding: first, count: count + 1, isOfOneUnit: isOfOneUnit && first.unit === finding.unit });
}

/** The field that would settle a finding; null where it takes more than a field. */
export function fieldOf({ code, args }: Finding): string | null {
  if ("field" in args) return args.field;
  switch (code) {
    case "trigger-without-severity":
      return "severity";
    case "trigger-without-concerned":
      return "person";
    case "body-not-recorded":
      return "bodies";
    default:
      return null;
  }
}
