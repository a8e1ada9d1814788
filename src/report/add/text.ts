import type { Finding } from "../../audit/finding.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import { partiesText } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { tallyText } from "../finding/tally.js";
import { indent } from "../layout/hanging.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import type { AddView } from "./view.js";

/** A record that was added, for a person: where, what, and which duties it serves. */
export const addText: Reporter<AddView> = (view, { messages, width }) => {
  const { adding } = messages;
  const { file, line, record, isNewFile, dryRun, notBefore, served } = view;
  const says = (text: string) => wrap(text, width);
  const lines = [
    ...says(adding.place(file, line, { isNewFile, dryRun })),
    ...indent(record, 2),
    ...(notBefore === null ? [] : says(adding.notBefore(notBefore))),
    ...("errors" in served
      ? says(adding.notJudged(served.errors))
      : [
          ...(served.met.length + served.nearer.length === 0 && notBefore === null ? says(adding.meetsNothing) : []),
          ...section(adding.met(served.met.length), served.met, messages, width),
          ...section(adding.nearer(served.nearer.length), served.nearer, messages, width),
          ...section(adding.opened(served.opened.length), served.opened, messages, width),
        ]),
  ];
  return `${lines.join("\n")}\n`;
};

function section(heading: string, findings: readonly Finding[], messages: Messages, width: number): string[] {
  if (findings.length === 0) return [];
  const { headings } = messages.report;
  const columns = [
    { heading: headings.status, least: 4 },
    { heading: headings.clause, least: 10 },
    { heading: headings.what, least: 10 },
    { heading: headings.who, least: 8 },
    { heading: headings.when, least: 10 },
    { heading: headings.count, least: 4 },
  ];
  const rows = findings.map((finding) => [
    messages.statuses[finding.status],
    [...new Set([finding.clauseName, `${finding.regulation} ${finding.clause}`])].join("  "),
    inLanguage(finding.title, messages),
    partiesText(finding, messages),
    periodText(finding),
    tallyText(finding, messages) ?? "",
  ]);
  return [...wrap(heading, width), ...layOut(columns, rows, width)];
}
