import { stringify } from "csv-stringify/sync";
import type { Party } from "../../audit/party.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import { DUE_COLUMNS, type DueColumn } from "../../messages/words/due.js";
import type { DueItem, DueList } from "../../views/due.js";
import { recordLine } from "../record.js";
import { type DueReportOptions, nearnessOf } from "./nearness.js";

/** One row a duty, for Excel and WPS, as the CSV of `audit check` is written. */
export function dueCsv(list: DueList, options: DueReportOptions): string {
  const { messages } = options;
  return stringify(
    list.items.map((item) => rowOf(item, options)),
    {
      bom: options.bom,
      record_delimiter: "windows",
      escape_formulas: true,
      quoted_match: /[\r\n]/,
      header: true,
      columns: DUE_COLUMNS.map((key) => ({ key, header: messages.due.headings[key] })),
    },
  );
}

function rowOf(item: DueItem, options: DueReportOptions): Record<DueColumn, string> {
  const { messages } = options;
  const { finding, remedy } = item;
  return {
    due: item.due ?? "",
    daysLeft: String(item.daysLeft ?? ""),
    nearness: messages.due.nearness[nearnessOf(item.daysLeft, options)],
    unit: finding.unit,
    unitName: item.unitName,
    regulation: inLanguage(item.regulation, messages),
    clauseName: finding.clauseName,
    clause: `${finding.regulation} ${finding.clause}`,
    title: inLanguage(finding.title, messages),
    requirement: inLanguage(finding.requirement, messages),
    holder: nameOf(finding.holder, messages),
    counterpart: nameOf(finding.counterpart, messages),
    recipient: nameOf(finding.recipient, messages),
    period: messages.csv.period(finding.period.label),
    required: String(finding.required ?? ""),
    found: String(finding.found ?? ""),
    kind: remedy.kind,
    record: recordLine(remedy),
    open: remedy.open.join(", "),
    id: finding.id,
  };
}

function nameOf(party: Party | null, messages: Messages): string {
  return party ? inLanguage(party.name, messages) : "";
}
