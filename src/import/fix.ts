import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { addAll } from "../base/lists.js";
import { isSlipOf } from "../base/nearest.js";
import type { Day } from "../calendar/day.js";
import { dayMeant, dayWritten } from "../calendar/written-day.js";
import { periodMeant, periodWritten } from "../calendar/written-period.js";
import { type DescribedField, describedFields } from "../document/described-fields.js";
import type { SchemaName } from "../document/schema-names.js";
import { SourceText } from "../document/source.js";
import { readYaml } from "../document/yaml.js";
import type { Finder, Roster } from "../ledger/names.js";
import { NOTHING_ALIKE } from "../ledger/names.js";
import { barerBodies } from "../ledger/own-bodies.js";
import { sayNameFault } from "../ledger/read/name-faults.js";
import { isNoted, keyOfHead } from "../terms/column-heads.js";
import { chineseKey, KEYS, keyNamed } from "../terms/keys.js";
import { listedIn, perhapsListedIn } from "../terms/listed-names.js";
import { plainName } from "../terms/plain-name.js";
import type { Vocabulary } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";
import { type Edit, isNothing, itemsIn, pairsIn, removalsFrom } from "./fix-removals.js";
import { valueText } from "./record-text.js";

/** What the texts of a file stand for: the terms, and who is known in its unit. */
export interface FixContext {
  readonly terms: Terms;
  readonly roster: Roster;
  readonly finder: Finder;
  /** Ids of the rulebooks there are. */
  readonly regulations: readonly string[];
}

/** More slips of one file than a person makes. */
const MOST_SLIPS = 200;

/**
 * The text of a ledger's file with every accepted form in its first form, and every error mended that has exactly one safe repair.
 * Nothing else is touched: comments, quotes, order and line breaks stay. What cannot be mended so stays as it is.
 */
export function fixedText(text: string, schema: SchemaName, context: FixContext): string {
  const readable = withColonsMended(text);
  const document = parseDocument(readable, { schema: "failsafe", logLevel: "error" });
  if (document.errors.length > 0) return readable;
  const edits = new Fixer(readable, schema, context).edits(document);
  const fixed = applied(readable, edits);
  return parseDocument(fixed, { schema: "failsafe", logLevel: "error" }).errors.length > 0 ? readable : fixed;
}

/** The text with `标题：会议` and `type:integrity` as the key and value they were meant as, wherever the file cannot be read for it. */
function withColonsMended(text: string): string {
  let mended = text;
  for (let round = 0; round < MOST_SLIPS; round++) {
    const source = new SourceText("", "", mended);
    const edit = readYaml(source).problems.flatMap(({ code, place }): Edit[] => {
      const from = offsetOf(mended, place.line, place.column);
      if (code === "full-width-colon" && mended[from] === "：") return [{ from, to: from + 1, text: ": " }];
      return code === "no-space" && mended[from] === ":" ? [{ from, to: from + 1, text: ": " }] : [];
    })[0];
    if (!edit) break;
    mended = applied(mended, [edit]);
  }
  return mended;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

function applied(text: string, edits: readonly Edit[]): string {
  let fixed = "";
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    fixed += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return fixed + text.slice(at);
}

/** What stands around a text: in a map, an item of a list in brackets, or of one with dashes. */
type ScalarPlace = "value" | "flow-item" | "block-item";

class Fixer {
  readonly #fields: ReadonlyMap<string, DescribedField>;
  /** The keys of the map at each path. */
  readonly #keys: ReadonlyMap<string, readonly string[]>;
  readonly #edits: Edit[] = [];
  /** The date of the record that is looked at. */
  #day: Day | null = null;

  constructor(
    private readonly text: string,
    private readonly schema: SchemaName,
    private readonly context: FixContext,
  ) {
    const fields = describedFields(schema);
    this.#fields = new Map(fields.map((field) => [field.path.join("."), field]));
    const keys = new Map<string, string[]>();
    for (const { path } of fields) {
      const around = path.slice(0, -1).join(".");
      keys.set(around, [...(keys.get(around) ?? []), path.at(-1) ?? ""]);
    }
    this.#keys = keys;
  }

  edits(document: Document): readonly Edit[] {
    const root = document.contents;
    if (isSeq(root)) for (const record of root.items) this.#map(record, "");
    else this.#map(root, "");
    return this.#edits;
  }

  #map(node: unknown, path: string): void {
    const known = this.#keys.get(path);
    if (!isMap(node) || !known) return;
    const pairs = node.items.flatMap((pair) =>
      isScalar(pair.key) ? [{ pair, key: this.#keyOf(pair.key, known, path, node.items) }] : [],
    );
    if (path === "") this.#day = dayIn(pairs.find(({ key }) => key === "date")?.pair);
    const isGone = (pair: Pair, key: string | undefined) => this.#isToGo(pair, key, path);
    const places = pairsIn(node);
    const gone = pairs.filter(({ pair, key }) => isGone(pair, key)).map(({ pair }) => pair);
    const isTaken = places && pairs.length === node.items.length;
    const removals = isTaken ? removalsFrom(this.text, places, (at) => gone.some((one) => one === node.items[at])) : [];
    addAll(this.#edits, removals);
    if (path === "") this.#spread(node, pairs);
    for (const { pair, key } of pairs) {
      if (gone.includes(pair)) continue;
      if (key !== undefined) this.#value(pair.value, path === "" ? key : `${path}.${key}`, "value");
      // Bodies stand under names of their own.
      else if (path === "bodies") this.#map(pair.value, path);
    }
  }

  /** Whether a key holds nothing but what counts as not written, and need not be there: then it is as well left out. */
  #isToGo({ value }: Pair, key: string | undefined, path: string): boolean {
    const field = key === undefined ? undefined : this.#fields.get(path === "" ? key : `${path}.${key}`);
    return field !== undefined && !field.required && isNothing(value);
  }

  /** Days in one text, where the record does not say when it ended: the first and, under a key of its own, the last. */
  #spread(map: YAMLMap, pairs: readonly { readonly pair: Pair; readonly key: string | undefined }[]): void {
    const date = pairs.find(({ key }) => key === "date")?.pair;
    if (!date || !isScalar(date.value) || !isScalar(date.key) || !this.#fields.has("ends")) return;
    const meant = dayMeant(String(date.value.value));
    if (!meant || !("first" in meant) || meant.last === null || pairs.some(({ key }) => key === "ends")) return;
    const [at = 0] = date.key.range ?? [];
    const indent = this.text.slice(this.text.lastIndexOf("\n", at - 1) + 1, at).replace(/[^ ]/g, " ");
    const lineBreak = this.text.includes("\r\n") ? "\r\n" : "\n";
    const ends = /\p{Script=Han}/u.test(String(date.key.value)) ? chineseKey("ends", this.schema) : "ends";
    this.#replace(date.value, `${meant.first}${map.flow ? ", " : lineBreak + indent}${ends}: ${meant.last}`);
  }

  /** The key that a text stands for; where it is but a column's usual head for one, it is written as that key. */
  #keyOf(node: Scalar, known: readonly string[], path: string, items: readonly Pair[]): string | undefined {
    const written = String(node.value);
    const key = known.includes(written) ? written : keyNamed(written, known);
    if (key !== undefined || isNoted(written)) return key;
    const place = path === "" ? this.schema : (path.split(".").at(-1) ?? "");
    const meant = keyOfHead(written, place, known) ?? slipOf(written, known);
    const isThere = items.some(
      ({ key: other }) => isScalar(other) && (other.value === meant || keyNamed(String(other.value), known) === meant),
    );
    if (meant === undefined || isThere) return undefined;
    this.#replace(node, /\p{Script=Han}/u.test(written) ? chineseKey(meant, place) : meant);
    return meant;
  }

  #value(node: unknown, path: string, place: ScalarPlace): void {
    if (isSeq(node)) {
      const places = itemsIn(node, this.text);
      if (places)
        addAll(
          this.#edits,
          removalsFrom(this.text, places, (at) => isNothing(node.items[at])),
        );
      for (const item of node.items) this.#value(item, path, node.flow ? "flow-item" : "block-item");
    } else if (isMap(node)) {
      if (path === "bodies") for (const { value } of node.items) this.#map(value, path);
      else this.#map(node, path);
    } else if (isScalar(node)) {
      const field = this.#fields.get(path);
      if (field) this.#scalar(node, field, place);
    }
  }

  #scalar(node: Scalar, field: DescribedField, place: ScalarPlace): void {
    const text = String(node.value);
    const fixed = this.#meant(text, field);
    if (fixed === undefined) {
      if (node.type === "PLAIN" && /^[+-]?\d{16,}$/.test(text)) this.#replace(node, `'${text}'`);
    } else if (typeof fixed === "string") {
      if (fixed !== text) this.#replace(node, valueText(fixed));
    } else if (place === "value") this.#replace(node, valueText(fixed));
    else if (place === "flow-item") this.#replace(node, fixed.map(valueText).join(", "));
    else this.#itemise(node, fixed);
  }

  /** What a text is in its first form: another text, or several; undefined where nothing better is known. */
  #meant(text: string, field: DescribedField): string | readonly string[] | undefined {
    const path = field.path.join(".");
    if (field.written === "day") {
      const meant = dayMeant(text);
      return dayWritten(text) ?? (meant && "first" in meant && meant.last === null ? meant.first : undefined);
    }
    if (field.written === "covers") return periodWritten(text) ?? periodMeant(text);
    if (this.schema === "waivers" && path === "period") return periodWritten(text) ?? dayWritten(text);
    if (path === "regulations" || path === "regulations.id") return this.#regulations(text);
    // Whom a case is about is kept as it was written.
    if (field.parties.length > 0 && path !== "subject") return this.#parties(text, field);
    return field.vocabulary === null || field.written === "map"
      ? undefined
      : this.#terms(text, field.vocabulary, field.several);
  }

  #regulations(text: string): readonly string[] | undefined {
    const { bySigns } = perhapsListedIn(text);
    const isKnown = (part: string) => this.context.regulations.includes(part);
    return bySigns.length > 1 && bySigns.every(isKnown) ? bySigns : undefined;
  }

  #terms(text: string, vocabulary: Vocabulary, several: boolean): string | readonly string[] | undefined {
    const one = this.#term(text, vocabulary);
    if (one !== undefined || !several) return one;
    const parts = listedIn(text).map((part) => this.#term(part, vocabulary));
    return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
  }

  /** A term as it is declared where the letters are the same but for radicals and spaces; else as it is written. */
  #term(text: string, vocabulary: Vocabulary): string | undefined {
    const term = this.context.terms.find(vocabulary, text);
    if (!term) return undefined;
    const names = [term.id, term.zh, ...(term.aka ?? [])];
    if (names.includes(text)) return text;
    return names.find((name) => plainName(name) === plainName(text)) ?? text;
  }

  #parties(text: string, field: DescribedField): string | readonly string[] | undefined {
    const { parties } = field;
    const one = this.#party(text, parties);
    if (one !== undefined) return one;
    if (!field.several) return undefined;
    const listed = allKnown(listedIn(text).map((part) => this.#party(part, parties)));
    if (listed) return listed;
    let several: readonly string[] | undefined;
    const nothing = { alike: NOTHING_ALIKE, alikeTo: () => NOTHING_ALIKE };
    const asked = { types: parties, names: this.context.finder, ...nothing, day: this.#day };
    sayNameFault(text, asked, (code, args) => {
      if (code === "several-names" && "list" in args) several = args.list;
    });
    return several && allKnown(several.map((part) => this.#party(part, parties)));
  }

  /** Somebody by the name that the roster has for him; as it is written where it is that already, or nobody's of this unit. */
  #party(text: string, types: DescribedField["parties"]): string | undefined {
    const { finder, roster } = this.context;
    const lookup = finder.find(text, types);
    if (lookup.found !== "one") return undefined;
    const own = [...roster.people, ...roster.departments].filter(({ id, name }) => id === text || name === text);
    if (own.length > 0 || roster.organs.some(({ name }) => name === text)) return text;
    const isSame = (name: string) => {
      const found = finder.find(name, types);
      return found.found === "one" && found.keys.join() === lookup.keys.join();
    };
    const person = roster.people.find(({ key }) => lookup.keys.includes(key));
    if (person) return isSame(person.name) ? person.name : person.id;
    const plain = plainName(text);
    const named = [...roster.departments, ...roster.organs].find(
      ({ name }) => plainName(name) === plain && isSame(name),
    );
    const isBody = lookup.keys.some((key) => key.startsWith("body:"));
    const body = isBody ? barerBodies(plain, roster.name).find(isSame) : undefined;
    return named?.name ?? body ?? text;
  }

  /** Items of a list with dashes, one below the other. */
  #itemise(node: Scalar, items: readonly string[]): void {
    const [from = 0] = node.range ?? [];
    const lineStart = this.text.lastIndexOf("\n", from - 1) + 1;
    const before = this.text.slice(lineStart, from);
    const lineBreak = this.text.includes("\r\n") ? "\r\n" : "\n";
    if (/^ *- +$/.test(before)) this.#replace(node, items.map(valueText).join(`${lineBreak}${before}`));
  }

  /** Texts of one line only, which nothing refers to. */
  #replace(node: Node, text: string): void {
    const [from, to] = node.range ?? [];
    if (from === undefined || to === undefined || /[\r\n]/.test(this.text.slice(from, to))) return;
    if (isScalar(node) && node.anchor !== undefined) return;
    this.#edits.push({ from, to, text });
  }
}

/** The one key of which a text is a slip of the pen; no key of another place is one. */
function slipOf(written: string, known: readonly string[]): string | undefined {
  if (written.length < 3 || isKey(written)) return undefined;
  const names = new Map(known.flatMap((key) => [key, ...(KEYS[key] ?? [])].map((name) => [name, key] as const)));
  const meant = new Set([...names].flatMap(([name, key]) => (isSlipOf(written, name) ? [key] : [])));
  const [one] = meant;
  return meant.size === 1 ? one : undefined;
}

function isKey(text: string): boolean {
  return Object.hasOwn(KEYS, text) || Object.values(KEYS).some((names) => names.includes(text));
}

function allKnown(parts: readonly (string | undefined)[]): readonly string[] | undefined {
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
}

function dayIn(pair: Pair | undefined): Day | null {
  const value: unknown = pair?.value;
  return isScalar(value) ? (dayWritten(String(value.value)) ?? null) : null;
}
