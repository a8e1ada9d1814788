import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { auditIn, withFolder } from "../../support/audit.js";

const FILES = {
  "unit.yaml":
    "id: a\nname: 甲县人民检察院\nkind: 检察院\nlevel: 县级\nregulations: [qingcheng]\npeople: [{ name: 李望 }]\n",
  "talks-第 1 季#.yaml":
    "- { date: 2025-02-30, type: 廉政谈话, by: 李望, with: 李望 }\n- { date: 2025-03-01, type: 廉政谈话, by: 李望, with: 李望 }\n",
};

const written = (folder: string, ...args: readonly string[]) =>
  auditIn(folder, ["validate", ".", "-o", "errors.sarif", ...args]).then(({ exit }) => ({
    exit,
    log: JSON.parse(readFileSync(join(folder, "errors.sarif"), "utf8")),
  }));

describe("the problems of a ledger as SARIF", () => {
  it("hold each error and notice with its line, in the order of the files, and leave the exit code as it is", () =>
    withFolder(FILES, async (folder) => {
      const { exit, log } = await written(folder);
      expect(exit).toBe(3);
      expect(log.version).toBe("2.1.0");
      const [{ results, tool }] = log.runs;
      expect(results).toMatchObject([
        {
          ruleId: "bad-day",
          level: "error",
          locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 11 } } }],
        },
        {
          ruleId: "talk-with-oneself",
          level: "warning",
          locations: [{ physicalLocation: { region: { startLine: 2 } } }],
        },
      ]);
      expect(tool.driver.rules).toEqual([{ id: "bad-day" }, { id: "talk-with-oneself" }]);
    }));

  it("name a file by a reference that holds, whatever is in its name", () =>
    withFolder(FILES, async (folder) => {
      const { log } = await written(folder);
      const [{ uri }] = log.runs[0].results.map(
        ({ locations: [{ physicalLocation }] }: { locations: [{ physicalLocation: { artifactLocation: object } }] }) =>
          physicalLocation.artifactLocation,
      );
      expect(uri).toBe(`talks-${encodeURIComponent("第 1 季#")}.yaml`);
    }));

  it("are none where nothing is wrong", () =>
    withFolder({ "unit.yaml": FILES["unit.yaml"] }, async (folder) => {
      const { exit, log } = await written(folder);
      expect([exit, log.runs[0].results]).toEqual([0, []]);
    }));

  it("are not written to a file of another ending", () =>
    withFolder(FILES, async (folder) => {
      const { exit, stderr } = await auditIn(folder, ["validate", ".", "-o", "errors.txt"]);
      expect([exit, stderr]).toEqual([2, expect.stringContaining("请用 .sarif 结尾")]);
    }));
});
