import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { auditIn, withFolder } from "../../support/audit.js";

const LEDGER = resolve("samples/qingcheng-2025");
const AT = ["--as-of", "2025-12-31", "--year", "2025", "-q"];

/** What a line says beside its clauses: a terminal has these as they are typed after `audit rules`, files as the document prints them. */
const besideClauses = (line: string) => line.split(/（(?:qingcheng|city-procuratorate) [^）]+）/);

it("a page and a workbook say first what the closing screen of a text says, clauses as the document prints them", () =>
  withFolder({}, async (folder) => {
    await auditIn(folder, ["check", LEDGER, ...AT, "-o", "a.txt", "-o", "a.html", "-o", "a.xlsx"]);
    const text = readFileSync(join(folder, "a.txt"), "utf8");
    const [, closing = ""] = /\n要办的事：\n([\s\S]*?)\n\n/.exec(text) ?? [];
    const said = closing.split("\n").map((line) => line.replace(/^[· ]+/, ""));
    expect(said.length).toBeGreaterThan(8);
    const page = readFileSync(join(folder, "a.html"), "utf8");
    const [, first = ""] = /<section id="overview">([\s\S]*?)<\/section>/.exec(page) ?? [];
    const { sheets } = await readXlsx(readFileSync(join(folder, "a.xlsx")));
    const cells = (sheets[0]?.rows ?? []).flat().join("");
    for (const words of said.flatMap(besideClauses)) {
      expect(first).toContain(words);
      expect(cells.replaceAll(" ", "")).toContain(words.replaceAll(" ", ""));
    }
    expect(said.join("")).toContain("qingcheng 11.6b");
    for (const file of [first, cells]) expect(file.replaceAll(" ", "")).toContain("qingcheng第十一条第6项");
  }));
