import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import { CHECKABLE, type Clause } from "../../regulation/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";

/** A regulation's clauses, one a line, with what checks each, or why nothing does; then the sum. */
export function coverageText(
  rulebook: Rulebook,
  clauses: readonly Clause[],
  messages: Messages,
  width: number,
): string {
  const words = messages.coverage;
  const lines = [
    ...wrap(messages.report.regulation(inLanguage(rulebook.title, messages), rulebook.id), width),
    ...layOut(
      [
        { heading: words.clause, least: 8 },
        { heading: words.own, least: 8 },
        { heading: words.class, least: 8 },
        { heading: words.what, least: 16 },
        { heading: words.check, least: 12 },
      ],
      clauses.map((one) => [
        one.clause,
        clauseName(one.clause, rulebook.numbering),
        words.classes[one.class],
        inLanguage(one.words, messages),
        checkText(one, messages),
      ]),
      width,
    ),
    ...wrap(
      words.sum(
        rulebook.id,
        clauses.length,
        checkable(clauses).length,
        checked(clauses).length,
        advisory(clauses).length,
      ),
      width,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** The same as data. */
export function coverageJson(rulebook: Rulebook, clauses: readonly Clause[], messages: Messages): object {
  return {
    regulation: rulebook.id,
    title: inLanguage(rulebook.title, messages),
    clauses: clauses.map((one) => ({
      clause: one.clause,
      clauseName: clauseName(one.clause, rulebook.numbering),
      class: one.class,
      words: inLanguage(one.words, messages),
      checkedBy: one.checkedBy,
      because: one.because && inLanguage(one.because, messages),
    })),
    rows: clauses.length,
    checkable: checkable(clauses).length,
    checked: checked(clauses).length,
    advisory: advisory(clauses).length,
  };
}

function checkText(clause: Clause, messages: Messages): string {
  if (clause.checkedBy !== null) return clause.checkedBy;
  if (clause.because) return inLanguage(clause.because, messages);
  return CHECKABLE.includes(clause.class) ? messages.coverage.open : "";
}

function checkable(clauses: readonly Clause[]): Clause[] {
  return clauses.filter((one) => CHECKABLE.includes(one.class));
}

function checked(clauses: readonly Clause[]): Clause[] {
  return checkable(clauses).filter((one) => one.checkedBy !== null);
}

function advisory(clauses: readonly Clause[]): Clause[] {
  return clauses.filter((one) => one.class === "advisory");
}
