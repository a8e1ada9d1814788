import type { PartyKey } from "../../ledger/model.js";
import type { Obligation, SlotName } from "../../regulation/rulebook.js";
import type { Trigger } from "./trigger.js";

/** Slots in which no person may stand. */
const OF_DEPARTMENTS: readonly SlotName[] = ["departments"];

/** The slots in which a row's evidence asks for those whom the trigger names. */
function slotsOfConcerned({ evidence }: Obligation): SlotName[] {
  return evidence.flatMap(({ slots }) =>
    slots.filter(({ parts }) => parts.some((part) => part.as === "concerned")).map(({ name }) => name),
  );
}

/** Whether nothing but dealing with somebody whom the trigger names does a duty: where it names nobody, it cannot be told whether it was done. */
export function isOnlyForConcerned({ evidence }: Obligation): boolean {
  return evidence.every(({ slots }) => slots.some(({ parts }) => parts.every((part) => part.as === "concerned")));
}

/**
 * Those whom a trigger names and the clause means, each of whom is a duty of its own: people where the slot takes people and some
 * are named, else departments, else units (contract 3.9). Null where the row's evidence asks for none of them.
 */
export function concernedBy(trigger: Trigger, obligation: Obligation): readonly PartyKey[] | null {
  const slots = slotsOfConcerned(obligation);
  if (slots.length === 0) return null;
  const { named, people } = trigger;
  if (people.length > 0 && slots.some((slot) => !OF_DEPARTMENTS.includes(slot))) return people;
  const departments = named.filter((key) => key.startsWith("department:") || key.startsWith("group:"));
  return departments.length > 0 ? departments : named;
}
