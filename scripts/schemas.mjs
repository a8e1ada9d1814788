// The schemas in schemas/, and what compiles them.
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const SCHEMAS = new URL("../schemas/", import.meta.url);

/** What is written for other programs and never read back: no code needs types or validators of it. */
const ONLY_WRITTEN = ["add", "advisory", "case", "diff", "due", "explanation", "history", "plan", "settings"];

/** Keys of ours that say something to people and to editors, and that no standard has: `en` the description in English, the `vocabulary` whose terms a text is one of, what `parties` it may name. */
const OURS = ["tsType", "en", "vocabulary", "parties"];
/** Keys that say something to people, where they stand for a text or a list: a property may have such a name. */
const SAID = ["title", "description", ...OURS];

/** The names of the schemas of what is read, in order; `common` holds definitions for the others. */
export const SCHEMA_NAMES = readdirSync(SCHEMAS)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => name.replace(".schema.json", ""))
  .filter((name) => !ONLY_WRITTEN.includes(name))
  .sort();

export function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), "utf8"));
}

/** What to hold one value to: of a file of records, which is a list, the definition of a record. */
export function schemaReference(name) {
  const { type, $defs } = readSchema(name);
  return type === "array" && $defs?.record ? `${name}.schema.json#/$defs/record` : `${name}.schema.json`;
}

/** An ajv that knows every schema. @param formats by name, what tells whether a text has it */
export function newAjv(formats, options = {}) {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    verbose: true,
    coerceTypes: true,
    allowUnionTypes: true,
    strictTypes: false,
    ...options,
  });
  for (const [name, holds] of Object.entries(formats)) ajv.addFormat(name, holds);
  ajv.addVocabulary(OURS);
  for (const name of SCHEMA_NAMES) ajv.addSchema(bare(readSchema(name)));
  return ajv;
}

/** A schema without what it says to people: that would only lengthen the code made from it. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(SAID.includes(key) && (typeof value === "string" || Array.isArray(value))),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
}
