import { inLanguage } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { describeCheck, type RulesWording, scheduleText } from "./describe.js";
import type { RulesView } from "./view.js";

/** What of the rulebooks is asked for, for a person. */
export const rulesText: Reporter<RulesView> = (view, { messages, width }) => {
  const wording = { messages, terms: view.terms, width };
  switch (view.shows) {
    case "regulations":
      return listRegulations(view.books, wording);
    case "checks":
      return listChecks(view.book, view.checks, wording);
    case "check":
      return describeCheck(view.check, view.book, wording);
  }
};

/** The regulations there are, a line each. */
function listRegulations(rulebooks: readonly Rulebook[], { messages, width }: RulesWording): string {
  const { headings } = messages.rules;
  return textOf(
    layOut(
      [
        { heading: headings.id, least: 8 },
        { heading: headings.obligations, least: 4 },
        { heading: headings.title, least: 20 },
      ],
      rulebooks.map((book) => [book.id, String(book.obligations.length), inLanguage(book.title, messages)]),
      width,
    ),
  );
}

/** Obligations and rules of a regulation, a line each. */
function listChecks(
  rulebook: Rulebook,
  { obligations, rules }: Pick<Rulebook, "obligations" | "rules">,
  wording: RulesWording,
): string {
  const { messages, width } = wording;
  const { headings } = messages.rules;
  return textOf([
    ...wrap(messages.report.regulation(inLanguage(rulebook.title, messages), rulebook.id), width),
    "",
    ...layOut(
      [
        { heading: headings.clause, least: 8 },
        { heading: "", least: 6 },
        { heading: headings.title, least: 12 },
        { heading: headings.schedule, least: 12 },
      ],
      obligations
        .map((one) => [
          one.clause,
          clauseName(one.clause, rulebook.numbering),
          inLanguage(one.title, messages),
          scheduleText(one, wording),
        ])
        .concat(
          rules.map((rule) => [
            rule.clause,
            clauseName(rule.clause, rulebook.numbering),
            inLanguage(rule.title, messages),
            messages.rules.onRecords,
          ]),
        ),
      width,
    ),
  ]);
}

function textOf(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
