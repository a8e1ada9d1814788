import type { DraftWordsFile } from "../../generated/schemas.js";
import { checkedClauses } from "../../regulation/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { type DraftDuty, draftRulebook } from "../draft/draft.js";
import type { LintDoubt } from "./lint.js";

/** The clause without its letter, and without 款 where it is the first. */
export function placeOfClause(clause: string): string {
  return clause.replace(/[a-z]$/, "").replace(/\.p1$/, "");
}

/** The sentences of a text with a word of time or count that no row of the rulebook is about: of a place without a row each, of one with fewer rows than such words the last. */
export function unrowed(
  text: string,
  book: Pick<Rulebook, "obligations" | "rules">,
  words: DraftWordsFile,
): LintDoubt[] {
  const rows = checkedClauses(book).map(placeOfClause);
  const places = new Map<string, DraftDuty[]>();
  for (const duty of draftRulebook(text, words).duties) {
    const place = placeOfClause(duty.clause);
    places.set(place, [...(places.get(place) ?? []), duty]);
  }
  return [...places].flatMap(([place, duties]) => {
    const own = rows.filter((row) => row === place).length;
    const code = own === 0 ? "no-sentence" : "fewer";
    return duties.slice(own).map(({ line, words: about }): LintDoubt => ({ code, clause: place, line, about }));
  });
}
