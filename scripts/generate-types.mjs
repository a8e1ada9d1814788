// Writes src/generated/schemas.ts from the schemas in schemas/ of what is read. `--check` only says whether that file is fresh.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../schemas/", import.meta.url);
const target = new URL("../src/generated/schemas.ts", import.meta.url);

/** What is written for other programs and never read back: no code needs types of it. */
const ONLY_WRITTEN = ["advisory", "case", "diff", "due", "explanation", "plan", "settings"];

const names = readdirSync(schemas)
  .filter((name) => name.endsWith(".schema.json") && !ONLY_WRITTEN.includes(name.replace(".schema.json", "")))
  .sort();
const everything = {
  title: "Schemas",
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(names.flatMap(shapesOf)),
};
/** A schema and each of its definitions: those that only a `tsType` names would be left out otherwise. */
function shapesOf(name) {
  const definitions = Object.keys(JSON.parse(readFileSync(new URL(name, schemas), "utf8")).$defs ?? {});
  const base = name.replace(".schema.json", "");
  return [[base, { $ref: name }], ...definitions.map((key) => [`${base}.${key}`, { $ref: `${name}#/$defs/${key}` }])];
}

const generated = await compile(everything, "Schemas", {
  cwd: schemas.pathname,
  bannerComment: "// Generated from schemas/ by `npm run generate`: do not edit.",
  declareExternallyReferenced: true,
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
  style: { printWidth: 120 },
});
// The generator numbers each use of a shared definition; one name is enough.
const code = generated.replace(/^export type TextList\d+ = .*;\n/gm, "").replace(/\bTextList\d+\b/g, "TextList");

if (process.argv.includes("--check")) {
  process.exitCode = readFileSync(target, "utf8") === code ? 0 : 1;
} else {
  writeFileSync(target, code);
}
