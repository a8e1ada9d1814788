// What LibreOffice makes of the reports for offices: it opens a workbook and reads every cell back as it was written. Run after the build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
try {
  writeHostileLedger(join(folder, "hostile"));
  for (const [name, ledger] of [
    ["qingcheng", join(ROOT, "samples/qingcheng-2025")],
    ["lingang", join(ROOT, "samples/lingang-2025")],
    ["hostile", join(folder, "hostile")],
  ]) {
    for (const language of ["zh", "en"]) await tryWorkbook(`${name}-${language}`, ledger, ["--lang", language]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Fails unless LibreOffice has in each cell of a report what was written there. */
async function tryWorkbook(name, ledger, options) {
  const file = join(folder, `${name}.xlsx`);
  audit("check", ledger, "--as-of", "2025-12-31", "--quiet", "--all", "-o", file, ...options);
  const { sheets } = await readXlsx(readFileSync(file));
  const out = join(folder, name);
  // Fields by commas, texts in quotes, UTF-8, from line 1, cells as they are shown, every sheet a file (the last: -1).
  office(
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    "--outdir",
    out,
    file,
  );
  let cells = 0;
  for (const sheet of sheets) {
    const csv = readdirSync(out).find((one) => one.endsWith(`-${sheet.name}.csv`));
    if (!csv) fail(`${name}: no sheet ${sheet.name}`);
    const rows = parse(readFileSync(join(out, csv), "utf8"), { relax_column_count: true, bom: true });
    for (const [at, row] of sheet.rows.entries()) {
      for (const [column, value] of row.entries()) {
        const expected = textOf(value);
        const read = rows[at]?.[column] ?? "";
        if (read !== expected)
          fail(`${name}: ${sheet.name} row ${at + 1} column ${column + 1}: ${JSON.stringify([expected, read])}`);
        cells += 1;
      }
    }
  }
  process.stdout.write(
    `libreoffice: ${name}: ${sheets.length} sheets, ${cells} cells read back as they were written\n`,
  );
}

function textOf(value) {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function writeHostileLedger(path) {
  mkdirSync(join(path, "regulations"), { recursive: true });
  const names = [
    "=1+1",
    '＝HYPERLINK("http://x.example")',
    "@SUM(A1)",
    "-5",
    "1e5",
    "http://x.example/",
    "a_x0041_b",
    "\u202eabc",
    "</w:t>&",
  ];
  writeFileSync(
    join(path, "unit.yaml"),
    `id: a\nname: ${JSON.stringify("=cmd|' /C calc'!A0")}\nkind: 检察院\nlevel: 县级\nregulations: [mine]\npeople:\n${names
      .map((name, at) => `  - { id: "00${at}", name: ${JSON.stringify(name)}, posts: [{ role: secretary }] }\n`)
      .join("")}`,
  );
  writeFileSync(
    join(path, "regulations/mine.yaml"),
    `schema: audit-rulebook/1
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
  );
}

function audit(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "bin/audit.js"), ...args], { encoding: "utf8" });
  if (status !== 0 && status !== 1) fail(`audit ${args.join(" ")}: ${stderr}`);
}

function office(...args) {
  const { status, stderr, error } = spawnSync(
    "soffice",
    ["--headless", `-env:UserInstallation=file://${folder}/profile`, ...args],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) fail(`soffice ${args.join(" ")}: ${error ?? stderr}`);
}

function fail(text) {
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write(`libreoffice: ${text}\n`);
  process.exit(1);
}
