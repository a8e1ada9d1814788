import { KEYS } from "../terms/keys.js";
import { VOCABULARIES } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";
import { shippedText } from "./shipped-files.js";

/** Keys of our own schemas that say something to this program alone: a strict reader refuses what it does not know. */
const OURS: readonly string[] = ["tsType", "en", "vocabulary", "parties", "discriminator"];

type Json = { readonly [key: string]: unknown };

/**
 * A schema as an editor is given it: the terms that may be written are offered, keys may be Chinese, and nothing stands in it that a strict
 * reader of schemas refuses. Whatever the program accepts it accepts.
 * @param name as in `schemas/`
 */
export function publishedSchema(name: string, terms: Terms): string {
  const schema: unknown = JSON.parse(shippedText(`schemas/${name}.schema.json`) ?? "{}");
  return `${JSON.stringify(published(schema, terms), null, 2)}\n`;
}

function published(node: unknown, terms: Terms): unknown {
  if (Array.isArray(node)) return node.map((one) => published(one, terms));
  if (!isJson(node)) return node;
  const offered = offeredIn(node, terms);
  if (offered) return offered;
  const { properties, required, ...rest } = node;
  const entries = Object.entries(rest)
    .filter(([key, value]) => !OURS.includes(key) || (isJson(value) && key !== "discriminator"))
    .map(([key, value]) => [key, published(value, terms)] as const);
  if (!isJson(properties))
    return Object.fromEntries([...entries, ...(required === undefined ? [] : [["required", required] as const])]);
  const keys = Object.entries(properties).flatMap(([key, value]) =>
    [key, ...(KEYS[key] ?? [])].map((one) => [one, published(value, terms)] as const),
  );
  const needed = Array.isArray(required) ? required.map(String) : [];
  const allOf = needed.map((key) => ({ anyOf: [key, ...(KEYS[key] ?? [])].map((one) => ({ required: [one] })) }));
  return Object.fromEntries([
    ...entries,
    ["properties", Object.fromEntries(keys)] as const,
    ...(allOf.length > 0 ? [["allOf", allOf] as const] : []),
  ]);
}

/** A text, or a list of texts, that is a term: any text is good, and the terms are offered. */
function offeredIn(node: Json, terms: Terms): Json | undefined {
  const vocabulary = VOCABULARIES.find((one) => one === node.vocabulary);
  const reference = typeof node.$ref === "string" ? node.$ref : "";
  if (!vocabulary || !/#\/\$defs\/(text|textList|someText)$/.test(reference)) return undefined;
  const all = terms.all(vocabulary);
  const offers = [
    ...new Set([...all.map(({ zh }) => zh), ...all.map(({ id }) => id), ...all.flatMap(({ aka }) => aka ?? [])]),
  ];
  const one = [
    ...(offers.length > 0 ? [{ enum: offers }] : []),
    { type: ["string", "number", "boolean"], minLength: 1 },
  ];
  const several = reference.endsWith("/text") ? [] : [{ type: "array", items: { anyOf: one } }];
  return { description: node.description, anyOf: [...one, ...several] };
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
