import { asList } from "../../base/lists.js";
import type { AppliesEntry } from "../../generated/schemas.js";
import type { Applies } from "../applies.js";
import type { References } from "./references.js";

/**
 * Whom a row binds: as it says itself, else as the head of its rulebook says, else everybody. An `applies` that says nothing frees the row.
 * @param refs at the row's entry
 */
export function readApplies(entry: AppliesEntry | undefined, refs: References): Applies {
  if (entry === undefined) return refs.appliesUsually;
  return {
    kinds: refs.terms("kinds", entry.kinds, "kinds"),
    levels: refs.terms("levels", entry.levels, "levels"),
    // Names that no unit of the ledger bears are passed over.
    units: asList<string>(entry.units),
  };
}
