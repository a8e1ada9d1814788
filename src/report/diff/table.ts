import type { Status } from "../../audit/finding.js";
import type { Messages } from "../../messages/messages.js";
import type { Changed, Compared } from "../../views/diff.js";

/** The heads of a table of what changed, in order. */
export function changedHeads({ csv, report }: Messages): string[] {
  const { clause, status, what, when, who } = report.headings;
  return [status, clause, what, who, when, csv.headings.unit];
}

/** What changed of a finding, a cell for each head. */
export function changedCells({ finding, was, now }: Changed, messages: Messages): string[] {
  const word = (status: Status | null) => (status === null ? messages.diff.absent : messages.statuses[status]);
  return [
    was === null ? word(now) : `${word(was)} → ${word(now)}`,
    `${finding.regulation} ${finding.clause}`,
    finding.title,
    partiesOf(finding),
    finding.period.label,
    finding.unit,
  ];
}

function partiesOf({ holder, counterpart, recipient }: Compared): string {
  return [holder, counterpart, recipient].flatMap((party) => party?.name ?? []).join(" → ");
}
