import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { RuleBase, RuleHeading } from "../../regulation/rule.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { RulesView } from "./view.js";

/** What of the rulebooks is asked for, as data. */
export const rulesJson: Reporter<RulesView> = (view, { messages }) => `${jsonText(documentOf(view, messages))}\n`;

function documentOf(view: RulesView, messages: Messages): object {
  switch (view.shows) {
    case "regulations":
      return { regulations: view.books.map((book) => regulationJson(book, messages)) };
    case "checks":
      return {
        ...regulationJson(view.book, messages),
        obligations: view.checks.obligations.map((one) => obligationJson(one, view.book, messages)),
        rules: view.checks.rules.map((rule) => ruleJson(rule, view.book, messages)),
      };
    case "check":
      return "check" in view.check
        ? ruleJson(view.check, view.book, messages)
        : obligationJson(view.check, view.book, messages);
  }
}

function regulationJson(book: Rulebook, messages: Messages): object {
  return {
    id: book.id,
    title: inLanguage(book.title, messages),
    count: book.obligations.length,
    rules: book.rules.length,
  };
}

/** A rule as data: the resolved form of its row. */
function ruleJson({ clauses: _, ...rule }: RuleBase, book: Rulebook, messages: Messages): object {
  return obligationJson(rule, book, messages);
}

/** An obligation, or what a rule has like one, as data: the resolved form of its row. */
function obligationJson(obligation: Obligation | RuleHeading, book: Rulebook, messages: Messages): object {
  const { regulation, clause, title, requirement, interpretations, ...rest } = obligation;
  return {
    obligation: `${regulation}/${clause}`,
    regulation,
    clause,
    clauseName: clauseName(clause, book.numbering),
    title: inLanguage(title, messages),
    requirement: inLanguage(requirement, messages),
    ...rest,
    interpretations,
  };
}
