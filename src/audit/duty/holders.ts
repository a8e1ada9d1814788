import type { Day } from "../../calendar/day.js";
import { encloses } from "../../calendar/span.js";
import type { Person } from "../../ledger/model.js";
import type { CounterpartSelector, HolderSelector, Obligation } from "../../regulation/rulebook.js";
import type { Context } from "../context.js";
import type { Neighbour } from "../neighbours.js";
import { bodyParty, departmentParty, type Party, personParty, unitParty } from "../party.js";
import type { Counterpart, Tie } from "./duty.js";
import type { Occurrence } from "./schedule.js";
import {
  areTenured,
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
  return [...byKey.values()];
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
    case "subordinate-units":
      return subordinatesFor(occurrence, context)
        .filter((below) => selector.kinds.length === 0 || selector.kinds.includes(below.kind))
        .map((below) => own(unitParty(below)));
    case "subordinate-heads":
      return subordinatesFor(occurrence, context).flatMap((below) =>
        tenuredIn(below, inRoles(["secretary"]), occurrence, context).map((person) => own(named(person))),
      );
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
