import { allOf } from "../../base/lists.js";
import { encloses, holds } from "../../calendar/span.js";
import { hasFunction, type Person } from "../../ledger/model.js";
import type { CounterpartSelector, HolderSelector, Obligation, TriggerSelector } from "../../regulation/rulebook.js";
import type { Context } from "../context.js";
import type { Neighbour } from "../neighbours.js";
import { bodyParty, departmentParty, groupParty, type Party, personParty, unitParty } from "../party.js";
import type { Counterpart, Tie } from "./duty.js";
import {
  contactsOf,
  type Holder,
  headedOn,
  keysOf,
  overseenBesides,
  overseers,
  peopleOfOwn,
  throughPortfolio,
} from "./portfolio.js";
import type { Occurrence } from "./schedule.js";
import { heading, inRoles, overseeing, overseeingOne, postedIn, serviceOn } from "./service.js";
import { groupsFor, tenuredIn } from "./tenure.js";
import type { Time } from "./triggered-times.js";

export type { Holder } from "./portfolio.js";

/** Who owes an obligation for an occurrence (contract 3.6): persons by role and tenure, bodies and departments always. */
export function holdersOf(selector: HolderSelector, occurrence: Time, context: Context): Holder[] {
  switch (selector.by) {
    case "body":
      return [{ party: bodyParty(selector.body, context.terms), person: null }];
    case "department":
      return context.unit.departments
        .filter((department) => hasFunction(department, [selector.function]))
        .map((department) => ({ party: departmentParty(context.unit, department.id), person: null }));
    case "group":
      return groupsFor(selector.kinds, occurrence, context).map(({ id }) => ({
        party: groupParty(context.unit, id),
        person: null,
      }));
    case "heads":
    case "role":
      return tenuredIn(context.unit, inRoles(rolesOf(selector)), occurrence, context).map((person) => ({
        party: personParty(person, context.unit),
        person,
      }));
  }
}

/**
 * Whether a trigger concerns the holder himself, or what he oversees: a department, a group, a unit (a department that he heads) on the
 * day. What is on the holder alone is not his to look after.
 */
export function isConcerned(
  { party, person }: Holder,
  { trigger, tenureDay: on }: Pick<Time, "trigger" | "tenureDay">,
  how: "overseen-department" | "headed-department" | "holder",
  near: Pick<Context["neighbours"], "unit">,
): boolean {
  if (trigger === null) return false;
  const { departments, named, people } = trigger;
  if (how === "holder") return people.includes(party.key);
  if (how === "overseen-department" && people.length > 0 && people.every((key) => key === party.key)) return false;
  const tests =
    how === "headed-department"
      ? departments.map(heading)
      : [...departments.map(overseeing), ...named.map((key) => overseeingOne(keysOf(key, near)))];
  return person !== null && tests.some((test) => serviceOn(person, test, on) !== undefined);
}

/** Whether a holder himself did what the trigger tells: held the talk, did the activity, made the report, was what met. */
export function didIt({ party }: Holder, { trigger }: Pick<Time, "trigger">): boolean {
  const record = trigger?.record;
  if (record?.kind === "talks" || record?.kind === "activities") return record.by.includes(party.key);
  if (record?.kind === "meetings") return record.of === party.key;
  return record?.kind === "reports" && record.from.includes(party.key);
}

/**
 * Whether a person is one of those whose report a meeting heard, where only that it heard some makes it one that starts the duty; where it
 * names none of them by whom, everybody is.
 */
export function wasHeard(
  { party }: Holder,
  { trigger }: Pick<Time, "trigger">,
  { orHeard, topics }: Pick<TriggerSelector, "orHeard" | "topics">,
): boolean {
  const record = trigger?.record;
  if (record?.kind !== "meetings" || topics.some((topic) => record.topics.includes(topic))) return true;
  const people = record.heard.filter(({ type, from }) => orHeard.includes(type) && from.startsWith("person:"));
  return people.length === 0 || people.some(({ from }) => from === party.key);
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
  const found = allOf(obligation.counterparts, (selector) => select(selector, roles, holder, occurrence, context));
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

/** The heads of the departments that the holder's posts name; of a branch secretary whose post names none, of all. */
function headsOfOwn({ person }: Holder, occurrence: Time, context: Context): Person[] {
  const { unit } = context;
  const posts = person?.posts.filter((post) => holds(post, occurrence.tenureDay)) ?? [];
  const isWhole = posts.some(({ role, departments }) => role === "branch-secretary" && departments.length === 0);
  const ids = isWhole ? unit.departments.map(({ id }) => id) : posts.flatMap(({ departments }) => departments);
  return [...new Set(ids)].flatMap((id) => tenuredIn(unit, heading(id), occurrence, context));
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
    case "group":
      return groupsFor(selector.kinds, occurrence, context).map(({ id }) => own(groupParty(unit, id)));
    case "departments": {
      const headed = holder.person ? headedOn(holder.person, unit, occurrence.tenureDay) : [];
      return unit.departments.filter(({ id }) => !headed.includes(id)).map(({ id }) => own(departmentParty(unit, id)));
    }
    case "department-heads":
      return tenuredIn(unit, inRoles(["department-head"]), occurrence, context).map((person) => own(named(person)));
    case "own-deputies":
      return peopleOfOwn(holder, ["department-deputy"], occurrence, context);
    case "own-staff":
      return peopleOfOwn(holder, selector.roles, occurrence, context);
    case "own-heads":
      return headsOfOwn(holder, occurrence, context).map((person) => own(named(person)));
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
      return [
        ...throughPortfolio(holder, occurrence, context, (department) => [departmentParty(unit, department)]),
        ...overseenBesides(holder, occurrence, context).map(({ party, ties }) => ({ party, ties })),
      ];
    case "overseen-heads":
      return [
        ...throughPortfolio(holder, occurrence, context, (department) =>
          tenuredIn(unit, heading(department), occurrence, context).map(named),
        ),
        ...overseenBesides(holder, occurrence, context).flatMap(({ heads, ties }) =>
          heads.map((party) => ({ party, ties })),
        ),
      ];
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
