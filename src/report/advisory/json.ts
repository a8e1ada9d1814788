import { inLanguage } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import { type AdvisoryView, advisedText } from "./view.js";

/** The counts as data: audit-advisory/1. */
export const advisoryJson: Reporter<AdvisoryView> = ({ asOf, year, parts, terms }, { messages }) => {
  const document = {
    schema: "audit-advisory/1",
    asOf,
    year,
    parts: parts.map(({ unit, book, counts }) => ({
      unit: unit.id,
      regulation: book.id,
      clauses: counts.map(({ clause, count }) => ({
        clause: clause.clause,
        clauseName: clauseName(clause.clause, book.numbering),
        words: inLanguage(clause.words, messages),
        records: clause.advised.length === 0 ? null : advisedText(clause.advised, terms, messages),
        count,
      })),
    })),
  };
  return `${jsonText(document)}\n`;
};
