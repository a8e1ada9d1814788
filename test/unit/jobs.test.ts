import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { withFolder } from "../support/audit.js";

const PROGRAM = fileURLToPath(new URL("../../bin/audit.js", import.meta.url));
const LEDGER = fileURLToPath(new URL("../../samples/clean-2025", import.meta.url));

/** Runs the built program as a job does: no terminal, in a folder. */
function job(cwd: string, args: readonly string[], variables: Record<string, string> = {}) {
  return new Promise<{ exit: number | null; stdout: string; stderr: string }>((resolve) => {
    const run = spawn(process.execPath, [PROGRAM, "check", LEDGER, ...args], {
      cwd,
      env: { ...process.env, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    run.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    run.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    run.on("close", (exit) => resolve({ exit, stdout, stderr }));
  });
}

describe("a scheduled job", () => {
  it("says the same wherever the machine thinks it is", async () => {
    await withFolder({}, async (folder) => {
      const zones = ["UTC", "America/New_York", "Asia/Shanghai"];
      const runs = await Promise.all(zones.map((TZ) => job(folder, ["--all"], { TZ })));
      expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    });
  });

  it("run twice at once leaves a whole file, and nothing else", async () => {
    await withFolder({ "old.json": "old" }, async (folder) => {
      const args = ["--as-of", "2025-12-31", "--all", "-o", "gaps.json", "-o", "gaps.csv", "--quiet"];
      const runs = await Promise.all([1, 2, 3].map(() => job(folder, args)));
      expect(runs).toEqual(runs.map(() => ({ exit: 0, stdout: "", stderr: "" })));
      expect(readdirSync(folder).sort()).toEqual(["gaps.csv", "gaps.json", "old.json"]);
      expect(JSON.parse(readFileSync(join(folder, "gaps.json"), "utf8"))).toMatchObject({ schema: "audit-result/1" });
    });
  });

  it("writes no colour and no cursor movement", async () => {
    await withFolder({}, async (folder) => {
      const { stdout, stderr } = await job(folder, ["--as-of", "2025-12-31"]);
      expect(`${stdout}${stderr}`).not.toContain("\u001b");
    });
  });
});
