import type { Status } from "../../audit/finding.js";
import type { Messages } from "../../messages/messages.js";
import type { Changed, Compared, ComparedResult } from "../../views/diff.js";
import { periodText } from "../finding/period.js";

/** The heads of a table of what changed, in order. */
export function changedHeads({ csv, report }: Messages): string[] {
  const { clause, status, what, when, who } = report.headings;
  return [status, clause, what, who, when, csv.headings.unitName];
}

/** The names of units by their ids, as the latest of several results has them. */
export function namesOfUnits(results: readonly ComparedResult[]): ReadonlyMap<string, string> {
  return new Map(results.flatMap(({ units }) => units.map(({ id, name }) => [id, name])));
}

/** What changed of a finding, a cell for each head. @param units their names by their ids */
export function changedCells(
  { finding, was, now }: Changed,
  units: ReadonlyMap<string, string>,
  messages: Messages,
): string[] {
  const word = (status: Status | null) => (status === null ? messages.diff.absent : messages.statuses[status]);
  return [
    was === null ? word(now) : `${word(was)} → ${word(now)}`,
    `${finding.regulation} ${finding.clause}`,
    finding.title,
    partiesOf(finding),
    periodText({ ...finding, trigger: null }),
    units.get(finding.unit) ?? finding.unit,
  ];
}

function partiesOf({ holder, counterpart, recipient }: Compared): string {
  return [holder, counterpart, recipient].flatMap((party) => party?.name ?? []).join(" → ");
}
