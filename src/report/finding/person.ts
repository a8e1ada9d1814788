import type { Finding } from "../../audit/finding.js";
import type { Party } from "../../audit/party.js";

/** A person who holds a finding. */
export interface Holder {
  /** Of all the ledger: its unit and its id there. */
  readonly key: string;
  readonly unit: string;
  readonly party: Party;
}

/** The person who holds a finding; undefined where it is nobody, or no person. */
export function personIn({ holder, unit }: Pick<Finding, "holder" | "unit">): Holder | undefined {
  if (holder?.type !== "person") return undefined;
  // A person of another unit has its id before his own (contract 1).
  const [home = unit, own = holder.id] = holder.id.includes("/") ? holder.id.split("/") : [unit, holder.id];
  return { key: `${home}/${own}`, unit: home, party: holder };
}
