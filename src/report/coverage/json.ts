import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import { type CoveredRegulation, coverageSums } from "./view.js";

/** Of each regulation its clauses, with what checks each, as data. */
export const coverageJson: Reporter<readonly CoveredRegulation[]> = (covered, { messages }) =>
  `${jsonText({ regulations: covered.map((one) => regulationJson(one, messages)) })}\n`;

function regulationJson({ book, clauses }: CoveredRegulation, messages: Messages): object {
  return {
    regulation: book.id,
    title: inLanguage(book.title, messages),
    clauses: clauses.map((one) => ({
      clause: one.clause,
      clauseName: clauseName(one.clause, book.numbering),
      class: one.class,
      words: inLanguage(one.words, messages),
      checkedBy: one.checkedBy,
      because: one.because && inLanguage(one.because, messages),
    })),
    ...coverageSums(clauses),
  };
}
