import type { Finding } from "../../../audit/finding.js";
import { groupBy } from "../../../base/grouping.js";
import { compareTexts } from "../../../base/text-order.js";
import { LAST_DAY } from "../../../calendar/day.js";
import { findingText, inLanguage } from "../../../messages/messages.js";
import { periodText } from "../../finding/period.js";
import { type PersonOfLedger, personIn } from "../../finding/person.js";
import { html, type Markup, NOTHING } from "../../html/markup.js";
import { findingsOf } from "./outline.js";
import { clauseHead, filterKeys, type Page, PLACES, partiesCell, SETTLED, statusMark } from "./page.js";
import { closingOf } from "./what-closes.js";

/** A page for each person: what is asked of him, until when, and what was found; by ids, so that the order says nothing. */
export function* people(page: Page): Generator<Markup> {
  const { messages, outline, view } = page;
  if (outline.people.length === 0) return;
  yield html`<section id="people"><h2>${messages.page.parts.people}</h2>
<p class="q">${messages.page.peopleNote}</p>
${index(page)}`;
  let own: Finding[] = [];
  let unit: string | null = null;
  for (const { finding } of findingsOf(view)) {
    if (unit !== null && unit !== finding.unit) {
      yield html`${sectionsOf(own, page)}`;
      own = [];
    }
    unit = finding.unit;
    if (outline.isListed(finding) && personIn(finding)) own.push(finding);
  }
  yield html`${sectionsOf(own, page)}</section>
`;
}

/** All names, by unit, each leading to its page. */
function index({ outline, messages, unitNames }: Page): Markup {
  const byUnit = groupBy(outline.people, (person) => [person.unit]);
  const lists = [...byUnit].map(
    ([unit, all]) =>
      html`<p>${byUnit.size > 1 ? html`<b>${unitNames.get(unit) ?? unit}</b> ` : NOTHING}${all.map((one) => html`<a href="#${PLACES.person(one.key)}">${inLanguage(one.party.name, messages)}</a> `)}</p>
`,
  );
  return html`<nav class="index" aria-label="${messages.page.parts.people}">${lists}</nav>
`;
}

/** The pages of those whose findings are of one unit. */
function sectionsOf(findings: readonly Finding[], page: Page): Markup[] {
  const byPerson = groupBy(findings, (finding) => [personIn(finding)?.key ?? ""]);
  return [...byPerson].sort(([a], [b]) => compareTexts(a, b)).map(([, own]) => section(own, page));
}

function section(findings: readonly [Finding, ...Finding[]], page: Page): Markup {
  const person = personIn(findings[0]);
  if (!person) return NOTHING;
  const { messages, unitNames } = page;
  const { headings } = messages.report;
  const asked = findings
    .filter(({ status }) => !SETTLED.includes(status))
    .sort((a, b) => compareTexts(a.due ?? LAST_DAY, b.due ?? LAST_DAY));
  const table =
    asked.length === 0
      ? html`<p>${messages.page.nothingAsked}</p>`
      : html`<table class="rows stack"><thead><tr><th scope="col">${messages.page.until}</th><th scope="col">${headings.status}</th><th scope="col">${headings.what}</th><th scope="col">${headings.who}</th><th scope="col">${messages.page.close}</th></tr></thead><tbody>
${asked.map((finding) => row(finding, page))}</tbody></table>`;
  return html`<section class="person" id="${personPlace(person, findings[0], page)}"><h3>${inLanguage(person.party.name, messages)} <span class="q">${unitNames.get(person.unit) ?? person.unit}</span></h3>
${table}</section>
`;
}

/** The place of a person; what another unit found of him stands in a section of its own. */
function personPlace(person: PersonOfLedger, { unit }: Finding, { outline }: Page): string {
  const place = PLACES.person(person.key);
  const isHome = outline.homes.get(person.key) === unit;
  return isHome ? place : `${place}@${unit}`;
}

function row(finding: Finding, page: Page): Markup {
  const { messages } = page;
  const { headings } = messages.report;
  const until = finding.due ?? (finding.kind === "rule" ? periodText(finding) : messages.page.noLimit);
  return html`<tr${filterKeys(finding)}><td data-h="${messages.page.until}">${until}</td><td data-h="${headings.status}">${statusMark(finding.status, messages)}</td><td data-h="${headings.what}">${inLanguage(finding.title, messages)}<br><a class="q" href="#${PLACES.finding(finding)}">${clauseHead(finding)}</a></td><td data-h="${headings.who}">${partiesCell(finding, page)} <span class="q">${periodText(finding)}</span></td><td data-h="${messages.page.close}">${findingText(finding, messages)}<br>${closingOf(finding, messages)}</td></tr>
`;
}
