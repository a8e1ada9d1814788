import type { Finding } from "../../../audit/finding.js";
import { groupBy } from "../../../base/grouping.js";
import { findingNote, inLanguage } from "../../../messages/messages.js";
import type { DetailedFinding } from "../../../views/detail.js";
import { partiesText } from "../../finding/parties.js";
import { periodText } from "../../finding/period.js";
import { tallyText } from "../../finding/tally.js";
import { html, type Markup, NOTHING } from "../../html/markup.js";
import { detailBlock, placeText } from "./detail.js";
import { findingsOf } from "./outline.js";
import {
  clauseHead,
  countsText,
  filterKeys,
  type Page,
  PLACES,
  partiesCell,
  readings,
  SETTLED,
  statusMark,
  whenCell,
} from "./page.js";

/** Every unit with its findings, regulation by regulation and clause by clause. */
export function* units(page: Page): Generator<Markup> {
  const { messages, outline, view } = page;
  yield html`<section id="units"><h2>${messages.page.parts.units}</h2>
`;
  const written = new Set<string>();
  let own: DetailedFinding[] = [];
  for (const one of findingsOf(view)) {
    if (!outline.isListed(one.finding)) continue;
    if (own[0] && own[0].finding.unit !== one.finding.unit) {
      written.add(own[0].finding.unit);
      yield unitSection(own[0].finding.unit, own, page);
      own = [];
    }
    own.push(one);
  }
  if (own[0]) {
    written.add(own[0].finding.unit);
    yield unitSection(own[0].finding.unit, own, page);
  }
  for (const { id } of view.result.units) if (!written.has(id)) yield unitSection(id, [], page);
  yield html`</section>
`;
}

function unitSection(unit: string, findings: readonly DetailedFinding[], page: Page): Markup {
  const { messages, unitNames, view } = page;
  const byRegulation = groupBy(findings, ({ finding }) => [finding.regulation]);
  const tables = view.result.regulations.flatMap(({ id }) => {
    const own = byRegulation.get(id);
    return own ? [regulationTable(unit, id, own, page)] : [];
  });
  return html`<section class="unit" id="${PLACES.unit(unit)}"><h3>${unitNames.get(unit) ?? unit} <span class="q">${unit}</span></h3>
${tables.length > 0 ? tables : html`<p>${messages.page.nothingListed}</p>`}</section>
`;
}

const COLUMNS = 5;

function regulationTable(unit: string, regulation: string, findings: readonly DetailedFinding[], page: Page): Markup {
  const { messages, outline, titles, unitNames } = page;
  const { headings } = messages.report;
  const clauses = [...groupBy(findings, ({ finding }) => [finding.clause]).values()];
  const title = messages.report.regulation(titles.get(regulation) ?? regulation, regulation);
  return html`<section class="regulation"><h4 id="${PLACES.unitRegulation(unit, regulation)}">${title}</h4>
<p class="q">${countsText(outline.counts(unit, regulation), messages)}</p>
<table class="rows stack"><caption class="print">${unitNames.get(unit) ?? unit}</caption><thead><tr><th scope="col">${headings.status}</th><th scope="col">${headings.who}</th><th scope="col">${headings.when}</th><th scope="col">${headings.count}</th><th scope="col">${headings.note}</th></tr></thead>
${clauses.map((one) => clauseBody(one, page))}</table></section>
`;
}

function clauseBody(findings: readonly [DetailedFinding, ...DetailedFinding[]], page: Page): Markup {
  const { messages } = page;
  const [{ finding }] = findings;
  const settled = findings.filter((one) => SETTLED.includes(one.finding.status));
  const open = findings.filter((one) => !SETTLED.includes(one.finding.status));
  return html`<tbody id="${PLACES.unitClause(finding.unit, finding.regulation, finding.clause)}"><tr class="clause"><th colspan="${COLUMNS}" scope="rowgroup"><a href="#${PLACES.clause(finding.regulation, finding.clause)}">${clauseHead(finding)}</a> ${inLanguage(finding.title, messages)}<div class="q">${inLanguage(finding.requirement, messages)}</div>${readings(finding.interpretations, messages)}</th></tr>
${open.map((one) => openRow(one, page))}${settledRow(settled, page)}</tbody>
`;
}

function openRow(one: DetailedFinding, page: Page): Markup {
  const { finding } = one;
  const { messages } = page;
  const { headings } = messages.report;
  return html`<tr id="${PLACES.finding(finding)}"${filterKeys(finding)}><td data-h="${headings.status}">${statusMark(finding.status, messages)}</td><td data-h="${headings.who}">${partiesCell(finding, page)}</td><td data-h="${headings.when}">${whenCell(finding, messages)}</td><td data-h="${headings.count}">${tallyText(finding, messages) ?? ""}</td><td data-h="${headings.note}"><details><summary>${findingNote(finding, messages)}</summary>${detailBlock(one, page)}</details></td></tr>
`;
}

/** What is settled of a clause, folded together: who, when, and the records that count. */
function settledRow(findings: readonly DetailedFinding[], page: Page): Markup {
  if (findings.length === 0) return NOTHING;
  const { messages } = page;
  const sorts = SETTLED.flatMap((status) => {
    const count = findings.filter((one) => one.finding.status === status).length;
    return count > 0 ? [messages.page.done(messages.statuses[status], count)] : [];
  });
  return html`<tr class="settled"><td colspan="${COLUMNS}"><details><summary>${sorts.join(messages.report.comma)}</summary><ul>
${findings.map(({ finding }) => settledItem(finding, page))}</ul></details></td></tr>
`;
}

function settledItem(finding: Finding, page: Page): Markup {
  const { messages } = page;
  const words = [partiesText(finding, messages), periodText(finding)].filter(Boolean).join(" ");
  const places = finding.evidence.map((place) => html` ${placeText(place)}`);
  const count = tallyText(finding, messages) ?? "";
  const note = places.length === 0 ? findingNote(finding, messages) : "";
  return html`<li id="${PLACES.finding(finding)}"${filterKeys(finding)}>${statusMark(finding.status, messages)} ${words} ${count}<span class="q">${places} ${note}</span></li>
`;
}
