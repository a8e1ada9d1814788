// Writes docs/pictures/: what the reports look like, of a sample, for the README. Needs Chromium, LibreOffice, poppler and a Chinese
// typeface (Debian: chromium, libreoffice-calc, libreoffice-writer, poppler-utils, fonts-noto-cjk). Run after the build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PICTURES = join(ROOT, "docs/pictures");
const LEDGER = "samples/qingcheng-2025";
const ASKED = ["--as-of", "2025-12-31", "--year", "2025", "--regulation", "qingcheng", "--quiet"];
const folder = mkdtempSync(join(tmpdir(), "pictures-"));
mkdirSync(PICTURES, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const [page, book, paper] = ["page.html", "book.xlsx", "paper.docx"].map((name) => join(folder, name));
  run(process.execPath, join(ROOT, "bin/audit.js"), "check", LEDGER, ...ASKED, "-o", page, "-o", book, "-o", paper);
  await shoot("terminal.png", terminal(), { width: 1000, height: 560 });
  await shoot("page.png", page, { width: 1100, height: 760 });
  // The sheet of what is to be done, and the first page of the document.
  paint("workbook", book, 2, 70);
  paint("document", paper, 1, 55);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A page that shows what a terminal shows of a check: its closing screen stands last. */
function terminal() {
  const width = 112;
  // The typeface draws arrows and Chinese quotes as wide as Chinese letters.
  const asked = ["check", LEDGER, ...ASKED, "--width", String(width), "--ambiguous", "wide"];
  const text = run(process.execPath, join(ROOT, "bin/audit.js"), ...asked);
  const lines = text.split("\n").slice(0, 30);
  const letters = [`$ audit check ${LEDGER}`, "", ...lines]
    .join("\n")
    .replace(/[&<]/g, (one) => (one === "&" ? "&amp;" : "&lt;"));
  const file = join(folder, "terminal.html");
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#1e1e1e;color:#ddd}
pre{margin:14px 18px;font:14px/1.35 "Noto Sans Mono CJK SC",monospace}</style><pre>${letters}</pre>`,
  );
  return file;
}

async function shoot(name, file, viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(PICTURES, name) });
  await page.close();
}

/** A page of a file as LibreOffice prints it. */
function paint(name, file, number, dots) {
  run(
    "soffice",
    "--headless",
    `-env:UserInstallation=file://${folder}/profile`,
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    file,
  );
  const pdf = file.replace(/\.\w+$/, ".pdf");
  const target = join(PICTURES, name);
  run("pdftoppm", "-png", "-r", String(dots), "-f", String(number), "-singlefile", pdf, target);
}

function run(program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: ROOT, encoding: "utf8" });
  if (error || (status !== 0 && status !== 1))
    throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}
