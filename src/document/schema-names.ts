import { KINDS, type Kind } from "../terms/record-kinds.js";

const OTHER_SCHEMAS = ["unit", "rulebook", "examples", "clauses", "wordlist", "config", "baseline", "result"] as const;

/** A schema that is no record file's. */
export type OtherSchema = (typeof OTHER_SCHEMAS)[number];
export type SchemaName = Kind | OtherSchema;

/** The schemas that something is held to: those of record files, one a kind, and the others. */
export const SCHEMA_NAMES: readonly SchemaName[] = [...KINDS, ...OTHER_SCHEMAS];
