import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

describe("audit.cjs alone in a folder, without node_modules", () => {
  const folder = mkdtempSync(join(tmpdir(), "alone-"));
  beforeAll(() => {
    copyFileSync(join(ROOT, "dist/audit.cjs"), join(folder, "audit.cjs"));
    cpSync(join(ROOT, "samples/qingcheng-2025"), join(folder, "ledger"), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (program: string, cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd, encoding: "utf8", env: {} });
  const alone = (...args: string[]) => run("audit.cjs", folder, ...args);

  it("prints the report that the installed program prints", () => {
    const args = ["--as-of", "2025-12-31", "--format", "json", "--all"];
    const installed = run(join(ROOT, "bin/audit.js"), folder, "check", "ledger", ...args);
    expect(installed.status).toBe(1);
    expect(alone("check", "ledger", ...args)).toMatchObject({
      status: 1,
      stdout: installed.stdout,
      stderr: installed.stderr,
    });
  });

  it("has the regulations, their examples and their clauses with it", () => {
    expect(alone("rules", "test")).toMatchObject({ status: 0, stderr: "" });
    expect(alone("coverage").stdout).toContain("第三十九条");
  });

  it("lays down a ledger to start from, with the schemas, and finds nothing wrong with it", () => {
    expect(alone("init", "new")).toMatchObject({ status: 0, stderr: "" });
    expect(alone("validate", "new")).toMatchObject({ status: 0, stderr: "" });
  });

  it("calls up each library it holds: calendar files, tables, plans as YAML, the precise reader", () => {
    expect(alone("calendar", "ledger", "--as-of", "2025-06-01").stdout).toContain("BEGIN:VCALENDAR");
    expect(alone("check", "ledger", "--format", "csv", "--as-of", "2025-06-01").stdout).toContain(",");
    expect(alone("plan", "ledger", "--format", "yaml", "--as-of", "2025-06-01").stdout).toContain("meetings:");
    const wrong = alone("chekc");
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("check")]);
  });
});
