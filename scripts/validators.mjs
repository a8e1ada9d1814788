// The code of validators that are compiled ahead of time, from the schemas by ajv: such as say what is wrong with a value, and
// predicates, which only tell whether it conforms.
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";

/**
 * @param {typeof import("../src/document/validators.ts")} validators
 * @param {readonly string[]} names of schemas
 * @returns {string} a module of src/ledger that exports what holds a value to each of them as `all`, by name
 */
export function validatorCode(validators, names) {
  const references = Object.fromEntries(names.map((name) => [name, validators.schemaReference(name)]));
  return `${compiled(compiler(validators, {}), references)}
    export const all = { ${names.join(", ")} };
  `;
}

/**
 * What validators would note of errors, which nobody reads here, is most of their code and half of their time: predicates go without.
 * And one of an object that is no more than its properties goes by the keys it has, which are fewer than those it might have.
 * @type {typeof validatorCode}
 */
export function predicateCode(validators, names) {
  const ajv = compiler(validators, { allErrors: false, verbose: false, messages: false, inlineRefs: false });
  const references = new Map();
  /** The name of the predicate for a reference. */
  const named = (reference) => {
    if (!references.has(reference)) references.set(reference, `holds${references.size}`);
    return references.get(reference);
  };
  const all = names.map((name) => {
    const reference = validators.schemaReference(name);
    const { schema } = ajv.getSchema(reference);
    return `${name}: ${isPlain(schema) ? objectPredicate(schema, reference, named) : named(reference)}`;
  });
  const exported = Object.fromEntries([...references].map(([reference, name]) => [name, reference]));
  return `${asPredicates(compiled(ajv, exported))}
    /** Whether a value is an object, and what stands under each of its keys is what may stand there. */
    function isObject(value, properties) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      for (const key in value) {
        const holds = properties[key];
        if (holds === undefined || (value[key] !== undefined && !holds(value[key], value, key))) return false;
      }
      return true;
    }
    export const all = { ${all.join(",\n")} };
  `;
}

/** What may be said of an object that is no more than its properties. */
const PLAIN = new Set(["title", "description", "type", "required", "additionalProperties", "properties"]);

function isPlain(schema) {
  return (
    schema.type === "object" &&
    schema.additionalProperties === false &&
    Object.keys(schema).every((one) => PLAIN.has(one))
  );
}

function objectPredicate({ properties, required = [] }, reference, named) {
  const [file] = reference.split("#");
  const holds = Object.entries(properties).map(([key, { $ref, ...more }]) => {
    const isReference = $ref !== undefined && Object.keys(more).every((one) => one === "description");
    const target = isReference ? $ref.replace(/^#/, `${file}#`) : `${reference}/properties/${key}`;
    return `${JSON.stringify(key)}: ${named(target)}`;
  });
  const there = required.map((key) => ` && value[${JSON.stringify(key)}] !== undefined`).join("");
  return `((properties) => (value) => isObject(value, properties)${there})({ __proto__: null, ${holds.join(", ")} })`;
}

function compiler({ newAjv }, options) {
  return newAjv({ ...options, code: { source: true, esm: true, lines: true, formats: _`FORMATS` } });
}

/** A module that exports a function for each reference, by name. */
function compiled(ajv, references) {
  return `
    import { isDay } from "../calendar/day.js";
    import { isMonthDay } from "../calendar/period.js";
    const FORMATS = { date: isDay, "month-day": isMonthDay };
    ${standaloneCode(ajv, references)}
  `;
}

/** What stands in the code as ajv writes it, and what does instead. */
const LESS = [
  // A function takes what coercion needs: the value, and where it stands.
  [
    /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
    "parentData, parentDataProperty",
  ],
  [
    /\{instancePath,\s*parentData,\s*parentDataProperty,\s*rootData,\s*dynamicAnchors\}/g,
    "parentData, parentDataProperty",
  ],
  [
    /\{instancePath(?:(?!instancePath[,:])[\s\S])*?parentData:\s*([^,{}]+),\s*parentDataProperty:\s*([^,{}]+),\s*rootData,\s*dynamicAnchors\}/g,
    "$1, $2",
  ],
  // Errors are counted, not kept.
  [
    /vErrors = vErrors === null \? validate\d+\.errors : vErrors\.concat\(validate\d+\.errors\);\s*errors = vErrors\.length;/g,
    "errors++;",
  ],
  [/validate\d+\.errors = (?:\[\{[^;]*?\}\]|vErrors);/g, ""],
  [
    /const err\d+ = \{[^;]*?\};\s*if\(vErrors === null\)\{\s*vErrors = \[err\d+\];\s*\}\s*else \{\s*vErrors\.push\(err\d+\);\s*\}/g,
    "",
  ],
  [
    /if\(vErrors !== null\)\{\s*if\(_errs\d+\)\{\s*vErrors\.length = _errs\d+;\s*\}\s*else \{\s*vErrors = null;\s*\}\s*\}/g,
    "",
  ],
  [/let vErrors = null;/g, ""],
  // Whether a text is empty needs no counting of its letters.
  [/func\d+\((data\d*)\) < 1\b/g, "$1.length < 1"],
  // No schema asks which properties others have looked at.
  [
    /const (evaluated\d+) = validate\d+\.evaluated;\s*if\(\1\.dynamicProps\)\{[^}]*\}\s*if\(\1\.dynamicItems\)\{[^}]*\}/g,
    "",
  ],
  [/evaluated\d+\.(props|items) = \1\d+;/g, ""],
  [/validate\d+\.evaluated = \{[^;]*?\};/g, ""],
];
/** Of the schemas themselves only the names of properties are asked for. */
const SCHEMA = /^const (schema\d+) = (\{.*\});$/gm;
const LEFT = /instancePath|rootData|vErrors|\.errors\b|evaluated|schema\d+\.(?!properties\b)/;

/** @param {string} code of validators @returns {string} Throws where ajv writes otherwise than it did: then this must learn to read it. */
function asPredicates(code) {
  const named = code.replace(SCHEMA, (_, name, schema) => `const ${name} = ${namesIn(JSON.parse(schema))};`);
  const less = LESS.reduce((so, [what, by]) => so.replace(what, by), named);
  const left = less.split("\n").find((line) => LEFT.test(line));
  if (left !== undefined) throw new Error(`ajv writes what is not known: ${left.trim()}`);
  return less;
}

/**
 * The code of a schema's properties, and theirs, with nothing of what may stand there. Without a prototype V8 gives them no shape,
 * which takes longer to make than they are of use.
 */
function namesIn({ properties }) {
  if (properties === undefined) return "true";
  const inner = Object.entries(properties).map(([name, schema]) => `${JSON.stringify(name)}: ${namesIn(schema)}`);
  return `{ properties: { ${["__proto__: null", ...inner].join(", ")} } }`;
}
