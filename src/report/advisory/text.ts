import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { type AdvisoryPart, type AdvisoryView, advisedText } from "./view.js";

/** For each unit and regulation the advisory clauses, one a line, with the number of records they speak of. */
export const advisoryText: Reporter<AdvisoryView> = ({ asOf, year, parts, terms }, { messages, width }) => {
  const { coverage, report } = messages;
  const lines = [
    ...wrap(coverage.advisory.title(asOf, year), width),
    ...parts.flatMap((part) => [
      "",
      ...wrap(report.unit(part.unit.name, part.unit.id), width),
      ...wrap(report.regulation(inLanguage(part.book.title, messages), part.book.id), width),
      ...layOut(
        [
          { heading: coverage.clause, least: 8 },
          { heading: coverage.own, least: 8 },
          { heading: coverage.what, least: 16 },
          { heading: coverage.advisory.records, least: 12 },
          { heading: coverage.advisory.count, least: 4 },
        ],
        part.counts.map(({ clause, count }) => [
          clause.clause,
          clauseName(clause.clause, part.book.numbering),
          inLanguage(clause.words, messages),
          advisedText(clause.advised, terms, messages),
          count === null ? "" : String(count),
        ]),
        width,
      ),
      ...wrap(sumText(part, messages), width),
    ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
};

function sumText({ book, counts }: AdvisoryPart, { coverage }: Messages): string {
  const recorded = counts.filter(({ count }) => count !== null && count > 0).length;
  const without = counts.filter(({ count }) => count === 0).length;
  return coverage.advisory.sum(book.id, counts.length, recorded, without, counts.length - recorded - without);
}
