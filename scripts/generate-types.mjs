// Writes src/generated/schemas.ts from the schemas in schemas/ of what is read. `--check` only says whether that file is fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";
import { readSchema, SCHEMA_NAMES } from "./schemas.mjs";

const schemas = new URL("../schemas/", import.meta.url);
const target = new URL("../src/generated/schemas.ts", import.meta.url);

const everything = {
  title: "Schemas",
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(SCHEMA_NAMES.flatMap(shapesOf)),
};
/** A schema and each of its definitions: those that only a `tsType` names would be left out otherwise. */
function shapesOf(name) {
  const file = `${name}.schema.json`;
  const definitions = Object.keys(readSchema(name).$defs ?? {});
  return [[name, { $ref: file }], ...definitions.map((key) => [`${name}.${key}`, { $ref: `${file}#/$defs/${key}` }])];
}

const generated = await compile(everything, "Schemas", {
  cwd: schemas.pathname,
  bannerComment: "// Generated from schemas/ by `npm run generate`: do not edit.",
  declareExternallyReferenced: true,
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
  style: { printWidth: 120 },
});
// The generator numbers each use of a shared definition that is described anew; one name is enough.
const SHARED = "(TextList|LocalTextEntry)";
const code = generated
  .replace(new RegExp(`^(?:/\\*\\*\\n(?: \\* .*\\n)* \\*/\\n)?export type ${SHARED}\\d+ = .*;\\n`, "gm"), "")
  .replace(new RegExp(`\\b${SHARED}\\d+\\b`, "g"), "$1");

if (process.argv.includes("--check")) {
  process.exitCode = readFileSync(target, "utf8") === code ? 0 : 1;
} else {
  writeFileSync(target, code);
}
