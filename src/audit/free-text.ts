import { memo } from "../base/memo.js";
import { plainName } from "../terms/plain-name.js";
import type { Vocabulary } from "../terms/terms.js";
import { namesOf, type Terms } from "../terms/vocabulary.js";

/** How a text in the ledger's own words stands to terms that a clause forbids (contract 3.10). */
export type TextStands =
  /** It is one of them, or contains the words of one. */
  | "said"
  /** It contains the words of one, but after a word that denies: for a person to judge. */
  | "denied"
  /** It is another term. */
  | "other"
  /** No term covers it: for a person to judge. */
  | "free";

const DENIES = ["不", "未", "非", "无", "免", "没有"];
/** Where one statement ends and a denial with it. */
const STATEMENTS = /[，。；：、,.;:\s]/;

/** Reads a text against the terms a clause forbids. @param ids of the forbidden terms */
export function readAgainst(text: string, ids: readonly string[], vocabulary: Vocabulary, terms: Terms): TextStands {
  const term = terms.find(vocabulary, text);
  if (term) return ids.includes(term.id) ? "said" : "other";
  return readWords(text, wordsOf(ids, vocabulary, terms));
}

/** The names of terms by the list of their ids, which a rulebook holds for good. */
const words = new WeakMap<Terms, Map<Vocabulary, WeakMap<readonly string[], readonly string[]>>>();

/** The names of some terms but for their ids; several rulebooks may declare one term, each with names of its own. */
function wordsOf(ids: readonly string[], vocabulary: Vocabulary, terms: Terms): readonly string[] {
  const known = memo(
    memo(words, terms, () => new Map()),
    vocabulary,
    () => new WeakMap<readonly string[], readonly string[]>(),
  );
  return memo(known, ids, () =>
    terms
      .all(vocabulary)
      .filter(({ id }) => ids.includes(id))
      .flatMap((one) => namesOf(one).filter((name) => name !== one.id)),
  );
}

/** Reads a text of the ledger's own against words that a clause says. */
export function readWords(text: string, words: readonly string[]): Exclude<TextStands, "other"> {
  const before = plainName(text)
    .split(STATEMENTS)
    .flatMap((statement) =>
      words.filter((word) => statement.includes(word)).map((word) => statement.split(word)[0] ?? ""),
    );
  if (before.length === 0) return "free";
  return before.some((start) => !DENIES.some((denial) => start.includes(denial))) ? "said" : "denied";
}

/** The statements of a text but for those in which a word that denies comes before the first of some words. */
export function statementsSaying(text: string, words: readonly string[]): string[] {
  return plainName(text)
    .split(STATEMENTS)
    .filter((statement) => {
      const starts = words.map((word) => statement.indexOf(word)).filter((at) => at >= 0);
      const before = statement.slice(0, Math.min(...starts, statement.length));
      return starts.length === 0 || !DENIES.some((denial) => before.includes(denial));
    });
}
