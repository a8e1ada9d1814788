import type { References } from "../../regulation/load/references.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { Recipient } from "../../regulation/recipient.js";
import type { Context } from "../context.js";
import { recipientParty, termText } from "../party.js";

/** Who may be named as having done something: a body or an organ, any department with a function, whoever holds a role on the day. */
export type Actor =
  | Recipient
  | { readonly type: "function"; readonly id: string }
  | { readonly type: "role"; readonly roles: readonly string[] };

/** Who may have acted: roles come first where a word is both a role and a body. @param steps to the texts from where the references are */
export function readActors(
  texts: string | string[] | undefined,
  refs: References,
  ...steps: readonly (string | number)[]
): Actor[] {
  return refs.each(texts, ...steps).flatMap(([text, at]): Actor[] => {
    if (at.isRole(text)) return [{ type: "role", roles: at.roles(text) }];
    const party = at.bodyOrRelation(text);
    if (party) return [party];
    const department = at.functionOf(text);
    if (department !== undefined) return [{ type: "function", id: department }];
    const key = steps.find((step) => typeof step === "string") ?? "by";
    at.mustKnow(key, text, [...at.roleNames(), ...at.bodiesAndRelations(), ...at.functions()]);
    return [];
  });
}

/** What a department is called by itself: 办公室, 机关党委. */
const A_PLACE = /[部室组科处局委]$/;

/** What an actor is called: each role by itself, a function as the department that has it. */
export function actorTexts(actor: Actor, { unit, terms }: Pick<Context, "unit" | "terms">): LocalText[] {
  if (actor.type === "role") return actor.roles.map((role) => termText("roles", role, terms));
  if (actor.type !== "function") return [recipientParty(actor, unit, terms).name];
  const { zh, en } = termText("functions", actor.id, terms);
  return [{ zh: A_PLACE.test(zh) ? zh : `${zh}部门`, en }];
}
