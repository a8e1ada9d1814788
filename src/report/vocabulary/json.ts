import type { Reporter } from "../reporter.js";
import type { VocabularyView } from "./view.js";

/** Every word that may be written, as data. */
export const vocabularyJson: Reporter<VocabularyView> = ({ vocabularies }, { messages }) => {
  const shown = vocabularies.map(({ vocabulary, writtenIn, terms }) => ({
    vocabulary,
    name: messages.vocabularies[vocabulary],
    writtenIn: writtenIn.map(({ kind, key, chinese }) => ({ kind, key, chinese })),
    terms: terms.map(({ term, own, clauses }) => ({
      id: term.id,
      zh: term.zh,
      en: term.en,
      alsoCalled: term.aka ?? [],
      own,
      clauses: clauses.map(({ regulation, clause }) => ({ regulation, clause })),
    })),
  }));
  return `${JSON.stringify({ schema: "audit-terms/1", vocabularies: shown }, null, 2)}\n`;
};
