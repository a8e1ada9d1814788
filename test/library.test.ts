import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { audit, loadRulebooks, readLedger, report } from "../src/index.js";
import { auditIn, type JsonResult, withFolder } from "./support/audit.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const SAMPLE = join(ROOT, "samples/qingcheng-2025");

/** Runs a module in a folder where the package is installed, the samples beside it. */
function runInstalled(code: string): { stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), "library-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(ROOT, join(folder, "node_modules/lvze"));
    symlinkSync(join(ROOT, "samples"), join(folder, "samples"));
    writeFileSync(join(folder, "example.mjs"), code);
    const { stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
    return { stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(["README.md", "README.zh-CN.md"])("the example in %s", (name) => {
  it("runs as it stands against the package, and prints what the command does", async () => {
    const [, example = ""] = /^```js\n([\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, name), "utf8")) ?? [];
    const { stdout, stderr } = runInstalled(example);
    expect(stderr).toBe("");
    const [first, ...table] = stdout.split("\n");
    const asked = ["check", ".", "--as-of", "2025-12-31", "--regulation", "qingcheng"];
    const result: JsonResult = JSON.parse((await auditIn(SAMPLE, [...asked, "--format", "json"])).stdout);
    const gaps = result.findings.filter(({ status }) => status === "gap");
    expect(first).toBe(`${gaps.length} gaps, the first under ${gaps[0]?.clause}`);
    const csv = await auditIn(SAMPLE, [...asked, "--format", "csv", "--no-bom", "--lang", "en"]);
    expect(table.join("\n")).toBe(csv.stdout);
  });
});

describe("the library", () => {
  it("gives the result of the command, byte for byte, in every format", async () => {
    const rulebooks = await loadRulebooks();
    const ledger = await readLedger(SAMPLE, rulebooks);
    expect([ledger.units, ledger.problems]).toEqual([[{ id: "qingcheng-jcy", name: "庆城县人民检察院" }], []]);
    const result = audit(ledger, rulebooks, { asOf: "2025-12-31" });
    for (const format of ["text", "csv", "json", "markdown", "html"] as const) {
      const asked = ["check", ".", "--as-of", "2025-12-31", "--format", format, "--all"];
      const ran = await auditIn(SAMPLE, format === "csv" ? [...asked, "--no-bom"] : asked);
      expect(await report(result, format, { all: true })).toBe(ran.stdout);
    }
  });

  it("leaves out what has errors, and says what and where in the language asked for", async () => {
    const files = {
      "unit.yaml": "id: a\nname: A\nkind: 检察院\nlevel: 县级\nregulations: [qingcheng]\n",
      "talks.yaml": "- { date: 2025-02-30, type: 廉政谈话 }\n",
    };
    await withFolder(files, async (folder) => {
      const ledger = await readLedger(folder, await loadRulebooks(), { language: "en" });
      const [problem] = ledger.problems.filter(({ code }) => code === "bad-day");
      expect(problem).toMatchObject({ severity: "error", line: 1, column: 11 });
      expect(problem?.file).toMatch(/talks\.yaml$/);
      expect(problem?.message).toContain("2025-02-30");
    });
  });

  it("takes rulebooks of one's own, and tells of those with errors", async () => {
    const [, mine = ""] =
      /^(schema: audit-rulebook\/1\n[\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
    await withFolder({ "good.yaml": mine, "bad.yaml": "schema: audit-rulebook/1\n" }, async (folder) => {
      const { ids, problems } = await loadRulebooks([folder], { language: "en" });
      expect(ids).toContain("jiangyuan");
      expect(problems.map(({ file }) => file.endsWith("bad.yaml"))).toContain(true);
    });
    await expect(loadRulebooks(["no-such-folder"])).rejects.toThrow("no rulebook in no-such-folder");
  });

  it("refuses a day, a regulation and a unit that there is not", async () => {
    const rulebooks = await loadRulebooks();
    const ledger = await readLedger(SAMPLE, rulebooks);
    const asOf = "2025-12-31";
    expect(() => audit(ledger, rulebooks, { asOf: "2025-02-30" })).toThrow(RangeError);
    expect(() => audit(ledger, rulebooks, { asOf, regulations: ["none"] })).toThrow("no regulation: none");
    expect(() => audit(ledger, rulebooks, { asOf, units: ["none"] })).toThrow("no unit: none");
    expect(() => audit({ ...ledger }, rulebooks, { asOf })).toThrow("this did not come from readLedger");
  });
});
