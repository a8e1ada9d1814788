import { asList } from "../../base/lists.js";
import { nearest } from "../../base/nearest.js";
import { type Problem, type ProblemArgs, type ProblemCode, problem } from "../../document/problem.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { Term, Vocabulary } from "../../terms/terms.js";
import { namesOf, type Terms } from "../../terms/vocabulary.js";
import type { Applies } from "../applies.js";
import type { Interpretation } from "../interpretation.js";
import type { NamedPeriod } from "../named-period.js";
import type { OwedTo, Recipient } from "../recipient.js";

/** What the entries of one rulebook may refer to, and where problems with them are noted. */
export interface Referable {
  readonly file: YamlFile;
  /** The terms in force, and those that this rulebook declares; not those of others. */
  readonly terms: Terms;
  /** What another rulebook declares by a text that is no term here. */
  readonly elsewhere?: (vocabulary: Vocabulary, text: string) => ForeignTerm | undefined;
  /** Groups of roles of the rulebook's own, by name. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly interpretations: ReadonlyMap<string, Interpretation>;
  /** Stretches of a year that `every` may name; those with words are among the interpretations. */
  readonly periods: ReadonlyMap<string, NamedPeriod>;
  /** Whom rows bind that do not say so themselves. */
  readonly applies?: Applies;
  readonly problems: Problem[];
  /** Takes in each term named, and the place in the file it is named in. */
  readonly named?: NamedTerm[];
}

/** A term that a rulebook names somewhere. */
export interface NamedTerm {
  readonly vocabulary: Vocabulary;
  readonly id: string;
  readonly path: Path;
}

/** A term of other rulebooks. */
export interface ForeignTerm {
  readonly id: string;
  /** Those that declare it. */
  readonly regulations: readonly string[];
}

/** The vocabularies of those who may be named as parties. */
const WHO = ["bodies", "relations", "functions"] as const;

const EVERYBODY: Applies = { kinds: [], levels: [], units: [] };

/** One text or several. */
export type Texts = string | readonly string[] | undefined;

/**
 * What an entry of a rulebook refers to: terms, groups of roles, bodies, relations, interpretations. What stands for nothing
 * is noted as a problem at its place, which is told as the steps that lead there from the entry.
 */
export class References {
  /** @param path of the entry in the file */
  constructor(
    private readonly book: Referable,
    private readonly path: Path,
  ) {}

  /** Whom rows bind that do not say so themselves. */
  get appliesUsually(): Applies {
    return this.book.applies ?? EVERYBODY;
  }

  /** The references of what stands at some steps from here. */
  at(...steps: Path): References {
    return new References(this.book, [...this.path, ...steps]);
  }

  /** Each of one or several texts, with the references of its own place. */
  each(texts: Texts, ...steps: Path): (readonly [string, References])[] {
    return textsIn(texts, steps).map(([text, at]) => [text, this.at(...at)] as const);
  }

  /** The id of a term; the text itself where it names none. */
  term(vocabulary: Vocabulary, text: string, ...steps: Path): string {
    const { terms } = this.book;
    const term = terms.find(vocabulary, text);
    if (!term) this.#complainOfTerm(vocabulary, text, ...steps);
    return this.#named(vocabulary, term)?.id ?? text;
  }

  /** The names of a term, its id among them, as this rulebook and no other declares it. */
  namesOfTerm(vocabulary: Vocabulary, id: string): string[] {
    const term = this.book.terms.find(vocabulary, id);
    return term ? namesOf(term) : [];
  }

  #complainOfTerm(vocabulary: Vocabulary, text: string, ...steps: Path): void {
    const { elsewhere, groups, terms } = this.book;
    const foreign = elsewhere?.(vocabulary, text);
    if (foreign) {
      this.complain("foreign-term", { vocabulary, text, ...foreign }, ...steps);
      return;
    }
    const group = vocabulary === "roles" ? nearest(text, Object.keys(groups)) : undefined;
    const nearestTerm = group ?? terms.suggest(vocabulary, text) ?? null;
    const declarable = nearestTerm === null ? "rulebook" : null;
    const allowed = [...this.#groupTerms(vocabulary), ...terms.all(vocabulary)];
    const args = { vocabulary, text, nearest: nearestTerm, listed: true, allowed, declarable } as const;
    this.complain("unknown-term", args, ...steps);
  }

  /** The rulebook's own names for several roles, which may stand where a role does. */
  #groupTerms(vocabulary: Vocabulary): Term[] {
    const names = vocabulary === "roles" ? Object.keys(this.book.groups) : [];
    return names.map((id) => ({ id, zh: id, en: id }));
  }

  #named(vocabulary: Vocabulary, term: Term | undefined): Term | undefined {
    if (term) this.book.named?.push({ vocabulary, id: term.id, path: this.path });
    return term;
  }

  /** The ids of one term or several. */
  terms(vocabulary: Vocabulary, texts: Texts, ...steps: Path): string[] {
    return textsIn(texts, steps).map(([text, at]) => this.term(vocabulary, text, ...at));
  }

  /** The ids of those texts that name a term; what is none is said where it is read. */
  silently(vocabulary: Vocabulary, texts: Texts): string[] {
    return textsIn(texts, []).flatMap(([text]) => this.book.terms.find(vocabulary, text)?.id ?? []);
  }

  /** Text that is understood where it names a term, and kept where it does not. */
  freeTerms(vocabulary: Vocabulary, texts: Texts): string[] {
    return textsIn(texts, []).map(([text]) => {
      const term = this.#named(vocabulary, this.book.terms.find(vocabulary, text));
      const near = term ? undefined : this.book.terms.suggest(vocabulary, text);
      if (near !== undefined)
        this.doubt("unknown-term", { vocabulary, text, nearest: near, allowed: [], declarable: null });
      return term?.id ?? text;
    });
  }

  /** Roles by name; a group of the rulebook's own stands for its roles. */
  roles(names: Texts, ...steps: Path): string[] {
    return textsIn(names, steps).flatMap(([name, at]) => {
      const group = this.#group(name);
      if (!group) return [this.term("roles", name, ...at)];
      for (const one of group) this.#named("roles", this.book.terms.find("roles", one));
      return new References(this.book, ["roles", name]).terms("roles", group);
    });
  }

  /** Whether a text is a role or a group of them. */
  isRole(text: string): boolean {
    return this.#group(text) !== undefined || this.book.terms.find("roles", text) !== undefined;
  }

  /** What may stand where a role does: groups of the rulebook's own, and roles. */
  roleNames(): string[] {
    return [...Object.keys(this.book.groups), ...this.book.terms.all("roles").map((term) => term.id)];
  }

  #group(name: string): readonly string[] | undefined {
    const { groups } = this.book;
    return Object.hasOwn(groups, name) ? groups[name] : undefined;
  }

  /** The bodies and relations that texts name. */
  recipients(texts: Texts, ...steps: Path): Recipient[] {
    return textsIn(texts, steps).flatMap(([text, at]) => {
      const found = this.bodyOrRelation(text);
      if (!found) this.mustKnow("recipient", text, this.bodiesAndRelations(), ...at);
      return found ? [found] : [];
    });
  }

  /** Those to whom something is owed: each a body or relation, or a list of some of which any will do, known by the first. */
  owedTo(texts: string | readonly (string | string[])[] | undefined, ...steps: Path): OwedTo[] {
    const isOne = typeof texts === "string" || texts === undefined;
    return asList(isOne ? texts : [...texts]).flatMap((one, index) => {
      const [first, ...or] = this.recipients(one, ...steps, ...(isOne ? [] : [index]));
      return first ? [{ ...first, or }] : [];
    });
  }

  /** The body or relation that a text names; undefined where it names none. */
  bodyOrRelation(text: string): Recipient | undefined {
    const body = this.#named("bodies", this.book.terms.find("bodies", text));
    if (body) return { type: "body", id: body.id };
    const relation = this.#named("relations", this.book.terms.find("relations", text));
    return relation && { type: "organ", id: relation.id };
  }

  bodiesAndRelations(): string[] {
    return [...this.book.terms.all("bodies"), ...this.book.terms.all("relations")].map((term) => term.id);
  }

  /** The function of departments that a text names; undefined where it names none. */
  functionOf(text: string): string | undefined {
    return this.#named("functions", this.book.terms.find("functions", text))?.id;
  }

  functions(): string[] {
    return this.book.terms.all("functions").map((term) => term.id);
  }

  /** The interpretations an entry names. */
  interpretations(ids: Texts, ...steps: Path): Interpretation[] {
    const known = this.book.interpretations;
    return textsIn(ids, steps).flatMap(([id, at]) => {
      const found = known.get(id);
      if (!found) this.mustKnow("interpretations", id, [...known.keys()], ...at);
      return found ? [found] : [];
    });
  }

  /** The interpretation of an id, where there is one. */
  reading(id: string): Interpretation | undefined {
    return this.book.interpretations.get(id);
  }

  /** The interpretation that is a stretch of the year, by its id; undefined, and a problem, where there is none. */
  window(id: string, ...steps: Path): Interpretation | undefined {
    const { interpretations, periods } = this.book;
    const windows = [...interpretations.values()].filter((one) => one.window !== null && !periods.has(one.id));
    const found = windows.find((one) => one.id === id);
    if (!found)
      this.mustKnow(
        "window",
        id,
        windows.map((one) => one.id),
        ...steps,
      );
    return found;
  }

  /** The named periods of a year that texts mean. @param others what else might have stood there */
  periods(names: Texts, others: readonly string[], ...steps: Path): NamedPeriod[] {
    const known = this.book.periods;
    return textsIn(names, steps).flatMap(([name, at]) => {
      const found = known.get(name);
      if (!found) this.mustKnow("every", name, [...known.keys(), ...others], ...at);
      return found ? [found] : [];
    });
  }

  /** The words among those allowed that texts are. */
  words<Word extends string>(what: string, texts: Texts, allowed: readonly Word[], ...steps: Path): Word[] {
    return textsIn(texts, steps).flatMap(([text, at]) => {
      const found = allowed.find((word) => word === text);
      if (!found) this.mustKnow(what, text, allowed, ...at);
      return found ? [found] : [];
    });
  }

  /** A text is one of those known. */
  mustKnow(what: string, text: string, known: readonly string[], ...steps: Path): void {
    if (known.includes(text)) return;
    for (const vocabulary of WHO) {
      const foreign = this.book.elsewhere?.(vocabulary, text);
      if (!foreign) continue;
      this.complain("foreign-term", { vocabulary, text, ...foreign }, ...steps);
      return;
    }
    // Parties may be written by their names too.
    const names = known.flatMap((id) => [id, ...WHO.flatMap((vocabulary) => this.namesOfTerm(vocabulary, id))]);
    this.complain("unknown-reference", { what, text, nearest: nearest(text, names) ?? null, allowed: known }, ...steps);
  }

  /** A clause is checked by one obligation or rule. @param seen clauses, each with the path of what checks it: this one is added; full-width signs and capitals make no other clause */
  mustBeNew(clause: string, seen: Map<string, Path>, ...steps: Path): void {
    const folded = clause.normalize("NFKC").toLowerCase();
    const first = seen.get(folded);
    if (!first) seen.set(folded, [...this.path, ...steps]);
    else {
      const { file, line } = this.book.file.placeOf(first);
      this.complain("duplicate-id", { id: clause, first: `${file}:${line}` }, ...steps);
    }
  }

  complain<Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], ...steps: Path): void {
    this.book.problems.push(problem(code, args, this.book.file.placeOf([...this.path, ...steps])));
  }

  /** Notes what may be meant so, and probably is not. */
  doubt<Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], ...steps: Path): void {
    this.book.problems.push(problem(code, args, this.book.file.placeOf([...this.path, ...steps]), "warning"));
  }
}

/** Each text of one or several, with the steps that lead to it. */
function textsIn(texts: Texts, steps: Path): (readonly [string, Path])[] {
  if (typeof texts !== "object") return asList(texts).map((text) => [text, steps] as const);
  return texts.map((text, index) => [text, [...steps, index]] as const);
}
