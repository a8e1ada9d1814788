import { memo } from "../../base/memo.js";
import type { Day } from "../../calendar/day.js";
import { encloses, holds, type Span } from "../../calendar/span.js";
import { type PartyKey, type Person, partyKey, type Unit } from "../../ledger/model.js";
import { plainName } from "../../terms/plain-name.js";
import type { Context } from "../context.js";
import { groupParty, type Party, partyOf, personParty, unitParty } from "../party.js";
import type { Counterpart, Tie } from "./duty.js";
import { contacting, heading, inRoles, overseeing, overseeingOne, postedIn, services } from "./service.js";
import { groupsFor, isTenured, lastLongEnough, tenuredIn } from "./tenure.js";
import type { Time } from "./triggered-times.js";

/** A holder; a person holds by what he does in the unit. */
export interface Holder {
  readonly party: Party;
  readonly person: Person | null;
}

/** A department, and when somebody oversaw or headed it. */
interface Served {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** What somebody at some time oversaw and headed, departments in the order of his unit: found out once, since every duty of his asks. */
interface Portfolio {
  readonly overseen: readonly Served[];
  readonly headed: readonly Served[];
  /** Whatever else his posts name as overseen: groups and units. */
  readonly besides: readonly PartyKey[];
}

const portfolios = new WeakMap<Person, Portfolio>();

/** @param person one of the unit's own */
function portfolioOf(person: Person, { departments }: Pick<Unit, "departments">): Portfolio {
  return memo(portfolios, person, () => {
    const named = new Set(person.posts.flatMap(({ oversees }) => oversees));
    const served = (test: typeof heading) =>
      departments.map(({ id }) => ({ id, spans: services(person, test(id)) })).filter(({ spans }) => spans.length > 0);
    const besides = [...named].filter((key) => !key.startsWith("department:"));
    return { overseen: served(overseeing), headed: served(heading), besides };
  });
}

/** The departments that somebody heads on a day. @param person one of the unit's own */
export function headedOn(person: Person, unit: Pick<Unit, "departments">, on: Day): string[] {
  return portfolioOf(person, unit)
    .headed.filter(({ spans }) => spans.some((span) => holds(span, on)))
    .map(({ id }) => id);
}

/** Counterparts found through each department the holder has overseen long enough and does not head himself. */
export function throughPortfolio(
  holder: Holder,
  occurrence: Time,
  context: Context,
  partiesOf: (department: string) => Party[],
): Counterpart[] {
  const { person } = holder;
  const { unit } = context;
  if (!person) return [];
  const overseen = portfolioOf(person, unit).overseen.filter(({ spans }) => lastLongEnough(spans, occurrence, context));
  if (overseen.length === 0) return [];
  const headed = headedOn(person, unit, occurrence.tenureDay);
  return overseen
    .filter(({ id }) => !headed.includes(id))
    .flatMap(({ id }) => {
      const ties: readonly Tie[] = [{ by: "department", department: id }];
      return partiesOf(id).map((party) => ({ party, ties }));
    });
}

/** A group or unit that somebody oversees, and who leads it. */
interface Overseen extends Counterpart {
  readonly heads: readonly Party[];
}

/** The groups and units that the holder has long enough overseen: of a group its head, of a unit its secretary leads it. */
export function overseenBesides({ person }: Holder, occurrence: Time, context: Context): Overseen[] {
  const { neighbours, unit } = context;
  if (!person) return [];
  return portfolioOf(person, unit).besides.flatMap((key): Overseen[] => {
    const party = partyThere(key, occurrence, context);
    if (!party || party.type === "department") return [];
    const keys = keysOf(party.key, neighbours);
    if (keys[0] !== party.key || !isTenured(person, overseeingOne(keys), occurrence, context)) return [];
    const ties: readonly Tie[] = [{ by: "overseen", keys }];
    const below = neighbours.unit(party.key);
    const secretaries = below ? tenuredIn(below, inRoles(["secretary"]), occurrence, context) : [];
    const head = unit.groups.find(({ id }) => partyKey("group", id) === party.key)?.head;
    const heads = [...secretaries.map((one) => personParty(one, unit)), ...(head ? [partyOf(head, context)] : [])];
    return [{ party, ties, heads }];
  });
}

/** The keys by which a post may name a party: its own first; a unit's name besides. */
export function keysOf(key: PartyKey, near: Pick<Context["neighbours"], "unit">): PartyKey[] {
  const unit = near.unit(key);
  return unit ? [partyKey("unit", unit.id), partyKey("unit", plainName(unit.name))] : [key];
}

/** Those posted in each department that the holder has long enough headed. @param roles that they have there; empty: any */
export function peopleOfOwn(
  { person }: Holder,
  roles: readonly string[],
  occurrence: Time,
  context: Context,
): Counterpart[] {
  const { unit } = context;
  if (!person) return [];
  return portfolioOf(person, unit)
    .headed.filter(({ spans }) => lastLongEnough(spans, occurrence, context))
    .flatMap(({ id }) =>
      tenuredIn(unit, postedIn(id, roles), occurrence, context).map(
        (one): Counterpart => ({ party: personParty(one, unit), ties: [{ by: "department", department: id }] }),
      ),
    );
}

/** The departments, people and units that the holder's post has long enough been in contact with. */
export function contactsOf({ person }: Holder, occurrence: Time, context: Context): Counterpart[] {
  if (!person) return [];
  const keys = new Set(person.posts.flatMap(({ contacts }) => contacts));
  return [...keys].flatMap((key): Counterpart[] => {
    const party = partyThere(key, occurrence, context);
    if (!party) return [];
    const called = keysOf(party.key, context.neighbours);
    if (!isTenured(person, contacting(called), occurrence, context)) return [];
    return [{ party, ties: [{ by: "contact", keys: called }] }];
  });
}

/** Who a post names: a unit and a group exist for the whole of the period (contract 3.8). */
function partyThere(key: PartyKey, occurrence: Time, context: Context): Party | undefined {
  const { neighbours, unit } = context;
  if (key.startsWith("group:")) {
    const kinds = unit.groups.flatMap((group) => (partyKey("group", group.id) === key ? [group.kind] : []));
    const there = groupsFor(kinds, occurrence, context).find(({ id }) => partyKey("group", id) === key);
    return there && groupParty(unit, there.id);
  }
  if (!key.startsWith("unit:")) return partyOf(key, context);
  const named = neighbours.unit(key);
  return named && encloses(named.span, occurrence) ? unitParty(named) : undefined;
}

/**
 * Each person, whatever his role, who has long enough overseen a department that the holder has long enough headed; after
 * an event that concerns departments, only of those.
 */
export function overseers(holder: Holder, occurrence: Time, context: Context): Counterpart[] {
  const { person } = holder;
  const { unit } = context;
  if (!person) return [];
  const concerned = occurrence.trigger?.departments ?? [];
  return portfolioOf(person, unit).headed.flatMap(({ id, spans }) => {
    if (!lastLongEnough(spans, occurrence, context)) return [];
    if (concerned.length > 0 && !concerned.includes(id)) return [];
    return tenuredIn(unit, overseeing(id), occurrence, context).map(
      (overseer): Counterpart => ({ party: personParty(overseer, unit), ties: [{ by: "department", department: id }] }),
    );
  });
}
