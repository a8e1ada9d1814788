import type { Day } from "../calendar/day.js";
import { holds } from "../calendar/span.js";
import { LEADING_ROLES } from "../terms/whole-group.js";
import type { Person } from "./model.js";

/** Those who held a post of the leading group on a day. */
export function leadersOn(people: readonly Person[], day: Day): Person[] {
  return people.filter(({ posts }) => posts.some((post) => LEADING_ROLES.includes(post.role) && holds(post, day)));
}
