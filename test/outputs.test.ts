import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const QINGCHENG = "samples/qingcheng-2025";
const LINGANG = "samples/lingang-2025";

/** What the built program writes as JSON; its exit code is held elsewhere. */
function output(...args: readonly string[]): unknown {
  return JSON.parse(printed(...args));
}

function printed(...args: readonly string[]): string {
  const ran = spawnSync(process.execPath, ["bin/audit.js", ...args, "--format", "json"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return ran.stdout;
}

function schemasByName(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const name of readdirSync(join(ROOT, "schemas"))) {
    ajv.addSchema(JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8")));
  }
  return ajv;
}

/** The places of a value that are lists with nothing in them: what is in such a list is not held to anything. */
function emptyLists(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return Array.isArray(value) && value.length === 0;
  if (Array.isArray(value)) return value.every((one) => emptyLists(one, path));
  return typeof value !== "object" || value === null || emptyLists(Reflect.get(value, key), rest);
}

describe("what is written for other programs holds to its schema:", () => {
  const folder = mkdtempSync(join(tmpdir(), "outputs-"));
  const [early, before, after] = [join(folder, "early.json"), join(folder, "before.json"), join(folder, "after.json")];

  beforeAll(() => {
    writeFileSync(early, printed("check", QINGCHENG, "--as-of", "2025-05-31", "--year", "2025"));
    writeFileSync(before, printed("check", QINGCHENG, "--as-of", "2025-09-30", "--year", "2025"));
    writeFileSync(after, printed("check", QINGCHENG, "--as-of", "2025-12-31", "--year", "2025"));
    writeFileSync(join(folder, "text.txt"), "第十一条 （一）一些文字。\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Each with lists that must have something in them: of an empty one nothing is held to the schema.
  it.each([
    {
      schema: "add",
      args: () => [
        ...[
          "add",
          "events",
          QINGCHENG,
          "--dry-run",
          "--as-of",
          "2025-12-31",
          "--id",
          "new-tour",
          "--date",
          "2025-11-03",
        ],
        ...["--type", "tour-feedback"],
      ],
      filled: ["opened"],
    },
    {
      schema: "due",
      args: () => ["due", QINGCHENG, "--as-of", "2025-12-01", "--within", "40d"],
      filled: ["items"],
    },
    {
      schema: "plan",
      args: () => ["plan", LINGANG, "--as-of", "2026-02-01", "--year", "2025"],
      filled: ["units.acts", "units.acts.meets", "units.acts.late", "units.lost"],
    },
    {
      schema: "explanation",
      args: () => ["explain", "qingcheng", "11.6b", QINGCHENG, "--as-of", "2025-12-31"],
      filled: ["clauses.findings", "clauses.findings.records", "clauses.findings.nearMisses.lacks"],
    },
    {
      schema: "explanation",
      args: () => ["explain", "qingcheng", "11.1", QINGCHENG, "--text", join(folder, "text.txt")],
      filled: ["clauses"],
    },
    {
      schema: "explanation",
      args: () => ["explain", "hebei", "40c", LINGANG, "--as-of", "2025-12-31"],
      filled: ["clauses.findings", "clauses.findings.records"],
    },
    { schema: "diff", args: () => ["diff", before, after], filled: ["new", "closed", "changed"] },
    {
      schema: "history",
      args: () => ["history", early, before, after],
      filled: ["results", "results.since.new", "results.since.closed"],
    },
    { schema: "settings", args: () => ["config", LINGANG, "--due-soon", "14"], filled: ["settings"] },
    {
      schema: "case",
      args: () => ["case", "aj-01", LINGANG, "--as-of", "2026-02-28"],
      filled: ["case.measures", "leaders", "leaders.measures", "records", "regulations.findings", "regulations.bars"],
    },
    {
      schema: "advisory",
      args: () => ["coverage", "--advisory", QINGCHENG, "--as-of", "2025-12-31"],
      filled: ["parts.clauses"],
    },
  ])("$schema", ({ schema, args, filled }) => {
    const value = output(...args());
    const validate = schemasByName().getSchema(`${schema}.schema.json`);
    expect({ valid: validate?.(value), errors: validate?.errors }).toEqual({ valid: true, errors: null });
    expect(filled.filter((path) => emptyLists(value, path.split(".")))).toEqual([]);
  });

  it("and a schema sees a key too many and a key too few", () => {
    const ajv = schemasByName();
    const document = output("due", QINGCHENG, "--as-of", "2025-12-01", "--within", "40d");
    const text = JSON.stringify(document);
    const validate = ajv.getSchema("due.schema.json");
    expect(validate?.(JSON.parse(text))).toBe(true);
    expect(validate?.(JSON.parse(text.replace('"nearness":', '"closeness":')))).toBe(false);
    expect(validate?.(JSON.parse(text.replace('"nearness":', '"more":1,"nearness":')))).toBe(false);
  });
});
