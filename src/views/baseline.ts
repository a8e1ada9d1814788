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

/** A finding as far as a baseline looks at it. */
export type Listable = Pick<Finding, "id" | "status">;

/** Marks the gaps, late duties and breaches that a baseline lists as known (contract 3.5). @param entries of what was asked */
export function withKnown(findings: readonly Finding[], entries: readonly BaselineEntry[]): readonly Finding[] {
  if (entries.length === 0) return findings;
  const listed = new Map(entries.map((entry) => [entry.id, entry]));
  return findings.map((finding) =>
    isCovered(listed.get(finding.id), finding.status) ? { ...finding, status: "known" } : finding,
  );
}

/** The entries of a baseline that no longer match. @param findings as they are without it; @param entries of what was asked */
export function staleAmong(findings: readonly Listable[], entries: readonly BaselineEntry[]): StaleEntry[] {
  if (entries.length === 0) return [];
  const found = new Map(findings.map((finding) => [finding.id, finding.status]));
  return entries
    .filter((entry) => !isCovered(entry, found.get(entry.id)))
    .map((entry) => ({ entry, now: found.get(entry.id) ?? null }));
}

/** The entries of the year, units and regulations that a question asks for. */
export function inScope(entries: readonly BaselineEntry[], question: Question): BaselineEntry[] {
  return entries.filter((entry) => isAsked(entry, question));
}

/**
 * The baseline that lists what was found (without a baseline): gaps, late duties and breaches, by year and id.
 * @param question what was asked
 * @param old the entries so far: notes are kept, and so is what lies outside the question asked
 */
export function newBaseline(
  findings: readonly Listable[],
  question: Question,
  old: readonly BaselineEntry[],
): BaselineEntry[] {
  const notes = new Map(old.filter((entry) => isAsked(entry, question)).map(({ id, note }) => [id, note]));
  const entries = findings.flatMap(({ id, status }): BaselineEntry[] =>
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

function inOrder(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort((a, b) => a.year - b.year || compareText(a.id, b.id));
}
