import { type Finding, STATUSES, type Status } from "../../../audit/finding.js";
import { inLanguage, type Messages } from "../../../messages/messages.js";
import type { Interpretation } from "../../../regulation/interpretation.js";
import { interpretationReading } from "../../finding/interpretation.js";
import { partiesText } from "../../finding/parties.js";
import { periodText } from "../../finding/period.js";
import { personIn } from "../../finding/person.js";
import { statusesIn } from "../../finding/status.js";
import { anchor, html, type Markup, NOTHING } from "../../html/markup.js";
import type { CheckView } from "../view.js";
import type { Counts, PageOutline } from "./outline.js";

/** A page that is being written. */
export interface Page {
  readonly view: CheckView;
  readonly outline: PageOutline;
  readonly messages: Messages;
  readonly unitNames: ReadonlyMap<string, string>;
  /** Of regulations, in the page's language. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The places of a page that others lead to. */
export const PLACES = {
  finding: ({ id }: Finding) => anchor("f", ...id.split("/")),
  unit: (unit: string) => anchor("u", unit),
  unitRegulation: (unit: string, regulation: string) => anchor("r", unit, regulation),
  unitClause: (unit: string, regulation: string, clause: string) => anchor("k", unit, regulation, clause),
  person: (key: string) => anchor("p", ...key.split("/")),
  clause: (regulation: string, clause: string) => anchor("c", regulation, clause),
} as const;

/** Statuses of which nothing is left to say but that they are so. */
export const SETTLED: readonly Status[] = ["met", "not-applicable"];

/** A status by its word, with a mark in its colour. */
export function statusMark(status: Status, { statuses }: Messages): Markup {
  return html`<b class="s s-${status}">${statuses[status]}</b>`;
}

/** What the script filters by, as attributes of whatever shows a finding. */
export function filterKeys(finding: Finding): Markup {
  const person = personIn(finding);
  return html` data-s="${finding.status}" data-u="${finding.unit}" data-r="${finding.regulation}"${person ? html` data-p="${person.key}"` : NOTHING}`;
}

/** Who owes it, and to whom; leads to the page of the person. */
export function partiesCell(finding: Finding, { messages }: Page): Markup {
  const text = partiesText(finding, messages);
  const person = personIn(finding);
  if (!person || !finding.holder) return html`${text}`;
  const name = inLanguage(finding.holder.name, messages);
  return html`<a href="#${PLACES.person(person.key)}">${name}</a>${text.slice(name.length)}`;
}

/** The period and the last day. */
export function whenCell(finding: Finding, { report }: Messages): Markup {
  const { due, period } = finding;
  if (due === null || due === period.label) return html`${periodText(finding)}`;
  return html`${periodText(finding)} <span class="q c">${report.due(due)}</span>`;
}

/** A clause as the document numbers it, and its id. */
export function clauseHead({ clauseName, clause }: Pick<Finding, "clauseName" | "clause">): Markup {
  return clauseName === clause ? html`${clauseName}` : html`${clauseName} <span class="q">${clause}</span>`;
}

/** Counts in words and numbers, what is wrong first; what is in order last. */
export function countsText(counts: Counts, messages: Messages): Markup {
  const present = statusesIn(counts);
  const words = present.map((status, index) => {
    const comma = index < present.length - 1 ? messages.report.comma : "";
    return html`<span class="c s-${status}">${messages.report.count(messages.statuses[status], counts[status] ?? 0)}</span>${comma}`;
  });
  return html`${words}`;
}

/** How words are read that the clause leaves open. */
export function readings(interpretations: readonly Interpretation[], messages: Messages): Markup {
  if (interpretations.length === 0) return NOTHING;
  const { report } = messages;
  const lines = interpretations.map(
    (one) => html`<li>${messages.page.reading(one.words ?? one.id, interpretationReading(one, messages))}</li>`,
  );
  return html`<ul class="readings" aria-label="${report.interpretations}">${lines}</ul>`;
}

/** Adds counts up. */
export function countOf(counts: Counts): number {
  return STATUSES.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}
