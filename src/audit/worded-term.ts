import { plainName } from "../terms/plain-name.js";
import type { Vocabulary } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";
import { readWords, statementsSaying } from "./free-text.js";

/** A term in the words of one rulebook: another may give the same term words of its own clause, which are none of this one's. */
export interface WordedTerm {
  readonly vocabulary: Vocabulary;
  readonly id: string;
  /** Its id and its Chinese names, as the rulebook declares them. */
  readonly names: readonly string[];
  /** What a longer text must say to be it, each part by any of its words; empty: any of the names. */
  readonly parts: readonly (readonly string[])[];
}

/** Whether a text as a whole is a term: one of the rulebook's names for it, or what another rulebook heads the same term with. */
export function isNameOf(text: string, { id, names, vocabulary }: WordedTerm, terms: Terms): boolean {
  const plain = plainName(text);
  if (names.includes(plain)) return true;
  const term = terms.find(vocabulary, plain);
  return term?.id === id && plainName(term.zh) === plain;
}

/** Whether a text in the ledger's own words says a term and does not deny it (contract 3.10): one on other business that has a word in common does not. */
export function isSaidIn(text: string, { id, names, parts }: WordedTerm): boolean {
  if (parts.length > 0) return partsLacking(statementsSaying(text, parts.flat()), parts).length === 0;
  return (
    readWords(
      text,
      names.filter((name) => name !== id),
    ) === "said"
  );
}

/** The parts that none of some texts says. */
export function partsLacking(
  texts: readonly string[],
  parts: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  // A word that denies within one part denies no other.
  const apart = texts.map((text) => parts.flat().reduce((rest, word) => rest.replaceAll(word, `${word}，`), text));
  return parts.filter((words) => !apart.some((text) => readWords(text, words) === "said"));
}
