import type { UnitAudit } from "../../audit/audit.js";
import { isShown } from "../../audit/finding.js";
import type { Question } from "../../audit/question.js";
import { type FoundIn, foundIn, foundNothingIn, NOTHING_FOUND, partly, type ReadIn } from "../../audit/result.js";
import { lazy } from "../../base/lazy.js";
import type { Problem } from "../../document/problem.js";
import { labelsIn01 } from "../../ledger/labels.js";
import { type BaselineEntry, matchedIn, ofUnit, type StaleEntry, staleAmong, withKnown } from "../../views/baseline.js";
import { type Details, detailShown, type FindingDetail } from "../../views/detail.js";
import type { ErrorScope } from "../unit-by-unit.js";

/**
 * What a run finds in one unit: all that a report says of it. Plain data, which a file or another thread can carry. Its findings are
 * those that will be shown; the others are only counted.
 */
export interface UnitFindings extends FoundIn, ReadIn {
  /** The unit's description: its file as reports show it. */
  readonly file: string;
  /** How many files it has: its description, and those of its records. */
  readonly files: number;
  /** What is wrong with its records. */
  readonly problems: readonly Problem[];
  /** Of each of its findings what else is shown of it; empty where nobody asked for that. */
  readonly details: readonly (FindingDetail | null)[];
  /** Entries of a baseline that speak of the unit and no longer match. */
  readonly stale: readonly StaleEntry[];
  /** How many entries match by an id of version 0.1 only. */
  readonly renamed: number;
}

/** What is asked of every unit. */
export interface CheckQuestion {
  readonly question: Question;
  /** Every finding, not only what is not in order. */
  readonly all: boolean;
  /** Of which findings it is said what nearly counted and what would do the duty. */
  readonly details: Details;
  /** Every finding, though not all are shown: a file for each person counts them anew. */
  readonly every: boolean;
  /** What errors keep out. */
  readonly keptOut: ErrorScope;
  /** Entries in the question's scope. */
  readonly baseline: readonly BaselineEntry[];
}

/** What of a unit's findings is for the report. */
type Reportable = FoundIn & Pick<UnitFindings, "details" | "stale" | "renamed">;

/** Of a unit that is not asked for, or not looked at. */
export const NOT_JUDGED: Reportable = { ...NOTHING_FOUND, details: [], stale: [], renamed: 0 };

/** What a report says of a unit with errors. */
export function unjudged(unit: Parameters<typeof foundNothingIn>[0], errors: readonly Problem[]): Reportable {
  return { ...NOT_JUDGED, ...foundNothingIn(unit, errors) };
}

/** What a report says of a unit: what a baseline lists is known, what is in order is counted. @param isPartial records were left out */
export function reportable(
  audit: UnitAudit,
  { question, all, baseline, details, every }: CheckQuestion,
  isPartial: boolean,
): Reportable {
  const { before, context, judgements } = audit;
  const { unit } = context;
  const own = ofUnit(baseline, unit.id);
  const judged = judgements.map((one) => one.finding);
  const everything = [...judged, ...before];
  const labels = lazy(() => labelsIn01(Object.values(unit.records)));
  const matched = matchedIn(everything, own, (label) => labels().get(label));
  const findings = withKnown(judged, own, matched);
  const stale = staleAmong(everything, own, matched);
  const isReported = (index: number) => {
    const finding = findings[index];
    return finding !== undefined && (all || every || isShown(finding));
  };
  const found = {
    ...foundIn(unit, { findings, before: withKnown(before, own, matched) }, question),
    findings: findings.filter((_, index) => isReported(index)),
  };
  return {
    ...(isPartial ? partly(found) : found),
    details: judgements.flatMap((one, index) =>
      isReported(index) && details !== "none" ? [detailShown(one, audit, details)] : [],
    ),
    stale,
    renamed: matched.renamed,
  };
}
