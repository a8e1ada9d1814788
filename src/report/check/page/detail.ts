import type { Finding } from "../../../audit/finding.js";
import { placeShown } from "../../../document/place-shown.js";
import { findingText, inLanguage, lackText } from "../../../messages/messages.js";
import type { DetailedFinding, FindingDetail, NamedNearMiss } from "../../../views/detail.js";
import { openFields, recordLine } from "../../finding/record.js";
import { tallyText } from "../../finding/tally.js";
import { html, type Markup, NOTHING } from "../../html/markup.js";
import type { Page } from "./page.js";

/** What stands behind a finding: the sentence, what counted, what nearly counted, and a record that would do it. */
export function detailBlock({ finding, detail }: DetailedFinding, page: Page): Markup {
  const { messages } = page;
  return html`<p>${findingText(finding, messages)}</p>${evidence(finding, detail, page)}${detail ? nearMisses(detail, page) : NOTHING}${draft(detail, page)}<p class="q">${messages.page.id} <code>${finding.id}</code></p>`;
}

function evidence(finding: Finding, detail: FindingDetail | null, { messages }: Page): Markup {
  const { evidence, kind } = finding;
  const { explain } = messages;
  const standing = new Map(
    detail?.records.map((one) => [one.place.file + one.place.line, explain.standings[one.standing]]),
  );
  const lines = evidence.map((place) => {
    const words = standing.get(place.file + place.line);
    return html`<li>${placeText(place)}${words ? html` ${words}` : NOTHING}</li>`;
  });
  const heading = explain.records(kind === "duty" ? tallyText(finding, messages) : null);
  return html`<p>${heading}${lines.length === 0 ? html` ${explain.noRecords}` : NOTHING}</p>${lines.length === 0 ? NOTHING : html`<ul>${lines}</ul>`}`;
}

/** Where a record stands, and its day. */
export function placeText({ date, file, id, line }: Finding["evidence"][number]): Markup {
  return html`<code>${placeShown({ file, line })}</code> ${date}${id === null ? NOTHING : html` ${id}`}`;
}

function nearMisses({ nearMisses: misses, moreNearMisses: more }: FindingDetail, { messages }: Page): Markup {
  if (misses.length === 0) return NOTHING;
  const { explain } = messages;
  const lackOf = (miss: NamedNearMiss) =>
    miss.lacks.map((one) => lackText(one, messages)).join(messages.page.semicolon);
  const lines = misses.map((miss) => {
    const type = miss.typeName ? inLanguage(miss.typeName, messages) : messages.rules.triggers.case;
    return html`<li>${placeText(miss.place)} ${type}${miss.countsElsewhere ? explain.elsewhere : ""}<br>${lackOf(miss)}</li>`;
  });
  const rest = more > 0 ? html`<li>${explain.moreNearMisses(more)}</li>` : NOTHING;
  return html`<p>${explain.nearMisses}</p><ul>${lines}${rest}</ul>`;
}

/** A record that would do a duty, ready to be put into the ledger but for its date. */
export function draft(detail: FindingDetail | null, { messages }: Page): Markup {
  const remedy = detail?.remedy;
  if (!remedy) return NOTHING;
  const { page } = messages;
  const open =
    remedy.open.length === 0 ? NOTHING : html`<p class="q">${page.openFields(openFields(remedy, messages))}</p>`;
  return html`<p>${page.draft} <code>${remedy.kind}.yaml</code></p><pre tabindex="0">- ${recordLine(remedy, messages)}</pre>${open}`;
}
