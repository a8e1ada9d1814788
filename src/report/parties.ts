import type { Finding } from "../audit/finding.js";
import { inLanguage, type Messages } from "../messages/messages.js";

/** Who owes what a finding is about, and to whom: the names with arrows between. */
export function partiesText({ holder, counterpart, recipient }: Finding, messages: Messages): string {
  return [holder, counterpart, recipient]
    .flatMap((party) => (party ? [inLanguage(party.name, messages)] : []))
    .join(" → ");
}
