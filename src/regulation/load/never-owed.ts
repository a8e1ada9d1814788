import { isDeepStrictEqual } from "node:util";
import { asList } from "../../base/lists.js";
import type { AfterEntry, ObligationEntry } from "../../generated/schemas.js";
import type { PartyType } from "../../terms/party-types.js";
import { TRIGGER_KINDS, type TriggerKind } from "../rulebook.js";
import type { References } from "./references.js";
import { holderType, type RowParties } from "./who-stands.js";

/** Counterparts that only a person has: by his portfolio, his post, his department. */
const OF_PEOPLE = [
  "own-deputies",
  "own-heads",
  "own-staff",
  "overseen-departments",
  "overseen-heads",
  "overseen-leaders",
  "overseen-staff",
  "overseer",
  "contacts",
];

const GATHERED: readonly PartyType[] = ["body", "department", "group"];
const ACTING: readonly PartyType[] = ["person", ...GATHERED];

/** Who may have done what a record of each kind tells (`by: holder`). */
const DOERS: Partial<Record<TriggerKind, readonly PartyType[]>> = {
  meeting: GATHERED,
  talk: ["person"],
  activity: ACTING,
  report: ACTING,
};

/** Kinds of records that name the people, or departments, whom they concern. */
const NAMING_PEOPLE: readonly TriggerKind[] = ["case", "event", "appointment", "assessment", "talk"];
const NAMING_DEPARTMENTS: readonly TriggerKind[] = [...NAMING_PEOPLE, "activity"];

/** Notes what leaves an obligation with nobody who could owe it, or owe it to anybody. @param refs at the entry */
export function checkOwed(entry: ObligationEntry, { holder, counterparts }: RowParties, refs: References): void {
  const type = holderType(holder);
  if (type !== "person") {
    for (const [text, at] of refs.each(entry.counterpart, "counterpart"))
      if (OF_PEOPLE.includes(text.split(/\s+/, 1)[0] ?? "")) at.complain("never-owed", { key: text });
    if (entry.personal) refs.complain("no-effect", { key: "personal" }, "personal");
  }
  if (
    counterparts.length > 0 &&
    counterparts.every((one) => one.by === "body" && holder.by === "body" && one.body === holder.body)
  )
    refs.complain("never-owed", { key: "counterpart" }, "counterpart");
  if (holder.by === "body")
    for (const [text, at] of refs.each(asList(entry.recipient).flat(), "recipient"))
      if (refs.bodyOrRelation(text)?.type === "body" && refs.bodyOrRelation(text)?.id === holder.body)
        at.complain("never-owed", { key: text });
  // Each pair of the holders owes it once: they are each other's counterparts.
  if (entry.pairs && counterparts.length > 0 && !counterparts.every((one) => isDeepStrictEqual(one, holder)))
    refs.complain("no-effect", { key: "pairs" }, "pairs");
  for (const key of ["after", "before"] as const) {
    const trigger = entry[key];
    if (trigger) checkTrigger(trigger, type, refs.at(key));
  }
}

/** Whether a trigger can be the holder's own, or concern him. @param refs at the trigger */
function checkTrigger(trigger: AfterEntry, type: PartyType, refs: References): void {
  const kinds = TRIGGER_KINDS.filter((kind) => trigger[kind] !== undefined);
  if (
    trigger.by !== undefined &&
    kinds.some((kind) => DOERS[kind]) &&
    !kinds.some((kind) => DOERS[kind]?.includes(type))
  )
    refs.complain("never-owed", { key: "by" }, "by");
  if (trigger.concerning === undefined) return;
  const naming = trigger.concerning === "holder" ? NAMING_PEOPLE : NAMING_DEPARTMENTS;
  if (type !== "person" || !kinds.some((kind) => naming.includes(kind)))
    refs.complain("never-owed", { key: "concerning" }, "concerning");
}
