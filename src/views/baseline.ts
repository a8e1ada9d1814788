import type { Finding, Status } from "../audit/finding.js";
import { plainFindingId } from "../audit/finding-id.js";
import type { Question } from "../audit/question.js";
import { yearsJudged } from "../audit/year-turn.js";
import { compareTexts } from "../base/text-order.js";
import { oldIdsOf } from "./old-ids.js";

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
export type Listable = Pick<Finding, "id" | "status" | "year">;

/** Which entry speaks of which finding; by ids of version 0.1 where there is none by its own. */
export interface Matched {
  /** By the keys of findings. */
  readonly entries: ReadonlyMap<string, BaselineEntry>;
  /** How many entries match by an id of version 0.1 only. */
  readonly renamed: number;
}

/** Finds the entry of each finding. @param labelBefore the label that a record had in version 0.1, by the one it has */
export function matchedIn(
  findings: readonly Listable[],
  entries: readonly BaselineEntry[],
  labelBefore: (label: string) => string | undefined = () => undefined,
): Matched {
  if (entries.length === 0) return { entries: new Map(), renamed: 0 };
  const listed = new Map(entries.map((entry) => [entryKey({ ...entry, id: plainFindingId(entry.id) }), entry]));
  const matched = new Map<string, BaselineEntry>();
  const own = new Set<BaselineEntry>();
  for (const finding of findings) {
    const entry = listed.get(entryKey(finding));
    if (!entry) continue;
    matched.set(entryKey(finding), entry);
    own.add(entry);
  }
  const renamed = new Set<BaselineEntry>();
  if (own.size === listed.size) return { entries: matched, renamed: 0 };
  for (const { id, year } of findings) {
    const key = entryKey({ id, year });
    if (matched.has(key)) continue;
    const before = oldIdsOf(id, labelBefore).map((old) => listed.get(entryKey({ year, id: old })));
    const entry = before.find((one) => one !== undefined && !own.has(one));
    if (!entry) continue;
    matched.set(key, entry);
    renamed.add(entry);
  }
  return { entries: matched, renamed: renamed.size };
}

/** Marks the gaps, late duties and breaches that a baseline lists as known (contract 3.5). @param listed entries of what was asked */
export function withKnown(
  findings: readonly Finding[],
  listed: readonly BaselineEntry[],
  { entries }: Pick<Matched, "entries"> = matchedIn(findings, listed),
): readonly Finding[] {
  if (listed.length === 0) return findings;
  return findings.map((finding) =>
    isCovered(entries.get(entryKey(finding)), finding.status) ? { ...finding, status: "known" } : finding,
  );
}

/** The entries of a baseline that no longer match. @param findings as they are without it; @param entries of what was asked */
export function staleAmong(
  findings: readonly Listable[],
  entries: readonly BaselineEntry[],
  { entries: matched }: Pick<Matched, "entries"> = matchedIn(findings, entries),
): StaleEntry[] {
  if (entries.length === 0) return [];
  const now = new Map<BaselineEntry, Status>();
  const covering = new Set<BaselineEntry>();
  for (const finding of findings) {
    const entry = matched.get(entryKey(finding));
    if (!entry) continue;
    if (!now.has(entry)) now.set(entry, finding.status);
    if (isCovered(entry, finding.status)) covering.add(entry);
  }
  return entries.filter((entry) => !covering.has(entry)).map((entry) => ({ entry, now: now.get(entry) ?? null }));
}

/** The entries about a unit. */
export function ofUnit(entries: readonly BaselineEntry[], unit: string): readonly BaselineEntry[] {
  return entries.filter((entry) => entry.id.startsWith(`${unit}/`));
}

/** What tells an entry, or a finding, from any other: rules may say the same of two years under one id. */
export function entryKey({ year, id }: Pick<Finding, "id" | "year">): string {
  return `${year} ${id}`;
}

/** The entries of the years, units and regulations that a question asks for. */
export function inScope(entries: readonly BaselineEntry[], question: Question): BaselineEntry[] {
  return entries.filter((entry) => isAsked(entry, question));
}

/**
 * The baseline that lists what was found (without a baseline): gaps, late duties and breaches, by year and id.
 * @param question what was asked
 * @param matched which of the entries so far speaks of which finding
 * @param old the entries so far: notes are kept, and so is what lies outside the question asked
 */
export function newBaseline(
  findings: readonly Listable[],
  question: Question,
  old: readonly BaselineEntry[],
  { entries: matched }: Pick<Matched, "entries"> = matchedIn(findings, inScope(old, question)),
): BaselineEntry[] {
  const entries = findings.flatMap((finding): BaselineEntry[] => {
    const { id, status, year } = finding;
    return isListable(status) ? [{ year, id, status, note: matched.get(entryKey(finding))?.note ?? null }] : [];
  });
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

/** Whether a question asks for what an entry is about: a year it judges whole, its unit and regulation. */
function isAsked({ year, id }: BaselineEntry, question: Question): boolean {
  const [unit = "", regulation = ""] = id.split("/");
  return (
    yearsJudged(question).includes(year) &&
    (question.units?.includes(unit) ?? true) &&
    (question.regulations?.includes(regulation) ?? true)
  );
}

function inOrder(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort((a, b) => a.year - b.year || compareTexts(a.id, b.id));
}
