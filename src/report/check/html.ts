import { titlesIn, unitNamesIn } from "../finding/names.js";
import { frame } from "../html/frame.js";
import { html, type Markup } from "../html/markup.js";
import type { Reporter } from "../reporter.js";
import { clauses } from "./page/clauses.js";
import { filter } from "./page/filter.js";
import { map } from "./page/map.js";
import { outlineOf } from "./page/outline.js";
import { overview } from "./page/overview.js";
import type { Page } from "./page/page.js";
import { people } from "./page/people.js";
import { hasUnitsInNumbers, unitsInNumbers } from "./page/roll-up.js";
import { toDo } from "./page/to-do.js";
import { units } from "./page/units.js";
import type { CheckView } from "./view.js";

/** One page that needs nothing but itself: first the sum, then what is to be done, then all there is, folded. */
export const checkHtml: Reporter<CheckView> = function* (view, { messages, tool }) {
  const { result } = view;
  const page: Page = {
    view,
    messages,
    outline: outlineOf(view),
    unitNames: unitNamesIn(result),
    titles: titlesIn(result, messages),
  };
  const title = messages.report.title(result.asOf, result.period.from.slice(0, 4));
  const { before, after } = frame({
    title,
    language: messages.language,
    of:
      view.only ??
      (result.units.length === 1 ? (result.units[0]?.name ?? "") : messages.page.unitCount(result.units.length)),
    foot: messages.page.madeBy(tool.name, tool.version),
  });
  yield before;
  for (const part of partsOf(page)) yield part.text;
  yield after;
};

function* partsOf(page: Page): Generator<Markup> {
  if (page.view.units) {
    yield overview(page);
    yield unitsInNumbers(page);
    return;
  }
  yield contents(page);
  yield overview(page);
  yield unitsInNumbers(page);
  yield map(page);
  yield filter(page);
  yield* toDo(page);
  yield* units(page);
  yield* people(page);
  yield* clauses(page);
}

function contents(page: Page): Markup {
  const { messages, outline } = page;
  const { parts } = messages.page;
  const places = [
    ["overview", parts.overview],
    ...(hasUnitsInNumbers(page) ? [["rollup", parts.rollUp] as const] : []),
    ["map", parts.map],
    ["todo", parts.toDo],
    ["units", parts.units],
    ...(outline.people.length > 0 ? [["people", parts.people] as const] : []),
    ["clauses", parts.clauses],
  ] as const;
  const links = places.map(([place, name]) => html`<a href="#${place}">${name}</a> `);
  return html`<nav class="contents" aria-label="${messages.page.contents}">${links}</nav>
`;
}
