import { SCHEMA_NAMES } from "../../src/document/schema-names.js";
import { FORMATS } from "../../src/document/text-formats.js";
import type { Validators } from "../../src/document/validators.js";

interface Schemas {
  newAjv(formats: typeof FORMATS): { compile(schema: object): Validators[keyof Validators] };
  schemaReference(name: string): string;
}

/** Validators that ajv compiles now, for `useValidators` to take in place of those that `npm run generate` wrote. */
export async function validatorsAtRunTime(): Promise<Partial<Validators>> {
  const path: string = "../../scripts/schemas.mjs";
  const { newAjv, schemaReference }: Schemas = await import(path);
  const ajv = newAjv(FORMATS);
  return Object.fromEntries(SCHEMA_NAMES.map((name) => [name, ajv.compile({ $ref: schemaReference(name) })]));
}
