import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { auditIn, type JsonFinding, type JsonResult } from "../support/audit.js";

// A year as a conscientious office keeps it, with ten faults that its writer noted before the first check: what is said of it in red is
// of those faults, they are found, and little is asked.

interface Fault {
  readonly fault: string;
  /** How the ids of the findings that say it begin. */
  readonly rows?: readonly string[];
  readonly unseen?: string;
}

const FOLDER = fileURLToPath(new URL("./", import.meta.url));
const FAULTS: Readonly<Record<string, readonly Fault[]>> = parse(readFileSync(join(FOLDER, "faults.yaml"), "utf8"));
const RED = ["gap", "late", "breach"];
const OPEN = ["undetermined", "review"];
const DATINGS = [
  ["--as-of", "2025-12-31"],
  ["--year", "2025", "--as-of", "2026-01-20"],
];

async function checked(name: string, dating: readonly string[]): Promise<JsonResult> {
  const { stdout, stderr } = await auditIn(join(FOLDER, name), ["check", ".", ...dating, "--format", "json"]);
  // What is not kept of the assessments for the year before is counted (contract 3), and nothing else is.
  expect(stderr).toMatch(/^(注意: 2024 年另有无法判定 \d 项，[^\n]*\n)?$/);
  return JSON.parse(stdout);
}

const says = (fault: Fault, { id }: JsonFinding) => (fault.rows ?? []).some((start) => id.startsWith(start));

describe.each(Object.entries(FAULTS))("the year of the %s", (name, faults) => {
  it.each(DATINGS)("%s %s: every red row is of a planted fault", async (...dating) => {
    const { findings } = await checked(name, dating);
    const red = findings.filter(({ status }) => RED.includes(status));
    const others = red.filter((finding) => !faults.some((fault) => says(fault, finding)));
    expect(others.map(({ id }) => id)).toEqual([]);
    expect(red.length).toBeGreaterThan(0);
  });

  it("every fault is found, but those of which no clause that is checked speaks", async () => {
    const results = await Promise.all(DATINGS.map((dating) => checked(name, dating)));
    const shown = results
      .flatMap(({ findings }) => findings)
      .filter(({ status }) => [...RED, ...OPEN].includes(status));
    const missed = faults.filter((fault) => !shown.some((finding) => says(fault, finding)));
    expect(missed.map(({ fault }) => fault)).toEqual(faults.flatMap(({ fault, unseen }) => (unseen ? [fault] : [])));
  });

  it.each(DATINGS)("%s %s: at most 18 open rows a unit", async (...dating) => {
    const { findings, units } = await checked(name, dating);
    for (const { id } of units) {
      const open = findings.filter(({ unit, status }) => unit === id && OPEN.includes(status));
      expect(open.length).toBeLessThanOrEqual(18);
    }
  });
});
