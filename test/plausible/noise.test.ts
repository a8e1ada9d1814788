import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REAL_SIZES, realLedger } from "../bench/generate-real.mjs";
import { auditIn, type JsonFinding, type JsonResult } from "../support/audit.js";

// Units held to three regulations, whose records hold no field that need not be written: what cannot be told of them is little, and a few
// fields would settle it. A smaller ledger is the beginning of the larger one, whose worst unit has 24 such findings on 8 fields.

const UNITS = 30;
/** Twenty, were it not for titles that speak of several cases alike and say of none that they are about it. */
const MOST = 24;
const MOST_FIELDS = 9;

/** The field that a code speaks of, where its arguments name none. */
const FIELDS: Readonly<Record<string, string>> = {
  "trigger-without-severity": "severity",
  "duty-link-unwritten": "about",
  "duty-act-unclear": "about",
  "duty-acts-unclear": "about",
};

const fieldOf = ({ args, code }: JsonFinding) => String(args.field ?? FIELDS[code] ?? code);

describe("units held to three regulations, without optional fields", () => {
  const folder = mkdtempSync(join(tmpdir(), "audit-noise-"));
  const open = new Map<string, JsonFinding[]>();

  beforeAll(async () => {
    const shape = REAL_SIZES["M-real-140"];
    if (!shape) throw new Error("no such size");
    for (const { folder: place, unit, records } of realLedger({ ...shape, units: UNITS })) {
      const at = join(folder, place);
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, "unit.yaml"), JSON.stringify(unit));
      for (const [kind, all] of Object.entries(records)) writeFileSync(join(at, `${kind}.yaml`), JSON.stringify(all));
    }
    const args = ["check", ".", "--year", "2025", "--as-of", "2026-01-20", "--format", "json"];
    const result: JsonResult = JSON.parse((await auditIn(folder, args)).stdout);
    for (const { id } of result.units) open.set(id, []);
    for (const finding of result.findings) if (finding.status === "undetermined") open.get(finding.unit)?.push(finding);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has little that cannot be told of any", () => {
    const counts = [...open.values()].map((findings) => findings.length);
    expect(counts).toHaveLength(UNITS);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST);
  });

  it("is settled by a few fields", () => {
    for (const findings of open.values()) expect(new Set(findings.map(fieldOf)).size).toBeLessThanOrEqual(MOST_FIELDS);
  });
});
