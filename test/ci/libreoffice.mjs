// What LibreOffice makes of the reports for offices: it opens a workbook and a document, and has every cell and paragraph as it was written. Run after the build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
/** Fields by commas, texts in quotes, UTF-8, from line 1, cells as they are shown, every sheet a file (the last: -1). */
const TABLES = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
try {
  writeHostileLedger(join(folder, "hostile"));
  tryTable();
  for (const [name, ledger] of [
    ["qingcheng", join(ROOT, "samples/qingcheng-2025")],
    ["lingang", join(ROOT, "samples/lingang-2025")],
    ["hostile", join(folder, "hostile")],
  ]) {
    for (const language of ["zh", "en"]) {
      await tryWorkbook(`${name}-${language}`, ledger, ["--lang", language]);
      for (const template of ["self-check", "notice"]) {
        tryDocument(`${name}-${template}-${language}`, ledger, ["--lang", language, "--template", template]);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Fails unless the line of docs/jobs.md opens a table as it was written: every field a text, no clause a number. */
function tryTable() {
  const file = join(folder, "gaps.csv");
  audit("check", join(ROOT, "samples/qingcheng-2025"), "--as-of", "2025-12-31", "--quiet", "--all", "-o", file);
  const [, filter] = /--infilter="([^"]+)"/.exec(readFileSync(join(ROOT, "docs/jobs.md"), "utf8")) ?? [];
  if (!filter) fail("docs/jobs.md has no line for tables");
  const out = join(folder, "table");
  office("--convert-to", TABLES, `--infilter=${filter}`, "--outdir", out, file);
  const [csv] = readdirSync(out);
  const read = parse(readFileSync(join(out, csv), "utf8"), { bom: true });
  const written = parse(readFileSync(file, "utf8"), { bom: true });
  for (const [at, row] of written.entries()) {
    if (JSON.stringify(read[at]) !== JSON.stringify(row))
      fail(`table: row ${at + 1}: ${JSON.stringify([row, read[at]])}`);
  }
  process.stdout.write(`libreoffice: a table of ${written.length} rows read back as it was written\n`);
}

/** Fails unless LibreOffice has in each cell of a report what was written there. */
async function tryWorkbook(name, ledger, options) {
  const file = join(folder, `${name}.xlsx`);
  audit("check", ledger, "--as-of", "2025-12-31", "--quiet", "--all", "-o", file, ...options);
  const { sheets } = await readXlsx(readFileSync(file));
  const out = join(folder, name);
  office("--convert-to", TABLES, "--outdir", out, file);
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

/** Fails unless LibreOffice has each paragraph of a document as it was written, and lays it out on A4 pages. */
function tryDocument(name, ledger, options) {
  const file = join(folder, `${name}.docx`);
  audit("check", ledger, "--as-of", "2025-12-31", "--quiet", "-o", file, ...options);
  office("--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file);
  office("--convert-to", "pdf", "--outdir", folder, file);
  const body = strFromU8(unzipSync(readFileSync(file))["word/document.xml"]);
  const written = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text)).join(""),
  );
  const read = readFileSync(join(folder, `${name}.txt`), "utf8")
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .slice(0, written.length);
  for (const [at, text] of written.entries()) {
    if (read[at] !== text) fail(`${name}: paragraph ${at + 1}: ${JSON.stringify([text, read[at]])}`);
  }
  const pdf = readFileSync(join(folder, `${name}.pdf`), "latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box.trim().split(/\s+/).map(Number));
  const isA4 = ([, , width, height]) => Math.abs(width - 595.3) < 1 && Math.abs(height - 841.9) < 1;
  if (pages === 0 || !sizes.every(isA4)) fail(`${name}: ${pages} pages, ${JSON.stringify(sizes)}`);
  process.stdout.write(`libreoffice: ${name}: ${written.length} paragraphs as they were written, ${pages} A4 pages\n`);
}

/** A text of XML as it reads. */
function plain(text) {
  const names = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => names[name]);
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
