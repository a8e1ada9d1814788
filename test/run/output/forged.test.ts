import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../support/program.js";

/** What would begin a line of its own, colour a terminal, and turn the direction of writing. */
const FORGED = "\n■ 伪造\r\n注意: 伪造\u2028伪造\u001b[31m\u009b32m\u202e\u0007";
const text = (name: string) => JSON.stringify(name + FORGED);

const FILES = {
  "unit.yaml": `id: a
name: ${text("庆城县人民检察院")}
kind: 检察院
level: 县级
regulations: [mine]
organs: [{ name: ${text("县委")}, as: [local-party-committee] }]
departments: [{ id: office, name: ${text("办公室")} }]
people:
  - { id: wang, name: ${text("王建国")}, posts: [{ role: secretary, from: 2020-01-01 }] }
  - { id: zhao, name: ${text("赵敏")}, posts: [{ role: department-head, department: office, to: 2025-01-31 }] }
`,
  "regulations/mine.yaml": `schema: audit-rulebook/1
id: mine
title: { zh: ${text("办法")}, en: ${text("Rules")} }
interpretations:
  often: { words: ${text("经常")}, n: 1, reading: { zh: ${text("至少一次")}, en: ${text("at least once")} } }
obligations:
  - clause: "1"
    title: { zh: ${text("谈话")}, en: ${text("Talks")} }
    requirement: { zh: ${text("每季度谈一次。")}, en: ${text("A talk a quarter.")} }
    holder: role secretary
    every: quarter
    interpretation: often
    evidence: { talk: integrity, by: holder }
`,
  "talks.yaml": `- { date: 2025-02-03, type: integrity, by: zhao, with: wang, title: ${text("谈话")}, note: ${text("备注")} }
- { date: 2025-02-20, type: integrity, by: zhao, with: zhao, title: ${text("与自己谈")} }
`,
  "cases.yaml": `- { id: c-1, date: 2025-03-01, occurred: 2025-04-01, subject: ${text("赵敏")}, title: ${text("案件")}, severity: minor, category: ${text("违纪")} }
`,
  "waivers.yaml": `- { date: 2025-01-05, regulation: mine, clause: "1", period: 2025-Q1, reason: ${text("借调")}, approvedBy: ${text("县委")}, until: 2025-03-31 }
- { date: 2025-01-05, regulation: mine, clause: "1", period: 2025-Q4, reason: ${text("借调")}, approvedBy: ${text("县委")}, until: 2025-06-30 }
`,
  "wrong/unit.yaml": `id: b
name: ${text("乙院")}
kind: ${text("法院")}
level: 县级
regulations: [mine]
people: [{ id: li, name: ${text("李")}, posts: [{ role: ${text("书记")} }] }]
`,
  [`wrong/talks-${FORGED.replace(/[\n\r]/g, "")}.yaml`]: `- { date: 2025-02-03, type: ${text("谈话")}, by: ${text("某人")} }\n`,
};

/** Ends of lines of the medium apart: what would act on whoever reads it. */
const ACTING = /[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u;
const FORGED_LINE = /^(■|注意: ?) ?伪造/m;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "forged-"));
  for (const top of ["", "whole"]) {
    for (const [name, content] of Object.entries(FILES)) {
      if (top === "whole" && name.startsWith("wrong/")) continue;
      mkdirSync(dirname(join(folder, top, name)), { recursive: true });
      writeFileSync(join(folder, top, name), content);
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function said(args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await runProgram(folder, [...args, "--lang", "zh"]);
  expect(exit, stderr).toBeLessThan(4);
  expect(stdout + stderr).toContain("伪造");
  return `${stdout}\n${stderr}`;
}

const AS_OF = ["--as-of", "2025-08-01"];
const KEPT = [...AS_OF, "--keep-going"];
const FINDING = "mine/1/wang/-/-/2025-Q2";

describe("no text of a record begins a line of its own or acts on a terminal:", () => {
  it.each([
    ["errors", ["validate", "."]],
    ["a report", ["check", ".", ...KEPT, "--all"]],
    ["a page", ["check", "whole", ...AS_OF, "--all", "--format", "html"]],
    ["Markdown", ["check", ".", ...KEPT, "--all", "--format", "markdown"]],
    ["JUnit", ["check", ".", ...KEPT, "--all", "--format", "junit"]],
    ["JSON", ["check", ".", ...KEPT, "--all", "--format", "json"]],
    ["what falls due", ["due", ".", ...KEPT, "--within", "365d"]],
    ["what falls due as JSON", ["due", ".", ...KEPT, "--within", "365d", "--format", "json"]],
    ["a plan", ["plan", ".", ...KEPT]],
    ["a plan to paste", ["plan", ".", ...KEPT, "--format", "yaml"]],
    ["an explanation", ["explain", `a/${FINDING}`, "whole", ...AS_OF]],
    ["a case", ["case", "c-1", "whole", ...AS_OF]],
    ["a clause", ["explain", "mine", "1", "whole", ...AS_OF]],
    ["a regulation", ["rules", "mine", "--rulebook", "regulations"]],
    ["regulations", ["rules", "--rulebook", "regulations"]],
    ["a row", ["rules", "mine", "1", "--rulebook", "regulations"]],
    ["a page to check by", ["rules", "page", "mine", "--rulebook", "regulations"]],
    ["lint", ["rules", "lint", `某办法${FORGED}`, "--rulebook", "regulations"]],
    ["an unknown unit", ["check", ".", ...KEPT, "--unit", `某院${FORGED}`]],
    ["an unknown folder", ["check", `某院${FORGED}`]],
    ["an unknown option", ["check", `--某院${FORGED}`]],
    ["a file that cannot be written", ["check", ".", ...KEPT, "-o", `没有${FORGED}/a.csv`]],
  ])("%s", async (_, args) => {
    const all = await said(args);
    expect(all.split("\n").filter((line) => ACTING.test(line) || FORGED_LINE.test(line))).toEqual([]);
  });

  it.each([
    ["CSV", ["check", ".", ...KEPT, "--all", "--format", "csv"]],
    ["a list of what falls due", ["due", ".", ...KEPT, "--within", "365d", "--format", "csv"]],
    ["a calendar", ["calendar", ".", ...KEPT]],
    ["what falls due as a calendar", ["due", ".", ...KEPT, "--within", "365d", "--format", "ics"]],
  ])("%s, whose lines end as the medium's do", async (_, args) => {
    const all = (await said(args)).replace(/\r\n/g, "\n");
    expect(ACTING.exec(all)?.[0]).toBeUndefined();
    expect(FORGED_LINE.exec(all)?.[0]).toBeUndefined();
    // Nor an end of a line that a calendar would show.
    expect(all.split("\n").filter((line) => /^[A-Z-]+[:;].*(?<!\\)\\n(■|注意)/.test(line))).toEqual([]);
  });

  it("a workbook", async () => {
    await runProgram(folder, ["check", ".", ...KEPT, "--all", "-o", "a.xlsx"]);
    const { sheets } = await readXlsx(readFileSync(join(folder, "a.xlsx")));
    const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
    expect(texts.some((cell) => cell.includes("伪造"))).toBe(true);
    expect(texts.filter((cell) => ACTING.test(cell) || FORGED_LINE.test(cell))).toEqual([]);
  });
});
