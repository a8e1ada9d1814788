import { inLanguage, type Messages } from "../../messages/messages.js";
import { DUE_COLUMNS, type DueColumn, PRINTED_DUE_COLUMNS } from "../../messages/words/reports/due.js";
import type { DueItem } from "../../views/due.js";
import { csvLines, csvStart } from "../csv.js";
import { partyName } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { openFields, recordLine } from "../finding/record.js";
import { faceLines } from "../notice/lines.js";
import type { Reporter } from "../reporter.js";
import { type DueView, nearnessOf } from "./view.js";

/** One row a duty, for Excel and WPS, as the CSV of `audit check` is written. */
export const dueCsv: Reporter<DueView> = (view, { messages, bom, columns }) => {
  const headings = { ...messages.csv.headings, ...messages.due.headings };
  const shown = columns === "all" ? DUE_COLUMNS : PRINTED_DUE_COLUMNS;
  const rows = [...incompleteRows(view, messages), ...view.list.items.map((item) => rowOf(item, view, messages))];
  return (
    csvStart(bom) +
    csvLines([shown.map((key) => headings[key]), ...rows.map((row) => shown.map((key) => row[key] ?? ""))])
  );
};

/** The first row of a table that is not whole says so (contract 4). */
function incompleteRows({ remarks }: DueView, messages: Messages): Partial<Record<DueColumn, string>>[] {
  const title = faceLines(remarks, messages).join(" ");
  return title === "" ? [] : [{ nearness: messages.csv.incomplete, title, id: "incomplete" }];
}

function rowOf(item: DueItem, view: DueView, messages: Messages): Record<DueColumn, string> {
  const { finding, remedy } = item;
  return {
    due: item.due ?? "",
    daysLeft: String(item.daysLeft ?? ""),
    nearness: messages.due.nearness[nearnessOf(item.daysLeft, view)],
    unit: finding.unit,
    unitName: item.unitName,
    regulation: finding.regulation,
    regulationTitle: inLanguage(item.regulation, messages),
    clause: messages.csv.clause(finding.clause),
    clauseName: finding.clauseName,
    title: inLanguage(finding.title, messages),
    requirement: inLanguage(finding.requirement, messages),
    holder: partyName(finding.holder, messages),
    holderId: finding.holder?.id ?? "",
    counterpart: partyName(finding.counterpart, messages),
    counterpartId: finding.counterpart?.id ?? "",
    recipient: partyName(finding.recipient, messages),
    recipientId: finding.recipient?.id ?? "",
    period: messages.csv.period(periodText(finding)),
    required: String(finding.required ?? ""),
    found: String(finding.found ?? ""),
    kind: remedy.kind,
    record: recordLine(remedy, messages),
    open: openFields(remedy, messages).join(", "),
    id: finding.id,
  };
}
