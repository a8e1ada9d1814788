import { type Day, daysBetween } from "../calendar/day.js";
import { holds, joined, type Span } from "../calendar/span.js";
import type { Person, Post } from "../ledger/ledger.js";

/** Which posts count as one service. */
export type PostTest = (post: Post) => boolean;

export const inRoles =
  (roles: readonly string[]): PostTest =>
  (post) =>
    roles.includes(post.role);

export const overseeing =
  (department: string): PostTest =>
  (post) =>
    post.oversees.includes(department);

export const heading =
  (department: string): PostTest =>
  (post) =>
    post.role === "department-head" && post.departments.includes(department);

/** In a department in any of the roles; with no roles, in whatever role. A branch secretary's post names a branch, not where he works. */
export const postedIn =
  (department: string, roles: readonly string[] = []): PostTest =>
  (post) =>
    post.departments.includes(department) &&
    (roles.length > 0 ? roles.includes(post.role) : post.role !== "branch-secretary");

/** A person's unbroken spans of service in the posts meant, in order; posts that touch count as one (contract 3.6). */
export function services(person: Person, test: PostTest): readonly Span[] {
  return joined(person.posts.filter(test));
}

/** The service a person was in on a day. */
export function serviceOn(person: Person, test: PostTest, on: Day): Span | undefined {
  return services(person, test).find((span) => holds(span, on));
}

/** The service a person was in on a day if by then it had lasted at least so many days, both ends counted (contract 3.6). */
export function tenuredService(person: Person, test: PostTest, on: Day, days: number): Span | undefined {
  const span = serviceOn(person, test, on);
  return span && daysBetween(span.from, on) + 1 >= days ? span : undefined;
}
