import { findingText, inLanguage } from "../../../messages/messages.js";
import type { DetailedFinding } from "../../../views/detail.js";
import { html, type Markup, NOTHING } from "../../html/markup.js";
import { draft } from "./detail.js";
import { findingsOf } from "./outline.js";
import { clauseHead, filterKeys, type Page, PLACES, partiesCell, statusMark, whenCell } from "./page.js";
import { closingOf } from "./what-closes.js";

/** What is not in order, with what would close it: unit by unit, within each in the order of the clauses. */
export function* toDo(page: Page): Generator<Markup> {
  const { messages, view } = page;
  const { headings } = messages.report;
  const { late } = view.result.summary;
  yield html`<section id="todo"><h2>${messages.page.parts.toDo}</h2>
<p class="q">${messages.page.toDoNote}${late > 0 ? html` ${messages.page.lateNotHere(late)}` : NOTHING}</p>
<table class="rows stack"><thead><tr><th scope="col">${headings.status}</th><th scope="col">${headings.what}</th><th scope="col">${headings.who}</th><th scope="col">${headings.when}</th><th scope="col">${messages.page.close}</th></tr></thead>
`;
  let unit: string | null = null;
  for (const one of findingsOf(view)) {
    const { finding } = one;
    if (finding.status === "pending" || closingOf(finding, messages) === null) continue;
    if (unit !== finding.unit) {
      yield html`${unit === null ? NOTHING : html`</tbody>`}<tbody>${unitRow(finding.unit, page)}`;
      unit = finding.unit;
    }
    yield row(one, page);
  }
  yield unit === null
    ? html`<tbody><tr><td colspan="5">${messages.page.nothingToDo}</td></tr></tbody></table></section>
`
    : html`</tbody></table></section>
`;
}

function unitRow(unit: string, { unitNames, view }: Page): Markup {
  if (view.result.units.length < 2) return NOTHING;
  return html`<tr class="group"><th colspan="5" scope="rowgroup">${unitNames.get(unit) ?? unit}</th></tr>
`;
}

function row({ detail, finding }: DetailedFinding, page: Page): Markup {
  const { messages, titles } = page;
  const { headings } = messages.report;
  const words = draft(detail, page);
  const fold = words === NOTHING ? NOTHING : html`<details><summary>${messages.page.draft}</summary>${words}</details>`;
  return html`<tr${filterKeys(finding)}><td data-h="${headings.status}">${statusMark(finding.status, messages)}</td><td data-h="${headings.what}">${inLanguage(finding.title, messages)}<br><a class="q" href="#${PLACES.finding(finding)}" title="${titles.get(finding.regulation)}">${clauseHead(finding)}</a></td><td data-h="${headings.who}">${partiesCell(finding, page)}</td><td data-h="${headings.when}">${whenCell(finding, messages)}</td><td data-h="${messages.page.close}">${findingText(finding, messages)}<br>${closingOf(finding, messages)}${fold}</td></tr>
`;
}
