import type { ServedDuty } from "../../views/served.js";

/** A record that was added to a ledger, or would be. */
export interface AddView {
  /** Where it stands, as the user would write it. */
  readonly file: string;
  readonly line: number;
  /** As it stands there. */
  readonly record: readonly string[];
  readonly isNewFile: boolean;
  /** Nothing was written. */
  readonly dryRun: boolean;
  /** The day it is judged by. */
  readonly asOf: string;
  /** The record's own; null where it was not understood. */
  readonly date: string | null;
  /** It is of a day after the one judged by, which is given: it counts from then on. */
  readonly notBefore: string | null;
  /** What it makes of what is owed; or how many errors the ledger has, which cannot be judged then. */
  readonly served: ServedDuty | { readonly errors: number };
}
