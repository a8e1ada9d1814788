import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import { isDay } from "../calendar/day.js";
import { isMonthDay } from "../calendar/period.js";
import { RECORD_SCHEMAS, SCHEMA_NAMES, type SchemaName } from "./schema-names.js";
import { shippedText } from "./shipped-files.js";

/** What `format` may ask for in the schemas. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = { date: isDay, "month-day": isMonthDay };

let shared: Ajv2020 | undefined;

// In the bundle the validators are compiled ahead: scripts/build.mjs puts a room of the same shape in place of this one.
/** Whether a value conforms to a schema, and no more: it stops at the first error. */
export function accepts(name: SchemaName, value: unknown): boolean {
  return validator(name)(value);
}

/** What holds a value to a schema; its errors, each with what it is about, are of its last call. */
export function validator(name: SchemaName): ValidateFunction {
  shared ??= newAjv();
  const made = shared.getSchema(schemaReference(name));
  if (!made) throw new Error(`no schema ${name}`);
  return made;
}

/** A file of records is a list: one record is held to the definition of it. */
export function schemaReference(name: SchemaName): string {
  return RECORD_SCHEMAS.some((kind) => kind === name) ? `${name}.schema.json#/$defs/record` : `${name}.schema.json`;
}

/** A compiler that knows every schema, formats included. */
export function newAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    verbose: true,
    coerceTypes: true,
    allowUnionTypes: true,
    strictTypes: false,
    ...options,
  });
  for (const [name, holds] of Object.entries(FORMATS)) ajv.addFormat(name, holds);
  ajv.addVocabulary(["tsType"]);
  for (const name of ["common", ...SCHEMA_NAMES]) ajv.addSchema(readSchema(name));
  return ajv;
}

function readSchema(name: string): object {
  const schema: unknown = JSON.parse(shippedText(`schemas/${name}.schema.json`) ?? "null");
  if (typeof schema !== "object" || schema === null) throw new Error(`schema ${name} is no object`);
  return schema;
}
