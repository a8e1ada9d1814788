import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Finding } from "../../audit/finding.js";
import type { DetailedFinding } from "../../views/detail.js";
import { storedValue } from "./stored-value.js";
import type { UnitFindings } from "./unit-findings.js";

/** Findings are much alike, but not that much: what would become so many times larger, and larger than this, is nothing that was stored here. */
const MOST_TIMES = 100;
const LEAST_ROOM = 1 << 20;

/** What was found in a unit, as it is stored until there is a report: plain data, its findings compressed where there are many in all. */
export interface StoredFindings extends Omit<UnitFindings, "findings" | "details"> {
  readonly findings: UnitFindings["findings"] | string;
  readonly details: UnitFindings["details"] | string;
}

/** The same with its findings compressed: they are much alike, and the quickest way leaves a small part of them. In letters, to go into a file as they are. */
export function compressed(found: UnitFindings): StoredFindings {
  if (found.findings.length === 0) return found;
  return { ...found, findings: asLetters(found.findings), details: asLetters(found.details) };
}

/** The findings of units, one after another, those of one unit at a time read back; as often as they are gone through. */
export function findingsIn(stored: readonly StoredFindings[]): Iterable<Finding> {
  return {
    *[Symbol.iterator]() {
      for (const one of stored) yield* findingsOf(one);
    },
  };
}

/** The same with what else is shown of each. */
export function detailedFindingsIn(stored: readonly StoredFindings[]): Iterable<DetailedFinding> {
  return {
    *[Symbol.iterator]() {
      for (const one of stored) {
        const details = detailsOf(one);
        for (const [index, finding] of findingsOf(one).entries()) yield { finding, detail: details[index] ?? null };
      }
    },
  };
}

/** What was found in a unit as it was before it was stored; of its findings all, or some. */
export function withFindings(
  stored: StoredFindings,
  isWanted: (finding: Finding) => boolean = () => true,
): UnitFindings {
  const all = findingsOf(stored);
  return {
    ...stored,
    findings: all.filter(isWanted),
    details: detailsOf(stored).filter((_, index) => {
      const finding = all[index];
      return finding !== undefined && isWanted(finding);
    }),
  };
}

function findingsOf({ findings }: StoredFindings): UnitFindings["findings"] {
  if (typeof findings !== "string") return findings;
  const read: UnitFindings["findings"] = JSON.parse(fromLetters(findings));
  return read;
}

function detailsOf({ details }: StoredFindings): UnitFindings["details"] {
  if (typeof details !== "string") return details;
  const read: UnitFindings["details"] = JSON.parse(fromLetters(details));
  return read;
}

/** Whether findings that were read back from a file can be used: of their shapes, and no larger than what is stored like that. */
export function isUsable({ findings, details }: StoredFindings): boolean {
  const found = usable("findings", findings);
  const beside = usable("details", details);
  return found !== undefined && beside !== undefined && (beside.length === 0 || beside.length === found.length);
}

/** What is compressed is let go again once it was seen to be sound. */
function usable<One>(name: "findings" | "details", stored: readonly One[] | string): readonly One[] | undefined {
  if (typeof stored !== "string") return stored;
  try {
    return storedValue<readonly One[]>(name, fromLetters(stored));
  } catch {
    return undefined;
  }
}

function asLetters(plain: unknown): string {
  return deflateRawSync(JSON.stringify(plain), { level: 1 }).toString("base64");
}

function fromLetters(text: string): string {
  const maxOutputLength = Math.max(LEAST_ROOM, MOST_TIMES * text.length);
  return inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength }).toString();
}
