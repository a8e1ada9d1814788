import { nearest } from "../base/nearest.js";
import { plainName } from "./plain-name.js";
import { TERMS, type Term, type Vocabulary } from "./terms.js";

/** Terms by vocabulary that a rulebook adds to the declared ones. */
export type AddedTerms = Partial<Record<Vocabulary, readonly Term[]>>;

/** The terms in force: the declared ones and those that rulebooks add. Knows a term by its id and by each of its Chinese names. */
export class Terms {
  readonly #sources: readonly AddedTerms[];
  /** Of the vocabularies that were asked for: a run asks for some. */
  readonly #byName = new Map<Vocabulary, ReadonlyMap<string, Term>>();

  constructor(...added: readonly AddedTerms[]) {
    this.#sources = [TERMS, ...added];
  }

  /** The term an id or a Chinese name (with or without its bracketed part) stands for in a vocabulary. */
  find(vocabulary: Vocabulary, text: string): Term | undefined {
    const names = this.#names(vocabulary);
    return names.get(text) ?? names.get(plainName(text));
  }

  /** The name or id nearest to a text that stands for no term, where one is near enough to be meant. */
  suggest(vocabulary: Vocabulary, text: string): string | undefined {
    return nearest(text, this.#names(vocabulary).keys());
  }

  /** The terms of a vocabulary in the order they were declared, the rulebooks' own last. */
  all(vocabulary: Vocabulary): Term[] {
    return [...new Set(this.#names(vocabulary).values())];
  }

  #names(vocabulary: Vocabulary): ReadonlyMap<string, Term> {
    const known = this.#byName.get(vocabulary);
    if (known) return known;
    const names = new Map<string, Term>();
    for (const term of this.#sources.flatMap((source) => source[vocabulary] ?? [])) {
      for (const name of namesOf(term)) if (!names.has(name)) names.set(name, term);
    }
    this.#byName.set(vocabulary, names);
    return names;
  }
}

/** Every way a term may be written: id, Chinese names, and those of them that have brackets without the bracketed part (contract 1). */
export function namesOf({ id, zh, aka }: Term): string[] {
  const names: string[] = [];
  const add = (name: string) => {
    if (!names.includes(name)) names.push(name);
  };
  for (const written of aka ? [id, zh, ...aka] : [id, zh]) {
    const name = plainName(written);
    add(name);
    if (name.includes("(")) add(name.replace(/\([^)]*\)/g, ""));
  }
  return names;
}
