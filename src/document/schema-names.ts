/** The schemas of record files, one for each kind of record. */
export const RECORD_SCHEMAS = [
  "meetings",
  "talks",
  "reports",
  "activities",
  "assessments",
  "cases",
  "events",
  "appointments",
  "waivers",
  "answers",
] as const;

/** The schemas that something is held to. */
export const SCHEMA_NAMES = [
  ...RECORD_SCHEMAS,
  "unit",
  "rulebook",
  "examples",
  "clauses",
  "wordlist",
  "config",
  "baseline",
  "result",
] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];
