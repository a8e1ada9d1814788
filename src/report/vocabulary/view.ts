import type { Kind } from "../../terms/record-kinds.js";
import type { Term, Vocabulary } from "../../terms/terms.js";

/** The vocabularies that are asked for, with every word that may be written. */
export interface VocabularyView {
  readonly vocabularies: readonly ShownVocabulary[];
}

export interface ShownVocabulary {
  readonly vocabulary: Vocabulary;
  /** The keys under which its terms are written. */
  readonly writtenIn: readonly { readonly kind: Kind | "unit"; readonly key: string; readonly chinese: string }[];
  readonly terms: readonly ShownTerm[];
}

export interface ShownTerm {
  readonly term: Term;
  /** Declared by a rulebook, and not by the program. */
  readonly own: boolean;
  /** The clauses whose obligations and rules name it. */
  readonly clauses: readonly { readonly regulation: string; readonly clause: string }[];
}
