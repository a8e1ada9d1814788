import type { Context } from "../audit/context.js";
import { partyOf, termText } from "../audit/party.js";
import { memo } from "../base/memo.js";
import { idIn, idOf, type PartyKey, partyKey, type Unit } from "../ledger/model.js";
import { type Finder, Names } from "../ledger/names.js";
import { PARTY_TYPES } from "../terms/party-types.js";

/** What is asked of a context to name a party of a record. */
export type Naming = Pick<Context, "unit" | "neighbours" | "terms">;

/**
 * A party as a clerk of the context's unit writes it in a record: by its name where the name alone finds it (contract 1), a
 * person of another unit after that unit's; else by its id.
 */
export function writtenParty(key: PartyKey, context: Naming): string {
  const { written, finder } = memo(known, context.unit, () => ({
    written: new Map<PartyKey, string>(),
    finder: finderOf(context),
  }));
  return memo(written, key, () => nameThatFinds(key, finder, context) ?? idIn(context.unit, key));
}

const known = new WeakMap<Unit, { readonly written: Map<PartyKey, string>; readonly finder: Finder }>();

function finderOf({ unit, terms }: Naming): Finder {
  const names = new Names(terms);
  names.add(unit);
  return names.of(unit);
}

/** What would be read as a list, or as not written (contract 1). */
const READ_OTHERWISE = /[、，；,;/\n]|^(?:无|—|-|待补充)$/;

function nameThatFinds(key: PartyKey, finder: Finder, context: Naming): string | undefined {
  const names = [partyOf(key, context).name.zh, ...(key.startsWith("organ:") ? [relationName(key, context)] : [])];
  return names.find((name) => finds(name, key, finder, context)) ?? nameWithUnit(key, context);
}

/** What organs of a relation are called together: several may bear it. */
function relationName(key: PartyKey, { terms }: Naming): string {
  return termText("relations", idOf(key), terms).zh;
}

function finds(name: string, key: PartyKey, finder: Finder, { neighbours }: Naming): boolean {
  if (READ_OTHERWISE.test(name)) return false;
  const found = finder.find(name, PARTY_TYPES);
  if (found.found === "one") return found.keys.includes(key);
  if (found.found === "several" || !key.startsWith("unit:")) return false;
  return neighbours.unit(partyKey("unit", name))?.id === idOf(key);
}

/** A person of another unit, with that unit's id before his name. */
function nameWithUnit(key: PartyKey, { neighbours, unit }: Naming): string | undefined {
  const home = neighbours.unitOf(key);
  const name = neighbours.person(key)?.name;
  if (!home || name === undefined || home.id === unit.id || READ_OTHERWISE.test(name)) return undefined;
  return home.people.filter((one) => one.name === name || one.id === name).length === 1
    ? `${home.id}/${name}`
    : undefined;
}
