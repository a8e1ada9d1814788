import type { Status, Summary } from "../audit/finding.js";
import { plainFindingId } from "../audit/finding-id.js";
import { groupBy } from "../base/grouping.js";
import { oldIdsOf, steadyPartOf } from "./old-ids.js";

/** A finding as a result file holds it, as far as a comparison looks at it. */
export interface Compared {
  readonly id: string;
  readonly kind: "duty" | "rule";
  readonly status: Status;
  readonly unit: string;
  readonly regulation: string;
  readonly clause: string;
  readonly title: string;
  readonly holder: { readonly name: string } | null;
  readonly counterpart: { readonly name: string } | null;
  readonly recipient: { readonly name: string } | null;
  readonly period: { readonly label: string; readonly from: string; readonly to: string | null };
  readonly evidence: readonly { readonly file: string; readonly line: number; readonly date: string }[];
  readonly due: string | null;
  readonly message: string;
}

/** A result file, as far as a comparison looks at it. */
export interface ComparedResult {
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly regulations: readonly { readonly id: string }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly summary: Summary;
  readonly findings: readonly Compared[];
}

/** What became of findings from one result to a later one. `was` and `now` are statuses; null where it was not, or is no longer, listed. */
export interface Changed {
  readonly finding: Compared;
  readonly was: Status | null;
  readonly now: Status | null;
}

export interface Difference {
  /** Not in order now, and not listed, or in order, before. */
  readonly opened: readonly Changed[];
  /** Not in order before, and in order, or no longer listed, now. */
  readonly closed: readonly Changed[];
  /** Not in order before and now, but with another status. */
  readonly changed: readonly Changed[];
  readonly unchanged: number;
  /** How many findings bear another id in the one result than in the other, and were matched all the same. */
  readonly renamed: number;
}

/** Statuses of what is in order or not due: results without `--all` leave them out. */
const SETTLED: readonly Status[] = ["met", "pending", "not-applicable"];

/** Whether a status is of what is not in order, or due soon. */
function isUnsettled(status: Status): boolean {
  return !SETTLED.includes(status);
}

/**
 * Compares the findings of two results by id, or by what it stands for where version 0.1 made another of it, each list in
 * the order of the result it is from.
 * @param isOfInterest of which statuses a finding is open; by default of all but what is in order or not due
 */
export function differenceOf(
  written: readonly Compared[],
  after: readonly Compared[],
  isOfInterest: (status: Status) => boolean = isUnsettled,
): Difference {
  const ids = newIds(written, after);
  const before = written.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id }));
  const isOpen = (finding: Compared | undefined) => finding !== undefined && isOfInterest(finding.status);
  const old = new Map(before.map((one) => [one.id, one]));
  const current = new Map(after.map((one) => [one.id, one]));
  const pair = (finding: Compared): Changed => ({
    finding,
    was: old.get(finding.id)?.status ?? null,
    now: current.get(finding.id)?.status ?? null,
  });
  const [openBefore, openAfter] = [before.filter(isOpen), after.filter(isOpen)];
  const staying = openAfter.filter((finding) => isOpen(old.get(finding.id))).map(pair);
  const changed = staying.filter(({ was, now }) => was !== now);
  return {
    opened: openAfter.filter((finding) => !isOpen(old.get(finding.id))).map(pair),
    closed: openBefore.filter((finding) => !isOpen(current.get(finding.id))).map(pair),
    changed,
    unchanged: staying.length - changed.length,
    renamed: ids.size,
  };
}

/**
 * The ids that findings of an earlier result bear in the later, where they are not the same: that which version 0.1 would have made of
 * the later one's; else of the same regulation, clause and parties, and of the one record (by its place, or its day for what follows it)
 * that both results have.
 */
function newIds(before: readonly Compared[], after: readonly Compared[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const isIn = (all: readonly Compared[]) => {
    const own = new Set(all.map(({ id }) => id));
    return ({ id }: Compared) => own.has(id);
  };
  const [isBefore, isAfter] = [isIn(before), isIn(after)];
  const [gone, come] = [before.filter((one) => !isAfter(one)), after.filter((one) => !isBefore(one))];
  const byOldId = new Map(gone.map((one) => [plainFindingId(one.id), one]));
  const taken = new Set<Compared>();
  for (const one of come) {
    const old = oldIdsOf(one.id, () => undefined).flatMap((id) => byOldId.get(id) ?? [])[0];
    if (!old || ids.has(old.id)) continue;
    ids.set(old.id, one.id);
    taken.add(one);
  }
  const goneBy = groupBy(
    gone.filter(({ id }) => !ids.has(id)),
    (one) => [recordKey(one)],
  );
  const comeBy = groupBy(
    come.filter((one) => !taken.has(one)),
    (one) => [recordKey(one)],
  );
  for (const [key, [old, ...others]] of goneBy) {
    const [now, ...more] = comeBy.get(key) ?? [];
    if (now && others.length === 0 && more.length === 0) ids.set(old.id, now.id);
  }
  return ids;
}

/** What stays of a finding whatever its id: its clause, parties and record. */
function recordKey({ evidence, id, kind, period }: Compared): string {
  const [place] = kind === "rule" ? evidence : [];
  return `${steadyPartOf(id)} ${place ? `${place.file}:${place.line}` : period.from}`;
}

/** What two results were asked that differs, so that a finding may come or go without having changed. */
export function differentlyAsked(before: ComparedResult, after: ComparedResult): ("year" | "regulations" | "units")[] {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join();
  return [
    ...(before.period.from === after.period.from ? [] : ["year" as const]),
    ...(ids(before.regulations) === ids(after.regulations) ? [] : ["regulations" as const]),
    ...(ids(before.units) === ids(after.units) ? [] : ["units" as const]),
  ];
}
