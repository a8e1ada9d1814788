import { addDays, type Day, yearOf } from "../../calendar/day.js";
import { type LabelSource, labelOf } from "../../ledger/labels.js";
import type { Case, PartyKey, Person, Unit } from "../../ledger/model.js";
import { hasFunction, partyKey } from "../../ledger/model.js";
import { personAmong } from "../../ledger/person-index.js";
import type { Context } from "../context.js";
import { inRoles, postedIn, serviceOn, serving } from "../duty/service.js";
import type { FindingArgs, FindingCode, RecordPlace, Status } from "../finding.js";
import { type Party, partyOf } from "../party.js";
import type { Actor } from "./actor.js";
import type { Side } from "./side.js";

/** What a rule says of one record, and of whom; null where it judges nobody in particular. */
export interface RuleVerdict<Code extends FindingCode = FindingCode> extends Outcome<Code> {
  readonly clause: string;
  readonly record: RecordPlace;
  /** The label of the record as the unit would write it. */
  readonly label: string;
  /** The year the finding belongs to (contract 3.9). */
  readonly year: number;
  readonly holder: Party | null;
}

/** A status with what there is to say of it. */
export interface Outcome<Code extends FindingCode = FindingCode> {
  readonly status: Extract<Status, "met" | "breach" | "review" | "undetermined">;
  readonly code: Code;
  readonly args: FindingArgs[Code];
}

export function outcome<Code extends FindingCode>(
  status: Outcome["status"],
  code: Code,
  args: FindingArgs[Code],
): Outcome<Code> {
  return { status, code, args };
}

/** What a rule says of a record, of the year of its date. */
export function verdictOn(
  record: RecordPlace & { readonly content: LabelSource },
  clause: string,
  holder: Party | null,
  { status, code, args }: Outcome,
): RuleVerdict {
  return { clause, record, label: labelOf(record), year: yearOf(record.date), holder, status, code, args };
}

/** A person of the unit. */
export function ownPerson(key: PartyKey | null, { people }: Pick<Unit, "people">): Person | undefined {
  return personAmong(people, key);
}

/** A person of the whole ledger. */
export function personOf(key: PartyKey | null, { neighbours }: Pick<Context, "neighbours">): Person | undefined {
  return key === null ? undefined : neighbours.person(key);
}

export function nameOf(key: PartyKey, context: Context): string {
  return partyOf(key, context).name.zh;
}

/** Whether a person held one of the roles on a day. */
export function holdsOne(person: Person, roles: readonly string[], on: Day): boolean {
  return roles.length > 0 && serviceOn(person, inRoles(roles), on) !== undefined;
}

/** Those of the unit who held one of the roles on a day. */
export function holdersOn(roles: readonly string[], on: Day, { unit }: Pick<Context, "unit">): Person[] {
  return serving(unit, inRoles(roles), on);
}

/**
 * Whether a clause that names roles or bodies speaks of somebody held to account (contract 3.10): one who was what it names when it
 * happened, or on the eve of what was done to him, since a measure may end the post. One that names nobody speaks of everybody.
 * @param judged who, and the day of what was decided of him
 */
export function isSpokenOf(
  judged: { readonly who: PartyKey; readonly date: Day },
  of: readonly Actor[],
  { occurred }: Pick<Case, "occurred">,
  context: Pick<Context, "unit" | "neighbours">,
): boolean {
  if (of.length === 0) return true;
  return [occurred, addDays(judged.date, -1)].some((on) => of.some((one) => isActor(judged.who, one, on, context)));
}

/** Whether a party is a body, or somebody who acted for it on a day. */
export function isOnSide(key: PartyKey, side: Side, on: Day, context: Context): boolean {
  if (key === partyKey("body", side.body)) return true;
  const person = personOf(key, context);
  return person !== undefined && holdsOne(person, side.roles, on) && !holdsOne(person, side.notRoles, on);
}

/**
 * Whether a party named in a record of a day is the one meant: the body or the organ, a department with the function or its
 * head of the day, somebody who holds one of the roles.
 */
export function isActor(key: PartyKey, actor: Actor, on: Day, context: Pick<Context, "unit" | "neighbours">): boolean {
  const { unit } = context;
  if (actor.type === "body" || actor.type === "organ") return key === partyKey(actor.type, actor.id);
  const person = personOf(key, context);
  if (actor.type === "role") return person !== undefined && holdsOne(person, actor.roles, on);
  return unit.departments
    .filter((department) => hasFunction(department, [actor.id]))
    .some(
      ({ id }) =>
        key === partyKey("department", id) ||
        (person !== undefined && serviceOn(person, postedIn(id, ["department-head"]), on) !== undefined),
    );
}
