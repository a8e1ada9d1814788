import { asList } from "../../base/lists.js";
import { memo } from "../../base/memo.js";
import { LAST_DAY } from "../../calendar/day.js";
import { overlap } from "../../calendar/span.js";
import type { Path } from "../../document/yaml-file.js";
import type { PersonEntry, PostEntry, TextList, UnitFile } from "../../generated/schemas.js";
import { listedIn } from "../../terms/listed-names.js";
import type { PartyType } from "../../terms/party-types.js";
import { plainName } from "../../terms/plain-name.js";
import { idOf, type PartyKey, type Post, partyKey, personKey } from "../model.js";
import { alikeAmong } from "../names.js";
import { type FieldReader, textList } from "./reader.js";
import { readSpan } from "./span.js";

/** A name in a post that is nobody's in the unit, and so a unit's; whether there is such a unit is known when all are. */
export interface Abroad {
  readonly text: string;
  /** Who else might have stood there. */
  readonly expected: readonly PartyType[];
  /** Where it stands in the description. */
  readonly path: Path;
}

const DEPARTMENT: readonly PartyType[] = ["department"];
const OVERSEEN: readonly PartyType[] = ["department", "group"];
const CONTACTED: readonly PartyType[] = ["department", "group", "person"];

/** Who there is in a unit by the names in its own description, which is read before anybody else's names are known. */
export class UnitInsiders {
  /** The names that were taken as units'. */
  readonly abroad: Abroad[] = [];

  /** @param byName the keys of each name: two may share one */
  constructor(private readonly byName: ReadonlyMap<string, readonly PartyKey[]>) {}

  /** The parties of some types that texts name, each once; what names none is noted. */
  parties(types: readonly PartyType[], texts: TextList | undefined, reader: FieldReader, field: string): PartyKey[] {
    return this.#each(texts, field, (text, steps) => {
      const parts = listedIn(text);
      const isKnown = this.#find(text, types).length > 0 || parts.some((part) => this.#find(part, types).length > 0);
      if (parts.length > 1 && !isKnown) {
        reader.complain("several-names", { text, list: parts }, ...steps);
        return [];
      }
      return this.#listed(text, types, reader, steps, (part) => {
        reader.complain("unknown-party", { expected: types, text: part, ...this.#alike(part, types) }, ...steps);
        return [];
      });
    });
  }

  /** The same, where a name that is none of theirs is a unit's. */
  partiesOrUnits(
    types: readonly PartyType[],
    texts: TextList | undefined,
    reader: FieldReader,
    field: string,
  ): PartyKey[] {
    return this.#each(texts, field, (text, steps) =>
      this.#listed(text, types, reader, steps, (part) => {
        this.abroad.push({ text: part, expected: types, path: reader.path.concat(steps) });
        return [partyKey("unit", plainName(part))];
      }),
    );
  }

  #each(
    texts: TextList | undefined,
    field: string,
    keysOf: (text: string, steps: Path) => readonly PartyKey[],
  ): PartyKey[] {
    const isList = Array.isArray(texts);
    return [...new Set(textList(texts).flatMap((text, index) => keysOf(text, isList ? [field, index] : [field])))];
  }

  /** What a text stands for, or each part of what it lists. @param other what a part comes to that is nobody's name */
  #listed(
    text: string,
    types: readonly PartyType[],
    reader: FieldReader,
    steps: Path,
    other: (part: string) => readonly PartyKey[],
  ): readonly PartyKey[] {
    const parts = this.#find(text, types).length > 0 ? [text] : listedIn(text);
    return parts.flatMap((part) => {
      const keys = this.#find(part, types);
      if (keys.length > 1) reader.complain("shared-name", { text: part, ids: keys.map(plainId) }, ...steps);
      return keys.length > 0 ? keys : other(part);
    });
  }

  #find(text: string, types: readonly PartyType[]): readonly PartyKey[] {
    return (this.byName.get(plainName(text)) ?? []).filter((key) => types.some((type) => key.startsWith(`${type}:`)));
  }

  #alike(text: string, types: readonly PartyType[]) {
    const names = [...this.byName.keys()].filter((name) => this.#find(name, types).length > 0);
    return alikeAmong(text, names, (name) => this.#find(name, types).join());
  }
}

/** The id in a key as its own unit writes it. */
function plainId(key: PartyKey): string {
  return idOf(key).split("/").at(-1) ?? "";
}

/** The people, departments and groups of a unit, by id and by name. @param unit its id */
export function insidersOf(raw: UnitFile, unit: string): UnitInsiders {
  const byName = new Map<string, PartyKey[]>();
  const note = (key: PartyKey, names: readonly string[]) => {
    for (const name of new Set(names)) memo(byName, name, (): PartyKey[] => []).push(key);
  };
  for (const { id, name } of asList(raw.departments)) {
    note(partyKey("department", String(id)), [String(id), plainName(String(name))]);
  }
  for (const { id, name } of asList(raw.groups)) {
    note(partyKey("group", String(id)), [String(id), plainName(String(name))]);
  }
  for (const entry of asList(raw.people)) {
    const name = plainName(String(entry.name));
    const id = entry.id === undefined ? name : String(entry.id);
    note(personKey(unit, id), [id, name]);
  }
  return new UnitInsiders(byName);
}

/** The posts of a person. Two of one role and portfolio at one time are a problem. */
export function readPosts(raw: PersonEntry, reader: FieldReader, insiders: UnitInsiders): Post[] {
  const posts = asList(raw.posts).flatMap((entry, index) =>
    readPost(entry, reader.at("posts", ...(Array.isArray(raw.posts) ? [index] : [])), insiders).map((post) => ({
      post,
      index,
    })),
  );
  posts.forEach(({ post, index }, at) => {
    const earlier = posts.slice(0, at).find((other) => clash(other.post, post))?.post;
    if (earlier) {
      const args = { person: String(raw.name), role: post.role, until: earlier.to === LAST_DAY ? "" : earlier.to };
      reader.complain("overlapping-posts", args, "posts", index);
    }
  });
  return posts.map(({ post }) => post);
}

/** One post for each role that it lists (contract 1). */
function readPost(raw: PostEntry, reader: FieldReader, insiders: UnitInsiders): Post[] {
  const departments = insiders.parties(DEPARTMENT, raw.department, reader, "department").map(idOf);
  const oversees = insiders.partiesOrUnits(OVERSEEN, raw.oversees, reader, "oversees");
  const contacts = insiders.partiesOrUnits(CONTACTED, raw.contacts, reader, "contacts");
  const span = readSpan(raw, reader);
  const title = raw.title === undefined ? {} : { title: Buffer.from(String(raw.title)).toString() };
  const roles = [...new Set(reader.termList("roles", raw.role, "role"))];
  return roles.map((role) => ({ role, ...title, departments, oversees, contacts, ...span }));
}

/** Two posts of one role at one time for the same portfolio: a change of portfolio is a new post (contract 1), so the first should have ended. */
function clash(a: Post, b: Post): boolean {
  if (a.role !== b.role || !overlap(a, b)) return false;
  const [first, second] = [portfolio(a), portfolio(b)];
  if (first.length === 0 && second.length === 0) return true;
  return first.some((one) => second.includes(one));
}

function portfolio(post: Post): string[] {
  return [...post.departments.map((id) => `in ${id}`), ...post.oversees.map((key) => `over ${key}`)];
}
