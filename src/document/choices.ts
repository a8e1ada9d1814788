import type { ErrorObject } from "ajv";
import { nearest } from "../base/nearest.js";
import type { ProblemArgs } from "./problem.js";
import type { SchemaName } from "./schema-names.js";
import { shippedText } from "./shipped-files.js";

/** What there is to say of a text that is none of those allowed: all of them, and the nearest. */
export function choice(text: string, allowed: readonly string[]): ProblemArgs["bad-value"] {
  return { text, allowed, nearest: nearest(text, allowed) ?? null };
}

/** The same where the first word of a text says which kind of text it is, such as `body` and a name: the nearest is such a word. */
export function choiceByFirstWord(text: string, allowed: readonly string[]): ProblemArgs["bad-value"] {
  return { text, allowed, nearest: nearest(firstWord(text), allowed.map(firstWord)) ?? null };
}

function firstWord(text: string): string {
  return text.split(/\s+/, 1)[0] ?? "";
}

/** The examples that the schema at fault gives of what may be written; undefined where it gives none. */
export function examplesOf({ parentSchema }: ErrorObject): string[] | undefined {
  const examples: unknown = parentSchema?.examples;
  return Array.isArray(examples) ? examples.map(String) : undefined;
}

/**
 * The values that a tag may have in a choice between definitions of a schema, in the schema's order.
 * @param name of the schema whose definitions the choice refers to
 * @param tag the key that tells the definitions apart
 */
export function tagsOf(name: SchemaName, { parentSchema }: ErrorObject, tag: string): string[] {
  const definitions = child(JSON.parse(shippedText(`schemas/${name}.schema.json`) ?? "null"), "$defs");
  const choices: unknown = parentSchema?.oneOf;
  return (Array.isArray(choices) ? choices : []).flatMap((one: unknown) => {
    const definition = child(definitions, String(child(one, "$ref")).replace("#/$defs/", ""));
    const value = child(child(child(definition, "properties"), tag), "const");
    return typeof value === "string" ? [value] : [];
  });
}

function child(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
