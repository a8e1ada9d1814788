import { memo } from "../../base/memo.js";
import { addDays, type Day } from "../../calendar/day.js";
import { holds, joined, type Span } from "../../calendar/span.js";
import { type PartyKey, type Person, type Post, partyKey, type Unit } from "../../ledger/model.js";

/** Which posts count as one service. What has the same name is the same test. */
export interface PostTest {
  readonly name: string;
  readonly isMet: (post: Post) => boolean;
}

/** In any of the roles. */
export function inRoles(roles: readonly string[]): PostTest {
  return { name: `as ${roles.join(" ")}`, isMet: (post) => roles.includes(post.role) };
}

/** Over a department. */
export function overseeing(department: string): PostTest {
  return overseeingOne([partyKey("department", department)]);
}

/** Over a department, a group or a unit. @param keys those it may be written as, its own first */
export function overseeingOne(keys: readonly PartyKey[]): PostTest {
  return { name: `over ${keys[0]}`, isMet: (post) => post.oversees.some((key) => keys.includes(key)) };
}

/** In contact with a department, a group, a person or a unit. @param keys those it may be written as, its own first */
export function contacting(keys: readonly PartyKey[]): PostTest {
  return { name: `in contact with ${keys[0]}`, isMet: (post) => post.contacts.some((key) => keys.includes(key)) };
}

export function heading(department: string): PostTest {
  return {
    name: `head of ${department}`,
    isMet: (post) => post.role === "department-head" && post.departments.includes(department),
  };
}

/** Secretary of a department's branch; a post that names no branch may be any branch's. */
export function branchSecretaryOf(department: string): PostTest {
  return {
    name: `branch secretary of ${department}`,
    isMet: ({ role, departments }) =>
      role === "branch-secretary" && (departments.length === 0 || departments.includes(department)),
  };
}

/** In a department in any of the roles; with no roles, in whatever role. A branch secretary's post names a branch, not where he works. */
export function postedIn(department: string, roles: readonly string[] = []): PostTest {
  return {
    name: `in ${department} ${roles.join(" ")}`,
    isMet: ({ role, departments }) =>
      departments.includes(department) && (roles.length > 0 ? roles.includes(role) : role !== "branch-secretary"),
  };
}

/** A person's unbroken spans of service in the posts meant, in order; posts that touch count as one (contract 3.6). */
export function services(person: Person, test: PostTest): readonly Span[] {
  return joined(person.posts.filter(test.isMet));
}

/** The service a person was in on a day. */
export function serviceOn(person: Person, test: PostTest, on: Day): Span | undefined {
  return services(person, test).find((span) => holds(span, on));
}

/** Somebody who served at some time, and when. */
export interface Served {
  readonly person: Person;
  readonly spans: readonly Span[];
}

/** Whose people are looked at: a unit, or one seen from another. */
type WithPeople = Pick<Unit, "people">;

const known = new WeakMap<WithPeople, Map<string, readonly Served[]>>();

/** Those of a unit who ever were in the posts meant, in the order of its people: found out once, since every duty asks. */
export function served(unit: WithPeople, test: PostTest): readonly Served[] {
  const ofUnit = memo(known, unit, () => new Map<string, readonly Served[]>());
  return memo(ofUnit, test.name, () =>
    unit.people
      .filter(({ posts }) => posts.some(test.isMet))
      .map((person) => ({ person, spans: services(person, test) })),
  );
}

/** Whether one of the spans holds a day, and by then had lasted at least so many days, both ends counted (contract 3.6). */
export function areTenured(spans: readonly Span[], on: Day, days: number): boolean {
  return areServing(spans, on, addDays(on, 1 - days));
}

/** Whether one of the spans holds a day, and began by another. */
function areServing(spans: readonly Span[], on: Day, since: Day): boolean {
  return spans.some((span) => holds(span, on) && span.from <= since);
}

/** Those of a unit who by a day had been in such a service for at least so many days. */
export function tenured(unit: WithPeople, test: PostTest, on: Day, days: number): Person[] {
  const since = addDays(on, 1 - days);
  return served(unit, test)
    .filter(({ spans }) => areServing(spans, on, since))
    .map(({ person }) => person);
}

/** Those who were in such a service on a day. */
export function serving(unit: WithPeople, test: PostTest, on: Day): Person[] {
  return tenured(unit, test, on, 1);
}
