import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Entry, ledger, mine, secretary } from "../../contract/support.js";
import { auditIn, withFolder } from "../../support/audit.js";

const RULE = mine([
  { clause: "1", holder: "role secretary", every: "quarter", evidence: { talk: "integrity", by: "holder" } },
]);
const talks = (...dates: readonly string[]): Entry[] =>
  dates.map((date) => ({ date, type: "integrity", by: "wang", with: "wang" }));
const FILES = {
  ...RULE,
  ...ledger({ regulations: ["mine"], people: [secretary("wang")] }, { talks: talks("2025-08-01") }),
};

/** The results of the ends of three quarters; for the last the talk of the first was entered after all. */
async function results(folder: string): Promise<void> {
  const result = (asOf: string) =>
    auditIn(folder, ["check", ".", "--as-of", asOf, "--year", "2025", "-q", "-o", `${asOf}.json`]);
  await result("2025-04-30");
  await result("2025-07-31");
}

const history = (folder: string, ...args: readonly string[]) =>
  auditIn(folder, ["history", "2025-07-31.json", "2025-04-30.json", ...args]);

describe("results over time", () => {
  it("stand in the order of their days, each with its counts and what came and went since the one before", () =>
    withFolder(FILES, async (folder) => {
      await results(folder);
      const { exit, stdout } = await history(folder);
      expect(exit).toBe(0);
      const [heads, first, second, ...rest] = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
      expect([heads, first, second]).toEqual([
        ["截至", "缺口", "违反", "逾期", "待核", "无法判定", "新增", "销去"],
        ["2025-04-30", "1", "0", "0", "0", "0", "—", "—"],
        ["2025-07-31", "2", "0", "0", "0", "0", "1", "0"],
      ]);
      expect(rest.flat()).toContain("2025-04-30 至 2025-07-31 的变化");
      expect(rest.flat()).toContain("2025-Q2");
    }));

  it("say what went where it was entered after all", () =>
    withFolder(FILES, async (folder) => {
      await results(folder);
      const closed = "u/mine/1/wang/-/-/2025-Q1";
      const path = join(folder, "2025-07-31.json");
      const result = JSON.parse(readFileSync(path, "utf8"));
      const findings = result.findings.filter(({ id }: { readonly id: string }) => id !== closed);
      await withFolder(
        {
          "a.json": readFileSync(join(folder, "2025-04-30.json"), "utf8"),
          "b.json": JSON.stringify({ ...result, findings }),
        },
        async (later) => {
          const { stdout } = await auditIn(later, ["history", "a.json", "b.json", "--format", "json"]);
          const [first, second] = JSON.parse(stdout).results;
          expect(first.since).toBeNull();
          expect(second.since.closed).toEqual([{ id: closed, was: "gap", now: null }]);
        },
      );
    }));

  it("name units and records as people know them: no id of a unit, no label made of a hash", () =>
    withFolder({}, async (folder) => {
      const sample = fileURLToPath(new URL("../../../samples/lingang-2025", import.meta.url));
      for (const day of ["2025-09-30", "2025-10-31"]) {
        await auditIn(folder, ["check", sample, "--as-of", day, "-q", "-o", `${day}.json`]);
      }
      const { stdout } = await auditIn(folder, ["history", "2025-09-30.json", "2025-10-31.json", "--width", "200"]);
      expect(stdout).toMatch(/违反 .* 2025-10-30 court\/activities\.yaml:12 +临港市中级人民法院$/m);
      expect(stdout).not.toContain("~");
    }));

  it("are a page with a line for each status, named at its end, and no request to anywhere", () =>
    withFolder(FILES, async (folder) => {
      await results(folder);
      await history(folder, "-o", "a.html");
      const page = readFileSync(join(folder, "a.html"), "utf8");
      expect(page.match(/<polyline /g)).toHaveLength(5);
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/style="|https?:/);
      expect(page).toMatch(/<text [^>]*>缺口<\/text>/);
    }));

  it("warn where one was asked something else", () =>
    withFolder(FILES, async (folder) => {
      await results(folder);
      await auditIn(folder, ["check", ".", "--as-of", "2026-01-31", "--year", "2026", "-q", "-o", "2026.json"]);
      const { stderr } = await history(folder, "2026.json");
      expect(stderr).toContain("两份结果所查的年度不同");
    }));

  it("are not taken from a file that is no result", () =>
    withFolder({ ...FILES, "2025-04-30.json": "{}", "2025-07-31.json": "{}" }, async (folder) => {
      const { exit, stderr } = await history(folder);
      expect([exit, stderr]).toEqual([2, expect.stringContaining("不是完整的 audit-result/1")]);
    }));
});
