import type { Finding } from "../../audit/finding.js";
import type { Party } from "../../audit/party.js";
import { inLanguage, type Messages } from "../../messages/messages.js";

/** Who owes what a finding is about, and to whom: the names with arrows between; empty where nobody is named. */
export function partiesText({ holder, counterpart, recipient }: Finding, messages: Messages): string {
  return [holder, counterpart, recipient]
    .flatMap((party) => (party ? [inLanguage(party.name, messages)] : []))
    .join(" → ");
}

/** A party's name; empty where there is none. */
export function partyName(party: Party | null, messages: Messages): string {
  return party ? inLanguage(party.name, messages) : "";
}
