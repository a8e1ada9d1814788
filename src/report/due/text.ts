import { inLanguage, type Messages } from "../../messages/messages.js";
import type { DueItem } from "../../views/due.js";
import { partiesText } from "../finding/parties.js";
import { openFields, recordLines } from "../finding/record.js";
import { tallyText } from "../finding/tally.js";
import { paintOf } from "../layout/colour.js";
import { indent, indented } from "../layout/hanging.js";
import { visible, wrap } from "../layout/width.js";
import { faceText, ledgerNoticeLines } from "../notice/lines.js";
import type { Reporter, ReportOptions } from "../reporter.js";
import { type DueView, nearnessColour, nearnessOf } from "./view.js";

/** What falls due, for a person: under each day its duties, each with a record to fill in. */
export const dueText: Reporter<DueView> = (view, options) => {
  const { list } = view;
  const { messages, width } = options;
  const { due } = messages;
  const paint = paintOf(options.colour);
  const units = new Set(list.items.map((item) => item.finding.unit));
  const days = [...new Set(list.items.map((item) => item.due))];
  const blocks = days.flatMap((day) => {
    const items = list.items.filter((item) => item.due === day);
    const left = items[0]?.daysLeft ?? null;
    const nearness = nearnessOf(left, view);
    const heading = day === null || left === null ? due.unlimited : due.day(day, left, due.nearness[nearness]);
    return [
      ...wrap(heading, width).map((line) => nearnessColour(nearness, paint)(line)),
      ...items.flatMap((item) => itemLines(item, units.size > 1, options)),
      "",
    ];
  });
  const foot = [
    ...(list.items.length === 0 && list.next ? [nextLine(list.next, messages)] : []),
    ...(list.overdue > 0 ? [due.overdue(list.overdue)] : []),
    ...ledgerNoticeLines(view.remarks, messages),
    ...(list.items.length > 0 ? [due.hint] : []),
  ];
  const lines = [
    ...wrap(due.title(list.asOf, view.within, list.until), width).map((line) => paint.bold(line)),
    ...faceText(view.remarks, messages)
      .flatMap((line) => wrap(line, width))
      .map((line) => paint.red(line)),
    ...wrap(list.items.length > 0 ? due.count(list.items.length) : due.none, width),
    "",
    ...blocks,
    ...foot.flatMap((line) => wrap(line, width)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
};

function itemLines(item: DueItem, namesUnit: boolean, { messages, width }: ReportOptions): string[] {
  const { finding, remedy } = item;
  const line = messages.due.item(
    `${finding.clauseName} ${finding.regulation} ${finding.clause}`,
    inLanguage(finding.title, messages),
    partiesText(finding, messages),
    (finding.required !== null && finding.required > 1 && tallyText(finding, messages)) || "",
    namesUnit ? item.unitName : "",
  );
  return [
    ...indented(line, 2, width),
    ...indent(
      wrap(messages.due.record(remedy.kind, openFields(remedy, messages)), width - 6).map((one) => `# ${one}`),
      4,
    ),
    ...indent(recordLines(remedy, width - 4, messages).map(visible), 4),
  ];
}

function nextLine({ due, daysLeft, finding }: DueItem, messages: Messages): string {
  if (due === null || daysLeft === null) return messages.due.unlimited;
  return messages.due.next(due, daysLeft, inLanguage(finding.title, messages), partiesText(finding, messages));
}
