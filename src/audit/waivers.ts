import { compareTexts } from "../base/text-order.js";
import { type Day, daysBetween } from "../calendar/day.js";
import { labelOf } from "../ledger/labels.js";
import type { PartyKey, Unit, Waiver } from "../ledger/model.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Duty } from "./duty/duty.js";
import type { Finding, WaiverNote } from "./finding.js";
import type { RuleVerdict } from "./rules/rule.js";

/** What a waiver may cover: a duty on its due date (without one, on the day it began), or what a rule says of a record on the record's date. */
interface Waivable {
  readonly regulation: string;
  readonly clause: string;
  readonly day: Day;
  /** A duty's period, a record's label. */
  readonly label: string;
  readonly holder: PartyKey | undefined;
  readonly counterpart: PartyKey | undefined;
  readonly recipient: PartyKey | undefined;
}

/** Whether a waiver covers: that very clause, whatever else it names, falling on or before its last day (contract 3.5). */
function covers(waiver: Waiver, what: Waivable): boolean {
  return (
    waiver.regulation === what.regulation &&
    waiver.clause === what.clause &&
    what.day <= waiver.until &&
    (waiver.period === null || waiver.period === what.label) &&
    names(waiver.holder, what.holder) &&
    names(waiver.counterpart, what.counterpart) &&
    names(waiver.recipient, what.recipient)
  );
}

function names(named: readonly string[], key: string | undefined): boolean {
  return named.length === 0 || (key !== undefined && named.includes(key));
}

/** The waiver that covers a duty and is seen on the as-of day; the one that lasts longest where several do. */
export function waiverFor(duty: Duty, waivers: readonly Waiver[], asOf: Day): Waiver | undefined {
  if (waivers.length === 0) return undefined;
  const what: Waivable = {
    regulation: duty.rulebook.id,
    clause: duty.obligation.clause,
    day: duty.occurrence.due ?? duty.occurrence.from,
    label: duty.occurrence.label,
    holder: duty.holder.key,
    counterpart: duty.counterpart?.party.key,
    recipient: duty.recipient?.key,
  };
  return longestLasting(waivers.filter((waiver) => waiver.date <= asOf && covers(waiver, what)));
}

/** The waiver that covers what a rule says of a record: its clause, its label for a period, and whom it judges (contract 1). */
export function waiverForRecord(verdict: RuleVerdict, book: Rulebook, unit: Unit, asOf: Day): Waiver | undefined {
  const { clause, holder, label, record } = verdict;
  const what: Waivable = {
    regulation: book.id,
    clause,
    day: record.date,
    label,
    holder: holder?.key,
    counterpart: undefined,
    recipient: undefined,
  };
  return longestLasting(unit.records.waivers.filter((waiver) => waiver.date <= asOf && covers(waiver, what)));
}

/** The waiver with the latest last day; of several the one whose label comes first, whatever order they are written in. */
function longestLasting(waivers: readonly Waiver[]): Waiver | undefined {
  return [...waivers].sort((a, b) => compareTexts(b.until, a.until) || compareTexts(labelOf(a), labelOf(b)))[0];
}

/**
 * What is to be said of the waivers themselves that are seen on the as-of day: those that have ended, that end soon, or that
 * cover nothing among the findings; by file and line.
 * @param findings every finding of the unit
 * @param days until the last day within which it is soon
 */
export function waiverNotes(
  waivers: readonly Waiver[],
  findings: readonly Finding[],
  asOf: Day,
  days: number,
): WaiverNote[] {
  return waivers
    .filter((waiver) => waiver.date <= asOf)
    .map((waiver): WaiverNote => {
      const daysLeft = daysBetween(asOf, waiver.until);
      const { file, line, regulation, clause, until, approvedBy } = waiver;
      return {
        ...{ file, line, regulation, clause, until, approvedBy, daysLeft },
        term: daysLeft < 0 ? "expired" : daysLeft <= days ? "expiring" : "lasting",
        covers: findings.filter((finding) => covers(waiver, asWaivable(finding))).length,
      };
    })
    .filter(({ covers: covered, term }) => covered === 0 || term !== "lasting")
    .sort((a, b) => compareTexts(a.file, b.file) || a.line - b.line);
}

function asWaivable(finding: Finding): Waivable {
  const { regulation, clause, due, period, holder, counterpart, recipient } = finding;
  return {
    regulation,
    clause,
    day: due ?? period.from,
    label: period.label,
    holder: holder?.key,
    counterpart: counterpart?.key,
    recipient: recipient?.key,
  };
}
