// Writes the code of ajv that holds values to the schemas into dist/generated/: validators.cjs says what is wrong with a value;
// predicates.cjs only tells whether something is, of what every run reads.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import esbuild from "esbuild";
import { newAjv, SCHEMA_NAMES, schemaReference } from "./schemas.mjs";

const GENERATED = fileURLToPath(new URL("../dist/generated/", import.meta.url));
const names = SCHEMA_NAMES.filter((name) => name !== "common");

/** A compiler whose code asks an object `formats` whether a text has a format. */
function compiler(options) {
  const formats = { date: () => true, "month-day": () => true, limit: () => true };
  return newAjv(formats, { ...options, code: { source: true, formats: _`formats` } });
}

/** Writes a module that makes functions, when it is given the formats. @param made what it gives back, an expression in which `exports` are the functions @param references what they hold a value to, by name */
async function write(file, ajv, references, made) {
  const contents = `module.exports = (formats) => {
    const exports = {};
    const module = { exports };
    ${standaloneCode(ajv, references)}
    return ${made};
  };`;
  await esbuild.build({
    stdin: { contents, resolveDir: GENERATED },
    bundle: true,
    format: "cjs",
    minify: true,
    outfile: `${GENERATED}${file}`,
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

mkdirSync(GENERATED, { recursive: true });
await write(
  "validators.cjs",
  compiler({}),
  Object.fromEntries(names.map((name) => [name, schemaReference(name)])),
  "exports",
);

const ajv = compiler({ allErrors: false, verbose: false, messages: false, inlineRefs: false });
const records = names.filter((name) => schemaReference(name).endsWith("/record"));
const references = new Set();
/** The function for a reference, in code. */
function functionFor(reference) {
  references.add(reference);
  return `exports[${JSON.stringify(reference)}]`;
}
const predicates = [...records, "unit", "rulebook"].map((name) => {
  const reference = schemaReference(name);
  const { schema } = ajv.getSchema(reference);
  if (!isPlain(schema)) return `${name}: ${functionFor(reference)}`;
  const properties = propertiesOf(schema, reference).map(([key, one]) => `${JSON.stringify(key)}: ${functionFor(one)}`);
  const required = JSON.stringify(schema.required ?? []);
  return `${name}: { required: ${required}, properties: { __proto__: null, ${properties.join(", ")} } }`;
});
await write(
  "predicates.cjs",
  ajv,
  Object.fromEntries([...references].map((reference) => [reference, reference])),
  `{ ${predicates.join(", ")} }`,
);
