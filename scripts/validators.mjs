// The code of validators that are compiled ahead of time, from the schemas by ajv: such as say what is wrong with a value, and
// predicates, which only tell whether it conforms.
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";

/**
 * @param {typeof import("../src/ledger/validators.ts")} validators
 * @param {readonly string[]} names of schemas
 * @param {object} options of ajv, besides the usual ones
 * @returns {string} a module of src/ledger that exports them as `all`, by name
 */
export function validatorCode(validators, names, options = {}) {
  const ajv = validators.newAjv({ ...options, code: { source: true, esm: true, lines: true, formats: _`FORMATS` } });
  return `
    import { isDay } from "../calendar/day.js";
    import { isMonthDay } from "../calendar/period.js";
    const FORMATS = { date: isDay, "month-day": isMonthDay };
    ${standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, validators.schemaReference(name)])))}
    export const all = { ${names.join(", ")} };
  `;
}

/**
 * What validators would note of errors, which nobody reads here, is most of their code and half of their time: predicates go without.
 * @type {typeof validatorCode}
 */
export function predicateCode(validators, names) {
  return asPredicates(
    validatorCode(validators, names, { allErrors: false, verbose: false, messages: false, inlineRefs: false }),
  );
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
  [/evaluated\d+\.props = props\d+;/g, ""],
  [/validate\d+\.evaluated = \{[^;]*?\};/g, ""],
];
/** Of the schemas themselves only the names of properties are asked for. */
const SCHEMA = /^const (schema\d+) = (\{.*\});$/gm;
const LEFT = /instancePath|rootData|vErrors|\.errors\b|evaluated|schema\d+\.(?!properties\b)/;

/** @param {string} code of validators @returns {string} Throws where ajv writes otherwise than it did: then this must learn to read it. */
function asPredicates(code) {
  const named = code.replace(
    SCHEMA,
    (_, name, schema) => `const ${name} = ${JSON.stringify(namesIn(JSON.parse(schema)))};`,
  );
  const less = LESS.reduce((so, [what, by]) => so.replace(what, by), named);
  const left = less.split("\n").find((line) => LEFT.test(line));
  if (left !== undefined) throw new Error(`ajv writes what is not known: ${left.trim()}`);
  return less;
}

/** A schema's properties, and theirs, with nothing of what may stand there. */
function namesIn({ properties = {} }) {
  return { properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, namesIn(inner)])) };
}
