import type { Context } from "../audit/context.js";
import type { Duty } from "../audit/duty/duty.js";
import type { Finding } from "../audit/finding.js";
import { compareTexts } from "../base/text-order.js";
import type { Day } from "../calendar/day.js";
import { idIn, type PartyKey, partyKey, personKey } from "../ledger/model.js";
import { type Evidence, kindOfEvidence } from "../regulation/rulebook.js";
import type { Kind } from "../terms/record-kinds.js";
import { chineseRecord } from "./chinese-record.js";
import { type Draft, draftOf, type Want, wantsOf } from "./draft.js";
import { type Naming, writtenParty } from "./written-party.js";

/** A record to write: its kind, and its fields by the names of contract 1, parties and terms by id, all but its date. */
export interface PlainRemedy {
  readonly kind: Kind;
  readonly record: Readonly<Record<string, unknown>>;
  /** Who would do as well as each other, by id, in a place that one party fills: a department and its head. */
  readonly doers: Doers;
}

/** A place in which whoever acts stands: one record has one party there. */
type DoerPlace = "by" | "from";
const DOER_PLACES: readonly DoerPlace[] = ["by", "from"];

export type Doers = Readonly<Partial<Record<DoerPlace, readonly string[]>>>;

/** The same to fill in. */
export interface Remedy extends PlainRemedy {
  /** The same with keys, terms and parties by their Chinese names. */
  readonly chinese: Readonly<Record<string, unknown>>;
  /** Fields that nothing in the clause settles: filled with what is likeliest, to be put right, or missing where nothing is likely. */
  readonly open: readonly string[];
}

/**
 * A record that, dated in the duty's period and put into its unit's ledger, meets the duty (of several a duty asks for: one,
 * each on a date of its own). The first kind of evidence that a record can be made of is taken.
 */
export function remedyFor(duty: Duty, context: Context): Remedy {
  const best = bestDraft(duty, context);
  if (!best) return inBoth(unsettled(duty.obligation.evidence[0], duty), context);
  return { ...remedyOf(best.draft, context), doers: doersIn(best.want, context) };
}

/** What that record says, for a view that does not print it. */
export function plainRemedyFor(duty: Duty, context: Context): PlainRemedy {
  const best = bestDraft(duty, context);
  if (!best) return { ...unsettled(duty.obligation.evidence[0], duty), doers: {} };
  return { ...plainRemedyOf(best.draft, context), doers: doersIn(best.want, context) };
}

function doersIn({ slots }: Want, { unit }: Naming): Doers {
  const asked = slots.flatMap(({ name, ever }) => {
    const place = DOER_PLACES.find((one) => one === name);
    return place ? [[place, [...ever].map((key) => idIn(unit, key))] as const] : [];
  });
  return Object.fromEntries(asked);
}

/** A draft, and what asks for it. */
interface Drawn {
  readonly draft: Draft;
  readonly want: Want;
}

/** The first draft that leaves nothing open, else the first; undefined where no record can be drafted. */
function bestDraft(duty: Duty, context: Context): Drawn | undefined {
  let first: Drawn | undefined;
  for (const want of wantsOf(duty, context)) {
    const draft = draftOf([want], dayToDo(duty, context), context, { groupTalks: false });
    if (draft?.open.length === 0) return { draft, want };
    first ??= draft ? { draft, want } : undefined;
  }
  return first;
}

/** Stands where a person writes his own words. */
const OWN_WORDS = "……";

/** The answer to a finding that a person must judge (contract 1), to be put right and finished by who did. */
export function answerDraft({ regulation, clause, period, holder }: Finding, context: Naming): Remedy {
  const answer = (named: string | undefined) =>
    given({
      regulation,
      clause,
      period: period.label,
      holder: named,
      answer: "met",
      by: OWN_WORDS,
      reason: OWN_WORDS,
    });
  const key =
    holder && (holder.type === "person" ? personOf(holder.id, context.unit.id) : partyKey(holder.type, holder.id));
  return {
    kind: "answers",
    record: answer(holder?.id),
    chinese: chineseRecord(answer(key ? writtenParty(key, context) : undefined), "answers", context.terms),
    open: ["answer", "by", "reason"],
    doers: {},
  };
}

/** A person by the id that findings of a unit bear (contract 1). */
function personOf(id: string, unit: string): PartyKey {
  const [home, own] = id.includes("/") ? [id.slice(0, id.indexOf("/")), id.slice(id.indexOf("/") + 1)] : [unit, id];
  return personKey(home, own);
}

/** The last day in time; without a limit the as-of day. */
function dayToDo({ occurrence }: Duty, { asOf }: Context): Day {
  if (occurrence.due !== null) return occurrence.to;
  return asOf > occurrence.from ? asOf : occurrence.from;
}

/** What a draft says as a record. */
export function remedyOf(draft: Draft, context: Naming): Remedy {
  const named = (key: PartyKey) => writtenParty(key, context);
  const plain = plainRemedyOf(draft, context);
  return {
    ...plain,
    chinese: chineseRecord(fieldsOf(draft, named), plain.kind, context.terms),
    open: draft.open,
  };
}

function plainRemedyOf(draft: Draft, { unit }: Pick<Context, "unit">): PlainRemedy {
  return { kind: kindOfEvidence(draft.kind), record: fieldsOf(draft, (key) => idIn(unit, key)), doers: {} };
}

/**
 * What a record has in common with any that it may be one with: its unit, all fields but those that may hold what two ask for, and which
 * of these there are. Topics may be missing in one of them.
 */
export function sharedPartOf({ kind, record, doers }: PlainRemedy, unit: string): SharedPart {
  const fixed = Object.entries({ ...record, kind })
    .filter(([field]) => !LISTS.has(field) && !DOER_PLACES.some((place) => place === field))
    .sort(([one], [other]) => compareTexts(one, other));
  const places = DOER_PLACES.filter((place) => place in record);
  return {
    part: JSON.stringify([unit, fixed, "to" in record, "heard" in record, places]),
    doers: Object.fromEntries(places.map((place) => [place, doers[place] ?? [record[place]].flat().map(String)])),
  };
}

/** What a record has in common with others, and who may have done it. */
export interface SharedPart {
  readonly part: string;
  readonly doers: Doers;
}

/** Who would do for both records, in each place; null where nobody would in one of them. */
export function sharedDoers(a: Doers, b: Doers): Doers | null {
  const both = DOER_PLACES.flatMap((place): [DoerPlace, readonly string[]][] => {
    const [one, other] = [a[place], b[place]];
    return one && other ? [[place, one.filter((key) => other.includes(key))]] : [];
  });
  return both.every(([, keys]) => keys.length > 0) ? Object.fromEntries(both) : null;
}

/** Fields of which one record may hold what two ask for: any other is the same in both. */
const LISTS: ReadonlySet<string> = new Set(["topics", "to", "heard"]);

/** @param written how the record names a party */
function fieldsOf(draft: Draft, written: (key: PartyKey) => string): Record<string, unknown> {
  const slots = Object.entries(draft.slots).map(([name, keys]) => [name, oneOrList([...new Set(keys.map(written))])]);
  return given({
    type: draft.type,
    about: oneOrList(draft.about),
    topics: draft.topics.length > 0 ? [...draft.topics] : undefined,
    ...Object.fromEntries(slots),
    form: draft.form ?? undefined,
    covers: draft.covers ?? undefined,
    // A meeting is a regular one unless it says otherwise, as is a report written.
    regular: draft.regular === false ? false : undefined,
    heard:
      draft.heard.length > 0
        ? draft.heard.map(({ from, type, covers }) => given({ from: written(from), type, covers: covers ?? undefined }))
        : undefined,
  });
}

/** What little is known where no record can be made: the trigger has no id, or nobody may stand in a place. */
function unsettled(evidence: Evidence | undefined, { trigger }: Duty): Omit<Remedy, "chinese" | "doers"> {
  const [type] = evidence?.types ?? [];
  const named = oneOrList(trigger?.names ?? []);
  if (evidence?.kind === "measure") {
    const measures = given({ type: oneOrList(evidence.types ?? []) });
    return { kind: "cases", record: given({ id: named, measures }), open: ["measures"] };
  }
  if (evidence?.kind === "case") return { kind: "cases", record: given({ about: named }), open: ["id", "subject"] };
  const missing = [...(type ? [] : ["type"]), ...(trigger && !named ? ["about"] : [])];
  return {
    kind: kindOfEvidence(evidence?.kind ?? "report"),
    record: given({ type, about: named, topics: evidence?.topics[0] }),
    open: [...missing, ...(evidence?.slots.map(({ name }) => name) ?? [])],
  };
}

function inBoth(remedy: Omit<Remedy, "chinese" | "doers">, { terms }: Pick<Context, "terms">): Remedy {
  return { ...remedy, chinese: chineseRecord(remedy.record, remedy.kind, terms), doers: {} };
}

function oneOrList<T>(items: readonly T[]): T | readonly T[] | undefined {
  return items.length > 1 ? items : items[0];
}

function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
