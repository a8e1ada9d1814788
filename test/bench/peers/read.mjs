// usage: read.mjs json|js-yaml|yaml LEDGER: reads and parses every file, and does nothing with it.
import { readLedger } from "./files.mjs";

const [parser = "", ledger = ""] = process.argv.slice(2);

async function parserOf(name) {
  if (name === "json") return JSON.parse;
  if (name === "yaml") return (await import("yaml")).parse;
  const { CORE_SCHEMA, load } = await import("js-yaml");
  return (text) => load(text, { schema: CORE_SCHEMA });
}

const units = readLedger(ledger, parser === "json" ? ".json" : ".yaml", await parserOf(parser));
const records = units.reduce(
  (sum, one) => sum + Object.values(one.records).reduce((total, all) => total + all.length, 0),
  0,
);
process.stdout.write(JSON.stringify({ records }));
