import { limitText } from "../../calendar/limit.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { Clause } from "../../regulation/clauses.js";
import type { Interpretation } from "../../regulation/interpretation.js";
import type { Passage } from "../../regulation/passage.js";
import type { RuleBase } from "../../regulation/rule.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { Explanation } from "../../views/explain.js";

/** What is known of a clause, and what came of it in the year. */
export interface ClauseExplanation {
  readonly clause: string;
  /** Its line in the list of clauses; null where the regulation has no list, or not this clause. */
  readonly row: Clause | null;
  /** What checks it; null where nothing does. */
  readonly check: Obligation | RuleBase | null;
  readonly explanations: readonly Explanation[];
}

/** An answer to `audit explain`: one clause or several of one place, each with its findings. One finding alone is explained in full. */
export interface ExplainView {
  readonly asOf: string;
  readonly year: number;
  readonly book: Rulebook;
  readonly terms: Terms;
  /** Whether the regulation binds a unit of the ledger. */
  readonly binds: boolean;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly clauses: readonly ClauseExplanation[];
  /** The regulation's own text; null where none was asked for. */
  readonly text: RegulationText | null;
}

/** A regulation's own text: its file as the user wrote it, and the place of each clause in it. */
export interface RegulationText {
  readonly file: string;
  passage(clause: string): Passage | undefined;
}

/** Why nothing checks a clause: what its list says, else what its class means. */
export function uncheckedReason(row: Clause | null, messages: Messages): string {
  if (row?.because) return inLanguage(row.because, messages);
  return messages.explain.unchecked[row?.class ?? "general"];
}

/** What of a reading can be set, as it is set now; null where it is only words. */
export function settingsOf({ grace, n, window, within }: Interpretation): string | null {
  const fields = [
    window && `from: ${window.from}, to: ${window.to}`,
    grace === null ? null : `grace: ${grace}`,
    n === null ? null : `n: ${n}`,
    within === null ? null : `within: ${limitText(within)}`,
  ].filter((field) => field !== null);
  return fields.length > 0 ? fields.join(", ") : null;
}
