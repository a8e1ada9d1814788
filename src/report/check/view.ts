import { type Finding, isShown, type Reported, type Status } from "../../audit/finding.js";
import type { DetailedFinding, Details } from "../../views/detail.js";

/** What a check found, and how much of it is shown. */
export interface CheckView {
  readonly result: Reported;
  /** Every finding, not only what is not in order. */
  readonly all: boolean;
  /** The statuses that alone are listed; where none are named what is not in order, or with `all` everything. */
  readonly statuses?: readonly Status[];
  /** What the rows of a text go by: unit and regulation where nothing is said. */
  readonly by?: Grouping;
  /** A report says of each unit how it stands, and no more. */
  readonly units?: boolean;
  /** At a terminal too, the readings that findings rest on. */
  readonly readings?: boolean;
  /** The statuses that the run fails on. */
  readonly failing?: readonly Status[];
  /** The name of the unit or person that alone is shown of a larger run. */
  readonly only?: string;
  /** Which document a .docx is; a self-check report where nothing is said. */
  readonly template?: DocumentTemplate;
  /** The findings of the result with what else a page shows of each; null, or left out, where nobody made that ready. */
  readonly detailed?: Iterable<DetailedFinding> | null;
  /** How much of that was made ready, where it is not all of it. */
  readonly details?: Details;
}

/** Whether what nearly counted and what would do a duty is at hand of whatever a page shows. */
export function hasAllDetails({ detailed, details = "all" }: Pick<CheckView, "detailed" | "details">): boolean {
  return Boolean(detailed) && details === "all";
}

/** What the rows of a text may go by. */
export const GROUPINGS = ["regulation", "holder", "unit", "clause", "due"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Whether a report lists a finding of its view. */
export function isListed({ all, statuses }: Pick<CheckView, "all" | "statuses">, finding: Finding): boolean {
  return statuses ? statuses.includes(finding.status) : all || isShown(finding);
}

/** The findings that a report lists, one after another. */
export function* listedFindings(view: CheckView): Generator<Finding> {
  for (const finding of view.result.findings) if (isListed(view, finding)) yield finding;
}

/** The documents that a check can be written as. */
export const DOCUMENTS = ["self-check", "notice"] as const;

/** One of them, or an office's own template, as the bytes of a .docx. */
export type DocumentTemplate = (typeof DOCUMENTS)[number] | Uint8Array;
