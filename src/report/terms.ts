import { inLanguage, type Messages } from "../messages/messages.js";
import type { Vocabulary } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";

/** The name of a term in the reader's language; its id where it is none. */
export type TermNamer = (vocabulary: Vocabulary, id: string) => string;

/** Names the terms of a run. */
export function termNamer(terms: Terms, messages: Messages): TermNamer {
  return (vocabulary, id) => {
    const term = terms.find(vocabulary, id);
    return term ? inLanguage(term, messages) : id;
  };
}
