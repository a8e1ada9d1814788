import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/audit/finding.js";
import { closingScreenOf } from "../../src/views/closing-screen.js";
import { type DetailedFinding, detailShown, type FindingDetail } from "../../src/views/detail.js";
import { question, runs, smallLedger } from "./arbitraries.js";
import { auditOf, read } from "./engine.js";

const RUNS = runs(25);

describe("what a closing screen takes for one thing", () => {
  it("is what going through all things before finds, gap by gap", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const detailed = auditOf(read(ledger), asked).flatMap((audit) =>
          audit.judgements.map((one) => ({
            finding: one.finding,
            detail: detailShown(one, audit, "missed"),
            remedy: detailShown(one, audit, "all")?.remedy ?? null,
          })),
        );
        const { missed } = closingScreenOf(detailed);
        const byRemedy = missed.filter(({ near }) => near === null);
        expect(byRemedy.map(({ findings }) => findings)).toEqual(plainly(detailed));
      }),
      RUNS,
    );
  });

  it("is, of each gap, what all that is shown of it on a page comes to", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const audits = auditOf(read(ledger), asked);
        const shown = (details: "all" | "missed") =>
          audits.flatMap((audit) =>
            audit.judgements.map((one) => ({ finding: one.finding, detail: detailShown(one, audit, details) })),
          );
        expect(closingScreenOf(shown("missed"))).toEqual(closingScreenOf(shown("all")));
      }),
      RUNS,
    );
  });
});

interface Thing {
  readonly findings: Finding[];
  readonly record: Record<string, unknown> | null;
}

/** Gaps that no record nearly closes: each with the first before it of its unit, at the same time, that one record could close too. */
function plainly(all: readonly (DetailedFinding & Pick<FindingDetail, "remedy">)[]): Finding[][] {
  const things: Thing[] = [];
  for (const { finding, detail, remedy } of all) {
    if (finding.status !== "gap" || (detail?.nearMisses.length ?? 0) > 0) continue;
    const record: Record<string, unknown> | null = remedy ? { ...remedy.record, kind: remedy.kind } : null;
    const same = things.find(({ findings: [first], record: other }) => {
      if (!record || !other || !first || first.unit !== finding.unit) return false;
      const fields = Object.keys({ ...record, ...other });
      return overlap(first, finding) && fields.every((field) => agree(field, record, other));
    });
    if (!same) things.push({ findings: [finding], record });
    else {
      same.findings.push(finding);
      // Lists grow, and any field else is the same.
      if (same.record && record) for (const field of Object.keys(record)) same.record[field] ??= record[field];
    }
  }
  return things.map(({ findings }) => findings);
}

function agree(field: string, a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  if (field === "topics") return true;
  if (field === "to" || field === "heard") return field in a === field in b;
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

function overlap(a: Finding, b: Finding): boolean {
  return a.period.from <= (b.period.to ?? "9999-12-31") && b.period.from <= (a.period.to ?? "9999-12-31");
}
