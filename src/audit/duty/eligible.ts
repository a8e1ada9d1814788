import { allOf } from "../../base/lists.js";
import type { Day } from "../../calendar/day.js";
import { holds, type Span } from "../../calendar/span.js";
import { DISCIPLINE_GROUP, LEADING_BODY } from "../../ledger/leading-bodies.js";
import { hasFunction, idOf, type PartyKey, type Person, partyKey, type Unit } from "../../ledger/model.js";
import { personAmong } from "../../ledger/person-index.js";
import type { Part, Slot, SlotName } from "../../regulation/rulebook.js";
import type { Context } from "../context.js";
import type { Neighbour } from "../neighbours.js";
import type { Party } from "../party.js";
import { type Duty, tieDepartments, tiesOf } from "./duty.js";
import { rolesOf } from "./holders.js";
import { headedOn } from "./portfolio.js";
import {
  contacting,
  heading,
  inRoles,
  overseeing,
  overseeingOne,
  type PostTest,
  postedIn,
  type Served,
  served,
  serviceOn,
} from "./service.js";
import type { Trigger } from "./trigger.js";

/** Who may stand in a place of a record: some on any day, some only for what they did on the days of a former service. */
export interface Eligible {
  readonly always: readonly PartyKey[];
  readonly during: readonly { readonly key: PartyKey; readonly span: Span }[];
}

/** True where any of the parties named in a record of a day may stand in the place. */
export function anyIsEligible({ always, during }: Eligible, keys: readonly PartyKey[], on: Day): boolean {
  return (
    always.some((key) => keys.includes(key)) || during.some(({ key, span }) => keys.includes(key) && holds(span, on))
  );
}

/** Who may stand in a slot: any of its parts; where the trigger names the one who is meant, only he (contract 3.9). */
export function eligibleForSlot({ name, parts }: Slot, duty: Duty, near: UnitsBelow): Eligible {
  const isNamed = duty.counterpart !== null && duty.obligation.counterparts.length === 0;
  const concerned = isNamed ? parts.filter((part) => part.as === "concerned") : [];
  const counting = concerned.length > 0 ? concerned : parts;
  return united(counting.map((part) => eligibleAs(part, name, duty, near)));
}

/** Who may stand where a row's evidence names a part of the duty, or a party. */
function eligibleAs(part: Part, slot: SlotName, duty: Duty, near: UnitsBelow): Eligible {
  switch (part.as) {
    case "holder":
    case "counterpart": {
      const holder = () => united([eligibleHolders(duty), speakingFor(duty.holder.key, slot, duty.unit)]);
      const counterpart = () => eligibleCounterparts(duty, slot, near.below);
      // Of a pair that owes something to each other, either may have come to the other.
      if (duty.obligation.pairs) return united([holder(), counterpart()]);
      return part.as === "holder" ? holder() : counterpart();
    }
    case "recipient":
      return eligibleRecipients(duty);
    case "department":
      return always(tiesOf(duty.counterpart));
    case "subordinate":
      return united(near.subordinates.map((unit) => eligibleUnits(unit)));
    case "concerned":
      return eligibleConcerned(duty, slot, near.below);
    case "person-concerned":
      // Where no evidence of the row asks for each of those concerned, whoever the trigger names.
      if (duty.counterpart === null) return always(duty.trigger?.people ?? []);
      return duty.counterpart.party.type === "person" ? always([duty.counterpart.party.key]) : NOBODY;
    case "group-head":
      return always(groupHeads(duty));
    case "holder-head":
      return duty.holder.type === "department" ? everServed(duty.unit, heading(duty.holder.id)) : NOBODY;
    case "department-concerned":
      return united(duty.trigger ? sidesConcerned(duty.trigger, duty, near.below) : []);
    case "sender": {
      const record = duty.trigger?.record;
      return record?.kind === "events" && record.superior !== null ? always([record.superior]) : NOBODY;
    }
    case "any-department":
      return united(departmentsWith(part.functions, duty.unit));
    case "office-of":
      return eligibleOffice(part.body, duty.unit);
    case "any-role":
      return everServed(duty.unit, inRoles(rolesIn(part.roles, duty.unit)));
    case "party":
      return united([
        always(organsLike(partyKey(part.type, part.id), duty.unit)),
        speakingFor(partyKey(part.type, part.id), slot, duty.unit),
      ]);
  }
}

/** A paper that a unit sends in its own name is that of its leading Party body: offices write one or the other. */
function speakingFor(key: PartyKey, slot: SlotName, unit: Unit): Eligible {
  return slot === "from" && key === LEADING_BODY ? always([partyKey("unit", unit.id)]) : NOBODY;
}

/**
 * The one whom the trigger names and this duty is about (contract 3.9): where people are wanted, for a department whoever is
 * posted in it, for a group whoever is of it and for a unit its secretary. Where the row has counterparts of its own, any person whom the trigger names.
 */
function eligibleConcerned(
  { counterpart, obligation, trigger, unit }: Duty,
  slot: SlotName,
  below: readonly Neighbour[],
): Eligible {
  if (obligation.counterparts.length > 0) return always(trigger?.people ?? []);
  if (!counterpart) return NOBODY;
  const { id, key, type } = counterpart.party;
  const own = always([key]);
  const other = type === "unit" ? below.find((one) => one.id === id) : undefined;
  const group = type === "group" ? unit.groups.find((one) => one.id === id) : undefined;
  const led =
    type === "department"
      ? everServed(unit, postedIn(id))
      : group
        ? always([...headsOf([key], unit), ...group.members])
        : other && everServed(other, inRoles(["secretary"]));
  if (!led) return own;
  if (CORRESPONDING.includes(slot)) return united([own, led]);
  return OF_PEOPLE.includes(slot) ? led : own;
}

/** Where people are wanted: for a department its head of the day, for a group its head, for a unit its secretary. */
function eligibleFor(
  { id, key, type }: Pick<Party, "id" | "key" | "type">,
  unit: Unit,
  below: readonly Neighbour[],
): Eligible {
  if (type === "department") return everServed(unit, heading(id));
  if (type === "group") return always(headsOf([key], unit));
  const other = type === "unit" ? below.find((one) => one.id === id) : undefined;
  return other ? everServed(other, inRoles(["secretary"])) : always([key]);
}

/** The heads of those of some parties that are groups of a unit. */
function headsOf(keys: readonly PartyKey[], { groups }: Pick<Unit, "groups">): PartyKey[] {
  return groups.flatMap(({ id, head }) => (head !== null && keys.includes(partyKey("group", id)) ? [head] : []));
}

/** In a commission for discipline inspection the leading body and the discipline body are one. */
function bodiesLike(key: PartyKey, { kind }: Unit): PartyKey[] {
  const one = [DISCIPLINE_GROUP, LEADING_BODY];
  return kind === "discipline-commission" && one.includes(key) ? one : [key];
}

/** The superior organs of a Party group, and the organs of its own level that are these to it. */
const OF_OWN_LEVEL: ReadonlyMap<PartyKey, PartyKey> = new Map([
  [partyKey("organ", "superior-party"), partyKey("organ", "local-party-committee")],
  [partyKey("organ", "superior-discipline"), partyKey("organ", "local-discipline")],
]);

/**
 * A Party group is set up by the Party committee of its level, which is the next above it: where a unit records no other organ as its
 * superior, that committee, or its commission, is.
 */
function organsLike(key: PartyKey, { kind, organs }: Unit): PartyKey[] {
  const own = OF_OWN_LEVEL.get(key);
  const isOwnCommittee = kind === "party-committee" || kind === "discipline-commission";
  if (own === undefined || isOwnCommittee || isRecorded(key, { organs })) return [key];
  return [key, own];
}

function isRecorded(organ: PartyKey, { organs }: Pick<Unit, "organs">): boolean {
  return organs.some(({ relations }) => relations.includes(idOf(organ)));
}

/** Those of some who may stand in a place whom a message names: an organ that would do for the one asked only where the unit records it. */
export function namedOf(keys: readonly PartyKey[], unit: Unit): PartyKey[] {
  const instead = keys.flatMap((key) => OF_OWN_LEVEL.get(key) ?? []);
  return keys.filter((key) => !instead.includes(key) || isRecorded(key, unit));
}

/** In a commission for discipline inspection those of its team are the leaders of the discipline body. */
function rolesIn(roles: readonly string[], { kind }: Unit): readonly string[] {
  const isLed = kind === "discipline-commission" && roles.includes("discipline-head");
  return isLed ? [...roles, "secretary", "deputy-secretary", "member"] : roles;
}

/** The departments with one of some functions, each with whoever heads it. */
function departmentsWith(functions: readonly string[], unit: Unit): Eligible[] {
  return unit.departments
    .filter((one) => hasFunction(one, functions))
    .map(({ id }) => united([always([partyKey("department", id)]), everServed(unit, heading(id))]));
}

/** The heads of the groups that are parties to a duty. */
function groupHeads({ counterpart, holder, unit }: Duty): PartyKey[] {
  return headsOf([holder.key, ...(counterpart ? [counterpart.party.key] : [])], unit);
}

/**
 * The departments and units that a trigger is about, for which whoever leads them on the day stands as well; of several that it
 * names, each a duty of its own, the one that this duty is about.
 */
function sidesConcerned(trigger: Trigger, { counterpart, unit }: Duty, below: readonly Neighbour[]): Eligible[] {
  const isMeant = (key: PartyKey) =>
    !counterpart || !trigger.named.includes(counterpart.party.key) || key === counterpart.party.key;
  const departments = trigger.departments.filter((id) => isMeant(partyKey("department", id)));
  const named = trigger.named.filter(isMeant);
  const own = departments.map((id) => united([always([partyKey("department", id)]), everServed(unit, heading(id))]));
  return [...own, ...below.filter((one) => named.includes(partyKey("unit", one.id))).map((one) => eligibleUnits(one))];
}

/** The units below that parts of a duty may stand for. */
type UnitsBelow = Pick<Context["neighbours"], "subordinates" | "below">;

/** Slots in which nobody but people may stand. */
const OF_PEOPLE: readonly SlotName[] = ["with", "by", "chair"];

/** Slots in which whoever is of a department, or leads a unit, stands for it as well. */
const CORRESPONDING: readonly SlotName[] = ["from", "to", "by"];

const NOBODY: Eligible = { always: [], during: [] };

/** The recipient, or any that the row names as doing as well. */
function eligibleRecipients({ obligation, recipient, unit }: Duty): Eligible {
  if (!recipient) return NOBODY;
  const asked = obligation.recipients.find(({ type, id }) => partyKey(type, id) === recipient.key);
  const keys = [recipient.key, ...(asked?.or ?? []).map(({ type, id }) => partyKey(type, id))];
  return always(keys.flatMap((key) => [...organsLike(key, unit), ...committeeOf(key, unit)]));
}

/** To a commission for discipline inspection the Party committee that it reports to is that of its level, no body of its own. */
function committeeOf(key: PartyKey, { kind }: Unit): PartyKey[] {
  return kind === "discipline-commission" && key === LEADING_BODY ? [partyKey("organ", "local-party-committee")] : [];
}

/** Everybody who may stand in a slot that names several parts. */
function united(standings: readonly Eligible[]): Eligible {
  const some = standings.filter((one) => one.always.length + one.during.length > 0);
  const [first = NOBODY] = some;
  if (some.length < 2) return first;
  return {
    always: [...new Set(allOf(some, (one) => one.always))],
    during: allOf(some, (one) => one.during),
  };
}

/**
 * The holder, and unless the obligation is personal whoever held the very role (the department, the portfolio) before him,
 * for what he did in it (contract 3.6); after an event, the holder alone (contract 3.9).
 */
function eligibleHolders(duty: Duty): Eligible {
  const { holder, obligation, unit } = duty;
  const person = personOf(holder, unit);
  const own = always(bodiesLike(holder.key, unit));
  if (!person || obligation.personal || duty.trigger) return own;
  const services = veryServices(duty, person);
  return united([own, ...services.map((test) => predecessors(person, test, duty))]);
}

function personOf({ key }: Party, unit: Unit): Person | undefined {
  return personAmong(unit.people, key);
}

/** The services whose former holders count as the holder's predecessors. */
function veryServices(duty: Duty, person: Person): PostTest[] {
  const departments = tieDepartments(duty.counterpart);
  if (duty.obligation.holder.by === "heads") {
    return (departments.length > 0 ? departments : headedOn(person, duty.unit, duty.occurrence.tenureDay)).map(heading);
  }
  const isHeading = duty.obligation.counterparts.some(({ by }) => by === "own-deputies" || by === "own-staff");
  const byPortfolio = departments.map(isHeading ? heading : overseeing);
  const byName = (duty.counterpart?.ties ?? []).flatMap((tie) =>
    tie.by === "contact" ? [contacting(tie.keys)] : tie.by === "overseen" ? [overseeingOne(tie.keys)] : [],
  );
  const throughItself = duty.counterpart === null || duty.counterpart.ties.some((tie) => tie.by === "itself");
  const byRole = throughItself ? rolesOf(duty.obligation.holder).map((role) => inRoles([role])) : [];
  return [...byPortfolio, ...byName, ...byRole];
}

/** Those whose service ended before the present one of `person` began, each for the days of that service. */
function predecessors(person: Person, test: PostTest, duty: Duty): Eligible {
  const others = served(duty.unit, test).filter((other) => other.person.key !== person.key);
  if (others.length === 0) return NOBODY;
  const present = serviceOn(person, test, duty.occurrence.tenureDay);
  if (!present) return NOBODY;
  return { always: [], during: allOf(others, stays).filter(({ span }) => span.to < present.from) };
}

/**
 * The counterpart. As the one a report comes from, a department may also be its head of the day, a group its head, a subordinate unit its secretary.
 * What a head reports to his overseer may have gone to the former overseer (contract 3.6).
 */
function eligibleCounterparts(duty: Duty, slot: SlotName, below: readonly Neighbour[]): Eligible {
  const { counterpart, unit } = duty;
  if (!counterpart) return NOBODY;
  const own = united([always([counterpart.party.key]), eligibleInstead(duty)]);
  if (slot === "from" && counterpart.party.type === "department") {
    return united([own, everServed(unit, heading(counterpart.party.id))]);
  }
  if (slot === "from" && counterpart.party.type === "group") {
    return united([own, always(headsOf([counterpart.party.key], unit))]);
  }
  if (slot === "from" && counterpart.party.type === "unit") {
    const other = below.find((one) => one.id === counterpart.party.id);
    return other ? eligibleUnits(other) : own;
  }
  const isContact = counterpart.ties.some(({ by }) => by === "contact" || by === "overseen");
  if (OF_PEOPLE.includes(slot) && (slot !== "by" || isContact) && counterpart.party.type !== "person") {
    return united([own, eligibleFor(counterpart.party, unit, below)]);
  }
  const isOverseer = duty.obligation.counterparts.some((selector) => selector.by === "overseer");
  const overseer = personOf(counterpart.party, unit);
  if (!isOverseer || !overseer) return own;
  const former = tieDepartments(counterpart).map((id) => predecessors(overseer, overseeing(id), duty));
  return united([own, ...former]);
}

/** Who stands for a counterpart that is a body: those whom the row names beside it. */
function eligibleInstead({ counterpart, obligation, unit }: Duty): Eligible {
  const selector = obligation.counterparts.find(
    (one) => one.by === "body" && partyKey("body", one.body) === counterpart?.party.key,
  );
  if (selector?.by !== "body") return NOBODY;
  const { or, orRoles } = selector;
  const roles = everServed(unit, inRoles(orRoles));
  return united([always(or.map(({ type, id }) => partyKey(type, id))), roles]);
}

/** The office of a body, while it was recorded as that: the department, or its head of the day; or the body in which it sits. */
function eligibleOffice(body: string, unit: Unit): Eligible {
  const offices = unit.bodies.flatMap(({ id, office, from, to }) =>
    id === body && office !== null ? [{ key: office, span: { from, to } }] : [],
  );
  const heads = offices
    .filter(({ key }) => key.startsWith("department:"))
    .map(({ key }) => everServed(unit, heading(idOf(key))));
  return united([{ always: [], during: offices }, ...heads]);
}

/** A subordinate unit, or its secretary of the day. */
function eligibleUnits(unit: Neighbour): Eligible {
  return united([always([partyKey("unit", unit.id)]), everServed(unit, inRoles(["secretary"]))]);
}

function everServed(unit: Neighbour, test: PostTest): Eligible {
  return { always: [], during: allOf(served(unit, test), stays) };
}

function stays({ person, spans }: Served): Eligible["during"] {
  return spans.map((span) => ({ key: person.key, span }));
}

function always(keys: readonly PartyKey[]): Eligible {
  return { always: keys, during: [] };
}
