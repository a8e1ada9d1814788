import type { DraftWordsFile } from "../../generated/schemas.js";
import { checkedClauses } from "../../regulation/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { draftRulebook } from "../draft/draft.js";
import type { DraftDuty } from "../draft/duty.js";
import type { LintDoubt } from "./lint.js";

/** The clause without its letter, and without 款 where it is the first. */
export function placeOfClause(clause: string): string {
  return clause.replace(/(?<=[\d)])[a-z]$|-[a-z]$/, "").replace(/\.p1$/, "");
}

/** A count without a time, or a time of which no draft makes a duty: 至少讲一次, 任期内, 三年一轮换, 季末. */
const UNTIMED =
  /(?:不少于|不得少于|至少|不低于)[^，。；]{0,8}?[\d一二两三四五六七八九十]+[次回天]|任期内|[二两三四五六2-9]年一(?=[次轮届评考聘])|季末|每次[^，。；]{2,8}后|每逢[^，。；]{0,4}节/u;

/** The sentences of a text with a word of time or count that no row of the rulebook is about: of a place without a row each, of one with fewer rows than such words the last. */
export function unrowed(
  text: string,
  book: Pick<Rulebook, "obligations" | "rules">,
  words: DraftWordsFile,
): LintDoubt[] {
  const rows = checkedClauses(book).map(placeOfClause);
  const places = new Map<string, DraftDuty[]>();
  const draft = draftRulebook(text, words);
  for (const duty of draft.duties) {
    const place = placeOfClause(duty.clause);
    places.set(place, [...(places.get(place) ?? []), duty]);
  }
  const untimed = draft.clauses.flatMap(({ clause, line, text: said }): LintDoubt[] => {
    const [about] = UNTIMED.exec(said) ?? [];
    const place = placeOfClause(clause);
    return about && !rows.includes(place) && !places.has(place)
      ? [{ code: "no-sentence", clause: place, line, about }]
      : [];
  });
  const timed = [...places].flatMap(([place, duties]) => {
    const own = rows.filter((row) => row === place).length;
    const code = own === 0 ? "no-sentence" : "fewer";
    return duties.slice(own).map(({ line, words: about }): LintDoubt => ({ code, clause: place, line, about }));
  });
  return [...timed, ...untimed].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
