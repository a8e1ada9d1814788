import type { Messages } from "../../messages/messages.js";
import type { AdvisedRecords } from "../../regulation/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { RECORD_KINDS } from "../../terms/record-kinds.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { AdvisoryCount } from "../../views/advisory.js";
import { termNamer } from "../terms.js";

/** How many records of a unit the advisory clauses of a regulation speak of. */
export interface AdvisoryPart {
  readonly unit: { readonly id: string; readonly name: string };
  readonly book: Rulebook;
  readonly counts: readonly AdvisoryCount[];
}

/** The counts of every unit and regulation that binds it, for a year as of a day. */
export interface AdvisoryView {
  readonly asOf: string;
  readonly year: number;
  readonly parts: readonly AdvisoryPart[];
  readonly terms: Terms;
}

/** The records that an advisory clause speaks of, in words. */
export function advisedText(advised: readonly AdvisedRecords[], terms: Terms, messages: Messages): string {
  const words = messages.coverage.advisory;
  const name = termNamer(terms, messages);
  if (advised.length === 0) return words.noSuchRecord;
  const texts = advised.map(({ records, topics }) => {
    const types = records.flatMap(({ kind, types: ids }) => {
      const vocabulary = RECORD_KINDS[kind].kind;
      return ids?.map((id) => name(vocabulary, id)) ?? [words.any(messages.recordKinds[vocabulary])];
    });
    const all = types.join(words.comma);
    return topics.length > 0
      ? words.about(
          all,
          topics.map((topic) => name("topics", topic)),
        )
      : all;
  });
  return texts.join(words.comma);
}
