import type { Changed } from "../../views/diff.js";
import type { Since } from "../../views/history.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { HistoryView } from "./view.js";

/** Results over time as data: audit-history/1. */
export const historyJson: Reporter<HistoryView> = ({ steps }) => {
  const document = {
    schema: "audit-history/1",
    results: steps.map(({ result: { asOf, period, summary }, since }) => ({
      asOf,
      period,
      summary,
      since: since ? sinceJson(since) : null,
    })),
  };
  return `${jsonText(document)}\n`;
};

/** What came, changed and went: ids, with the statuses before and now. */
function sinceJson({ difference: { opened, changed, closed } }: Since): object {
  const item = ({ finding: { id }, was, now }: Changed) => ({ id, was, now });
  return { new: opened.map(item), changed: changed.map(item), closed: closed.map(item) };
}
