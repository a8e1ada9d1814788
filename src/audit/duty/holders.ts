import type { Day } from "../../calendar/day.js";
import { encloses } from "../../calendar/span.js";
import { idOf, type PartyKey, type Person } from "../../ledger/model.js";
import { isNamed } from "../../regulation/applies.js";
import type { CounterpartSelector, HolderSelector, Obligation } from "../../regulation/rulebook.js";
import type { Context } from "../context.js";
import type { Neighbour } from "../neighbours.js";
import { bodyParty, departmentParty, type Party, partyOf, personParty, unitParty } from "../party.js";
import type { Counterpart, Tie } from "./duty.js";
import type { Occurrence } from "./schedule.js";
import {
  areTenured,
  contacting,
  heading,
  inRoles,
  overseeing,
  type PostTest,
  postedIn,
  serviceOn,
  services,
  tenured,
} from "./service.js";
import type { Time, Trigger } from "./trigger.js";

/** A holder; a person holds by what he does in the unit. */
export interface Holder {
  readonly party: Party;
  readonly person: Person | null;
}

/** Who owes an obligation for an occurrence (contract 3.6): persons by role and tenure, bodies and departments always. */
export function holdersOf(selector: HolderSelector, occurrence: Occurrence, context: Context): Holder[] {
  switch (selector.by) {
    case "body":
      return [{ party: bodyParty(selector.body, context.terms), person: null }];
    case "department":
      return context.unit.departments
        .filter((department) => department.function === selector.function)
        .map((department) => ({ party: departmentParty(context.unit, department.id), person: null }));
    case "heads":
    case "role":
      return tenuredIn(context.unit, inRoles(rolesOf(selector)), occurrence, context).map((person) => ({
        party: personParty(person, context.unit),
        person,
      }));
  }
}

/** Whether a trigger concerns the holder himself, or a department that he oversees (heads) on the day. */
export function isConcerned(
  holder: Holder,
  { departments, people }: Pick<Trigger, "departments" | "people">,
  how: "overseen-department" | "headed-department" | "holder",
  on: Day,
): boolean {
  const { party, person } = holder;
  if (how === "holder") return people.includes(party.key);
  const test = how === "overseen-department" ? overseeing : heading;
  return person !== null && departments.some((id) => serviceOn(person, test(id), on) !== undefined);
}

/** The roles a person selector names. */
export function rolesOf(selector: HolderSelector): readonly string[] {
  if (selector.by === "heads") return ["department-head"];
  return selector.by === "role" ? selector.roles : [];
}

/**
 * The counterparts of a holder, each once, with every tie that makes him one; null where the obligation has no counterparts.
 * The holder himself is none, nor anybody for a department the holder heads (contract 3.6).
 */
export function counterpartsOf(
  obligation: Obligation,
  holder: Holder,
  occurrence: Time,
  context: Context,
): Counterpart[] | null {
  if (obligation.counterparts.length === 0) return null;
  const roles = obligation.counterparts.flatMap((selector) => (selector.by === "role" ? selector.roles : []));
  const found = obligation.counterparts.flatMap((selector) => select(selector, roles, holder, occurrence, context));
  const byKey = new Map<string, Counterpart>();
  for (const { party, ties } of found) {
    if (party.key === holder.party.key) continue;
    byKey.set(party.key, { party, ties: [...(byKey.get(party.key)?.ties ?? []), ...ties] });
  }
  const all = [...byKey.values()];
  return obligation.pairs ? all.filter(({ party }) => isEarlier(holder.party, party, context)) : all;
}

/** Whether a person comes before another in the unit's roster: of a pair that owes something once, he is the holder. */
function isEarlier(one: Party, other: Party, { unit }: Context): boolean {
  const at = ({ key }: Party) => unit.people.findIndex((person) => person.key === key);
  return at(one) < at(other);
}

/** Units one level down, and at any depth, that exist for the whole of an occurrence's period (contract 3.8). */
function unitsFor(
  selector: { readonly by: "subordinate-units" | "units-below" },
  occurrence: Occurrence,
  context: Context,
): Neighbour[] {
  if (selector.by === "subordinate-units") return subordinatesFor(occurrence, context);
  return context.neighbours.below.filter((unit) => encloses(unit.span, occurrence));
}

/** Units one level down that exist for the whole of an occurrence's period (contract 3.8). */
export function subordinatesFor(occurrence: Occurrence, context: Context): Neighbour[] {
  return context.neighbours.subordinates.filter((unit) => encloses(unit.span, occurrence));
}

const ITSELF: readonly Tie[] = [{ by: "itself" }];

/** @param roles all roles that the row's role selectors name: service in any of them counts as one */
function select(
  selector: CounterpartSelector,
  roles: readonly string[],
  holder: Holder,
  occurrence: Time,
  context: Context,
): Counterpart[] {
  const { unit } = context;
  const named = (person: Person) => personParty(person, unit);
  const own = (party: Party): Counterpart => ({ party, ties: ITSELF });
  switch (selector.by) {
    case "role":
      return tenuredIn(unit, inRoles(roles), occurrence, context).map((person) => own(named(person)));
    case "body":
      return [own(bodyParty(selector.body, context.terms))];
    case "departments":
      return unit.departments
        .filter(({ id }) => !holder.person || !serviceOn(holder.person, heading(id), occurrence.tenureDay))
        .map(({ id }) => own(departmentParty(unit, id)));
    case "department-heads":
      return tenuredIn(unit, inRoles(["department-head"]), occurrence, context).map((person) => own(named(person)));
    case "own-deputies":
      return ownDeputies(holder, occurrence, context);
    case "contacts":
      return contactsOf(holder, occurrence, context);
    case "subordinate-units":
    case "units-below":
      return unitsFor(selector, occurrence, context)
        .filter((below) => selector.kinds.length === 0 || selector.kinds.includes(below.kind))
        .map((below) => own(unitParty(below)));
    case "subordinate-heads":
    case "subordinate-discipline-heads": {
      const role = selector.by === "subordinate-heads" ? "secretary" : "discipline-head";
      return subordinatesFor(occurrence, context).flatMap((below) =>
        tenuredIn(below, inRoles([role]), occurrence, context).map((person) => own(named(person))),
      );
    }
    case "overseer":
      return overseers(holder, occurrence, context);
    case "overseen-departments":
      return throughPortfolio(holder, occurrence, context, (department) => [departmentParty(unit, department)]);
    case "overseen-heads":
      return throughPortfolio(holder, occurrence, context, (department) =>
        tenuredIn(unit, heading(department), occurrence, context).map(named),
      );
    case "overseen-leaders":
      return throughPortfolio(holder, occurrence, context, (department) =>
        tenuredIn(unit, postedIn(department, ["department-head", "department-deputy"]), occurrence, context).map(named),
      );
    case "overseen-staff":
      return throughPortfolio(holder, occurrence, context, (department) =>
        tenuredIn(unit, postedIn(department), occurrence, context).map(named),
      );
  }
}

/** Counterparts found through each department the holder has overseen long enough and does not head himself. */
function throughPortfolio(
  holder: Holder,
  occurrence: Time,
  context: Context,
  partiesOf: (department: string) => Party[],
): Counterpart[] {
  const { person } = holder;
  const { unit } = context;
  if (!person) return [];
  // What he never oversaw, which is most of them, need not be looked at more closely.
  const portfolio = person.posts.flatMap(({ oversees }) => oversees);
  return unit.departments
    .filter(({ id }) => portfolio.includes(id) && isTenured(person, overseeing(id), occurrence, context))
    .filter(({ id }) => !serviceOn(person, heading(id), occurrence.tenureDay))
    .flatMap(({ id }) => {
      const ties: readonly Tie[] = [{ by: "department", department: id }];
      return partiesOf(id).map((party) => ({ party, ties }));
    });
}

/** The deputies of each department that the holder has long enough headed. */
function ownDeputies({ person }: Holder, occurrence: Time, context: Context): Counterpart[] {
  const { unit } = context;
  if (!person) return [];
  return unit.departments
    .filter(({ id }) => isTenured(person, heading(id), occurrence, context))
    .flatMap(({ id }) =>
      tenuredIn(unit, postedIn(id, ["department-deputy"]), occurrence, context).map(
        (deputy): Counterpart => ({ party: personParty(deputy, unit), ties: [{ by: "department", department: id }] }),
      ),
    );
}

/** The departments, people and units that the holder's post has long enough been in contact with. */
function contactsOf({ person }: Holder, occurrence: Time, context: Context): Counterpart[] {
  if (!person) return [];
  const keys = new Set(person.posts.flatMap(({ contacts }) => contacts));
  return [...keys].flatMap((key): Counterpart[] => {
    const party = contactParty(key, occurrence, context);
    if (!party || !isTenured(person, contacting(key), occurrence, context)) return [];
    return [{ party, ties: [{ by: "contact", contact: key }] }];
  });
}

/** Who a contact is: a unit, which its text may name, exists for the whole of the period (contract 3.8). */
function contactParty(key: PartyKey, occurrence: Time, context: Context): Party | undefined {
  if (!key.startsWith("unit:")) return partyOf(key, context);
  const named = [...context.neighbours.below, context.neighbours.unit(key)].find(
    (unit) => unit !== undefined && isNamed(unit, idOf(key)),
  );
  return named && encloses(named.span, occurrence) ? unitParty(named) : undefined;
}

/**
 * Each person, whatever his role, who has long enough overseen a department that the holder has long enough headed; after
 * an event that concerns departments, only of those.
 */
function overseers(holder: Holder, occurrence: Time, context: Context): Counterpart[] {
  const { person } = holder;
  const { unit } = context;
  if (!person) return [];
  const concerned = occurrence.trigger?.departments ?? [];
  return unit.departments.flatMap(({ id }) => {
    if (!isTenured(person, heading(id), occurrence, context)) return [];
    if (concerned.length > 0 && !concerned.includes(id)) return [];
    return tenuredIn(unit, overseeing(id), occurrence, context).map(
      (overseer): Counterpart => ({ party: personParty(overseer, unit), ties: [{ by: "department", department: id }] }),
    );
  });
}

/** Those of a unit who for an occurrence have been in a service long enough. */
function tenuredIn(unit: Neighbour, test: PostTest, occurrence: Occurrence, context: Context): Person[] {
  return tenured(unit, test, occurrence.tenureDay, daysFor(occurrence, context));
}

function isTenured(person: Person, test: PostTest, occurrence: Occurrence, context: Context): boolean {
  return areTenured(services(person, test), occurrence.tenureDay, daysFor(occurrence, context));
}

function daysFor({ tenure }: Occurrence, { settings }: Context): number {
  return tenure === "none" ? 1 : settings.tenureDays[tenure];
}
