// Writes the code of ajv that holds values to the schemas into dist/generated/: validators.cjs says what is wrong with a value;
// predicates.cjs only tells whether something is, of what every run reads; rulebook-predicate.cjs, of a rulebook, for which it is four times
// as long; stored.cjs, of what the program stores for itself.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import esbuild from "esbuild";
import { newAjv, readSchema, SCHEMA_NAMES, schemaReference } from "./schemas.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const names = SCHEMA_NAMES.filter((name) => name !== "common");

/** What the formats in the schemas mean is said in the sources. */
const { outputFiles } = await esbuild.build({
  entryPoints: [`${ROOT}src/document/text-formats.ts`],
  bundle: true,
  format: "esm",
  write: false,
});
const { FORMATS: formats } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

/** A compiler whose code asks FORMATS whether a text has a format. */
function compiler(options) {
  return newAjv(formats, { ...options, code: { source: true, esm: true, formats: _`FORMATS` } });
}

/** Writes a module of functions, each of which holds a value to a schema. @param references of the schemas, by the functions' names @param rest what else it exports, in code */
async function write(file, ajv, references, rest = "") {
  const contents = `
    import { FORMATS } from "./src/document/text-formats.js";
    ${standaloneCode(ajv, references)}
    ${rest}`;
  await esbuild.build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: "cjs",
    minify: true,
    outfile: `${ROOT}dist/generated/${file}`,
    logLevel: "warning",
  });
}

/** What may be said of an object that is no more than its properties. */
const PLAIN = ["type", "required", "additionalProperties", "properties"];

function isPlain(schema) {
  const { type, additionalProperties } = schema;
  return type === "object" && additionalProperties === false && Object.keys(schema).every((key) => PLAIN.includes(key));
}

/** The references of the schemas of a plain object's properties, by key. */
function propertiesOf({ properties }, reference) {
  const [file] = reference.split("#");
  return Object.entries(properties).map(([key, { $ref, ...more }]) => {
    const isReference = $ref !== undefined && Object.keys(more).length === 0;
    return [key, isReference ? $ref.replace(/^#/, `${file}#`) : `${reference}/properties/${key}`];
  });
}

await write("validators.cjs", compiler({}), Object.fromEntries(names.map((name) => [name, schemaReference(name)])));

const stored = JSON.parse(readFileSync(`${ROOT}src/generated/stored.schema.json`, "utf8"));
const ofStored = compiler({ allErrors: false, verbose: false, messages: false, coerceTypes: false, inlineRefs: false });
ofStored.addSchema(stored);
const storedNames = ["share", "cache", "findings", "details", "args"];
await write(
  "stored.cjs",
  ofStored,
  Object.fromEntries(storedNames.map((name) => [name, `${stored.$id}#/$defs/${name}`])),
);

const telling = { allErrors: false, verbose: false, messages: false, inlineRefs: false };
await write("rulebook-predicate.cjs", compiler(telling), { rulebook: schemaReference("rulebook") });

const ajv = compiler(telling);
const records = names.filter((name) => schemaReference(name).endsWith("/record"));
const references = new Map();
/** The name of the function for a reference. */
function functionFor(reference) {
  if (!references.has(reference)) references.set(reference, `conforms${references.size}`);
  return references.get(reference);
}
const predicates = [...records, "unit"].map((name) => {
  const reference = schemaReference(name);
  const { schema } = ajv.getSchema(reference);
  if (!isPlain(schema)) return `${name}: ${functionFor(reference)}`;
  const properties = propertiesOf(schema, reference).map(([key, one]) => `${JSON.stringify(key)}: ${functionFor(one)}`);
  const required = JSON.stringify(schema.required ?? []);
  return `${name}: { required: ${required}, properties: { __proto__: null, ${properties.join(", ")} } }`;
});
/** What the schema at a reference says of the maps in a value: their keys, and what stands under each. */
function shapeOf(reference, place) {
  const [file] = reference.split("#");
  return shapeIn(schemaAt(reference), file, place);
}

function schemaAt(reference) {
  const [file, pointer = ""] = reference.split("#");
  return pointer
    .split("/")
    .slice(1)
    .reduce((at, step) => at[step], readSchema(file.replace(".schema.json", "")));
}

function shapeIn(schema, file, place) {
  if (typeof schema !== "object" || schema === null) return null;
  const { $ref, properties, additionalProperties, items } = schema;
  if ($ref !== undefined) return shapeOf($ref.replace(/^#/, `${file}#`), $ref.split("/").at(-1));
  if (properties !== undefined) {
    const keys = Object.entries(properties).map(([key, one]) => [key, shapeIn(one, file, key)]);
    return { place, keys: Object.fromEntries(keys) };
  }
  const each = shapeIn(additionalProperties, file, place);
  if (each !== null) return { place, each };
  return shapeIn(schema.else ?? schema.then ?? items, file, place);
}

const shapes = Object.fromEntries(
  [...records, "unit", "config"].map((name) => [name, shapeOf(schemaReference(name), name)]),
);

const byName = Object.fromEntries([...references].map(([reference, name]) => [name, reference]));
await write(
  "predicates.cjs",
  ajv,
  byName,
  `export const predicates = { ${predicates.join(", ")} };
  export const shapes = ${JSON.stringify(JSON.stringify(shapes))};`,
);
