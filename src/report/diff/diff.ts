import type { Status } from "../../audit/finding.js";
import type { Messages } from "../../messages/messages.js";
import type { Changed, Compared, ComparedResult, Difference } from "../../views/diff.js";
import { layOut } from "../layout/table.js";
import { visible, wrap } from "../layout/width.js";

/** Two results and what became of the findings of the first. */
export interface Comparison {
  readonly before: ComparedResult;
  readonly after: ComparedResult;
  readonly difference: Difference;
}

/** A comparison for a person: the sum, then what is new, what changed and what was closed. */
export function diffText({ before, after, difference }: Comparison, width: number, messages: Messages): string {
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
}

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
    who(finding),
    finding.period.label,
    finding.unit,
  ]);
  return layOut(columns, rows, width);
}

function who({ holder, counterpart, recipient }: Compared): string {
  return [holder, counterpart, recipient].flatMap((party) => party?.name ?? []).join(" → ");
}

/** The same as JSON: audit-diff/1. */
export function diffJson({ before, after, difference }: Comparison): string {
  const { opened, changed, closed, unchanged } = difference;
  const run = ({ asOf, period }: ComparedResult) => ({ asOf, period });
  const item = ({ finding, was, now }: Changed) => {
    const { id, unit, regulation, clause, title, period, due, message } = finding;
    return { id, was, now, unit, regulation, clause, title, period, due, message };
  };
  const document = {
    schema: "audit-diff/1",
    before: run(before),
    after: run(after),
    summary: { new: opened.length, changed: changed.length, closed: closed.length, unchanged },
    new: opened.map(item),
    changed: changed.map(item),
    closed: closed.map(item),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
