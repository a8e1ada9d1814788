import type { DueItem, DueList } from "../../views/due.js";
import { findingJson } from "../check/json.js";
import { type DueReportOptions, nearnessOf } from "./nearness.js";

/** What falls due as one object: each item a finding as `audit check` gives it, and what `due` adds. */
export function dueJson(list: DueList, options: DueReportOptions): string {
  const document = {
    schema: "audit-due/1",
    tool: options.tool,
    asOf: list.asOf,
    within: options.within,
    until: list.until,
    overdue: list.overdue,
    items: list.items.map((item) => itemJson(item, options)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function itemJson({ finding, daysLeft, remedy }: DueItem, options: DueReportOptions): object {
  return {
    ...findingJson(finding, options.messages),
    daysLeft,
    nearness: nearnessOf(daysLeft, options),
    record: { kind: remedy.kind, fields: { date: null, ...remedy.record }, open: remedy.open },
  };
}
