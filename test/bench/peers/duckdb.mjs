// usage: duckdb.mjs LEDGER AS-OF: js-yaml 4 to NDJSON, then the duties in SQL.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { CORE_SCHEMA, load } from "js-yaml";
import { readLedger } from "./files.mjs";

const [ledger = "", asOf = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "ndjson-"));

/** A file of NDJSON, written a piece at a time. */
function writer(name) {
  const file = openSync(join(folder, `${name}.ndjson`), "w");
  let lines = [];
  const flush = () => {
    writeSync(file, lines.join(""));
    lines = [];
  };
  return {
    add(row) {
      lines.push(`${JSON.stringify(row)}\n`);
      if (lines.length === 4096) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const files = { units: writer("units"), organs: writer("organs"), posts: writer("posts"), records: writer("records") };
for (const { superior, unit, records } of readLedger(ledger, ".yaml", (text) => load(text, { schema: CORE_SCHEMA }))) {
  files.units.add({ unit: unit.id, superior });
  for (const { name, as } of listOf(unit.organs)) files.organs.add({ unit: unit.id, name, relations: listOf(as) });
  for (const { id, name, posts } of listOf(unit.people)) {
    for (const { role, department, oversees, from, to } of listOf(posts)) {
      files.posts.add({
        unit: unit.id,
        person: id,
        name,
        role,
        department,
        oversees: listOf(oversees),
        since: from,
        until: to,
      });
    }
  }
  for (const [kind, all] of Object.entries(records)) {
    for (const { date, type, topics, regular, from, to, by, with: others, covers } of all) {
      files.records.add({
        unit: unit.id,
        kind,
        date,
        type,
        topics: listOf(topics),
        regular: regular ?? true,
        sender: listOf(from),
        receiver: listOf(to),
        actor: listOf(by),
        other: listOf(others),
        covers,
      });
    }
  }
}
for (const file of Object.values(files)) file.close();

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const sql = readFileSync(new URL("duties.sql", import.meta.url), "utf8")
  .replaceAll("$folder", folder)
  .replaceAll("$asOf", asOf)
  .replaceAll("$year", asOf.slice(0, 4))
  .replaceAll("$terms", new URL("terms.json", import.meta.url).pathname);
let rows = [];
for (const statement of sql.split(";").filter((one) => one.trim() !== "")) {
  rows = (await connection.runAndReadAll(statement)).getRowObjects();
}
rmSync(folder, { recursive: true });

const counts = {};
for (const { clause, status, number } of rows) {
  counts[clause] ??= { met: 0, late: 0, gap: 0, "due-soon": 0, pending: 0 };
  counts[clause][status] = Number(number);
}
process.stdout.write(JSON.stringify({ records: Number(rows[0]?.records), counts }));
