import { chineseKey, KEYS } from "../terms/keys.js";
import { VOCABULARIES, type Vocabulary } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";
import { shippedText } from "./shipped-files.js";

/** Keys of our own schemas that say something to this program alone: a strict reader refuses what it does not know. */
const OURS: readonly string[] = ["tsType", "en", "vocabulary", "parties", "discriminator"];

type Json = { readonly [key: string]: unknown };

/** Files whose keys are the schema's alone; all others may be written with Chinese keys too (contract 1). */
const ENGLISH_KEYS: readonly string[] = ["rulebook", "examples", "clauses", "wordlist"];

/** What an editor may offer besides keys. */
export interface Offers {
  readonly terms: Terms;
  /** Ids of the rulebooks that a unit may be bound by. */
  readonly regulations: readonly string[];
}

/** What offers are made from, and which map a schema describes: a kind of record, or a part of a file. */
interface Spot extends Offers {
  readonly name: string;
  readonly place: string;
  /** The schema as it is in `schemas/`. */
  readonly whole: Json;
}

/** What an editor shows of a text in another form than one of those that are read. */
const PATTERN_MESSAGES: Readonly<Record<string, string>> = {
  "^[a-z0-9-]+$": "编号只能有小写字母、数字和连字符，如 wang-jianguo",
  "^[^/\\s]+$": "记录编号不能有空格和斜线，如 aj-2025-01",
};
const CLAUSE_MESSAGE = "条款号不能有空格和斜线，如 12、7(3)、11.6";
const PERIOD_MESSAGE = "时段写作 2025、2025-H1、2025-Q3 或者 2025-06；也可以写 2025年上半年、2025年第三季度、2025年6月";
const DAY_MESSAGE = "日期写作 2025-03-05；也可以写 2025/3/5、2025.3.5、2025年3月5日";
/** The forms of a day that are read. */
const DAY = "^\\d{4}(-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.|年\\d{1,2}月)\\d{1,2}日?$";
const NO_LIST = "这里写文字，不写成列表，也不写“键: 值”";
const NO_MAP = "这里写文字，或者写成列表：[甲, 乙]";

/** A word of JSON Schema; written as a key of an object it is taken for a promise's. */
const CONSEQUENCE = "then";

/**
 * Any scalar, or nothing yet. Said without a list of types: for one that holds true and false, editors offer them. A choice of one, since
 * editors put the colon behind a key only where they see a type or a choice.
 */
const TEXT: Json = {
  anyOf: [{ ...otherThan(["array", "object"], { type: "string", errorMessage: NO_LIST }), ...notEmpty() }],
};
/** The same, or a list of them. */
const TEXTS: { readonly anyOf: readonly Json[] } = {
  anyOf: [{ ...otherThan(["object"], { type: "string", errorMessage: NO_MAP }), items: TEXT, ...notEmpty() }],
};

/** Where a value is of some types, it is held to what none of them is. */
function otherThan(types: readonly string[], to: Json): Json {
  return onCondition({ type: types }, to);
}

function onCondition(condition: Json, to: Json): Json {
  return { if: condition, [CONSEQUENCE]: to };
}

function notEmpty(): Json {
  return { pattern: "[^]", patternErrorMessage: "这里还没有写" };
}

/**
 * A schema as an editor is given it: the terms that may be written are offered, keys may be Chinese, errors are said in words, and nothing
 * stands in it that a strict reader of schemas refuses but for these words (`errorMessage`, `patternErrorMessage`). Whatever the program
 * accepts it accepts.
 * @param name as in `schemas/`
 */
export function publishedSchema(name: string, offers: Offers): string {
  const schema = schemaOf(name);
  const whole = published(schema, { ...offers, name, place: name, whole: schema });
  const file = isJson(whole) && whole.type === "array" ? listOf(whole) : whole;
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A file of records; an empty one is an empty list. */
function listOf({ type: _, ...file }: Json): Json {
  const isOther = { anyOf: [{ type: ["number", "boolean"] }, { type: "object", minProperties: 1 }] };
  return { ...file, ...onCondition(isOther, { type: "array", errorMessage: "这里是一列记录，每条以“- ”开头" }) };
}

function published(node: unknown, spot: Spot): unknown {
  if (Array.isArray(node)) return node.map((one) => published(one, spot));
  if (!isJson(node)) return node;
  const other = offeredIn(node, spot) ?? oneOrSeveral(node, spot) ?? termOrMap(node, spot);
  return other ?? (node.properties === undefined ? scalarOrOther(node, spot) : mapOf(node, spot));
}

/** A map: its keys in both languages, of which those are offered that are the ones to write there. */
function mapOf(node: Json, spot: Spot): Json {
  const { properties, required, ...rest } = node;
  const own = isJson(properties) ? properties : {};
  const [offered, understood] = [new Map<string, unknown>(), new Map<string, unknown>()];
  for (const [key, value] of Object.entries(own)) {
    const meant = published(value, { ...spot, place: key });
    for (const one of [key, writtenKey(key, spot)]) offered.set(one, meant);
    const others = namesOfKey(key, spot).filter((one) => !offered.has(one) && !Object.hasOwn(own, one));
    if (others.length > 0) understood.set(`^(${others.join("|")})$`, meant);
  }
  const needed = Array.isArray(required) ? required.map(String) : [];
  const names = Object.keys(own).map((key) => nameOf(key, spot));
  return {
    ...Object.fromEntries(keptOf(rest).map(([key, value]) => [key, publishedUnder(key, value, spot)])),
    ...(rest.additionalProperties === false
      ? { errorMessage: `这里写一组“键: 值”；可以写的键：${names.join("、")}` }
      : {}),
    properties: Object.fromEntries(offered),
    ...(understood.size > 0 ? { patternProperties: Object.fromEntries(understood) } : {}),
    ...(needed.length > 0 ? { allOf: needed.map((key) => neededKey(key, spot)) } : {}),
  };
}

function neededKey(key: string, spot: Spot): Json {
  const errorMessage = `缺少必填的 ${nameOf(key, spot)}`;
  return { anyOf: [key, ...namesOfKey(key, spot)].map((one) => ({ required: [one], errorMessage })) };
}

/** The Chinese names of a key, where a file may have them. */
function namesOfKey(key: string, { name }: Spot): readonly string[] {
  return ENGLISH_KEYS.includes(name) ? [] : (KEYS[key] ?? []);
}

/** The Chinese name to write for a key, where a file may have one. */
function writtenKey(key: string, { name, place }: Spot): string {
  return ENGLISH_KEYS.includes(name) ? key : chineseKey(key, place);
}

/** A key as it is named to people, in both spellings. */
function nameOf(key: string, spot: Spot): string {
  const chinese = writtenKey(key, spot);
  return chinese === key ? key : `${chinese}（${key}）`;
}

function keptOf(node: Json): [string, unknown][] {
  return Object.entries(node).filter(([key]) => !OURS.includes(key));
}

/** What stands in a schema under a key of it: a definition or a property describes a part of the file of that name. */
function publishedUnder(key: string, value: unknown, spot: Spot): unknown {
  if (key === "$defs" && isJson(value)) {
    const part = (name: string) => (name === "record" ? spot.name : name);
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, published(one, { ...spot, place: part(name) })]),
    );
  }
  return published(value, spot);
}

function scalarOrOther(node: Json, spot: Spot): Json {
  const rest = Object.fromEntries(keptOf(node).map(([key, value]) => [key, publishedUnder(key, value, spot)]));
  const { description } = node;
  const types = [node.type].flat();
  if (node.format === "date") return { description, ...dayOr(rest) };
  if (typeof node.pattern === "string") {
    const message = patternMessage(node, spot.place);
    return { ...rest, type: ["string", "number", "null"], ...(message ? { patternErrorMessage: message } : {}) };
  }
  if (types.includes("array") && types.includes("string")) return textsOr(node, rest);
  if (node.type === "string") return { ...rest, type: ["string", "number", "null"] };
  if (types.includes("string") && types.includes("number")) return { description, ...TEXT };
  if (node.const !== undefined) return { ...rest, errorMessage: `这里只能写 ${String(node.const)}` };
  if (Array.isArray(node.enum)) return { ...rest, errorMessage: `这里写其中一个：${node.enum.map(String).join("、")}` };
  if (node.type === "integer") return { description, ...wholeNumber(rest) };
  if (node.type === "boolean") return { description, ...truth() };
  return rest;
}

/** What is said of a text that is not of the form asked for: never the form itself, which is a regular expression. */
function patternMessage({ examples, pattern }: Json, place: string): string | undefined {
  if (Array.isArray(examples)) return `这里的写法：${examples.map(String).join("、")}`;
  const form = String(pattern);
  if (place === "clause") return CLAUSE_MESSAGE;
  return PATTERN_MESSAGES[form] ?? (form.includes("H[12]") ? PERIOD_MESSAGE : undefined);
}

/** A text or a list of texts, of which some are offered; a list within the list, or a map instead, where there may be one. */
function textsOr({ description, examples, items, type }: Json, rest: Json): Json {
  if ([type].flat().includes("object")) {
    const { if: condition, [CONSEQUENCE]: map } = rest;
    return { description, if: condition, [CONSEQUENCE]: map, else: TEXTS };
  }
  const inner = isJson(items) && [items.type].flat().includes("array") ? TEXTS : TEXT;
  return Array.isArray(examples)
    ? { description, anyOf: choices(examples.map(String), inner) }
    : { description, anyOf: [...TEXTS.anyOf.map((one) => ({ ...one, items: inner }))] };
}

/** One or several texts, some of which are offered. */
function choices(offered: readonly string[], other: Json): Json[] {
  const one = [...(offered.length > 0 ? [{ enum: offered }] : []), other];
  return [...one, { type: "array", items: { anyOf: one } }];
}

/** A day, in any of the forms that are read. */
function dayOr({ default: _, format: __, type: ___, ...rest }: Json): Json {
  return {
    ...rest,
    type: ["string", "null"],
    pattern: DAY,
    patternErrorMessage: DAY_MESSAGE,
    errorMessage: DAY_MESSAGE,
  };
}

/** A number, quoted or not. */
function wholeNumber({ type: _, ...rest }: Json): Json {
  const message = "这里写一个数";
  return {
    ...rest,
    type: ["integer", "string", "null"],
    pattern: "^\\d+$",
    patternErrorMessage: message,
    errorMessage: message,
  };
}

function truth(): Json {
  const message = "这里写 true 或者 false";
  const quoted = { type: ["string", "null"], pattern: "^(true|false)$", patternErrorMessage: message };
  return {
    anyOf: [
      { ...quoted, errorMessage: message },
      { type: "boolean", errorMessage: message },
    ],
  };
}

/** One, or a list of them: what may be chosen for one is offered for each. */
function oneOrSeveral(node: Json, spot: Spot): Json | undefined {
  const { if: condition, then: several, else: one, type: _, ...rest } = node;
  if (!isJson(condition) || condition.type !== "array" || !isJson(several) || !isJson(one)) return undefined;
  if (![meantBy(one, spot).type].flat().includes("string")) return oneOrSeveralMaps(node, spot);
  const list = published(several, spot);
  return {
    ...Object.fromEntries(keptOf(rest)),
    anyOf: [published(one, spot), { ...(isJson(list) ? list : {}), type: "array" }],
  };
}

/** Of maps alone nothing is to be chosen, and a choice between one and several would be told in the editor's own words. */
function oneOrSeveralMaps({ description, type: _, ...node }: Json, spot: Spot): Json {
  const parts = keptOf(node).map(([key, value]) => [key, published(value, spot)]);
  return { description, anyOf: [Object.fromEntries(parts)] };
}

/** What a reference refers to: in the schema itself, or in the one that all share. */
function meantBy(node: Json, { whole }: Spot): Json {
  const [file = "", name] = typeof node.$ref === "string" ? node.$ref.split("#/$defs/") : [];
  if (name === undefined) return node;
  const { $defs } = file === "" ? whole : schemaOf(file.replace(".schema.json", ""));
  const meant = isJson($defs) ? $defs[name] : undefined;
  return isJson(meant) ? meant : {};
}

function schemaOf(name: string): Json {
  const schema: unknown = JSON.parse(shippedText(`schemas/${name}.schema.json`) ?? "{}");
  return isJson(schema) ? schema : {};
}

/** What may be a word alone, or a map that says more of it. */
function termOrMap(node: Json, spot: Spot): Json | undefined {
  const { type, properties, ...rest } = node;
  if (!Array.isArray(type) || !type.includes("string") || !type.includes("object") || !isJson(properties)) {
    return undefined;
  }
  const vocabulary = isJson(properties.type) ? vocabularyOf(properties.type) : undefined;
  const words =
    spot.place === "binding" ? spot.regulations : vocabulary === undefined ? [] : namesIn(vocabulary, spot.terms);
  const map = mapOf({ ...rest, properties, type: "object" }, spot);
  return {
    description: node.description,
    anyOf: [...(words.length > 0 ? [{ enum: words }] : []), { ...map, type: "object" }, TEXT],
  };
}

function vocabularyOf(node: Json): Vocabulary | undefined {
  return VOCABULARIES.find((one) => one === node.vocabulary);
}

/** Every text that names a term, those that are written first. */
function namesIn(vocabulary: Vocabulary, terms: Terms): string[] {
  const all = terms.all(vocabulary);
  return [...new Set([...all.map(({ zh }) => zh), ...all.map(({ id }) => id), ...all.flatMap(({ aka }) => aka ?? [])])];
}

/** A text, or a list of texts, that is a term: any text is good, and the terms are offered. */
function offeredIn(node: Json, { terms }: Spot): Json | undefined {
  const vocabulary = vocabularyOf(node);
  const reference = typeof node.$ref === "string" ? node.$ref : "";
  const isOne = node.type === "string" || reference.endsWith("/text");
  const isSeveral = [node.type].flat().includes("array") || /#\/\$defs\/(textList|someText)$/.test(reference);
  if (!vocabulary || !(isOne || isSeveral)) return undefined;
  const all = choices(namesIn(vocabulary, terms), TEXT);
  return { description: node.description, anyOf: isOne ? all.slice(0, -1) : all };
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
