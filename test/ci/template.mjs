// A template as an office uses it: opened in LibreOffice, typed into, saved, and imported. Run after the build.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What is typed into cells, as a clerk types it. */
const TYPED = {
  "谈话!A3": "2025-03-05",
  "谈话!B3": "廉政谈话",
  "谈话!C3": "郭立群",
  "谈话!D3": "杜娟、程亮",
  "谈话!E3": "谈一季度",
  "谈话!A4": "2025年6月9日",
  "谈话!B4": "提醒谈话",
  "谈话!C4": "龙飞",
  "谈话!D4": "程亮",
  "会议!A3": "2025-04-08",
  "会议!B3": "党组会议",
  "会议!D3": "党风廉政建设、选人用人",
  "会议!E3": "郭立群",
};
/** The records that a careful clerk would write of it, by the file that the import makes. */
const RECORDS = {
  "talks-台账.yaml": [
    { date: "2025-03-05", type: "廉政谈话", title: "谈一季度", by: "郭立群", with: ["杜娟", "程亮"] },
    { date: "2025-06-09", type: "提醒谈话", by: "龙飞", with: "程亮" },
  ],
  "meetings-台账.yaml": [
    { date: "2025-04-08", type: "党组会议", topics: ["党风廉政建设", "选人用人"], chair: "郭立群" },
  ],
};

/** Types into the cells of a workbook and saves it. Texts come by the environment: a macro's arguments may hold no commas. */
const MACRO = `Sub Main()
  Dim none()
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  book = StarDesktop.loadComponentFromURL(ConvertToURL(Environ("BOOK")), "_blank", 0, none())
  cells = Split(Environ("TYPED"), "|")
  For i = 0 To UBound(cells)
    typed = Split(cells(i), "=")
    place = Split(typed(0), "!")
    book.Sheets.getByName(place(0)).getCellRangeByName(place(1)).FormulaLocal = typed(1)
  Next i
  book.store()
  book.close(True)
End Sub`;

const folder = mkdtempSync(join(tmpdir(), "template-"));
try {
  const [ledger, book, profile] = ["ledger", "台账.xlsx", "profile"].map((name) => join(folder, name));
  cpSync(join(ROOT, "samples/clean-2025"), ledger, { recursive: true });
  audit("template", ledger, "-o", book);
  typeInto(book, profile);
  audit("import", book, "--into", ledger);
  for (const [name, records] of Object.entries(RECORDS)) {
    const read = parse(readFileSync(join(ledger, name), "utf8"), { schema: "core" });
    if (!isDeepStrictEqual(read, records)) fail(`${name}: ${JSON.stringify(read)}`);
  }
  const made = readdirSync(ledger).filter((name) => name.includes("台账"));
  if (made.length !== Object.keys(RECORDS).length) fail(`made ${made.join(", ")}`);
  audit("validate", ledger);
  process.stdout.write("template: what LibreOffice typed into it was imported cell for cell\n");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function typeInto(book, profile) {
  // A profile that is new is filled in at its first start, which would put another library in the place of ours.
  office(profile, "--terminate_after_init");
  const library = join(profile, "user/basic/Standard");
  mkdirSync(library, { recursive: true });
  const xml = (doctype, body) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${doctype} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "x.dtd">\n${body}\n`;
  const [names, modules] = ["http://openoffice.org/2000/library", "http://openoffice.org/2000/script"];
  writeFileSync(
    join(library, "script.xlb"),
    xml(
      "library:library",
      `<library:library xmlns:library="${names}" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Typing"/></library:library>`,
    ),
  );
  writeFileSync(
    join(library, "Typing.xba"),
    xml(
      "script:module",
      `<script:module xmlns:script="${modules}" script:name="Typing" script:language="StarBasic">${MACRO}</script:module>`,
    ),
  );
  const typed = Object.entries(TYPED).map(([cell, text]) => `${cell}=${text}`);
  office(profile, "vnd.sun.star.script:Standard.Typing.Main?language=Basic&location=application", {
    BOOK: book,
    TYPED: typed.join("|"),
  });
}

function office(profile, what, environment = {}) {
  const { status, stderr, error } = spawnSync(
    "soffice",
    ["--headless", "--norestore", `-env:UserInstallation=file://${profile}`, what],
    { encoding: "utf8", env: { ...process.env, ...environment }, timeout: 120_000 },
  );
  if (status !== 0) fail(`soffice: ${error ?? stderr}`);
}

function audit(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "bin/audit.js"), ...args], { encoding: "utf8" });
  if (status !== 0) fail(`audit ${args.join(" ")}: ${stderr}`);
}

function fail(text) {
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write(`template: ${text}\n`);
  process.exit(1);
}
