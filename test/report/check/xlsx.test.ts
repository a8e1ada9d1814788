import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { auditIn, type JsonResult, withFolder } from "../../support/audit.js";

const HOSTILE = [
  "=1+1",
  '＝HYPERLINK("http://x.example")',
  "@SUM(A1)",
  "-5",
  "http://x.example/",
  "a_x0041_b",
  "\u202eabc",
];

/** A ledger whose names are what a spreadsheet might take for something else. */
const FILES = {
  "unit.yaml": `id: a
name: ${JSON.stringify("=cmd|' /C calc'!A0")}
kind: 检察院
level: 县级
regulations: [mine]
people:
${HOSTILE.map((name, at) => `  - { id: "00${at}", name: ${JSON.stringify(name)}, posts: [{ role: secretary }] }`).join("\n")}
`,
  "regulations/mine.yaml": `schema: audit-rulebook/1
id: mine
title: { zh: "＝办法", en: "＝Rules" }
obligations:
  - clause: "1.10"
    title: { zh: "+谈话", en: "+Talks" }
    requirement: { zh: "-每季度谈一次。", en: "-A talk a quarter." }
    holder: role secretary
    every: quarter
    evidence: { talk: integrity, by: holder }
`,
};

async function sheetsOf(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

describe("a workbook of a check", () => {
  it("has a sheet for the sum, what is to do, each finding, each person, what is not kept, and the readings", () =>
    withFolder(FILES, async (folder) => {
      await auditIn(folder, ["check", ".", "--as-of", "2025-08-01", "-o", "a.xlsx", "-o", "a.json"]);
      const sheets = await sheetsOf(readFileSync(join(folder, "a.xlsx")));
      expect([...sheets.keys()]).toEqual(["总览", "要办的事", "逐条", "按人", "未登记字段", "理解"]);
      const { findings }: JsonResult = JSON.parse(readFileSync(join(folder, "a.json"), "utf8"));
      const [head = [], ...rows] = sheets.get("逐条")?.rows ?? [];
      const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
      expect(column("编号").map(String)).toEqual(findings.map(({ id }) => id));
      // Clauses stay texts, though 1.10 looks like a number.
      expect(new Set(column("条款编号"))).toEqual(new Set(["1.10"]));
      expect(column("应有数")).toEqual(findings.map(({ required }) => required));
      expect(column("期限").every((one) => one instanceof Date)).toBe(true);
      expect(column("期限").map((one) => (one instanceof Date ? one.toISOString().slice(0, 10) : one))).toEqual(
        findings.map(({ due }) => due),
      );
    }));

  it("keeps whatever a record says a text: no formula, no link, nothing unseen", () =>
    withFolder(FILES, async (folder) => {
      await auditIn(folder, ["check", ".", "--as-of", "2025-08-01", "-o", "a.xlsx"]);
      const bytes = readFileSync(join(folder, "a.xlsx"));
      const sheets = await sheetsOf(bytes);
      const cells = [...sheets.values()].flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
      expect(cells.length).toBeGreaterThan(50);
      expect(cells.filter((cell) => cell.formula !== undefined || cell.hyperlink !== undefined)).toEqual([]);
      // What is edited stays a text: the format of the cell is that of texts.
      const texts = cells.filter((cell) => typeof cell.value === "string" && cell.value !== "");
      expect(texts.filter((cell) => cell.style?.numFmt !== "@")).toEqual([]);
      const [head = [], ...rows] = sheets.get("按人")?.rows ?? [];
      const names = new Set(rows.map((row) => row[head.indexOf("责任者")]));
      expect([...names]).toEqual(HOSTILE.map((name) => name.replace("\u202e", "\\u202e")));
    }));

  it("says what to do of what a record lacks, which field that is in the ledger's words, and where a body is recorded", () =>
    withFolder({}, async (folder) => {
      const ledger = fileURLToPath(new URL("../../../samples/lingang-2025", import.meta.url));
      await auditIn(folder, ["check", ledger, "--as-of", "2025-12-31", "-o", "a.xlsx"]);
      const sheets = await sheetsOf(readFileSync(join(folder, "a.xlsx")));
      const rowsOf = (name: string) => sheets.get(name)?.rows ?? [];
      const cellsOf = (name: string, key: string, head: string) => {
        const [heads = [], ...rows] = rowsOf(name);
        return rows.filter((row) => row.includes(key)).map((row) => row[heads.indexOf(head)]);
      };
      expect(new Set(cellsOf("要办的事", "无法判定", "怎么办"))).toEqual(new Set(["补写缺少的内容"]));
      expect(new Set(cellsOf("要办的事", "待核", "怎么办"))).toEqual(new Set(["请有权的人判断"]));
      expect(cellsOf("未登记字段", "佐证（evidence）", "法规")).toEqual(["辽宁省全面从严治党主体责任实施细则"]);
      expect(cellsOf("逐条", "重大决策全程记录", "时段")).toEqual(["2025年"]);
      expect(cellsOf("逐条", "领导小组办公室的位置", "时段")).toEqual([
        "unit.yaml:50",
        "government/unit.yaml:30",
        "government/unit.yaml:30",
      ]);
    }));

  it("is only the table of units, and the sum, where that is asked for", () =>
    withFolder(FILES, async (folder) => {
      await auditIn(folder, ["check", ".", "--as-of", "2025-08-01", "--units", "-o", "a.xlsx", "-o", "a.html"]);
      expect([...(await sheetsOf(readFileSync(join(folder, "a.xlsx")))).keys()]).toEqual(["总览", "各单位"]);
      const page = readFileSync(join(folder, "a.html"), "utf8");
      expect([...page.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["overview", "rollup"]);
      expect(page).not.toContain("<a href");
    }));

  it("is the same bytes for the same ledger, in a file and through a pipe", () =>
    withFolder(FILES, async (folder) => {
      await auditIn(folder, ["check", ".", "--as-of", "2025-08-01", "-o", "a.xlsx", "-o", "b.xlsx"]);
      expect(readFileSync(join(folder, "a.xlsx")).equals(readFileSync(join(folder, "b.xlsx")))).toBe(true);
    }));
});
