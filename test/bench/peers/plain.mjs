// usage: plain.mjs js-yaml|yaml LEDGER SCHEMAS AS-OF: a parser, ajv compiled at start, the duties in plain JavaScript.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { judge } from "./duties.mjs";
import { readLedger } from "./files.mjs";

const [parser = "", ledger = "", schemas = "", asOf = ""] = process.argv.slice(2);

async function parserOf(name) {
  if (name === "yaml") return (await import("yaml")).parse;
  const { CORE_SCHEMA, load } = await import("js-yaml");
  return (text) => load(text, { schema: CORE_SCHEMA });
}

const units = readLedger(ledger, ".yaml", await parserOf(parser));

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv, ["date"]);
const schemaOf = (name) => JSON.parse(readFileSync(join(schemas, name), "utf8"));
ajv.addSchema(schemaOf("common.schema.json"));
const kinds = ["unit", ...new Set(units.flatMap(({ records }) => Object.keys(records)))];
const known = new Set(readdirSync(schemas));
const validators = new Map(
  kinds
    .filter((kind) => known.has(`${kind}.schema.json`))
    .map((kind) => [kind, ajv.compile(schemaOf(`${kind}.schema.json`))]),
);
const errors = units
  .flatMap(({ unit, records }) => [["unit", unit], ...Object.entries(records)])
  .reduce(
    (sum, [kind, data]) => (validators.get(kind)?.(data) ? sum : sum + (validators.get(kind)?.errors?.length ?? 1)),
    0,
  );

const records = units.reduce(
  (sum, one) => sum + Object.values(one.records).reduce((total, all) => total + all.length, 0),
  0,
);
process.stdout.write(JSON.stringify({ records, errors, counts: judge(units, asOf) }));
