import type { References } from "../../regulation/load/references.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { WordedTerm } from "../worded-term.js";

/** A term of a rule with what its clause says of it. @param refs where the term is named */
export function readWordedTerm(
  vocabulary: Vocabulary,
  { text, parts }: { readonly text: string; readonly parts: readonly (string | readonly string[])[] | undefined },
  refs: References,
): WordedTerm {
  const id = refs.term(vocabulary, text);
  return {
    vocabulary,
    id,
    names: refs.namesOfTerm(vocabulary, id),
    parts: (parts ?? []).map((words) => (typeof words === "string" ? [words] : words)),
  };
}
