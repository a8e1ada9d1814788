import { yearUpTo } from "../../calendar/period.js";
import { holds } from "../../calendar/span.js";
import type { CompositionRuleEntry, OfficeNotEntry } from "../../generated/schemas.js";
import { type Body, type Department, hasFunction, type PartyKey, type Person, partyKey } from "../../ledger/model.js";
import { personAmong } from "../../ledger/person-index.js";
import type { References } from "../../regulation/load/references.js";
import type { LocalText } from "../../regulation/local-text.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { overseeing, postedIn, serviceOn } from "../duty/service.js";
import { bodyParty, termText } from "../party.js";
import { type Actor, actorTexts, readActors } from "./actor.js";
import type { RuleKind } from "./kind.js";
import { holdersOn, holdsOne, isActor, nameOf, type Outcome, outcome, type RuleVerdict } from "./rule.js";

/** Who must sit on a standing body, and where its office is; what is empty or null is not looked at. */
export interface CompositionRule extends RuleBase {
  readonly check: "composition";
  readonly body: string;
  /** Roles one of which its head holds. */
  readonly head: readonly string[];
  /** Roles all holders of which are its deputies. */
  readonly deputies: readonly string[];
  readonly oneDeputy: boolean;
  /** Roles one of which each of its deputies holds. */
  readonly deputyRoles: readonly string[];
  /** Roles and functions of departments each of which sits on it, so far as the unit has them. */
  readonly members: readonly string[];
  readonly functions: readonly string[];
  /** Where its office may be. */
  readonly office: readonly Actor[];
  /** Where it may not be, in units of some kinds and levels. */
  readonly officeNot: {
    readonly kinds: readonly string[];
    readonly levels: readonly string[];
    readonly office: readonly Actor[];
  };
}

export const composition: RuleKind<"composition", CompositionRule> = {
  read: readComposition,
  judge: compositionVerdicts,
  readsOfOthers: {},
};

function readComposition(entry: CompositionRuleEntry, heading: RuleHeading, refs: References): CompositionRule {
  return {
    ...heading,
    check: "composition",
    clauses: plainClauses(heading.clause),
    body: refs.term("bodies", entry.body, "body"),
    head: refs.roles(entry.head, "head"),
    deputies: refs.roles(entry.deputies, "deputies"),
    oneDeputy: entry["one-deputy"] ?? false,
    deputyRoles: refs.roles(entry["deputy-roles"], "deputy-roles"),
    members: refs.roles(entry.members, "members"),
    functions: refs.terms("functions", entry.functions, "functions"),
    office: readActors(entry.office, refs, "office"),
    officeNot: readOfficeNot(entry["office-not"], refs.at("office-not")),
  };
}

function readOfficeNot(entry: OfficeNotEntry | undefined, refs: References): CompositionRule["officeNot"] {
  return {
    kinds: refs.terms("kinds", entry?.kinds, "kinds"),
    levels: refs.terms("levels", entry?.levels, "levels"),
    office: readActors(entry?.office, refs, "office"),
  };
}

/** Who sits on a standing body: judged once for each year audited, by who sits on it at the year's end, or on the as-of day before that. */
export function compositionVerdicts(rule: CompositionRule, context: Context, years: readonly number[]): RuleVerdict[] {
  return years.flatMap((year) => verdictOfYear(rule, context, year));
}

function verdictOfYear(rule: CompositionRule, context: Context, year: number): RuleVerdict[] {
  const { unit, asOf, terms } = context;
  const seen = yearUpTo(year, asOf);
  if (seen === null) return [];
  const { to: date } = seen;
  const body = unit.bodies.find((one) => one.id === rule.body && holds(one, date));
  return [
    {
      clause: rule.clause,
      record: { file: unit.file, line: body?.line ?? unit.line, id: null, date },
      label: unit.id,
      year,
      holder: bodyParty(rule.body, terms),
      ...judge(body, rule, { ...context, asOf: date }),
    },
  ];
}

/** @param context as of the day judged */
function judge(body: Body | undefined, rule: CompositionRule, context: Context): Outcome {
  if (!body) return outcome("undetermined", "body-not-recorded", {});
  const seated = [body.head, ...body.deputies, ...body.members];
  const sits = (person: Person) => seated.includes(person.key);
  const head = personAmong(context.unit.people, body.head);
  const deputies = holdersOn(rule.deputies, context.asOf, context);
  const absent = context.unit.departments
    .filter((one) => hasFunction(one, rule.functions))
    // Where the office is, the department takes part.
    .filter(({ id }) => body.office !== partyKey("department", id))
    .filter((one) => !context.unit.people.some((person) => sits(person) && isOf(person, one, context)));
  // Whether its overseer stands for a department that has nobody of its own there, the clauses do not say.
  const isOverseen = ({ id }: Department) =>
    context.unit.people.some((person) => sits(person) && serviceOn(person, overseeing(id), context.asOf) !== undefined);
  // Of a department with nobody in the roster it is not known whether one of its people sits there.
  const isStaffed = (one: Department) => context.unit.people.some((person) => isOf(person, one, context));
  const wrong = {
    head: head && rule.head.length > 0 && !holdsOne(head, rule.head, context.asOf) ? head.name : null,
    deputies: deputies.filter((person) => !body.deputies.includes(person.key)).map((person) => person.name),
    otherDeputies: context.unit.people
      .filter(({ key }) => rule.deputyRoles.length > 0 && body.deputies.includes(key))
      .filter((person) => !holdsOne(person, rule.deputyRoles, context.asOf))
      .map((person) => person.name),
    deputyCount: rule.oneDeputy && body.deputies.length !== 1 ? body.deputies.length : null,
    members: holdersOn(rule.members, context.asOf, context)
      .filter((person) => !sits(person))
      .map((person) => person.name),
    departments: absent.filter((one) => !isOverseen(one) && isStaffed(one)).map((one) => one.name),
    office: body.office && rule.office.length > 0 && !isOffice(body.office, rule, context) ? body.office : null,
  };
  const office = wrong.office && nameOf(wrong.office, context);
  const asked = {
    headAsked: rule.head.map((role) => termText("roles", role, context.terms)),
    officeAsked: officesAsked(rule, context),
  };
  if (isShortOf(wrong)) return outcome("breach", "body-short", { ...wrong, office, ...asked });
  const unknown = absent.filter((one) => !isOverseen(one));
  if (unknown.length > 0)
    return outcome("undetermined", "body-unstaffed", { departments: unknown.map((one) => one.name) });
  if (absent.length > 0) return outcome("review", "body-overseen", { departments: absent.map((one) => one.name) });
  if (rule.head.length > 0 && body.head === null) return outcome("undetermined", "body-lacks", { field: "head" });
  if (rule.office.length > 0 && body.office === null) return outcome("undetermined", "body-lacks", { field: "office" });
  return outcome("met", "body-holds", {});
}

/** Whether anything is wrong among what might be. */
function isShortOf(wrong: Readonly<Record<string, unknown>>): boolean {
  return Object.values(wrong).some((one) => (Array.isArray(one) ? one.length > 0 : one !== null));
}

/** Roles that lead a department with a function, whether or not their posts name it. */
const LED_BY: Readonly<Record<string, readonly string[]>> = {
  political: ["political-head"],
  discipline: ["discipline-head"],
};

/** Whether somebody stands for a department: posted in it, or its leader by his role. */
function isOf(person: Person, { id, function: of }: Department, context: Context): boolean {
  if (serviceOn(person, postedIn(id), context.asOf) !== undefined) return true;
  return of !== null && holdsOne(person, LED_BY[of] ?? [], context.asOf);
}

function isOffice(office: PartyKey, rule: CompositionRule, context: Context): boolean {
  const isAny = (actors: readonly Actor[]) => actors.some((actor) => isActor(office, actor, context.asOf, context));
  return !isAny(barredOffices(rule, context)) && isAny(rule.office);
}

/** Where in a unit of this kind and level the office may not be. */
function barredOffices({ officeNot }: CompositionRule, { unit }: Context): readonly Actor[] {
  const { kinds, levels, office } = officeNot;
  const isBound =
    (kinds.length === 0 || kinds.includes(unit.kind)) && (levels.length === 0 || levels.includes(unit.level));
  return isBound ? office : [];
}

/** Where the clause wants the office of this unit to be. */
function officesAsked(rule: CompositionRule, context: Context): LocalText[] {
  const textsOf = (actors: readonly Actor[]) => actors.flatMap((actor) => actorTexts(actor, context));
  const barred = textsOf(barredOffices(rule, context)).map(({ zh }) => zh);
  return textsOf(rule.office).filter(({ zh }) => !barred.includes(zh));
}
