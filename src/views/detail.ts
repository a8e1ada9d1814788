import type { UnitAudit } from "../audit/audit.js";
import { type NearMiss, SMALL } from "../audit/duty/near-miss.js";
import type { Finding } from "../audit/finding.js";
import type { Judgement } from "../audit/judgements.js";
import { termText } from "../audit/party.js";
import type { LocalText } from "../regulation/local-text.js";
import { typeVocabulary } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { type CountedRecord, type Explanation, explanationOf, nearMissesOf } from "./explain.js";
import { plainRemedyFor, type SharedPart, sharedPartOf } from "./remedy.js";

/** What a report shows of an open duty beside its finding: plain data, in which what the unit's terms are called is settled. */
export interface FindingDetail {
  readonly records: readonly CountedRecord[];
  readonly nearMisses: readonly NamedNearMiss[];
  /** How many more records nearly counted. */
  readonly moreNearMisses: number;
  readonly remedy: Explanation["remedy"];
  /** Of what is told as missed alone: what a record that closes it has in common with any that closes another too. */
  readonly closedBy?: SharedPart;
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
  switch (details) {
    case "all":
      return detailOf(judgement, audit);
    case "missed":
      return missedDetailOf(judgement, audit);
    case "none":
      return null;
  }
}

/** What is shown of a judgement beside its finding; null for a rule's, and for a duty that is done, waived or does not apply. */
function detailOf(judgement: Judgement, audit: UnitAudit): FindingDetail | null {
  if (!judgement.judged || !OPEN.has(judgement.finding.status)) return null;
  const { records, nearMisses, remedy } = explanationOf(judgement, audit);
  const { terms } = audit.context;
  return {
    records,
    nearMisses: nearMisses.shown.map((miss) => named(miss, terms)),
    moreNearMisses: nearMisses.more,
    remedy,
  };
}

/**
 * What a closing screen tells of a gap, or of what was not done for long without a limit: the records that need but one thing more to
 * count for it, or where there are none what a record that would close a gap has in common with others. A report for one person leaves
 * out what is sent to the wrong one, so that it may need both.
 */
function missedDetailOf({ finding, judged }: Judgement, audit: UnitAudit): FindingDetail | null {
  const isLongOpen = finding.code === "duty-long-open";
  if (!judged || (finding.status !== "gap" && !isLongOpen)) return null;
  const { context } = audit;
  const near = lacksOneRecord(finding) ? nearMissesOf(judged, audit, SMALL).shown.filter(lacksOneThing) : [];
  const isToldToAll = near.some(({ lacks: [lack] }) => lack?.code !== "slot");
  return {
    records: [],
    nearMisses: near.map((miss) => named(miss, context.terms)),
    moreNearMisses: 0,
    remedy: null,
    ...(isToldToAll || isLongOpen
      ? {}
      : { closedBy: sharedPartOf(plainRemedyFor(judged.duty, context), context.unit.id) }),
  };
}

const OPEN: ReadonlySet<string> = new Set(["gap", "undetermined", "review", "due-soon", "pending"]);

function named(miss: NearMiss, terms: Terms): NamedNearMiss {
  const { kind, type } = miss;
  return { ...miss, typeName: kind === "case" ? null : termText(typeVocabulary(kind), type, terms) };
}

/** Days by which an act may have missed its time and still be told as what was done instead. */
const FEW_DAYS = 7;

/** Whether one record more would do: what lacks several, one does not close. */
export function lacksOneRecord({ required, found }: Finding): boolean {
  return (required ?? 1) - (found ?? 0) <= 1;
}

/**
 * Whether a record lacks one thing that can be added where it was left out, or came a few days off, and counts for no other duty of the
 * kind; what was sent to one recipient may well have been sent to this one too.
 */
export function lacksOneThing({ lacks: [lack, ...more], countsElsewhere, heard }: NearMiss): boolean {
  if (!lack || more.length > 0) return false;
  const { args } = lack;
  if (heard && !("days" in args) && lack.code !== "trigger") return false;
  if (countsElsewhere) return "slot" in args && args.slot === "to";
  if ("days" in args) return args.days <= FEW_DAYS;
  if ("slot" in args) return args.slot === "to";
  return ADDED.has(lack.code);
}

/** Whether what a record lacks is written down where it was left out: with that, it counts. */
export function lacksWhatCanBeAdded({ lacks: [lack] }: NearMiss): boolean {
  if (!lack) return false;
  const { args } = lack;
  if ("form" in args) return args.form === null;
  return "slot" in args || ADDED.has(lack.code);
}

/** What a record may lack because it was not written down. */
const ADDED: ReadonlySet<string> = new Set(["trigger", "topic", "form", "decisions"]);
