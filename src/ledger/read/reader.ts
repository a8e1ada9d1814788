import type { Day } from "../../calendar/day.js";
import { dayWritten } from "../../calendar/written-day.js";
import { periodMeant, periodWritten } from "../../calendar/written-period.js";
import { isUnwritten } from "../../document/empty-words.js";
import { type Problem, type ProblemArgs, type ProblemCode, problem } from "../../document/problem.js";
import { lookedForSparingly } from "../../document/suggestions.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { TextList } from "../../generated/schemas.js";
import { listedIn, perhapsListedIn } from "../../terms/listed-names.js";
import type { PartyType } from "../../terms/party-types.js";
import { plainName } from "../../terms/plain-name.js";
import { TYPED_KINDS, type TypedKind } from "../../terms/record-kinds.js";
import { AMBIGUOUS, type Vocabulary } from "../../terms/terms.js";
import type { Terms } from "../../terms/vocabulary.js";
import { type PartyKey, partyKey } from "../model.js";
import { type Alike, type Finder, type Lookup, NOBODY, NOTHING_ALIKE } from "../names.js";
import type { DescriptionInput, Known } from "./input.js";
import { NOT_LOOKED_FOR, sayNameFault } from "./name-faults.js";

type Scalar = string | number | boolean;

/** A term that was written, by another name than its own where `written` says which. */
export interface WrittenTerm {
  readonly id: string;
  readonly written: string | null;
}

const termMeant = lookedForSparingly<ProblemArgs["unknown-term"]>();
const clauseMeant = lookedForSparingly<string | null>();
const partyMeant = lookedForSparingly<Alike>();

/** Turns the fields of one record from what was written into what was meant, and notes with its place whatever stands for nothing. */
export class FieldReader {
  constructor(
    readonly file: YamlFile,
    readonly path: Path,
    private readonly terms: Terms,
    private readonly problems: Problem[],
    private readonly names: Finder | undefined,
  ) {}

  /** A reader of the same record one step further in. */
  at(...steps: Path): FieldReader {
    return new FieldReader(this.file, this.path.concat(steps), this.terms, this.problems, this.names);
  }

  complain<Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], ...steps: Path): void {
    this.problems.push(this.#problem(code, args, steps));
  }

  /** The same of what is not looked for any more: there are too many. */
  #complainOnly<Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], steps: Path): void {
    this.problems.push({ ...this.#problem(code, args, steps), notLookedFor: true });
  }

  /** Notes a clause that is not in its regulation. @param look finds the nearest */
  complainOfClause(
    { regulation, text, candidates }: Omit<ProblemArgs["unknown-clause"], "nearest">,
    look: () => string | null,
  ): void {
    const near = clauseMeant(this.problems, `${regulation} ${text}`, look);
    const args = { regulation, text, nearest: near ?? null, candidates };
    if (near === undefined) this.#complainOnly("unknown-clause", args, ["clause"]);
    else this.complain("unknown-clause", args, "clause");
  }

  #problem<Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], steps: Path): Problem {
    return problem(code, args, this.file.placeOf(this.path.concat(steps)));
  }

  /** The id of the term a field names; the text itself where it names none. */
  term(vocabulary: Vocabulary, value: Scalar, ...steps: Path): string {
    const text = String(value);
    const term = this.terms.find(vocabulary, text);
    if (term) return term.id;
    const candidates = AMBIGUOUS[vocabulary]?.[text] ?? this.#severalTerms(vocabulary, text);
    const kind = this.#kindOf(vocabulary, text);
    if (candidates) this.complain("ambiguous-term", { text, candidates }, ...steps);
    else if (kind) this.complain("misplaced-term", { vocabulary, text, kind }, ...steps);
    else this.#sayUnknownTerm(vocabulary, text, steps);
    return text;
  }

  #sayUnknownTerm(vocabulary: Vocabulary, text: string, steps: Path): void {
    const args = termMeant(this.problems, `${vocabulary} ${text}`, () => {
      const [nearest, allowed] = [this.terms.suggest(vocabulary, text) ?? null, this.terms.all(vocabulary)];
      const mayDeclare = nearest === null && (vocabulary === "topics" || isTypeOfRecord(vocabulary));
      return { vocabulary, text, nearest, allowed, declarable: mayDeclare ? "settings" : null };
    });
    if (args) this.complain("unknown-term", args, ...steps);
    else {
      const nothing = { vocabulary, text, nearest: null, allowed: NONE, declarable: null };
      this.#complainOnly("unknown-term", nothing, steps);
    }
  }

  /** The names of the terms that one text lists, where each alone is known: there is no nearest among them. */
  #severalTerms(vocabulary: Vocabulary, text: string): readonly string[] | undefined {
    const { bySigns, byWords } = perhapsListedIn(text);
    return [bySigns, byWords].find(
      (parts) => parts.length > 1 && parts.every((part) => this.terms.find(vocabulary, part) !== undefined),
    );
  }

  /** The kind of record that a type is of, where that is another one's. */
  #kindOf(vocabulary: Vocabulary, text: string): TypedKind | undefined {
    if (!isTypeOfRecord(vocabulary)) return undefined;
    return TYPED_KINDS.find((one) => this.terms.find(one, text) !== undefined);
  }

  /** The terms that a field names, each with another name of it than its own where that was written. */
  termsWritten(vocabulary: Vocabulary, value: Scalar, ...steps: Path): readonly WrittenTerm[] {
    const find = (part: string): readonly WrittenTerm[] | undefined => {
      const term = this.terms.find(vocabulary, part);
      return term && [{ id: term.id, written: term.aka?.includes(plainName(part)) ? part : null }];
    };
    const text = String(value);
    const known = find(text) ?? this.#listed(text, find);
    if (known) return known;
    // Of a list each part that is not known is said by itself.
    const parts = listedIn(text).filter((part) => !isUnwritten(part));
    const wrong = parts.length > 1 ? parts.filter((part) => find(part) === undefined) : [text];
    return wrong.map((part) => ({ id: this.term(vocabulary, part, ...steps), written: null }));
  }

  termOrNull(vocabulary: Vocabulary, value: Scalar | undefined, ...steps: Path): string | null {
    return value === undefined ? null : this.term(vocabulary, value, ...steps);
  }

  termList(vocabulary: Vocabulary, value: TextList | undefined, field: string): readonly string[] {
    if (value === undefined) return NONE;
    if (!Array.isArray(value)) return unique(this.#termIds(vocabulary, value, field));
    return value.flatMap((text, index) => (isUnwritten(text) ? [] : this.#termIds(vocabulary, text, field, index)));
  }

  /** The terms of a text that names one, or lists several (contract 1). */
  #termIds(vocabulary: Vocabulary, value: Scalar, ...steps: Path): readonly string[] {
    const known = this.terms.find(vocabulary, String(value));
    if (known) return [known.id];
    return this.termsWritten(vocabulary, value, ...steps).map(({ id }) => id);
  }

  /** What all the parts stand for that a text lists; undefined where it lists nothing, is known as a whole, or a part is not known. */
  #listed<T>(text: string, find: (part: string) => readonly T[] | undefined): readonly T[] | undefined {
    const parts = listedIn(text).filter((part) => !isUnwritten(part));
    if (parts.length < 2 || find(text) !== undefined) return undefined;
    const found = parts.map(find);
    return found.every((one) => one !== undefined) ? found.flat() : undefined;
  }

  /** Free text that is understood where it names a term, and kept where it does not (contract 1). */
  freeTerms(vocabulary: Vocabulary, value: TextList | undefined): readonly string[] {
    return textList(value).flatMap((text) => {
      const find = (part: string) => {
        const term = this.terms.find(vocabulary, part);
        return term && [term.id];
      };
      return find(text) ?? this.#listed(text, find) ?? [text];
    });
  }

  /** Free texts as they are written: one that lists terms stands for each of them by itself. */
  freeTexts(vocabulary: Vocabulary, value: TextList | undefined): readonly string[] {
    const find = (part: string) => (this.terms.find(vocabulary, part) ? [part] : undefined);
    return textList(value).flatMap((text) => this.#listed(text, find) ?? [text]);
  }

  /** The id of the term that a free text is the name of, if it is one's. */
  termNamed(vocabulary: Vocabulary, text: string): string | undefined {
    return this.terms.find(vocabulary, text)?.id;
  }

  /** The keys of what a field names: an organ has one for each relation it bears. */
  party(types: readonly PartyType[], value: Scalar, ...steps: Path): readonly PartyKey[] {
    const text = String(value);
    const lookup = this.names?.find(text, types) ?? NOBODY;
    if (lookup.found === "one") return lookup.keys;
    if (lookup.found === "several") this.complain("shared-name", { text, ids: lookup.ids }, ...steps);
    else {
      const alikeTo = (part: string, found: Lookup) =>
        found.found !== "none"
          ? NOTHING_ALIKE
          : (partyMeant(this.problems, `${types.join()} ${part}`, () => found.alike()) ?? NOT_LOOKED_FOR);
      const asked = { types, names: this.names, alike: alikeTo(text, lookup), alikeTo, day: this.#day() };
      sayNameFault(text, asked, (code, args, isLookedFor) =>
        isLookedFor ? this.complain(code, args, ...steps) : this.#complainOnly(code, args, steps),
      );
    }
    return [];
  }

  /** The same of a text that may list several (contract 1). */
  #parties(types: readonly PartyType[], value: Scalar, ...steps: Path): readonly PartyKey[] {
    const known = this.#known(String(value), types);
    if (known) return known;
    return this.#listed(String(value), (part) => this.#known(part, types)) ?? this.party(types, value, ...steps);
  }

  #known(text: string, types: readonly PartyType[]): readonly PartyKey[] | undefined {
    const lookup = this.names?.find(text, types);
    return lookup?.found === "one" ? lookup.keys : undefined;
  }

  /** When what the record tells happened: its date, as it was written around what is read. */
  #day(): Day | null {
    const around: unknown[] = [this.file.value];
    for (const step of this.path) {
      const inner = around.at(-1);
      around.push(typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined);
    }
    for (const one of around.reverse()) {
      const date: unknown = typeof one === "object" && one !== null ? Reflect.get(one, "date") : undefined;
      if (typeof date === "string") return dayWritten(date) ?? null;
    }
    return null;
  }

  partyOrNull(types: readonly PartyType[], value: Scalar | undefined, ...steps: Path): PartyKey | null {
    return value === undefined ? null : (this.party(types, value, ...steps)[0] ?? null);
  }

  partyList(types: readonly PartyType[], value: TextList | undefined, field: string): readonly PartyKey[] {
    return value === undefined ? NONE : unique(this.partiesInOrder(types, value, field));
  }

  /** The same as written, where the order tells something: whoever is named twice stands there twice. */
  partiesInOrder(types: readonly PartyType[], value: TextList | undefined, field: string): readonly PartyKey[] {
    if (value === undefined) return NONE;
    if (!Array.isArray(value)) return this.#parties(types, value, field);
    return value.flatMap((text, index) => (isUnwritten(text) ? [] : this.#parties(types, text, field, index)));
  }

  /** A party where the text names one, else null: for fields that may hold any text. */
  partyIfAny(types: readonly PartyType[], value: Scalar, field: string): PartyKey | null {
    const lookup = this.names?.find(String(value), types);
    if (lookup?.found === "several") this.complain("shared-name", { text: String(value), ids: lookup.ids }, field);
    return lookup?.found === "one" ? (lookup.keys[0] ?? null) : null;
  }

  /** The parties that texts name, and the texts that name none: for fields that may hold any text. */
  partiesIfAny(
    types: readonly PartyType[],
    value: TextList | undefined,
    field: string,
  ): { readonly keys: readonly PartyKey[]; readonly others: readonly string[] } {
    const find = (part: string) => this.#known(part, types);
    const texts = textList(value).flatMap((text) => (this.#listed(text, find) ? listedIn(text) : [text]));
    const found = texts.map((text) => ({ text, lookup: this.names?.find(text, types) }));
    return {
      keys: unique(found.flatMap(({ lookup }) => (lookup?.found === "one" ? lookup.keys : []))),
      others: found.flatMap(({ text, lookup }, index) => {
        if (lookup?.found === "several") {
          this.complain("shared-name", { text, ids: lookup.ids }, field, ...(Array.isArray(value) ? [index] : []));
        }
        return lookup?.found === "one" ? [] : [text];
      }),
    };
  }

  /**
   * The period a field names, by its label (contract 3.4). Where a period may be the label of something else, a day or what triggered
   * a duty, any other text is kept as it is, unless it is nothing but a period written wrongly.
   */
  period(value: Scalar | undefined, field: string): string | null {
    if (value === undefined) return null;
    const text = String(value);
    const label = periodWritten(text) ?? dayWritten(text);
    if (label !== undefined) return label;
    const suggestion = /^\d{4}.*[QH上下季月年]/i.test(text) ? periodMeant(text) : undefined;
    if (suggestion !== undefined) this.complain("bad-covers", { text, suggestion }, field);
    return text;
  }

  /** Notes a record that names a unit other than the one it belongs to. */
  complainUnlessOwnUnit(text: string): void {
    const own = this.names?.unit ?? null;
    const lookup = this.names?.find(text, UNIT);
    const isOwn = own !== null && lookup?.found === "one" && lookup.keys.includes(partyKey("unit", own));
    if (!isOwn) this.complain("waiver-of-another-unit", { text }, "unit");
  }
}

/** Reads the fields of what was read. @param names undefined where nothing that names a party is read */
export function readerOf(
  { file, path }: DescriptionInput,
  { terms }: Known,
  problems: Problem[],
  names: Finder | undefined,
): FieldReader {
  return new FieldReader(file, path, terms, problems, names);
}

function isTypeOfRecord(vocabulary: Vocabulary): boolean {
  return TYPED_KINDS.some((one) => one === vocabulary);
}

/** A day the schema has let pass. */
export function dayOr<T>(value: string | undefined, otherwise: T): Day | T {
  return value === undefined ? otherwise : (dayWritten(value) ?? otherwise);
}

export function textOrNull(value: Scalar | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** The label of a period the schema has let pass. */
export function labelOrNull(value: Scalar | undefined): string | null {
  return value === undefined ? null : (periodWritten(String(value)) ?? String(value));
}

/** Texts of a field that may hold one or a list (contract 1). */
export function textList(value: TextList | undefined): readonly string[] {
  if (value === undefined) return NONE;
  return Array.isArray(value) ? value.filter((text) => !isUnwritten(text)).map(String) : [String(value)];
}

const UNIT: readonly PartyType[] = ["unit"];

/** Most fields of most records are empty: one list is enough for all of them. */
const NONE: readonly never[] = [];

function unique<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Set(items)];
}
