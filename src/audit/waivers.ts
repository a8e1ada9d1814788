import type { Day } from "../calendar/day.js";
import type { Unit, Waiver } from "../ledger/ledger.js";
import { compareText } from "../ledger/problem.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Duty } from "./duty.js";
import type { RuleVerdict } from "./rules/rule.js";

/** The waiver that covers a duty, the one that lasts longest where several do: its clause, whatever else it names, due on or before its last day, seen from its date on (contract 3.5). */
export function waiverFor(duty: Duty, waivers: readonly Waiver[], asOf: Day): Waiver | undefined {
  return longestLasting(
    waivers.filter(
      (waiver) =>
        waiver.date <= asOf &&
        waiver.regulation === duty.rulebook.id &&
        waiver.clause === duty.obligation.clause &&
        duty.occurrence.due <= waiver.until &&
        (waiver.period === null || waiver.period === duty.occurrence.label) &&
        names(waiver.holder, duty.holder.key) &&
        names(waiver.counterpart, duty.counterpart?.party.key) &&
        names(waiver.recipient, duty.recipient?.key),
    ),
  );
}

/** The waiver with the latest last day; of several the one whose label comes first, whatever order they are written in. */
function longestLasting(waivers: readonly Waiver[]): Waiver | undefined {
  return [...waivers].sort((a, b) => compareText(b.until, a.until) || compareText(a.label, b.label))[0];
}

function names(named: readonly string[], key: string | undefined): boolean {
  return named.length === 0 || (key !== undefined && named.includes(key));
}

/** The waiver that covers what a rule says of a record: its clause, its label for a period, and whom it judges (contract 1). */
export function waiverForRecord(verdict: RuleVerdict, book: Rulebook, unit: Unit, asOf: Day): Waiver | undefined {
  const { clause, holder, label, record } = verdict;
  return longestLasting(
    unit.records.waivers.filter(
      (one) =>
        one.date <= asOf &&
        one.regulation === book.id &&
        one.clause === clause &&
        record.date <= one.until &&
        (one.period === null || one.period === label) &&
        names(one.holder, holder?.key),
    ),
  );
}
