import type { Status, Summary } from "../audit/finding.js";

/** A finding as a result file holds it, as far as a comparison looks at it. */
export interface Compared {
  readonly id: string;
  readonly status: Status;
  readonly unit: string;
  readonly regulation: string;
  readonly clause: string;
  readonly title: string;
  readonly holder: { readonly name: string } | null;
  readonly counterpart: { readonly name: string } | null;
  readonly recipient: { readonly name: string } | null;
  readonly period: { readonly label: string };
  readonly due: string | null;
  readonly message: string;
}

/** A result file, as far as a comparison looks at it. */
export interface ComparedResult {
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly regulations: readonly { readonly id: string }[];
  readonly units: readonly { readonly id: string }[];
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
}

/** Statuses of what is in order or not due: results without `--all` leave them out. */
const SETTLED: readonly Status[] = ["met", "pending", "not-applicable"];

/** Whether a status is of what is not in order, or due soon. */
function isUnsettled(status: Status): boolean {
  return !SETTLED.includes(status);
}

/**
 * Compares the findings of two results by id, each list in the order of the result it is from.
 * @param isOfInterest of which statuses a finding is open; by default of all but what is in order or not due
 */
export function differenceOf(
  before: readonly Compared[],
  after: readonly Compared[],
  isOfInterest: (status: Status) => boolean = isUnsettled,
): Difference {
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
  };
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
