import { parse } from "yaml";
import type { DescribedField } from "../document/described-fields.js";
import { SourceText } from "../document/source.js";
import { readYaml } from "../document/yaml.js";
import type { Kind } from "../terms/record-kinds.js";
import type { RecordToWrite } from "./append-record.js";
import { writingOrder } from "./fields.js";
import { type FixContext, fixedText } from "./fix.js";
import { recordText } from "./record-text.js";

/** What was given for the keys of a record, by their paths: `heard.from`. */
export type GivenFields = ReadonlyMap<string, readonly string[]>;

/** The languages that keys are written in. */
export type KeyLanguage = "zh" | "en";

/** A record, or the text that was given for a key that holds keys of its own and is none of those. */
export type NewRecord = { readonly record: RecordToWrite } | { readonly path: string; readonly text: string };

/**
 * A record of what was given, its keys in the order of its kind. Several texts for one key are a list; for keys inside others the texts
 * are one entry, and a text in braces given for the outer key is an entry too.
 */
export function newRecord(
  kind: Kind,
  fields: readonly DescribedField[],
  given: GivenFields,
  keys: KeyLanguage,
): NewRecord {
  const rank = (key: string) => {
    const at = [...writingOrder(kind), "note"].indexOf(key);
    return at < 0 ? writingOrder(kind).length : at;
  };
  const tops = fields
    .filter(({ path }) => path.length === 1)
    .sort(({ path: [one = ""] }, { path: [other = ""] }) => rank(one) - rank(other));
  const record: Record<string, unknown> = {};
  for (const field of tops) {
    const value = valueFor(field, fields, given, keys);
    if (value === undefined) continue;
    if ("fault" in value) return { path: field.path.join("."), text: value.fault };
    record[nameOf(field, keys)] = value.value;
  }
  return { record };
}

type Value = { readonly value: unknown } | { readonly fault: string };

function valueFor(
  field: DescribedField,
  all: readonly DescribedField[],
  given: GivenFields,
  keys: KeyLanguage,
): Value | undefined {
  const texts = given.get(field.path.join(".")) ?? [];
  if (field.written !== "map") {
    const values = texts.flatMap((text) => parts(text, field)).map((text) => scalar(text, field));
    const [first] = values;
    return first === undefined ? undefined : { value: values.length === 1 ? first : values };
  }
  const entries: unknown[] = [];
  for (const text of texts) {
    // A measure may be a word alone; whether this is one is for those to say who read it.
    const entry = /^\s*\{/.test(text) ? mapIn(text) : text.split(/[,，、]/);
    if (!entry) return { fault: text };
    entries.push(...(Array.isArray(entry) ? entry : [entry]));
  }
  const inner = all.filter(
    ({ path }) => path.length === field.path.length + 1 && path.slice(0, -1).join() === field.path.join(),
  );
  const own: Record<string, unknown> = {};
  for (const one of inner) {
    const value = valueFor(one, all, given, keys);
    if (value === undefined) continue;
    if ("fault" in value) return value;
    own[nameOf(one, keys)] = value.value;
  }
  if (Object.keys(own).length > 0) entries.push(own);
  if (entries.length === 0) return undefined;
  const isWord = entries.length === 1 && typeof entries[0] === "string";
  return { value: field.several && !isWord ? entries : entries[0] };
}

function nameOf({ path, chinese }: DescribedField, keys: KeyLanguage): string {
  return (keys === "zh" ? chinese.at(-1) : undefined) ?? path.at(-1) ?? "";
}

/** Names and terms may stand with commas between: none has one in it. */
function parts(text: string, { several, vocabulary, parties }: DescribedField): string[] {
  if (!several || (vocabulary === null && parties.length === 0)) return [text];
  return text
    .split(/[,，、；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function scalar(text: string, { written }: DescribedField): unknown {
  if (written === "number" && /^\d{1,9}$/.test(text)) return Number(text);
  if (written === "truth" && /^(是|true)$/.test(text)) return true;
  if (written === "truth" && /^(否|false)$/.test(text)) return false;
  return text;
}

/** The map that a text in braces is; undefined where it is none. */
function mapIn(text: string): object | undefined {
  if (readYaml(new SourceText("", "", text)).problems.length > 0) return undefined;
  const value: unknown = parse(text, (_, one: unknown) => (isCount(one) ? Number(one) : one), { schema: "failsafe" });
  return isRecord(value) ? value : undefined;
}

/** A text that is a number as everybody writes it. */
function isCount(value: unknown): boolean {
  return typeof value === "string" && /^(0|[1-9]\d{0,8})$/.test(value);
}

/** A record with every text in it in its first form. */
export function inFirstForms(record: RecordToWrite, kind: Kind, context: FixContext): RecordToWrite {
  const [fixed]: unknown[] = parse(fixedText(recordText(record), kind, context));
  return isRecord(fixed) ? fixed : record;
}

function isRecord(value: unknown): value is RecordToWrite {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The language of the keys of records; undefined where none has any. */
export function keyLanguageOf(value: unknown): KeyLanguage | undefined {
  const records = Array.isArray(value) ? value : [value];
  const written = records.flatMap((one: unknown) => (typeof one === "object" && one !== null ? Object.keys(one) : []));
  const chinese = written.filter((key) => /\p{Script=Han}/u.test(key));
  if (written.length === 0) return undefined;
  return chinese.length * 2 > written.length ? "zh" : "en";
}
