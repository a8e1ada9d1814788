import { createHash } from "node:crypto";
import type { Kind } from "./kinds.js";

/**
 * What was written of a record, which the label of one without an id is made from (contract 3.4): its kind and a short hash of
 * its content. Hashing takes time and few records are called by their labels, so that it is done when one is.
 */
export class Content {
  #together: Together | undefined;

  constructor(
    readonly kind: Kind,
    readonly raw: object,
  ) {}

  get label(): string {
    this.#together ??= new Together([this]);
    return this.#together.labelOf(this);
  }

  /** Tells the records without an id of a unit and kind, in their order, of one another: those that say the very same get labels of their own. */
  static together(contents: readonly Content[]): void {
    const together = new Together(contents);
    for (const content of contents) content.#together = together;
  }
}

class Together {
  #labels: Map<Content, string> | undefined;

  constructor(private readonly contents: readonly Content[]) {}

  labelOf(content: Content): string {
    this.#labels ??= this.#all();
    return this.#labels.get(content) ?? "";
  }

  /** The second that says the very same is `talks~1f3a9c-2`. */
  #all(): Map<Content, string> {
    const times = new Map<string, number>();
    return new Map(
      this.contents.map((content) => {
        const plain = `${content.kind}~${shortHash(content.raw)}`;
        const time = (times.get(plain) ?? 0) + 1;
        times.set(plain, time);
        return [content, time === 1 ? plain : `${plain}-${time}`];
      }),
    );
  }
}

/** What a record is called by: its id, else what its content gives. */
export function labelOf({ id, content }: { readonly id: string | null; readonly content: Content }): string {
  return id ?? content.label;
}

function shortHash(raw: object): string {
  return createHash("sha256").update(canonical(raw)).digest("hex").slice(0, 6);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}
