import type { Messages } from "../../messages/messages.js";
import type { DueItem } from "../../views/due.js";
import { findingJson } from "../finding/json.js";
import { jsonText } from "../json.js";
import { noticeJson } from "../notice/json.js";
import type { Reporter } from "../reporter.js";
import { type DueView, nearnessOf } from "./view.js";

/** What falls due as one object: each item a finding as `audit check` gives it, and what `due` adds. */
export const dueJson: Reporter<DueView> = (view, { messages, tool }) => {
  const { list } = view;
  const document = {
    schema: "audit-due/1",
    tool,
    asOf: list.asOf,
    within: view.within,
    until: list.until,
    overdue: list.overdue,
    items: list.items.map((item) => itemJson(item, view, messages)),
    leftOut: view.remarks.incomplete?.leftOut ?? 0,
    notices: view.remarks.notices.map((notice) => noticeJson(notice, messages)),
  };
  return `${jsonText(document)}\n`;
};

function itemJson({ finding, daysLeft, remedy }: DueItem, view: DueView, messages: Messages): object {
  return {
    ...findingJson(finding, messages),
    daysLeft,
    nearness: nearnessOf(daysLeft, view),
    record: { kind: remedy.kind, fields: { date: null, ...remedy.record }, open: remedy.open },
  };
}
