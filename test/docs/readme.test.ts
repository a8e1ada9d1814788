import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { check } from "../support/audit.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The fenced blocks of a text, with what each is fenced as. */
function blocksOf(text: string): { language: string; content: string }[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", content = ""]) => ({
    language,
    content,
  }));
}

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
  const path = new URL(`../../${name}`, import.meta.url);
  const text = readFileSync(path, "utf8");

  // UPDATE=1 writes what the program prints into the README.
  it("shows what its first line really prints", () => {
    const line = blocksOf(text).find((block) => block.language === "sh")?.content ?? "";
    const args = line.trim().replace("npm ci && npx audit ", "").split(" ");
    const ran = spawnSync(process.execPath, ["bin/audit.js", ...args], { cwd: ROOT, encoding: "utf8" });
    if (process.env.UPDATE)
      writeFileSync(path, text.replace(/^```text\n[\s\S]*?^```$/m, `\`\`\`text\n${ran.stdout}\`\`\``));
    else expect(blocksOf(text).find((block) => block.language === "text")?.content).toBe(ran.stdout);
  });

  it("names the test line that CI runs", () => {
    expect(text).toContain("\nnpm ci && npm test\n");
  });

  it("shows a ledger and a rulebook that work together as they stand", async () => {
    const [unit = "", records = "", rulebook = ""] = blocksOf(text)
      .filter((block) => block.language === "yaml")
      .map((block) => block.content);
    const [talks = "", meetings = ""] = records.split(/^(?=# meetings\.yaml)/m);
    const files = {
      "unit.yaml": unit.replace("[qingcheng]", "[jiangyuan]"),
      "talks.yaml": talks,
      "meetings.yaml": meetings,
      "regulations/jiangyuan.yaml": rulebook,
    };
    const result = await check(files, { asOf: "2025-12-31" });
    expect(result.findings.map((finding) => [finding.clause, finding.period.label, finding.status])).toEqual([
      ["8(2)a", "2025-Q1", "met"],
      ["8(2)a", "2025-Q2", "gap"],
      ["8(2)a", "2025-Q3", "gap"],
      ["8(2)a", "2025-Q4", "due-soon"],
    ]);
  });
});

describe("the two READMEs", () => {
  it("show the same commands, ledger and rulebook", () => {
    const data = (name: string) =>
      blocksOf(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"))
        .filter((block) => block.language === "sh" || block.language === "yaml")
        .map((block) => (block.language === "yaml" ? parse(block.content) : block.content));
    expect(data("README.zh-CN.md")).toEqual(data("README.md"));
  });
});
