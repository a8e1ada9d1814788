import type { Audit } from "../audit/audit.js";
import type { Finding, Status } from "../audit/finding.js";
import type { Question } from "../audit/question.js";
import { compareText } from "../base/text-order.js";

/** Statuses a baseline may list, and of each what it still covers: done late is no worse than not done. */
const COVERED = {
  gap: ["gap", "late"],
  late: ["late"],
  breach: ["breach"],
} as const satisfies Record<string, readonly Status[]>;
export type BaselineStatus = keyof typeof COVERED;

/** A finding that is known: of an audited year, by its id, with the status it had when it was listed. */
export interface BaselineEntry {
  readonly year: number;
  readonly id: string;
  readonly status: BaselineStatus;
  readonly note: string | null;
}

/** An entry that this run should bear out and does not, and what has become of its finding; null where there is none of that id. */
export interface StaleEntry {
  readonly entry: BaselineEntry;
  readonly now: Status | null;
}

/**
 * Marks the gaps, late duties and breaches that a baseline lists as known (contract 3.5), and tells which of its entries no longer
 * match. Entries of other years, units or regulations than those asked for are neither.
 */
export function withBaseline(
  audit: Audit,
  entries: readonly BaselineEntry[],
): { readonly audit: Audit; readonly stale: readonly StaleEntry[] } {
  const { findings, stale } = withKnown(findingsOf(audit), inScope(entries, audit.question));
  const marked = new Map(findings.map((finding) => [finding.id, finding]));
  const units = audit.units.map((unit) => ({
    ...unit,
    judgements: unit.judgements.map((one) => ({ ...one, finding: marked.get(one.finding.id) ?? one.finding })),
  }));
  return { audit: { ...audit, units }, stale };
}

/** The same of findings alone, and of entries that are all asked for. */
export function withKnown(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): { readonly findings: readonly Finding[]; readonly stale: readonly StaleEntry[] } {
  if (entries.length === 0) return { findings, stale: [] };
  const listed = new Map(entries.map((entry) => [entry.id, entry]));
  const found = new Map(findings.map((finding) => [finding.id, finding.status]));
  return {
    findings: findings.map((finding) =>
      isCovered(listed.get(finding.id), finding.status) ? { ...finding, status: "known" } : finding,
    ),
    stale: entries
      .filter((entry) => !isCovered(entry, found.get(entry.id)))
      .map((entry) => ({ entry, now: found.get(entry.id) ?? null })),
  };
}

/** The entries of the year, units and regulations that a question asks for. */
export function inScope(entries: readonly BaselineEntry[], question: Question): BaselineEntry[] {
  return entries.filter((entry) => isAsked(entry, question));
}

/**
 * The baseline that lists what an audit (without a baseline) found: its gaps, late duties and breaches, by year and id.
 * @param old the entries so far: notes are kept, and so is what lies outside the question asked
 */
export function baselineOf(audit: Audit, old: readonly BaselineEntry[]): BaselineEntry[] {
  const { question } = audit;
  const notes = new Map(old.filter((entry) => isAsked(entry, question)).map(({ id, note }) => [id, note]));
  const entries = findingsOf(audit).flatMap(({ id, status }): BaselineEntry[] =>
    isListable(status) ? [{ year: question.year, id, status, note: notes.get(id) ?? null }] : [],
  );
  return inOrder([...entries, ...old.filter((entry) => !isAsked(entry, question))]);
}

/** A baseline without the entries that no longer match, by year and id. */
export function pruned(entries: readonly BaselineEntry[], stale: readonly StaleEntry[]): BaselineEntry[] {
  return inOrder(entries.filter((entry) => stale.every((one) => one.entry !== entry)));
}

function isListable(status: Status): status is BaselineStatus {
  return status in COVERED;
}

function isCovered(entry: BaselineEntry | undefined, status: Status | undefined): boolean {
  if (entry === undefined) return false;
  return COVERED[entry.status].some((one) => one === status);
}

/** Whether a question asks for what an entry is about: its year, unit and regulation. */
function isAsked({ year, id }: BaselineEntry, question: Question): boolean {
  const [unit = "", regulation = ""] = id.split("/");
  return (
    year === question.year &&
    (question.units?.includes(unit) ?? true) &&
    (question.regulations?.includes(regulation) ?? true)
  );
}

function findingsOf(audit: Audit): Finding[] {
  return audit.units.flatMap((unit) => unit.judgements.map((one) => one.finding));
}

function inOrder(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort((a, b) => a.year - b.year || compareText(a.id, b.id));
}
