import { inLanguage } from "../../../messages/messages.js";
import { html, type Markup } from "../../html/markup.js";
import type { ClauseOutline } from "./outline.js";
import { clauseHead, countsText, type Page, PLACES, readings } from "./page.js";

/** A page for each clause: what it asks, how its words are read, and how every unit stands. */
export function* clauses(page: Page): Generator<Markup> {
  const { messages, outline, view } = page;
  yield html`<section id="clauses"><h2>${messages.page.parts.clauses}</h2>
<p class="q">${messages.page.clausesNote}</p>
`;
  for (const { id } of view.result.regulations) {
    const own = outline.clauses.filter(({ regulation }) => regulation === id);
    if (own.length === 0) continue;
    yield html`<h3>${messages.report.regulation(page.titles.get(id) ?? id, id)}</h3>
`;
    for (const clause of own) yield section(clause, page);
  }
  yield html`</section>
`;
}

function section(one: ClauseOutline, { messages, unitNames }: Page): Markup {
  const { regulation, clause } = one;
  const rows = one.units.map(
    ({ unit, counts }) =>
      html`<li><a href="#${PLACES.unitClause(unit, regulation, clause)}">${unitNames.get(unit) ?? unit}</a> ${countsText(counts, messages)}</li>
`,
  );
  return html`<section class="of-clause" id="${PLACES.clause(regulation, clause)}"><h4>${clauseHead(one)} ${inLanguage(one.title, messages)}</h4>
<p>${inLanguage(one.requirement, messages)}</p>${readings(one.interpretations, messages)}<ul>
${rows}</ul></section>
`;
}
