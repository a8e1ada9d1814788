import type { SheetRow } from "../../authoring/sheet/sheet.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { RuleBase } from "../../regulation/rule.js";
import type { Obligation } from "../../regulation/rulebook.js";
import { interpretationReading } from "../finding/interpretation.js";
import { html, type Markup, NOTHING, Markup as Raw } from "../html/markup.js";
import type { Reporter } from "../reporter.js";
import { checkRows } from "../rules/describe.js";
import { SHEET_STYLE, SHEET_STYLE_DIGEST } from "./style.js";
import type { SheetView } from "./view.js";

/** Nothing may be asked of anybody: the page has its own style and nothing else. */
const POLICY = `default-src 'none'; style-src '${SHEET_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/** The page to check a rulebook by: left the text's own words, right what is made of them; one file that needs nothing but itself. */
export const sheetHtml: Reporter<SheetView> = (view, { messages, tool }) => {
  const { book, rows, file } = view;
  const words = messages.sheet;
  const title = words.title(inLanguage(book.title, messages), book.id);
  const open = rows.reduce((sum, row) => sum + row.unrowed.length, 0);
  return html`<!DOCTYPE html>
<html lang="${messages.language === "zh" ? "zh-CN" : messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Raw(SHEET_STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words.sum(rows.length, book.obligations.length + book.rules.length, open)} ${file === null ? words.noText : words.from(file)}</p>
<table>
<colgroup><col class="place"><col class="text"><col></colgroup>
<thead><tr><th>${words.place}</th><th>${words.text}</th><th>${words.made}</th></tr></thead>
<tbody>
${rows.map((row) => rowMarkup(row, view, messages))}</tbody>
</table>
<p class="sign">${words.signed} <span>&nbsp;</span> ${words.date} <span>&nbsp;</span></p>
</main>
<footer class="none">${words.madeBy(tool.name, tool.version)}</footer>
</body>
</html>
`.text;
};

function rowMarkup(row: SheetRow, view: SheetView, messages: Messages): Markup {
  const words = messages.sheet;
  const own = row.text;
  const listed = row.listed.map((one) => inLanguage(one.words, messages));
  // What fills much of a page may go on overleaf, between two of its duties or examples.
  const long = row.checks.length > 1 || row.examples.length > 3 ? html` class="long"` : NOTHING;
  return html`<tr${long}><th scope="row">${clauseName(row.place, view.book.numbering)}<br> <small>${row.place}</small></th>
<td data-h="${words.text}">${own === null ? html`<span class="none">${listed.join("；")}</span>` : html`${marked(own.words, row.unrowed)}<br><small class="none">${words.line(own.line)}</small>`}</td>
<td data-h="${words.made}">${row.checks.map((check) => checkMarkup(check, view, messages))}${row.checks.length === 0 ? whyNot(row, messages) : NOTHING}${row.unrowed.map(
    (one) => html`<p class="open"><strong>${words.noRow(one.about)}</strong></p>`,
  )}${examplesMarkup(row, messages)}</td></tr>
`;
}

/** The text's own words, in which those of time and count that no row is about are marked. */
function marked(text: string, unrowed: SheetRow["unrowed"]): Markup {
  const [at, found] = unrowed
    .map(({ about }) => [text.indexOf(about), about] as const)
    .filter(([index, about]) => index >= 0 && about !== "")
    .reduce<readonly [number, string]>((first, one) => (one[0] < first[0] ? one : first), [text.length, ""]);
  if (found === "") return html`${text}`;
  return html`${text.slice(0, at)}<mark>${found}</mark>${marked(text.slice(at + found.length), unrowed)}`;
}

function checkMarkup(check: Obligation | RuleBase, { terms }: SheetView, messages: Messages): Markup {
  const { rules } = messages;
  const wording = { messages, terms, width: Number.POSITIVE_INFINITY };
  const entries = checkRows(check, wording);
  for (const one of check.interpretations)
    entries.push([rules.interpretation, `${one.words ?? one.id} = ${interpretationReading(one, messages)}`]);
  return html`<section class="check"><h2>${check.clause}  ${inLanguage(check.title, messages)}</h2>
<dl>${entries.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl></section>
`;
}

/** Why nothing is checked: what the list of clauses says, else that nobody has said. */
function whyNot({ listed }: SheetRow, messages: Messages): Markup {
  const reasons = listed.map((one) =>
    one.because ? inLanguage(one.because, messages) : messages.sheet.unchecked(messages.coverage.classes[one.class]),
  );
  return html`<p class="none">${reasons.length > 0 ? [...new Set(reasons)].join("；") : messages.sheet.notListed}</p>`;
}

function examplesMarkup({ examples }: SheetRow, messages: Messages): Markup {
  if (examples.length === 0) return NOTHING;
  const items = examples.map(
    (one) =>
      html`<li>${one.example}：${one.finding} ${one.expected === "none" ? messages.rules.none : statusOf(one.expected, messages)}</li>`,
  );
  return html`<ul aria-label="${messages.sheet.examples}">${items}</ul>`;
}

function statusOf(status: string, { statuses }: Messages): string {
  return Object.entries(statuses).find(([id]) => id === status)?.[1] ?? status;
}
