import type { Status } from "../../../audit/finding.js";
import { html, type Markup, NOTHING } from "../../html/markup.js";
import { faceLines, noticeTexts } from "../../notice/lines.js";
import { closingTexts, paragraphText, printedClauses } from "../closing-screen.js";
import { hasAllDetails } from "../view.js";
import { findingsOf } from "./outline.js";
import { type Page, statusMark } from "./page.js";

/** Statuses that are counted also where there are none. */
const ALWAYS: readonly Status[] = ["gap", "breach", "late", "review", "undetermined", "due-soon", "met", "pending"];

/** What a reader wants first: how much there is of what, what each word means, and what the numbers leave out. */
export function overview(page: Page): Markup {
  const { messages, view } = page;
  const { groups, parts } = messages.page;
  return html`<section id="overview"><h2>${parts.overview}</h2>
${faceLines(view.result, messages).map((line) => html`<p class="face">${line}</p>`)}
<div class="cards">${card(groups.wrong, ["gap", "breach", "late"], page)}${card(groups.open, ["review", "undetermined", "due-soon"], page)}${card(groups.settled, ["met", "pending", "waived", "known", "not-applicable"], page)}</div>
${view.units ? NOTHING : closing(page)}${listOf(notes(page))}${waivers(
  view.result.waivers.map((one) => messages.report.waiver(one)),
  page,
)}${noticesFold(page)}</section>
`;
}

/** Of what was missed a page says so many first; all of it stands below. */
const MOST_MISSED = 12;

/** The closing screen: what is done, what was missed and what would close it, breaches, what a person must judge, fields not kept. */
function closing({ messages, view }: Page): Markup {
  const { heading, missedHeading, more } = messages.closing;
  const { sum, missed, tail } = closingTexts(view.result, findingsOf(view), {
    messages,
    clauseOf: printedClauses(view.result),
  });
  const left = missed.length - MOST_MISSED;
  const things = missed
    .slice(0, MOST_MISSED)
    .map((thing) => thing())
    .map(({ what, how }) => html`<li>${what}${how === null ? NOTHING : html`<br><span class="q">${how}</span>`}</li>`);
  const list = html`<p>${missedHeading}</p><ul>${things}${left > 0 ? html`<li>${more(left)}</li>` : NOTHING}</ul>`;
  return html`<div id="closing"><h3>${heading}</h3><p>${sum}</p>${missed.length > 0 ? list : NOTHING}${tail.map((one) => html`<p>${paragraphText(one, messages)}</p>`)}</div>
`;
}

function card(title: string, statuses: readonly Status[], { messages, view }: Page): Markup {
  const { summary } = view.result;
  const rows = statuses
    .filter((status) => summary[status] > 0 || ALWAYS.includes(status))
    .map(
      (status) =>
        html`<tr${summary[status] > 0 ? NOTHING : html` class="none"`}><td class="n">${summary[status]}</td><th scope="row">${statusMark(status, messages)}</th><td class="q">${messages.page.meanings[status]}</td></tr>`,
    );
  return html`<table class="card"><caption>${title}</caption><tbody>${rows}</tbody></table>`;
}

function notes({ messages, outline, view }: Page): string[] {
  const { page, report } = messages;
  const { result, only } = view;
  const { afterAsOf, files, records, units } = result.ledger;
  const isCut = !view.units && outline.listed < outline.total;
  return [
    ...(only === undefined ? [] : [page.onlyOf(only)]),
    report.ledger(units, files, records),
    ...(afterAsOf.length > 0 ? [page.afterAsOf(afterAsOf.length)] : []),
    ...(isCut && outline.isCut ? [page.onlyNotInOrder(outline.listed, outline.total)] : []),
    ...(isCut && !outline.isCut ? [page.restNotHere] : []),
    ...(hasAllDetails(view) || view.units ? [] : [page.noDetails]),
  ];
}

/** What is valid but doubtful, under its heading. */
function noticesFold({ messages, view }: Page): Markup {
  const lines = noticeTexts(view.result, messages);
  if (lines.length === 0) return NOTHING;
  return html`<details${lines.length <= 10 ? html` open` : NOTHING}><summary>${messages.report.notices}</summary>${listOf(lines)}</details>`;
}

function waivers(lines: readonly string[], { messages }: Page): Markup {
  return lines.length === 0 ? NOTHING : html`<p>${messages.report.waivers}</p>${listOf(lines)}`;
}

function listOf(lines: readonly string[]): Markup {
  return html`<ul class="q">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
