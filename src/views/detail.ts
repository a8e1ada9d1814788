import type { UnitAudit } from "../audit/audit.js";
import type { NearMiss } from "../audit/duty/near-miss.js";
import type { Finding } from "../audit/finding.js";
import type { Judgement } from "../audit/judgements.js";
import { termText } from "../audit/party.js";
import type { LocalText } from "../regulation/local-text.js";
import { TYPE_VOCABULARY } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { type CountedRecord, type Explanation, explanationOf } from "./explain.js";

/** What a report shows of an open duty beside its finding: plain data, in which what the unit's terms are called is settled. */
export interface FindingDetail {
  readonly records: readonly CountedRecord[];
  readonly nearMisses: readonly NamedNearMiss[];
  /** How many more records nearly counted. */
  readonly moreNearMisses: number;
  readonly remedy: Explanation["remedy"];
}

/** A record that nearly counted, and what its type is called; null for a case, which has none. */
export type NamedNearMiss = NearMiss & { readonly typeName: LocalText | null };

/** A finding, and what else is shown of it; null where its evidence is all there is. */
export interface DetailedFinding {
  readonly finding: Finding;
  readonly detail: FindingDetail | null;
}

/** Of which findings a report says what nearly counted and what would do the duty: a page of every open one, a text of what was missed. */
export type Details = "all" | "missed" | "none";

/** What a report shows of a judgement beside its finding; null where it shows nothing more. */
export function detailShown(judgement: Judgement, audit: UnitAudit, details: Details): FindingDetail | null {
  const isShown = details === "all" || (details === "missed" && judgement.finding.status === "gap");
  return isShown ? detailOf(judgement, audit) : null;
}

/** What is shown of a judgement beside its finding; null for a rule's, and for a duty that is done, waived or does not apply. */
function detailOf(judgement: Judgement, audit: UnitAudit): FindingDetail | null {
  if (!judgement.judged || !OPEN.has(judgement.finding.status)) return null;
  const { records, nearMisses, remedy } = explanationOf(judgement, audit);
  const { terms } = audit.context;
  return {
    records,
    nearMisses: nearMisses.shown.map((miss) => ({ ...miss, typeName: typeNameOf(miss, terms) })),
    moreNearMisses: nearMisses.more,
    remedy,
  };
}

const OPEN: ReadonlySet<string> = new Set(["gap", "undetermined", "review", "due-soon", "pending"]);

function typeNameOf({ kind, type }: NearMiss, terms: Terms): LocalText | null {
  return kind === "case" ? null : termText(TYPE_VOCABULARY[kind], type, terms);
}
