import { type PartyKey, partyKey, type Unit } from "../../ledger/model.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import type { Party } from "../party.js";
import type { Occurrence } from "./schedule.js";
import type { Trigger } from "./trigger.js";

/** How a counterpart came to be one: by a role of his own (or as a body or unit), or through a department that one of the pair oversees. */
export type Tie =
  | { readonly by: "itself" }
  | { readonly by: "department"; readonly department: string }
  /** A group or a unit that the holder oversees, and what his post may call it. */
  | { readonly by: "overseen"; readonly keys: readonly PartyKey[] }
  /** The holder's post keeps in contact with it, by one of these. */
  | { readonly by: "contact"; readonly keys: readonly PartyKey[] };

export interface Counterpart {
  readonly party: Party;
  readonly ties: readonly Tie[];
}

/** One obligation owed by one holder (to one counterpart, to one recipient) for one period. */
export interface Duty {
  readonly unit: Unit;
  readonly rulebook: Rulebook;
  readonly obligation: Obligation;
  readonly occurrence: Occurrence;
  readonly holder: Party;
  readonly counterpart: Counterpart | null;
  readonly recipient: Party | null;
  /** What it follows; null for a duty of the calendar. */
  readonly trigger: Trigger | null;
}

/** The departments a pair is tied through. */
export function tieDepartments(counterpart: Counterpart | null): string[] {
  return (counterpart?.ties ?? []).flatMap((tie) => (tie.by === "department" ? [tie.department] : []));
}

/** What a pair is tied through, as records name it: departments, groups, units. */
export function tiesOf(counterpart: Counterpart | null): PartyKey[] {
  return (counterpart?.ties ?? []).flatMap((tie) => {
    if (tie.by === "department") return [partyKey("department", tie.department)];
    return tie.by === "overseen" ? tie.keys.slice(0, 1) : [];
  });
}
