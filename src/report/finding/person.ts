import type { Finding } from "../../audit/finding.js";
import type { Party } from "../../audit/party.js";

/** Who holds a finding. */
export interface PersonOfLedger {
  /** Of all the ledger: for a person its unit and its id there, for a department or body its unit, and what it is. */
  readonly key: string;
  readonly unit: string;
  readonly party: Party;
}

/** Who holds a finding: a person, a department, a body; undefined where it is nobody in particular. */
export function holderIn(finding: Pick<Finding, "holder" | "unit">): PersonOfLedger | undefined {
  const { holder, unit } = finding;
  if (!holder || holder.type === "person") return personIn(finding);
  return { key: `${unit}/${holder.key}`, unit, party: holder };
}

/** The person who holds a finding; undefined where it is nobody, or no person. */
export function personIn({ holder, unit }: Pick<Finding, "holder" | "unit">): PersonOfLedger | undefined {
  if (holder?.type !== "person") return undefined;
  // A person of another unit has its id before his own (contract 1).
  const [home = unit, own = holder.id] = holder.id.includes("/") ? holder.id.split("/") : [unit, holder.id];
  return { key: `${home}/${own}`, unit: home, party: holder };
}
