import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Finding } from "../../audit/finding.js";
import type { UnitFindings } from "./unit-findings.js";

/** What was found in a unit, as it is stored until there is a report: plain data, its findings compressed where there are many in all. */
export interface StoredFindings extends Omit<UnitFindings, "findings"> {
  readonly findings: readonly Finding[] | string;
}

/** The same with its findings compressed: they are much alike, and the quickest way leaves a small part of them. In letters, to go into a file as they are. */
export function compressed(found: UnitFindings): StoredFindings {
  if (found.findings.length === 0) return found;
  return { ...found, findings: deflateRawSync(JSON.stringify(found.findings), { level: 1 }).toString("base64") };
}

/** The findings of units, one after another, those of one unit at a time read back; as often as they are gone through. */
export function findingsIn(stored: readonly StoredFindings[]): Iterable<Finding> {
  return {
    *[Symbol.iterator]() {
      for (const { findings } of stored) yield* typeof findings === "string" ? decompressed(findings) : findings;
    },
  };
}

function decompressed(text: string): readonly Finding[] {
  const findings: readonly Finding[] = JSON.parse(inflateRawSync(Buffer.from(text, "base64")).toString());
  return findings;
}
