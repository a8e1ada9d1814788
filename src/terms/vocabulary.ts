import { memo } from "../base/memo.js";
import { nearest } from "../base/nearest.js";
import { plainName } from "./plain-name.js";
import { TERMS, type Term, VOCABULARIES, type Vocabulary } from "./terms.js";

/** Terms by vocabulary that a rulebook adds to the declared ones. */
export type AddedTerms = Partial<Record<Vocabulary, readonly Term[]>>;

/** By which of its names, `aka` or not, a term goes. */
type NamesCalled = Partial<Record<Vocabulary, Readonly<Record<string, string>>>>;

/** What units of a kind call things by another of their names than the first: a Party committee has no 党组. */
const CALLED_IN: Readonly<Record<string, NamesCalled>> = {
  "party-committee": {
    bodies: { "party-group": "党委", "discipline-group": "纪委" },
    meetings: { "party-group-meeting": "党委会议" },
    roles: { secretary: "党委书记", "deputy-secretary": "党委副书记", "discipline-head": "纪委书记" },
  },
};

function calledBy(term: Term, name: string | undefined): Term {
  if (name === undefined) return term;
  return { ...term, zh: name, aka: [term.zh, ...(term.aka ?? [])].filter((other) => other !== name) };
}

/** The terms in force: the declared ones and those that rulebooks add. Knows a term by its id and by each of its Chinese names. */
export class Terms {
  #sources: readonly AddedTerms[];
  readonly #ofKinds = new Map<string, Terms>();
  /** Of the vocabularies that were asked for: a run asks for some. */
  readonly #byName = new Map<Vocabulary, ReadonlyMap<string, Term>>();

  constructor(...added: readonly AddedTerms[]) {
    this.#sources = [TERMS, ...added];
  }

  /** The terms as a unit of this kind calls them: the Party committee's bodies, meetings and posts by their own names. */
  ofKind(kind: string): Terms {
    const called = CALLED_IN[kind];
    return called ? memo(this.#ofKinds, kind, () => this.#calling(called)) : this;
  }

  /** @param called for each vocabulary the Chinese name, one of its own, that a term goes by */
  #calling(called: NamesCalled): Terms {
    const renamed: AddedTerms = Object.fromEntries(
      VOCABULARIES.flatMap((vocabulary) => {
        const names = called[vocabulary];
        return names ? [[vocabulary, this.all(vocabulary).map((one) => calledBy(one, names[one.id]))]] : [];
      }),
    );
    const own = new Terms();
    own.#sources = [renamed, ...this.#sources];
    return own;
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
