import { type RollUpGroup, type RollUpRow, rollUp } from "../../../views/roll-up.js";
import { html, type Markup, NOTHING } from "../../html/markup.js";
import { cellsOf, groupName, rollUpHeads } from "../roll-up.js";
import { type Page, PLACES } from "./page.js";

/** So many units are seen at a glance: they need not be folded. */
const MOST_UNFOLDED = 20;

/** How each unit stands, those below another folded together under it; nothing where there is but one, unless that was asked for. */
export function unitsInNumbers(page: Page): Markup {
  const { messages, view } = page;
  if (!hasUnitsInNumbers(page)) return NOTHING;
  return html`<section id="rollup"><h2>${messages.page.parts.rollUp}</h2>
${rollUp(view.result.units).map((group) => groupFold(group, page))}</section>
`;
}

/** Whether there are units to stand side by side. */
export function hasUnitsInNumbers({ view }: Page): boolean {
  return view.result.units.length > 1 || Boolean(view.units);
}

function groupFold(group: RollUpGroup, page: Page): Markup {
  const name = groupName(group, page.messages);
  const table = tableOf(group, page);
  return name === null
    ? table
    : html`<details${page.view.result.units.length > MOST_UNFOLDED ? NOTHING : html` open`}><summary>${name} <span class="q">${sumText(group.counts, page)}</span></summary>${table}</details>`;
}

/** The counts of a group in words. */
function sumText(counts: RollUpRow, { messages }: Page): string {
  const cells = cellsOf(counts, null);
  const heads = rollUpHeads(messages).slice(0, -1);
  return heads.map((head, at) => `${head} ${cells[at] ?? ""}`).join(messages.report.comma);
}

function tableOf({ units }: RollUpGroup, { messages, view }: Page): Markup {
  const heads = rollUpHeads(messages);
  const rows = units.map(
    ({ unit, counts }) =>
      html`<tr><th scope="row" data-h="${messages.page.unit}">${view.units ? unit.name : html`<a href="#${PLACES.unit(unit.id)}">${unit.name}</a>`}</th>${cellsOf(counts, unit.lastDay).map((cell, at) => html`<td data-h="${heads[at] ?? ""}">${cell}</td>`)}</tr>
`,
  );
  return html`<table class="map stack"><thead><tr><th scope="col">${messages.page.unit}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>`;
}
