import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { withFolder } from "../../support/audit.js";
import { type ProgramOptions, runProgram } from "../../support/program.js";

const LEDGER = fileURLToPath(new URL("../../../samples/clean-2025", import.meta.url));

/** Checks the sample, from a folder. */
function job(cwd: string, args: readonly string[], options?: ProgramOptions) {
  return runProgram(cwd, ["check", LEDGER, ...args], options);
}

describe("a scheduled job", () => {
  it("says the same wherever the machine thinks it is", async () => {
    await withFolder({}, async (folder) => {
      const zones = ["UTC", "America/New_York", "Asia/Shanghai"];
      const runs = await Promise.all(zones.map((TZ) => job(folder, ["--all"], { variables: { TZ } })));
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

  it("that is killed leaves the old file or the new one, whole, and the next run is none the worse", async () => {
    await withFolder({ "gaps.json": "the old one" }, async (folder) => {
      const args = ["--as-of", "2025-12-31", "--all", "-o", "gaps.json", "--quiet"];
      const whole = (await job(folder, [...args.slice(0, 3), "--format", "json"])).stdout;
      const started = performance.now();
      await job(folder, [...args.slice(0, 3), "-o", "other.json"]);
      const usual = performance.now() - started;
      // Killed early, midway, and while it writes.
      for (const after of [0.3, 0.6, 0.8, 0.9, 0.95, 1, 1.05]) {
        await job(folder, args, { signal: { name: "SIGKILL", after: usual * after } });
        expect(["the old one", whole]).toContain(readFileSync(join(folder, "gaps.json"), "utf8"));
      }
      expect(await job(folder, args)).toEqual({ exit: 0, stdout: "", stderr: "" });
      expect(readFileSync(join(folder, "gaps.json"), "utf8")).toBe(whole);
    });
  });

  it("writes no colour and no cursor movement", async () => {
    await withFolder({}, async (folder) => {
      const { stdout, stderr } = await job(folder, ["--as-of", "2025-12-31"]);
      expect(`${stdout}${stderr}`).not.toContain("\u001b");
    });
  });
});
