import { groupBy } from "../../base/grouping.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import type { ShownTerm, ShownVocabulary, VocabularyView } from "./view.js";

/** Of each regulation so many clauses are named; the JSON has them all. */
const MOST_CLAUSES = 6;

/** Every word that may be written, for a person. */
export const vocabularyText: Reporter<VocabularyView> = ({ vocabularies }, { messages, width }) =>
  vocabularies.map((one) => `${linesOf(one, messages, width).join("\n")}\n`).join("\n");

function linesOf({ vocabulary, writtenIn, terms }: ShownVocabulary, messages: Messages, width: number): string[] {
  const words = messages.fields;
  const places = writtenIn.map(
    ({ kind, key, chinese }) => `${kind}.yaml ${key}${chinese === key ? "" : `/${chinese}`}`,
  );
  const columns = [
    { heading: words.id, least: 10 },
    { heading: words.name, least: 10 },
    { heading: words.alsoCalled, least: 10 },
    { heading: words.countedBy, least: 20 },
  ];
  const rows = terms.map((one) => [
    one.term.id,
    `${inLanguage(one.term, messages)}${messages.language === "zh" ? "" : ` ${one.term.zh}`}`,
    [...(one.term.aka ?? []), ...(one.own ? [`[${words.ofRulebook}]`] : [])].join(
      messages.language === "zh" ? "、" : ", ",
    ),
    clausesText(one, messages),
  ]);
  return [
    words.vocabularyHeading(messages.vocabularies[vocabulary], vocabulary),
    ...(places.length > 0 ? wrap(words.writtenIn(places), width) : []),
    ...layOut(columns, rows, width),
  ];
}

function clausesText({ clauses }: ShownTerm, messages: Messages): string {
  const byRegulation = [...groupBy(clauses, ({ regulation }) => [regulation])];
  return byRegulation
    .map(([regulation, all]) => {
      const named = all.slice(0, MOST_CLAUSES).map(({ clause }) => clause);
      return `${regulation} ${named.join(" ")}${all.length > named.length ? ` +${all.length - named.length}` : ""}`;
    })
    .join(messages.language === "zh" ? "；" : "; ");
}
