import { memo } from "../base/memo.js";
import { idIn, idOf, type PartyKey, type Person, partyKey, type Unit } from "../ledger/model.js";
import type { LocalText } from "../regulation/local-text.js";
import type { Recipient } from "../regulation/recipient.js";
import type { PartyType } from "../terms/party-types.js";
import type { Vocabulary } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";
import type { Context } from "./context.js";

/** A party to a duty, named for people to read. An organ's id is its relation. */
export interface Party {
  readonly key: PartyKey;
  readonly type: PartyType;
  readonly id: string;
  readonly name: LocalText;
}

const people = new WeakMap<Person, Map<string, Party>>();

/** A person as findings of a unit name him: one of another unit with that unit's id before his own (contract 1). Every duty of his names the same party. */
export function personParty(person: Person, unit: Pick<Unit, "id">): Party {
  const inUnits = memo(people, person, () => new Map<string, Party>());
  return memo(inUnits, unit.id, () => {
    const { key, name } = person;
    return { key, type: "person", id: idIn(unit, key), name: same(name) };
  });
}

export function unitParty(unit: Pick<Unit, "id" | "name">): Party {
  return party("unit", unit.id, same(unit.name));
}

const departments = new WeakMap<Unit["departments"], Map<string, Party>>();

/** A department of a unit, every time the same party; its id where the unit has none of that id. */
export function departmentParty(unit: Pick<Unit, "departments">, id: string): Party {
  const ofUnit = memo(departments, unit.departments, () => new Map<string, Party>());
  return memo(ofUnit, id, () =>
    party("department", id, same(unit.departments.find((one) => one.id === id)?.name ?? id)),
  );
}

/** A group of a unit; its id where the unit has none of that id. */
export function groupParty(unit: Pick<Unit, "groups">, id: string): Party {
  return party("group", id, same(unit.groups.find((one) => one.id === id)?.name ?? id));
}

export function bodyParty(id: string, terms: Terms): Party {
  return party("body", id, termText("bodies", id, terms));
}

/** A recipient: a body, or an organ by the names of those that bear the relation, else by the relation's. */
export function recipientParty(recipient: Recipient, unit: Unit, terms: Terms): Party {
  if (recipient.type === "body") return bodyParty(recipient.id, terms);
  const bearers = unit.organs.filter((organ) => organ.relations.includes(recipient.id)).map((organ) => organ.name);
  const name = bearers.length > 0 ? same(bearers.join("、")) : termText("relations", recipient.id, terms);
  return party("organ", recipient.id, name);
}

/** What a term is called in both languages; the text itself where it is no term. */
export function termText(vocabulary: Vocabulary, text: string, terms: Terms): LocalText {
  const term = terms.find(vocabulary, text);
  return term ? { zh: term.zh, en: term.en } : same(text);
}

/** A party as a record of the context's unit names it: a person or unit of the whole ledger, a body, department or organ of the unit. */
export function partyOf(
  key: PartyKey,
  { unit, neighbours, terms }: Pick<Context, "unit" | "neighbours" | "terms">,
): Party {
  const id = idOf(key);
  if (key.startsWith("organ:")) return recipientParty({ type: "organ", id }, unit, terms);
  if (key.startsWith("department:")) return departmentParty(unit, id);
  if (key.startsWith("group:")) return groupParty(unit, id);
  const named = neighbours.unit(key);
  if (named) return unitParty(named);
  const person = neighbours.person(key);
  return person ? personParty(person, unit) : bodyParty(id, terms);
}

function party(type: PartyType, id: string, name: LocalText): Party {
  return { key: partyKey(type, id), type, id, name };
}

function same(text: string): LocalText {
  return { zh: text, en: text };
}
