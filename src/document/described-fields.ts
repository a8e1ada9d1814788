import { chineseKey } from "../terms/keys.js";
import type { PartyType } from "../terms/party-types.js";
import { VOCABULARIES, type Vocabulary } from "../terms/terms.js";
import type { SchemaName } from "./schema-names.js";
import { shippedText } from "./shipped-files.js";

/** What is to be written under a key: a day, a period, an id, a number, true or false, text, or a map with keys of its own. */
export type WrittenAs = "day" | "covers" | "id" | "number" | "truth" | "text" | "map";

/** A key that may stand in a file, as its schema describes it. */
export interface DescribedField {
  /** The keys that lead to it: `["heard", "from"]`. */
  readonly path: readonly string[];
  /** The Chinese name to write for each of them. */
  readonly chinese: readonly string[];
  readonly required: boolean;
  readonly says: { readonly zh: string; readonly en: string };
  readonly written: WrittenAs;
  /** Several may stand there. */
  readonly several: boolean;
  /** The terms that may be written. */
  readonly vocabulary: Vocabulary | null;
  /** Who may be named. */
  readonly parties: readonly PartyType[];
}

type Json = Readonly<Record<string, unknown>>;

/** Every key that a schema describes, each with those within it after it. */
export function describedFields(name: SchemaName): DescribedField[] {
  const schema = readSchema(name);
  const record = at(at(schema, "$defs"), "record");
  return schema.type === "array" && record
    ? fieldsOf(record, { file: name, place: name, path: [], chinese: [] })
    : fieldsOf(schema, { file: name, place: name, path: [], chinese: [] });
}

/** Where a map is described, and the keys that lead there. */
interface Spot {
  readonly file: string;
  readonly place: string;
  readonly path: readonly string[];
  readonly chinese: readonly string[];
}

function fieldsOf(map: Json, spot: Spot): DescribedField[] {
  const required = Array.isArray(map.required) ? map.required.map(String) : [];
  return Object.entries(asJson(map.properties) ?? {}).flatMap(([key, value]) => {
    const property = asJson(value);
    if (!property) return [];
    const path = [...spot.path, key];
    const chinese = [...spot.chinese, chineseKey(key, spot.place)];
    const meant = resolved(property, { file: spot.file, place: key });
    const { inner, each } = innerMap(meant);
    return [
      {
        path,
        chinese,
        required: required.includes(key),
        says: { zh: textOf(property.description), en: textOf(property.en) },
        written: inner ? "map" : writtenAs(meant.schema),
        several: each || typesOf(meant.schema).includes("array"),
        vocabulary: VOCABULARIES.find((one) => one === property.vocabulary) ?? null,
        parties: partiesIn(property.parties),
      } satisfies DescribedField,
      ...(inner ? fieldsOf(inner.schema, { ...spot, file: inner.file, place: inner.place, path, chinese }) : []),
    ];
  });
}

/** A schema, where it stands, and what it describes. */
interface Meant {
  readonly schema: Json;
  readonly file: string;
  readonly place: string;
}

/** What a property means: what it refers to, where it refers to something. */
function resolved(schema: Json, { file, place }: Pick<Meant, "file" | "place">): Meant {
  const reference = schema.$ref;
  if (typeof reference !== "string") return { schema, file, place };
  const [name = "", pointer = ""] = reference.split("#");
  const inFile = name === "" ? file : name.replace(".schema.json", "");
  const steps = pointer.split("/").slice(1);
  const found = steps.reduce<Json | undefined>(at, readSchema(inFile));
  return resolved(found ?? {}, { file: inFile, place: steps.at(-1) ?? place });
}

/** The map that stands under a key, alone or each of a list, or under names of its own. */
function innerMap(meant: Meant): { readonly inner?: Meant; readonly each: boolean } {
  const { schema } = meant;
  if (schema.properties) return { inner: meant, each: false };
  const each = asJson(schema.else) ?? asJson(schema.items) ?? asJson(schema.additionalProperties);
  const inner = each && resolved(each, meant);
  return inner?.schema.properties ? { inner, each: true } : { each: false };
}

function writtenAs(schema: Json): WrittenAs {
  if (schema.format === "date") return "day";
  const pattern = textOf(schema.pattern);
  if (pattern.includes("H[12]")) return "covers";
  if (pattern !== "") return "id";
  const types = typesOf(schema);
  if (types.includes("string")) return "text";
  if (types.includes("boolean")) return "truth";
  return types.includes("integer") || types.includes("number") ? "number" : "map";
}

function typesOf(schema: Json): string[] {
  return Array.isArray(schema.type) ? schema.type.map(String) : [textOf(schema.type)];
}

const PARTIES: readonly PartyType[] = ["person", "body", "department", "group", "unit", "organ"];

function partiesIn(value: unknown): PartyType[] {
  return Array.isArray(value) ? PARTIES.filter((one) => value.includes(one)) : [];
}

function readSchema(name: string): Json {
  return asJson(JSON.parse(shippedText(`schemas/${name}.schema.json`) ?? "{}")) ?? {};
}

function at(schema: Json | undefined, key: string): Json | undefined {
  return asJson(schema?.[key]);
}

function asJson(value: unknown): Json | undefined {
  return isJson(value) ? value : undefined;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
