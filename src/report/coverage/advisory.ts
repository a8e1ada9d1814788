import type { AdvisoryCount } from "../../views/advisory.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { AdvisedRecords } from "../../regulation/clauses.js";
import { type Rulebook, TYPE_VOCABULARY } from "../../regulation/rulebook.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { Terms } from "../../terms/vocabulary.js";
import { layOut } from "../layout/table.js";
import { visible, wrap } from "../layout/width.js";

/** How many records of a unit the advisory clauses of a regulation speak of. */
export interface AdvisoryPart {
  readonly unit: { readonly id: string; readonly name: string };
  readonly book: Rulebook;
  readonly counts: readonly AdvisoryCount[];
}

export interface AdvisoryView {
  readonly asOf: string;
  readonly year: number;
  readonly parts: readonly AdvisoryPart[];
}

export interface AdvisoryOptions {
  readonly messages: Messages;
  readonly terms: Terms;
  /** Columns of the terminal; Infinity for a pipe. */
  readonly width: number;
}

/** For each unit and regulation the advisory clauses, one a line, with the number of records they speak of. */
export function advisoryText({ asOf, year, parts }: AdvisoryView, options: AdvisoryOptions): string {
  const { messages, width } = options;
  const { coverage, report } = messages;
  const lines = [
    ...wrap(coverage.advisory.title(asOf, year), width),
    ...parts.flatMap((part) => [
      "",
      ...wrap(visible(report.unit(part.unit.name, part.unit.id)), width),
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
          recordsText(clause.advised, options),
          count === null ? "" : String(count),
        ]),
        width,
      ),
      ...wrap(sumText(part, messages), width),
    ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** The same as data (audit-advisory/1). */
export function advisoryJson({ asOf, year, parts }: AdvisoryView, options: AdvisoryOptions): string {
  const { messages } = options;
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
        records: clause.advised.length === 0 ? null : recordsText(clause.advised, options),
        count,
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function recordsText(advised: readonly AdvisedRecords[], { messages, terms }: AdvisoryOptions): string {
  const words = messages.coverage.advisory;
  const name = (vocabulary: Vocabulary, id: string) => {
    const term = terms.find(vocabulary, id);
    return term ? inLanguage(term, messages) : id;
  };
  if (advised.length === 0) return words.noSuchRecord;
  const texts = advised.map(({ records, topics }) => {
    const types = records.flatMap(({ kind, types: ids }) => {
      const vocabulary = TYPE_VOCABULARY[kind];
      return ids?.map((id) => name(vocabulary, id)) ?? [words.any(messages.recordKinds[vocabulary])];
    });
    const all = types.join(words.comma);
    return topics.length > 0
      ? words.about(
          all,
          topics.map((topic) => name("topics", topic)),
        )
      : all;
  });
  return texts.join(words.comma);
}

function sumText({ book, counts }: AdvisoryPart, { coverage }: Messages): string {
  const recorded = counts.filter(({ count }) => count !== null && count > 0).length;
  const without = counts.filter(({ count }) => count === 0).length;
  return coverage.advisory.sum(book.id, counts.length, recorded, without, counts.length - recorded - without);
}
