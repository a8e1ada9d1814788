import type { ValidateFunction } from "ajv";
import { lazy } from "../base/lazy.js";
import type { SchemaName } from "./schema-names.js";

/** Functions that hold a value to a schema, and note of each error what it is about. */
export type Validators = Readonly<Record<SchemaName, ValidateFunction>>;

/** Tells whether a value conforms to a schema. */
type Predicate = (value: unknown, at?: Place) => boolean;

/** An object that is no more than its properties: those it must have, and what each must conform to. */
interface PlainObject {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Predicate>>;
}

/** What is held to the schema of a name, and to no other. */
type Predicates = Readonly<Record<string, Predicate | PlainObject>>;

/** Where a value stands, for ajv's code: what is text where a number is meant becomes one there. */
interface Place {
  readonly parentData: object;
  readonly parentDataProperty: string;
  readonly rootData: object;
  readonly instancePath: string;
  readonly dynamicAnchors: object;
}

// ajv's own code, compiled from the schemas by `npm run generate`.
const generatedValidators = lazy<Validators>(() => require("../../dist/generated/validators.cjs"));
const generatedPredicates = lazy<Predicates>(() => ({
  ...require("../../dist/generated/predicates.cjs").predicates,
  rulebook: (value) => rulebookPredicate()(value),
}));
/** Longer than all the others together, and of use only where a ledger has a rulebook of its own. */
const rulebookPredicate = lazy<Predicate>(() => require("../../dist/generated/rulebook-predicate.cjs").rulebook);

let chosen: Partial<Validators> = {};

/** Holds values to schemas with these from now on, in place of what `npm run generate` compiled; with that again where one is left out. */
export function useValidators(validators: Partial<Validators>): void {
  chosen = validators;
}

/** What holds a value to a schema; its errors are those of its last call. */
export function validator(name: SchemaName): ValidateFunction {
  return chosen[name] ?? generatedValidators()[name];
}

/** Whether a value conforms to a schema, and no more: it stops at the first error. */
export function accepts(name: SchemaName, value: unknown): boolean {
  const schema = chosen[name] ? undefined : generatedPredicates()[name];
  if (schema === undefined) return validator(name)(value);
  return typeof schema === "function" ? schema(value) : isMap(value) && hasProperties(value, schema);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Goes by the keys a value has, which are fewer than those it might have. */
function hasProperties(value: Readonly<Record<string, unknown>>, { required, properties }: PlainObject): boolean {
  const place = { parentData: value, parentDataProperty: "", rootData: value, instancePath: "", dynamicAnchors: {} };
  for (const key in value) {
    const conforms = properties[key];
    if (conforms === undefined) return false;
    place.parentDataProperty = key;
    if (value[key] !== undefined && !conforms(value[key], place)) return false;
  }
  for (const key of required) if (value[key] === undefined) return false;
  return true;
}
