import type { Finding } from "../../audit/finding.js";
import type { Party } from "../../audit/party.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import { interpretationReading } from "./interpretation.js";

/** A finding as contract 4 lays it down. */
export function findingJson(finding: Finding, messages: Messages): object {
  const { id, kind, status, unit, regulation, clause, obligation, period, due, required, found, daysLate } = finding;
  return {
    id,
    kind,
    status,
    unit,
    regulation,
    clause,
    obligation,
    title: inLanguage(finding.title, messages),
    holder: partyJson(finding.holder, messages),
    counterpart: partyJson(finding.counterpart, messages),
    recipient: partyJson(finding.recipient, messages),
    period: { label: period.label, from: period.from, to: period.to },
    due,
    required,
    found,
    daysLate,
    evidence: finding.evidence,
    interpretations: finding.interpretations.map((one) => ({
      id: one.id,
      words: one.words,
      reading: interpretationReading(one, messages),
    })),
    code: finding.code,
    args: finding.args,
    message: findingText(finding, messages),
    ...(finding.partial ? { partial: true } : {}),
  };
}

/** A party as the result writes it. */
export function partyJson(party: Party | null, messages: Messages): object | null {
  return party && { type: party.type, id: party.id, name: inLanguage(party.name, messages) };
}
