import { asList } from "../../base/lists.js";
import { memo } from "../../base/memo.js";
import { nearest } from "../../base/nearest.js";
import { type Day, FIRST_DAY, LAST_DAY } from "../../calendar/day.js";
import { overlap, type Span } from "../../calendar/span.js";
import type { Path } from "../../document/yaml-file.js";
import type { BindingEntry, PersonEntry, PostEntry, UnitFile } from "../../generated/schemas.js";
import { listedIn, perhapsListedIn } from "../../terms/listed.js";
import type { PartyType } from "../../terms/party-types.js";
import { plainName } from "../../terms/plain-name.js";
import { TERMS, type Vocabulary } from "../../terms/terms.js";
import type { Binding, Body, Department, Organ, Person, Post, Unit } from "../model.js";
import { type PartyKey, partyKey, personKey } from "../model.js";
import { alikeAmong, namesOfOne } from "../names.js";
import { dayOr, type FieldReader, textList } from "./reader.js";

/** A unit but for its records and its bodies, which name people of the whole ledger. */
export type UnitDescription = Omit<Unit, "records" | "bodies">;

const DEPARTMENT: readonly PartyType[] = ["department"];

/** Vocabularies whose ids nobody may bear (contract 1: ids are never a body's, a relation's or a term's). */
const RESERVING: readonly Vocabulary[] = [
  "bodies",
  "relations",
  "roles",
  "meetings",
  "topics",
  "talks",
  "reports",
  "activities",
  "events",
  "grades",
  "appointments",
  "flags",
  "severities",
  "measures",
  "responsibilities",
  "findings",
];
const RESERVED = new Set(RESERVING.flatMap((vocabulary) => TERMS[vocabulary].map((term) => term.id)));
const FUNCTIONS = new Set(TERMS.functions.map((term) => term.id));

/**
 * Reads a unit's description: who and what its records may name. Its superior is null where it names none.
 * @param regulations ids of the rulebooks there are
 */
export function readUnit(raw: UnitFile, reader: FieldReader, regulations: readonly string[]): UnitDescription {
  const id = kept(raw.id);
  checkIdentifier(id, reader, false);
  const departments = readDepartments(raw, reader);
  return {
    id,
    name: kept(raw.name),
    kind: reader.term("kinds", raw.kind, "kind"),
    level: reader.term("levels", raw.level, "level"),
    superior: raw.superior === undefined ? null : kept(raw.superior),
    span: readSpan(raw, reader),
    bindings: readBindings(raw, reader, regulations),
    organs: asList(raw.organs).map((organ, index) => readOrgan(organ, reader.at("organs", index))),
    departments,
    people: readPeople(raw, id, reader, byName(departments)),
    file: reader.file.source.path,
    line: reader.file.lineOf(reader.path),
  };
}

/** Who sits on the unit's bodies, as far as it is recorded. */
export function readBodies(raw: UnitFile["bodies"], reader: FieldReader): Body[] {
  return Object.entries(raw ?? {}).map(([name, body]) => {
    const inner = reader.at("bodies", name);
    return {
      id: reader.term("bodies", name, "bodies", name),
      head: inner.partyOrNull(["person"], body.head, "head"),
      deputies: inner.partyList(["person"], body.deputies, "deputies"),
      members: inner.partyList(["person"], body.members, "members"),
      office: inner.partyOrNull(["department", "body"], body.office, "office"),
      line: inner.file.lineOf(inner.path),
      ...readSpan(body, inner),
    };
  });
}

function readSpan(raw: { from?: string; to?: string }, reader: FieldReader): Span {
  const span: { from: Day; to: Day } = { from: dayOr(raw.from, FIRST_DAY), to: dayOr(raw.to, LAST_DAY) };
  if (span.to < span.from) reader.complain("to-before-from", span, "to");
  return span;
}

function readBindings(raw: UnitFile, reader: FieldReader, regulations: readonly string[]): Binding[] {
  const entries: readonly BindingEntry[] = asList(raw.regulations);
  return entries.map((entry, index) => {
    const text = typeof entry === "object" ? String(entry.id) : String(entry);
    // Its id as the rulebook has it, which is no part of this file's text.
    const known = regulations.find((id) => id === text);
    if (known === undefined) {
      const steps = Array.isArray(raw.regulations) ? ["regulations", index] : ["regulations"];
      const list = perhapsListedIn(text).bySigns;
      if (list.length > 1) reader.complain("several-names", { text, list }, ...steps);
      else reader.complain("unknown-regulation", { text, nearest: nearest(text, regulations) ?? null }, ...steps);
    }
    const span = readSpan(typeof entry === "object" ? entry : {}, reader.at("regulations", index));
    return { regulation: known ?? text, ...span };
  });
}

/** A text by itself: a part of a long text that is kept would keep the whole. */
function kept(value: unknown): string {
  return Buffer.from(String(value)).toString();
}

function readOrgan(raw: { name: unknown; as: Parameters<FieldReader["termList"]>[1] }, reader: FieldReader): Organ {
  return { name: String(raw.name), relations: reader.termList("relations", raw.as, "as") };
}

function readDepartments(raw: UnitFile, reader: FieldReader): Department[] {
  const seen: Seen = new Map();
  return asList(raw.departments).map((entry, index) => {
    const inner = reader.at("departments", index);
    const id = kept(entry.id);
    checkIdentifier(id, inner, true);
    checkUnique(id, seen, inner, "id");
    return { id, name: String(entry.name), function: inner.termOrNull("functions", entry.function, "function") };
  });
}

/** The ids of departments by what they are called: two may share a name. */
type Departments = ReadonlyMap<string, readonly string[]>;

function byName(departments: readonly Department[]): Departments {
  const ids = new Map<string, string[]>();
  for (const department of departments) {
    for (const name of namesOfOne(department)) memo(ids, name, (): string[] => []).push(department.id);
  }
  return ids;
}

/** The people of a unit; the name of one without an id stands for it (contract 1). Ids are unique in the unit. */
function readPeople(raw: UnitFile, unit: string, reader: FieldReader, departments: Departments): Person[] {
  const seen: Seen = new Map();
  const people = namedPeople(raw, unit);
  return asList(raw.people).map((entry, index) => {
    const inner = reader.at("people", index);
    const name = kept(entry.name);
    const id = entry.id === undefined ? plainName(name) : kept(entry.id);
    if (entry.id !== undefined) checkIdentifier(id, inner, false);
    checkUnique(id, seen, inner, entry.id === undefined ? "name" : "id");
    return { key: personKey(unit, id), id, name, posts: readPosts(entry, inner, departments, people) };
  });
}

function readPosts(raw: PersonEntry, reader: FieldReader, departments: Departments, people: NamedPeople): Post[] {
  const posts = asList(raw.posts).flatMap((entry, index) =>
    readPost(entry, reader.at("posts", ...(Array.isArray(raw.posts) ? [index] : [])), departments, people).map(
      (post) => ({
        post,
        index,
      }),
    ),
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
function readPost(raw: PostEntry, reader: FieldReader, departments: Departments, people: NamedPeople): Post[] {
  const departmentIds = (field: "department" | "oversees") =>
    textList(raw[field]).flatMap((text, index) => {
      const found = departments.get(plainName(text)) ?? [];
      if (found.length === 1) return found;
      const parts = listedIn(text);
      const ids = parts.map((part) => departments.get(plainName(part)) ?? []);
      if (parts.length > 1 && ids.every((one) => one.length === 1)) return ids.flat();
      const steps = Array.isArray(raw[field]) ? [field, index] : [field];
      const unknown = parts.filter((_, at) => ids[at]?.length === 0);
      if (found.length > 1) reader.complain("shared-name", { text, ids: found }, ...steps);
      else if (parts.length > 1 && unknown.length === parts.length)
        reader.complain("several-names", { text, list: parts }, ...steps);
      else
        for (const part of unknown) {
          const alike = alikeAmong(part, departments.keys(), (name) => departments.get(name)?.join() ?? name);
          reader.complain("unknown-party", { expected: DEPARTMENT, text: part, ...alike }, ...steps);
        }
      return found;
    });
  const [inDepartments, oversees, span] = [
    departmentIds("department"),
    departmentIds("oversees"),
    readSpan(raw, reader),
  ];
  const title = raw.title === undefined ? {} : { title: kept(raw.title) };
  const contacts = textList(raw.contacts).flatMap((text) => contactsNamed(text, departments, people));
  const roles = [...new Set(reader.termList("roles", raw.role, "role"))];
  return roles.map((role) => ({ role, ...title, departments: inDepartments, oversees, contacts, ...span }));
}

/** The keys of a unit's people by their ids and names. */
type NamedPeople = ReadonlyMap<string, PartyKey>;

function namedPeople(raw: UnitFile, unit: string): NamedPeople {
  return new Map(
    asList(raw.people).flatMap((entry): [string, PartyKey][] => {
      const name = plainName(String(entry.name));
      const id = entry.id === undefined ? name : String(entry.id);
      const key = personKey(unit, id);
      return [
        [name, key],
        [id, key],
      ];
    }),
  );
}

/** Whom a post keeps in contact with by a text: a department or a person of the unit, else what may be a unit. */
function contactsNamed(text: string, departments: Departments, people: NamedPeople): PartyKey[] {
  const name = plainName(text);
  const own = departments.get(name)?.map((id) => partyKey("department", id)) ?? [];
  const person = people.get(name);
  if (own.length > 0) return own;
  return [person ?? partyKey("unit", name)];
}

/** Two posts of one role at one time for the same portfolio: a change of portfolio is a new post (contract 1), so the first should have ended. */
function clash(a: Post, b: Post): boolean {
  if (a.role !== b.role || !overlap(a, b)) return false;
  const [first, second] = [portfolio(a), portfolio(b)];
  if (first.length === 0 && second.length === 0) return true;
  return first.some((one) => second.includes(one));
}

function portfolio(post: Post): string[] {
  return [...post.departments.map((id) => `in ${id}`), ...post.oversees.map((id) => `over ${id}`)];
}

/** A department may bear its function's id; apart from that no term's id is free. @param reader of what bears the id */
function checkIdentifier(id: string, reader: FieldReader, isDepartment: boolean): void {
  if (isDepartment && FUNCTIONS.has(id)) return;
  if (RESERVED.has(id)) reader.complain("reserved-identifier", { text: id }, "id");
}

/** Ids used, and where first: its file and line, as error messages show them. */
export type Seen = Map<string, string>;

/** True for the first use of an id; a second one is a problem that names the place of the first. @param steps from the reader to where the id is written */
export function checkUnique(id: string, seen: Seen, reader: FieldReader, ...steps: Path): boolean {
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, `${reader.file.source.shown}:${reader.file.lineNear(reader.path.concat(steps))}`);
    return true;
  }
  reader.complain("duplicate-id", { id, first }, ...steps);
  return false;
}
