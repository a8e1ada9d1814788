import type { Finding } from "../audit/finding.js";
import type { UnitFindings } from "./unit-findings.js";

/** Packs the findings of a unit into a text, and gets them out again as they were. */
export interface Packing {
  pack(findings: readonly Finding[]): string;
  unpack(packed: string): readonly Finding[];
}

/** A part as it is kept until there is a report: plain data, its findings packed where there are many in all. */
export interface KeptPart extends Omit<UnitFindings, "findings"> {
  readonly findings: readonly Finding[] | string;
}

export function packed(part: UnitFindings, packing: Packing): KeptPart {
  return part.findings.length === 0 ? part : { ...part, findings: packing.pack(part.findings) };
}

/** The findings of parts, one after another, those of one unit at a time got out; as often as they are gone through. */
export function findingsOf(parts: readonly KeptPart[], packing: Packing): Iterable<Finding> {
  return {
    *[Symbol.iterator]() {
      for (const { findings } of parts) yield* typeof findings === "string" ? packing.unpack(findings) : findings;
    },
  };
}
