import type { Actor } from "../../audit/rules/actor.js";
import type { ExampleSide } from "../../authoring/examples.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { Terms } from "../../terms/vocabulary.js";
import { type Cast, type Fields, OFFICE } from "./cast.js";

/** What a rule's sketch is drawn up from: who there is goes to the cast, the records are given. */
export type Draw = (cast: Cast) => Readonly<Record<string, readonly Fields[]>>;

/** A side of one clause of a rule, and the words there are. */
export interface Shown {
  readonly clause: string;
  readonly side: ExampleSide;
  readonly terms: Terms;
}

export const YEAR = 2025;
/** The day of what a rule judges, and of the assessment of the year. */
export const FOUND = "2025-03-03";
export const ASSESSED = "2025-12-20";

/** Whoever an actor is, on the cast: by id. */
export function actorOn(actor: Actor, cast: Cast): string {
  switch (actor.type) {
    case "role":
      return cast.holder(actor.roles[0] ?? "secretary");
    case "function":
      return cast.department(actor.id === "general-office" ? OFFICE : actor.id, actor.id);
    default:
      return actor.id;
  }
}

/** The terms of a vocabulary that are none of some, in their order. */
export function othersIn(vocabulary: Vocabulary, ids: readonly string[], terms: Terms): string[] {
  return terms.all(vocabulary).flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
}

/** A role that is none of some. */
export function roleBeside(roles: readonly string[]): string {
  const usual = ["secretary", "member", "deputy-secretary", "department-head", "staff"];
  return usual.find((role) => !roles.includes(role)) ?? "staff";
}
