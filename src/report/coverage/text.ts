import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import { CHECKABLE, type Clause } from "../../regulation/clauses.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter, ReportOptions } from "../reporter.js";
import { type CoveredRegulation, coverageSums } from "./view.js";

/** Of each regulation its clauses, one a line, with what checks each, or why nothing does; then the sum. */
export const coverageText: Reporter<readonly CoveredRegulation[]> = (covered, options) =>
  covered.map((one) => regulationText(one, options)).join("\n");

function regulationText({ book, clauses }: CoveredRegulation, { messages, width }: ReportOptions): string {
  const words = messages.coverage;
  const sums = coverageSums(clauses);
  const lines = [
    ...wrap(messages.report.regulation(inLanguage(book.title, messages), book.id), width),
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
        clauseName(one.clause, book.numbering),
        words.classes[one.class],
        inLanguage(one.words, messages),
        checkText(one, messages),
      ]),
      width,
    ),
    ...wrap(words.sum(book.id, sums.rows, sums.checkable, sums.checked, sums.advisory), width),
  ];
  return `${lines.join("\n")}\n`;
}

function checkText(clause: Clause, messages: Messages): string {
  if (clause.checkedBy !== null) return clause.checkedBy;
  if (clause.because) return inLanguage(clause.because, messages);
  return CHECKABLE.includes(clause.class) ? messages.coverage.open : "";
}
