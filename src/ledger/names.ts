import { asList } from "../base/lists.js";
import { memo } from "../base/memo.js";
import { alikeOfOtherMeaning, allNearest } from "../base/nearest.js";
import type { Day } from "../calendar/day.js";
import type { PartyType } from "../terms/party-types.js";
import { plainName } from "../terms/plain-name.js";
import { namesOf, type Terms } from "../terms/vocabulary.js";
import { barerNames } from "./barer-names.js";
import { leadersOn } from "./leading-group.js";
import { type Department, type Group, type Organ, type PartyKey, type Person, partyKey } from "./model.js";
import { NameIndex, numberFor } from "./name-index.js";
import { barerBodies } from "./own-bodies.js";

/** What a unit's records may name, before its records are read. */
export interface Roster {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Person[];
  readonly departments: readonly Department[];
  readonly groups: readonly Group[];
  readonly organs: readonly Organ[];
}

/**
 * What a name was found to stand for: one party (an organ: each of its relations), several, or none. What is most like it is looked
 * for when it is said: fields that may hold any text (who a case is about) name many who are nobody here, and a province has many names.
 */
export type Lookup =
  | { found: "one"; keys: readonly PartyKey[] }
  | { found: "several"; ids: readonly string[] }
  | { found: "none"; alike(): Alike };

/** The one name most like a text; where there is none, those that come as near and are not it. */
export interface Alike {
  readonly nearest: string | null;
  readonly candidates: readonly string[];
}

/** Nothing is like a text. */
export const NOTHING_ALIKE: Alike = { nearest: null, candidates: [] };

/** So many are named at most. */
const MOST_ALIKE = 5;

/**
 * What is like a text: the nearest where it is one alone and means the same; else those that are as near, or of another meaning.
 * @param idOf what a name stands for: two names of one thing are one
 */
export function alikeAmong(text: string, names: Iterable<string>, idOf: (name: string) => string): Alike {
  const all = [...names];
  const [first, ...more] = allNearest(text, all);
  if (first !== undefined && more.every((other) => idOf(other) === idOf(first)))
    return { nearest: first, candidates: [] };
  const candidates = first === undefined ? alikeOfOtherMeaning(text, all) : [first, ...more];
  return { nearest: null, candidates: candidates.slice(0, MOST_ALIKE) };
}

interface Named {
  readonly type: PartyType;
  /** No two of them the same. */
  readonly names: readonly string[];
  /** Tells apart what shares a name: an id, of a person of another unit with that unit's before it. */
  readonly id: string;
  readonly keys: readonly PartyKey[];
}

const PERSON: readonly PartyType[] = ["person"];
const BODY: readonly PartyType[] = ["body"];

/** What is found where nobody is known. */
export const NOBODY: Lookup = { found: "none", alike: () => NOTHING_ALIKE };

/** Looks up what the names in a unit's files stand for. */
export interface Finder {
  /** The unit's id; null for what belongs to no unit. */
  readonly unit: string | null;
  /** The party of one of the types that a text names. */
  find(text: string, types: readonly PartyType[]): Lookup;
  /** Who was on the unit's leading group on a day: names, or ids where a name is shared. */
  leadersOn(day: Day): readonly string[];
}

/** What each name stands for: nearly always one thing, and a province has many names. */
type Index = ReadonlyMap<string, Meant | Meant[]>;
type Meant = Pick<Named, "type" | "id" | "keys">;

function indexed(all: Iterable<Named>): Index {
  const index = new Map<string, Meant | Meant[]>();
  for (const { names, type, id, keys } of all) {
    const meant = { type, id, keys };
    for (const name of names) {
      const known = index.get(name);
      index.set(name, known === undefined ? meant : [...asList(known), meant]);
    }
  }
  return index;
}

/**
 * Looks for names and ids as contract 1 says: in the record's own unit first, then people and units in the whole ledger.
 * An id is preferred to a name of the same letters.
 */
export class Names {
  /** Where to look for people and units outside a record's own unit. */
  readonly #bearers = new NameIndex();
  /** All names by which somebody may be meant elsewhere: nobody asks unless a name is nobody's. */
  #outward: ReadonlyMap<PartyType, ReadonlySet<string>> | undefined;
  /** The same in every unit. */
  readonly #bodies: Index;
  readonly #relations: readonly Pick<Named, "id" | "names">[];
  /** What a person may be called with the name: by the terms for roles. */
  readonly #titles: () => readonly string[];
  readonly #rosters: Roster[] = [];

  constructor(terms: Terms) {
    this.#bodies = indexed(
      terms
        .all("bodies")
        .map((body) => ({ type: "body", names: namesOf(body), id: body.id, keys: [partyKey("body", body.id)] })),
    );
    this.#titles = whenAsked(() => terms.all("roles").flatMap(namesOf));
    this.#relations = terms.all("relations").map((relation) => ({ id: relation.id, names: namesOf(relation) }));
  }

  /** Takes in a unit. @param bearing the numbers of the names by which it and its people may be meant elsewhere */
  add(roster: Roster, bearing: readonly number[] = bearingOf(roster)): void {
    const at = this.#rosters.push(roster) - 1;
    for (const number of bearing) this.#bearers.note(number, at);
  }

  /** Looks for people, departments and bodies in one unit only: what it has nothing of may yet be found elsewhere. */
  within(roster: Roster): Finder {
    const index = indexed(this.#insiders(roster));
    return {
      unit: roster.id,
      find: (text, types) => this.#inUnit(index, plainName(text), types) ?? NOBODY,
      leadersOn: (day) => leadersIn(roster, day),
    };
  }

  /** Looks in a unit first, and then in the whole ledger. A ledger has few names and many records: what was found is found again at once. */
  of(roster: Roster | undefined): Finder {
    const own = whenAsked(() => (roster ? this.#indexOf(roster) : new Map()));
    const titles = whenAsked(() => [...new Set([...this.#titles(), ...titlesIn(roster)])]);
    const known = new Map<readonly PartyType[], Map<string, Lookup>>();
    const search = (text: string, types: readonly PartyType[]) => {
      const wanted = plainName(text);
      const lookup = this.#search(wanted, types, own(), titles) ??
        this.#ownBody(wanted, types, roster) ?? {
          found: "none",
          alike: whenAsked(() => this.#alike(wanted, types, own())),
        };
      memo(known, types, () => new Map<string, Lookup>()).set(text, lookup);
      return lookup;
    };
    return {
      unit: roster?.id ?? null,
      find: (text, types) => known.get(types)?.get(text) ?? search(text, types),
      leadersOn: (day) => (roster ? leadersIn(roster, day) : []),
    };
  }

  #search(
    wanted: string,
    types: readonly PartyType[],
    own: Index,
    titles: () => readonly string[],
  ): Lookup | undefined {
    return (
      this.#inUnit(own, wanted, types) ??
      chosen(this.#elsewhere(wanted), wanted, types) ??
      chosen(this.#inNamedUnit(wanted), wanted, types) ??
      this.#called(wanted, types, own, titles)
    );
  }

  /** A body of the unit with what the unit is called before it: 院党组. */
  #ownBody(wanted: string, types: readonly PartyType[], roster: Roster | undefined): Lookup | undefined {
    if (!roster || !types.includes("body")) return undefined;
    const [found] = barerBodies(wanted, roster.name).flatMap(
      (name) => chosen(this.#bodies.get(name), name, BODY) ?? [],
    );
    return found;
  }

  #inUnit(own: Index, wanted: string, types: readonly PartyType[]): Lookup | undefined {
    const [inUnit, body] = [own.get(wanted), this.#bodies.get(wanted)];
    return chosen(body === undefined ? inUnit : [...asList(inUnit), ...asList(body)], wanted, types);
  }

  /** A person of whom no more than the name is looked for: without 同志, titles and what is in brackets after it (contract 1). */
  #called(
    wanted: string,
    types: readonly PartyType[],
    own: Index,
    titles: () => readonly string[],
  ): Lookup | undefined {
    if (!types.includes("person")) return undefined;
    const found = barerNames(wanted, titles()).flatMap(
      (name) => this.#inUnit(own, name, PERSON) ?? chosen(this.#elsewhere(name), name, PERSON) ?? [],
    );
    const [first] = found;
    const keys = new Set(found.flatMap((one) => (one.found === "one" ? one.keys : [])));
    return first?.found === "one" && keys.size > 1 ? undefined : first;
  }

  #alike(wanted: string, types: readonly PartyType[], own: Index): Alike {
    this.#outward ??= outwardNames(this.#rosters);
    const outward = this.#outward;
    const inUnit = [...own, ...this.#bodies].filter(([, all]) => asList(all).some(({ type }) => types.includes(type)));
    function* candidates() {
      for (const [name] of inUnit) yield name;
      for (const type of types) yield* outward.get(type) ?? [];
    }
    return alikeAmong(wanted, candidates(), (name) => {
      const meant = asList(own.get(name) ?? this.#bodies.get(name));
      return meant.length === 1 ? meant.flatMap(({ keys }) => keys).join() : name;
    });
  }

  /** People and units of the whole ledger that bear a name. */
  #elsewhere(name: string): readonly Named[] {
    return this.#bearers.of(name).flatMap((at) => {
      const roster = this.#rosters[at];
      return roster ? outwardOf(roster, (one) => namesOfOne(one).includes(name)) : [];
    });
  }

  /** People named with their unit before them: `hexi/li` (contract 1). */
  #inNamedUnit(text: string): readonly Named[] {
    const slash = text.indexOf("/");
    if (slash <= 0) return [];
    const [unit, name] = [text.slice(0, slash), text.slice(slash + 1)];
    return this.#bearers.of(unit).flatMap((at) => {
      const roster = this.#rosters[at];
      if (!roster || !namesOfOne(roster).includes(unit)) return [];
      return roster.people.filter((one) => namesOfOne(one).includes(name)).map(namedPerson);
    });
  }

  #indexOf(roster: Roster): Index {
    return indexed([...this.#insiders(roster), ...this.#organsOf(roster), named("unit", roster)]);
  }

  #insiders(roster: Roster): Named[] {
    const people = roster.people.map(namedPerson);
    const departments = roster.departments.map((department) => named("department", department));
    const groups = roster.groups.map((group) => named("group", group));
    return [...people, ...departments, ...groups];
  }

  /** Organs by name, standing for every relation they bear; relations, standing for what all organs that bear them share, and at least for themselves. */
  #organsOf(roster: Roster): Named[] {
    const organs = roster.organs.map(
      (organ): Named => ({
        type: "organ",
        names: [plainName(organ.name)],
        id: organ.relations[0] ?? organ.name,
        keys: organ.relations.map((relation) => partyKey("organ", relation)),
      }),
    );
    const relations = this.#relations.map(({ id, names }): Named => {
      const bearers = roster.organs.filter((organ) => organ.relations.includes(id));
      const shared = (bearers[0]?.relations ?? []).filter((one) =>
        bearers.every((organ) => organ.relations.includes(one)),
      );
      return {
        type: "organ",
        names,
        id,
        keys: (shared.length > 0 ? shared : [id]).map((one) => partyKey("organ", one)),
      };
    });
    const organNames = new Set(organs.flatMap((organ) => organ.names));
    const known = organs.filter(({ keys }) => keys.length > 0);
    return [...known, ...relations.filter((relation) => !relation.names.some((name) => organNames.has(name)))];
  }
}

/** What the people of a unit are called by their posts. */
function titlesIn(roster: Roster | undefined): string[] {
  return roster?.people.flatMap(({ posts }) => posts.flatMap(({ title }) => plainName(title ?? "") || [])) ?? [];
}

function leadersIn({ people }: Roster, day: Day): string[] {
  const isShared = (name: string) => people.filter((one) => one.name === name).length > 1;
  return leadersOn(people, day).map(({ id, name }) => (isShared(name) ? id : name));
}

const IDENTIFIER = /^[a-z0-9-]+$/;

/** What is meant of all that bears a name, mostly one thing; undefined where none of it is of the types. */
function chosen(
  bearers: Meant | readonly Meant[] | undefined,
  wanted: string,
  types: readonly PartyType[],
): Lookup | undefined {
  if (bearers === undefined) return undefined;
  if ("type" in bearers) return types.includes(bearers.type) ? { found: "one", keys: bearers.keys } : undefined;
  const matches = bearers.filter(({ type }) => types.includes(type));
  // A name that stands for an id is shared like any other name.
  const byId = IDENTIFIER.test(wanted) ? matches.filter(({ id }) => id.slice(id.indexOf("/") + 1) === wanted) : [];
  const meant = byId.length === 1 ? byId : matches;
  const [first] = meant;
  if (!first) return undefined;
  return meant.length === 1
    ? { found: "one", keys: first.keys }
    : { found: "several", ids: [...new Set(meant.map(({ id }) => id))] };
}

/** What of a unit may be named from another one, as far as it is wanted. */
function outwardOf(roster: Roster, isWanted: (one: One) => boolean = () => true): Named[] {
  const people = roster.people.filter(isWanted).map((person) => ({
    ...namedPerson(person),
    id: `${roster.id}/${person.id}`,
  }));
  return isWanted(roster) ? [...people, named("unit", roster)] : people;
}

/** The names of what may be named from other units, each once, by type. */
function outwardNames(rosters: readonly Roster[]): ReadonlyMap<PartyType, ReadonlySet<string>> {
  const names = new Map<PartyType, Set<string>>();
  for (const roster of rosters) {
    for (const one of outwardOf(roster)) {
      const known = memo(names, one.type, () => new Set<string>());
      for (const name of one.names) known.add(name);
    }
  }
  return names;
}

/** The numbers of the names by which a unit and its people may be meant elsewhere. */
export function bearingOf(roster: One & Pick<Roster, "people">): number[] {
  return [roster, ...roster.people].flatMap(namesOfOne).map(numberFor);
}

interface One {
  readonly id: string;
  readonly name: string;
}

function named(type: PartyType, one: One): Named {
  return { type, names: namesOfOne(one), id: one.id, keys: [partyKey(type, one.id)] };
}

function namedPerson(person: Person): Named {
  return { type: "person", names: namesOfOne(person), id: person.id, keys: [person.key] };
}

/** What one is called by, as names are compared (plainName): its id and its name, once where they are the same. */
export function namesOfOne({ id, name }: One): string[] {
  const plain = plainName(name);
  return plain === id ? [id] : [id, plain];
}

/** What is looked for once, when it is first asked for. */
function whenAsked<T>(look: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: look() };
    return found.value;
  };
}
