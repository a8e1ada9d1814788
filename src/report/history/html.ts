import type { Changed } from "../../views/diff.js";
import { changedCells, changedHeads, namesOfUnits } from "../diff/table.js";
import { frame } from "../html/frame.js";
import { html, type Markup } from "../html/markup.js";
import type { Reporter } from "../reporter.js";
import { chart } from "./chart.js";
import { historyHeads, historyRow } from "./rows.js";
import type { HistoryView } from "./view.js";

/** Results over time as one offline page: the lines, the counts, and what came and went from one result to the next. */
export const historyHtml: Reporter<HistoryView> = ({ steps }, { messages, tool }) => {
  const { diff, history, page } = messages;
  const [first, last] = [steps[0], steps.at(-1)];
  const { before, after } = frame({
    language: messages.language,
    title: history.title(first?.result.asOf ?? "", last?.result.asOf ?? ""),
    of: history.of(steps.length),
    foot: page.madeBy(tool.name, tool.version),
  });
  const sums = table(
    historyHeads(messages),
    steps.map((step) => historyRow(step, messages)),
  );
  const units = namesOfUnits(steps.map(({ result }) => result));
  const part = (heading: string, all: readonly Changed[]): Markup | null =>
    all.length === 0
      ? null
      : html`<h3>${heading}</h3>
${table(
  changedHeads(messages),
  all.map((one) => changedCells(one, units, messages)),
)}`;
  const changes = steps.flatMap(({ result, since }, index) => {
    const earlier = steps[index - 1];
    if (!since || !earlier) return [];
    const { opened, closed } = since.difference;
    return html`<section><h2>${diff.title(earlier.result.asOf, result.asOf)}</h2>
${[part(diff.opened, opened), part(diff.closed, closed)]}${opened.length + closed.length === 0 ? html`<p>${history.nothing}</p>` : ""}</section>
`;
  });
  return (
    before +
    html`<section>${chart(steps, messages)}${sums}</section>
${changes}`.text +
    after
  );
};

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<table class="rows stack"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, at) => html`<td data-h="${heads[at]}">${cell}</td>`)}</tr>
`,
  )}</tbody></table>
`;
}
