import type { SideEntry } from "../../generated/schemas.js";
import type { References } from "../../regulation/load/references.js";

/** A body and those who act for it: anybody in one of the roles and in none of the others. */
export interface Side {
  readonly body: string;
  readonly roles: readonly string[];
  readonly notRoles: readonly string[];
}

/** A side from what its entry says. @param refs at the entry */
export function readSide(entry: SideEntry, refs: References): Side {
  return {
    body: refs.term("bodies", entry.body, "body"),
    roles: refs.roles(entry.roles, "roles"),
    notRoles: refs.roles(entry["not-roles"], "not-roles"),
  };
}
