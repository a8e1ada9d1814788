import type { Status } from "../../audit/finding.js";
import type { Messages } from "../../messages/messages.js";
import type { Changed, Compared } from "../../views/diff.js";
import { layOut } from "../layout/table.js";
import { visible, wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import type { DiffView } from "./view.js";

/** A comparison for a person: the sum, then what is new, what changed and what was closed. */
export const diffText: Reporter<DiffView> = ({ before, after, difference }, { width, messages }) => {
  const { diff } = messages;
  const { opened, changed, closed, unchanged } = difference;
  const sections: [string, readonly Changed[]][] = [
    [diff.opened, opened],
    [diff.changed, changed],
    [diff.closed, closed],
  ];
  const lines = [
    diff.title(before.asOf, after.asOf),
    diff.sum(opened.length, changed.length, closed.length, unchanged),
    ...sections.flatMap(([heading, all]) => (all.length === 0 ? [] : ["", heading, ...table(all, width, messages)])),
  ];
  return `${lines.flatMap((line) => wrap(visible(line), width)).join("\n")}\n`;
};

function table(all: readonly Changed[], width: number, messages: Messages): string[] {
  const { headings } = messages.report;
  const columns = [
    { heading: headings.status, least: 10 },
    { heading: headings.clause, least: 10 },
    { heading: headings.what, least: 10 },
    { heading: headings.who, least: 8 },
    { heading: headings.when, least: 10 },
    { heading: messages.csv.headings.unit, least: 6 },
  ];
  const word = (status: Status | null) => (status === null ? messages.diff.absent : messages.statuses[status]);
  const rows = all.map(({ finding, was, now }) => [
    was === null ? word(now) : `${word(was)} → ${word(now)}`,
    `${finding.regulation} ${finding.clause}`,
    finding.title,
    partiesOf(finding),
    finding.period.label,
    finding.unit,
  ]);
  return layOut(columns, rows, width);
}

function partiesOf({ holder, counterpart, recipient }: Compared): string {
  return [holder, counterpart, recipient].flatMap((party) => party?.name ?? []).join(" → ");
}
