import { inLanguage } from "../../../messages/messages.js";
import { statusesIn } from "../../finding/status.js";
import { html, type Markup, NOTHING } from "../../html/markup.js";
import type { Page } from "./page.js";

/** The form that the script filters by; it stays hidden where no script runs. */
export function filter(page: Page): Markup {
  const { messages, outline, titles, unitNames, view } = page;
  const { filter: words } = messages.page;
  const { regulations, summary, units } = view.result;
  const options = (all: readonly (readonly [value: string, name: string])[]) =>
    all.map(([value, name]) => html`<option value="${value}">${name}</option>`);
  const choice = (name: string, label: string, all: readonly (readonly [value: string, name: string])[]) =>
    all.length < 2 && name !== "s"
      ? NOTHING
      : html`<label>${label} <select name="${name}"><option value="">${words.any}</option>${options(all)}</select></label>
`;
  const present = statusesIn(summary);
  const several = units.length > 1;
  return html`<form id="filter" hidden aria-label="${words.title}" data-shown="${words.shown}">
${choice("s", words.status, [["!", words.notInOrder], ...present.map((status) => [status, messages.statuses[status]] as const)])}${choice(
  "u",
  words.unit,
  units.map(({ id, name }) => [id, name] as const),
)}${choice(
  "r",
  words.regulation,
  regulations.map(({ id }) => [id, titles.get(id) ?? id] as const),
)}${choice(
  "p",
  words.person,
  outline.people.map(
    ({ key, party, unit }) =>
      [key, inLanguage(party.name, messages) + (several ? ` · ${unitNames.get(unit) ?? unit}` : "")] as const,
  ),
)}<label>${words.text} <input name="t" type="search"></label>
<button type="button" name="clear">${words.clear}</button> <button type="button" name="unfold">${words.unfold}</button> <button type="button" name="fold">${words.fold}</button> <output></output>
</form>
`;
}
