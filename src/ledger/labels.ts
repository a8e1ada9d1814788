import { hash } from "node:crypto";
import { asList } from "../base/lists.js";
import { compareTexts } from "../base/text-order.js";
import type { Kind } from "../terms/record-kinds.js";

/** The fields of a record that say who was in it, in the order in which the label takes them (contract 3.4). */
const WHO = ["by", "with", "from", "to", "of", "chair", "person", "subject"] as const;

/** What of a record its label looks at: its date, its type and who was in it, names resolved; whatever else it says may change. */
export interface Labelled extends Readonly<Partial<Record<(typeof WHO)[number] | "type" | "subjectText", unknown>>> {
  readonly kind: Kind;
  readonly id: string | null;
  readonly date: string;
  readonly content: LabelSource;
}

/**
 * The label of a record without an id: its kind and a short hash of its date, type and who was in it, with `.2`, `.3` after equal
 * ones in the order of the files (contract 3.4). Hashing takes time and few records are called by their labels, so that it is
 * done when one is.
 */
export class LabelSource {
  #alike: Alike | undefined;

  /** @param written what was written of a record without an id: version 0.1 made its label of all of it */
  constructor(readonly written: object | null = null) {}

  get label(): string {
    return this.#alike?.labelOf(this) ?? "";
  }

  /** Tells the records without an id of a unit and kind, in their order, of one another. */
  static together(records: readonly Labelled[]): void {
    const alike = new Alike(records);
    for (const { content } of records) content.#alike = alike;
  }
}

/** Records of a kind of which some may be alike in all that labels look at. */
class Alike {
  #labels: Map<LabelSource, string> | undefined;

  constructor(private readonly records: readonly Labelled[]) {}

  labelOf(content: LabelSource): string {
    this.#labels ??= this.#all();
    return this.#labels.get(content) ?? "";
  }

  #all(): Map<LabelSource, string> {
    const times = new Map<string, number>();
    return new Map(
      this.records.map((record) => {
        const plain = `${record.kind}~${shortHash(record)}`;
        const time = (times.get(plain) ?? 0) + 1;
        times.set(plain, time);
        return [record.content, time === 1 ? plain : `${plain}.${time}`];
      }),
    );
  }
}

/** The labels that records without an id had in version 0.1, by those they have: their kind and a hash of all that was written. @param kinds the records of a unit by kind */
export function labelsIn01(kinds: readonly (readonly Labelled[])[]): ReadonlyMap<string, string> {
  const all = kinds.flatMap((list) => {
    const times = new Map<string, number>();
    return list.flatMap(({ id, kind, content }): [string, string][] => {
      if (id !== null || content.written === null) return [];
      const plain = `${kind}~${hashOf(canonical(content.written))}`;
      const time = (times.get(plain) ?? 0) + 1;
      times.set(plain, time);
      return [[content.label, time === 1 ? plain : `${plain}-${time}`]];
    });
  });
  return new Map(all);
}

/** The same text for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => compareTexts(a, b));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}

/** What a record is called by: its id, else the label that its date, type and parties give. */
export function labelOf({ id, content }: { readonly id: string | null; readonly content: LabelSource }): string {
  return id ?? content.label;
}

function shortHash(record: Labelled): string {
  const who = WHO.map((field) => [field, partiesIn(record[field])]);
  // A case's subject from outside is nobody's key: what is written of him tells one case from another.
  const identity = [record.date, record.type ?? null, who, record.subjectText ?? null];
  return hashOf(JSON.stringify(identity));
}

function hashOf(text: string): string {
  return hash("sha256", text).slice(0, 6);
}

const PERSON = "person:";

/** Parties as a list in one order: who is named first changes nothing. Which unit a person is of is no part of a label. */
function partiesIn(value: unknown): readonly unknown[] {
  return asList(value ?? [])
    .map((one) => (typeof one === "string" && one.startsWith(PERSON) ? PERSON + one.slice(one.indexOf("/") + 1) : one))
    .sort();
}
