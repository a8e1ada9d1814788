import { html, type Markup } from "../../html/markup.js";
import { countOf, countsText, type Page, PLACES } from "./page.js";

/** Units by regulations, in words and numbers, in the order of the ledger. */
export function map(page: Page): Markup {
  const { messages, view } = page;
  const { units } = view.result;
  const isFound = (regulation: string) => units.some(({ id }) => countOf(page.outline.counts(id, regulation)) > 0);
  const found = view.result.regulations.filter(({ id }) => isFound(id));
  const regulations = found.length > 0 ? found : view.result.regulations;
  const heads = regulations.map(
    ({ id }) => html`<th scope="col">${page.titles.get(id) ?? id}<br><span class="q">${id}</span></th>`,
  );
  const rows = units.map(
    ({ id, name }) =>
      html`<tr><th scope="row" data-h="${messages.page.unit}"><a href="#${PLACES.unit(id)}">${name}</a></th>${regulations.map((one) => cell(id, one.id, page))}</tr>
`,
  );
  return html`<section id="map"><h2>${messages.page.parts.map}</h2>
<p class="q">${messages.page.mapNote}</p>
<div class="wide" role="region" aria-label="${messages.page.parts.map}" tabindex="0"><table class="map stack"><thead><tr><th scope="col">${messages.page.unit}</th>${heads}</tr></thead><tbody>
${rows}</tbody></table></div></section>
`;
}

function cell(unit: string, regulation: string, { messages, outline, titles }: Page): Markup {
  const counts = outline.counts(unit, regulation);
  const head = titles.get(regulation) ?? regulation;
  if (countOf(counts) === 0) return html`<td data-h="${head}" class="q">${messages.page.notBound}</td>`;
  return html`<td data-h="${head}"><a href="#${PLACES.unitRegulation(unit, regulation)}">${countsText(counts, messages)}</a></td>`;
}
