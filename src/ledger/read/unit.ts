import { asList } from "../../base/lists.js";
import { nearest } from "../../base/nearest.js";
import { placeShown } from "../../document/place-shown.js";
import type { Path } from "../../document/yaml-file.js";
import type { BindingEntry, UnitFile } from "../../generated/schemas.js";
import { perhapsListedIn } from "../../terms/listed-names.js";
import type { PartyType } from "../../terms/party-types.js";
import { plainName } from "../../terms/plain-name.js";
import { TERMS, type Vocabulary } from "../../terms/terms.js";
import type { Binding, Body, Department, Group, Organ, Person, Unit } from "../model.js";
import { personKey } from "../model.js";
import { type Abroad, insidersOf, readPosts, type UnitInsiders } from "./posts.js";
import type { FieldReader } from "./reader.js";
import { readSpan } from "./span.js";

/** A unit but for its records and its bodies, which name people of the whole ledger. */
export type UnitDescription = Omit<Unit, "records" | "bodies">;

/** A unit's description, and the names in its posts that are nobody's in the unit. */
export type UnitReading = UnitDescription & { readonly abroad: readonly Abroad[] };

const PERSON: readonly PartyType[] = ["person"];

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
export function readUnit(raw: UnitFile, reader: FieldReader, regulations: readonly string[]): UnitReading {
  const id = kept(raw.id);
  checkIdentifier(id, reader, false);
  const taken: Seen = new Map();
  const departments = readDepartments(raw, reader, taken);
  const insiders = insidersOf(raw, id);
  const groups = readGroups(raw, reader, insiders, taken);
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
    groups,
    people: readPeople(raw, id, reader, insiders),
    abroad: insiders.abroad,
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
      office: inner.partyOrNull(["department", "group", "body"], body.office, "office"),
      line: inner.file.lineOf(inner.path),
      ...readSpan(body, inner),
    };
  });
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

/** @param taken ids of departments and groups */
function readDepartments(raw: UnitFile, reader: FieldReader, taken: Seen): Department[] {
  return asList(raw.departments).map((entry, index) => {
    const inner = reader.at("departments", index);
    const id = kept(entry.id);
    checkIdentifier(id, inner, true);
    checkUnique(id, taken, inner, "id");
    const name = String(entry.name);
    const written = inner.termOrNull("functions", entry.function, "function");
    const named = functionsNamed(name, reader).filter((one) => one !== written);
    return { id, name, function: written, ...(named.length > 0 ? { named } : {}) };
  });
}

/** A department of a Party committee with the committee before its name: 县委组织部. */
const COMMITTEE_BEFORE = /^(?:中共)?[^委]{0,8}[省市县区州旗镇乡]委/;

/** The function whose name, as a department is called, is a department's own. */
function functionsNamed(name: string, reader: FieldReader): string[] {
  const id = reader.termNamed("functions", name.replace(COMMITTEE_BEFORE, ""));
  return id === undefined ? [] : [id];
}

/** The groups of a unit, whose ids are apart from those of its departments and bodies. @param taken ids of departments and groups */
function readGroups(raw: UnitFile, reader: FieldReader, insiders: UnitInsiders, taken: Seen): Group[] {
  return asList(raw.groups).map((entry, index) => {
    const inner = reader.at("groups", ...(Array.isArray(raw.groups) ? [index] : []));
    const id = kept(entry.id);
    checkIdentifier(id, inner, false);
    checkUnique(id, taken, inner, "id");
    return {
      id,
      name: kept(entry.name),
      kind: inner.term("groups", entry.kind, "kind"),
      head: insiders.parties(PERSON, entry.head, inner, "head")[0] ?? null,
      members: insiders.parties(PERSON, entry.members, inner, "members"),
      ...readSpan(entry, inner),
    };
  });
}

/** The people of a unit; the name of one without an id stands for it (contract 1). Ids are unique in the unit. */
function readPeople(raw: UnitFile, unit: string, reader: FieldReader, insiders: UnitInsiders): Person[] {
  const seen: Seen = new Map();
  return asList(raw.people).map((entry, index) => {
    const inner = reader.at("people", index);
    const name = kept(entry.name);
    const id = entry.id === undefined ? plainName(name) : kept(entry.id);
    if (entry.id !== undefined) checkIdentifier(id, inner, false);
    checkUnique(id, seen, inner, entry.id === undefined ? "name" : "id");
    return { key: personKey(unit, id), id, name, posts: readPosts(entry, inner, insiders) };
  });
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
    seen.set(id, placeShown({ file: reader.file.source.shown, line: reader.file.lineNear(reader.path.concat(steps)) }));
    return true;
  }
  reader.complain("duplicate-id", { id, first }, ...steps);
  return false;
}
