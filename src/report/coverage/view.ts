import { CHECKABLE, type Clause } from "../../regulation/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";

/** A regulation, and the list of its clauses. */
export interface CoveredRegulation {
  readonly book: Rulebook;
  readonly clauses: readonly Clause[];
}

/** How many clauses of a list are of a kind. */
export interface CoverageSums {
  readonly rows: number;
  readonly checkable: number;
  readonly checked: number;
  readonly advisory: number;
}

/** How many clauses there are, can be checked, are checked, and only advise. */
export function coverageSums(clauses: readonly Clause[]): CoverageSums {
  const checkable = clauses.filter((one) => CHECKABLE.includes(one.class));
  return {
    rows: clauses.length,
    checkable: checkable.length,
    checked: checkable.filter((one) => one.checkedBy !== null).length,
    advisory: clauses.filter((one) => one.class === "advisory").length,
  };
}
