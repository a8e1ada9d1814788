import type { DraftWordsFile } from "../../generated/schemas.js";
import type { Clause } from "../../regulation/clauses.js";
import type { RuleBase } from "../../regulation/rule.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import { draftRulebook } from "../draft/draft.js";
import type { Expectation } from "../examples.js";
import type { LintDoubt } from "../lint/lint.js";
import { placeOfClause, unrowed } from "../lint/unrowed.js";

/** A place of a regulation beside what its rulebook makes of it. */
export interface SheetRow {
  /** The clause without letters. */
  readonly place: string;
  /** The text's own words and where they stand; null without the text. */
  readonly text: { readonly line: number; readonly words: string } | null;
  readonly checks: readonly (Obligation | RuleBase)[];
  /** Its lines in the list of clauses. */
  readonly listed: readonly Clause[];
  readonly examples: readonly Expectation[];
  /** Words of time or count that no row is about. */
  readonly unrowed: readonly LintDoubt[];
}

/** What a sheet is made of besides the rulebook. */
export interface SheetParts {
  readonly clauses: readonly Clause[];
  readonly examples: readonly Expectation[];
  /** The regulation's own text; null where the user gave none. */
  readonly text: string | null;
  readonly words: DraftWordsFile;
}

/** Every place of a regulation in its order: of the text where there is one, else of the list of clauses, else of the rows; then what the rulebook has beside. */
export function sheetOf(book: Rulebook, { clauses, examples, text, words }: SheetParts): SheetRow[] {
  const checks = [...book.obligations, ...book.rules];
  const drafted = text === null ? [] : placesOfText(text, words);
  const texts = new Map(drafted.map((one) => [one.place, one]));
  const places = [
    ...texts.keys(),
    ...clauses.map(({ clause }) => placeOfClause(clause)),
    ...checks.map(({ clause }) => placeOfClause(clause)),
  ];
  const missing = text === null ? [] : unrowed(text, book, words);
  return [...new Set(places)].map((place) => {
    const is = ({ clause }: { readonly clause: string }) => placeOfClause(clause) === place;
    return {
      place,
      text: texts.get(place) ?? null,
      checks: checks.filter((one) => is(one) || ("clauses" in one && one.clauses.all.some((clause) => is({ clause })))),
      listed: clauses.filter(is),
      examples: examples.filter(is),
      unrowed: missing.filter(is),
    };
  });
}

/** The places of a text, each once. */
function placesOfText(text: string, words: DraftWordsFile): { place: string; line: number; words: string }[] {
  const seen = new Set<string>();
  return draftRulebook(text, words).clauses.flatMap(({ clause, line, text: own }) => {
    const place = placeOfClause(clause);
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ place, line, words: own }];
  });
}
