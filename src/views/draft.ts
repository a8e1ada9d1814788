import type { Context } from "../audit/context.js";
import { BODY_THAT_MET } from "../audit/duty/acts.js";
import type { Duty } from "../audit/duty/duty.js";
import { type Eligible, eligibleForSlot } from "../audit/duty/eligible.js";
import { counts, coversOf } from "../audit/duty/schedule.js";
import { heading, inRoles, serviceOn } from "../audit/duty/service.js";
import { usualType } from "../audit/duty/usual-type.js";
import { memo } from "../base/memo.js";
import { addDays, type Day, yearOf } from "../calendar/day.js";
import { periodOfLabel, yearLabel } from "../calendar/period.js";
import { holds } from "../calendar/span.js";
import { LEADING_BODY, LEADING_GROUP } from "../ledger/leading-bodies.js";
import { type PartyKey, partyKey, type Unit } from "../ledger/model.js";
import type { Evidence, SlotName } from "../regulation/rulebook.js";
import type { PartyType } from "../terms/party-types.js";

/** One of the records that a duty's evidence asks for, with whoever may stand in its places. */
export interface Want {
  readonly duty: Duty;
  readonly evidence: DraftEvidence;
  readonly slots: readonly WantedPlace[];
}

interface WantedPlace {
  readonly name: SlotName;
  readonly eligible: Eligible;
  /** Who may stand in it on some day. */
  readonly ever: ReadonlySet<PartyKey>;
}

/** The kinds of evidence that are a record to be written by itself: neither a case, which nobody plans, nor a measure, which stands in one. */
export type DraftKind = Exclude<Evidence["kind"], "case" | "measure">;
type DraftEvidence = Evidence & { readonly kind: DraftKind };

/** A record still to be written. Its date is whoever asked for it's to choose. */
export interface Draft {
  readonly kind: DraftKind;
  readonly type: string;
  /** What it must be about; empty where it follows nothing. */
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly regular: boolean | null;
  readonly form: string | null;
  readonly covers: string | null;
  readonly slots: Readonly<Partial<Record<SlotName, readonly PartyKey[]>>>;
  readonly heard: readonly HeardDraft[];
  /** Fields that the evidence leaves open, filled with what is likeliest or, where nothing is likely, left out. */
  readonly open: readonly string[];
}

/** An oral report to be heard at a meeting. */
export interface HeardDraft {
  readonly from: PartyKey;
  readonly type: string;
  readonly covers: string | null;
  /** Whether nothing in the clause settles who reports, or the type. */
  readonly isGuess: boolean;
}

/** How records may be drawn up. */
export interface Drafting {
  /** One heart-to-heart talk may be had with several people. */
  readonly groupTalks: boolean;
}

interface Place {
  readonly name: SlotName;
  readonly types: readonly PartyType[];
  readonly several: boolean;
  readonly required: boolean;
}

const place = (name: SlotName, several: boolean, required: boolean, ...types: PartyType[]): Place => ({
  name,
  types,
  several,
  required,
});

/** What a record may be sent to. */
const SENT_TO: readonly PartyType[] = ["organ", "body", "person", "department", "group", "unit"];

/** The places of each kind of record, who may stand there, and whether several may (contract 1: one who acts, one who is assessed). */
const PLACES: Readonly<Record<DraftKind, readonly Place[]>> = {
  meeting: [place("chair", false, false, "person"), place("of", false, false, "group", "department", "body")],
  talk: [place("by", false, true, "person"), place("with", true, true, "person")],
  report: [
    place("from", false, true, "person", "body", "department", "group", "unit"),
    place("to", true, true, ...SENT_TO),
  ],
  activity: [
    place("by", false, true, "person", "body", "department", "group"),
    place("with", true, false, "person"),
    place("departments", true, false, "department", "group", "unit"),
    place("to", true, false, ...SENT_TO),
  ],
  assessment: [
    place("by", false, false, "person", "body", "department", "group"),
    place("subject", false, false, "person", "department", "group", "unit"),
  ],
};

const HEART_TO_HEART = "heart-to-heart";
const CARRIES_COVERS: readonly DraftKind[] = ["report", "activity", "assessment"];
const COVERS = /^\d{4}(-(H[12]|Q[1-4]|\d{2}))?$/;

function isDraftable(evidence: Evidence): evidence is DraftEvidence {
  return evidence.kind !== "case" && evidence.kind !== "measure" && !evidence.decisions && !evidence.doubtful;
}

/** What would show a duty done: one want for each kind of evidence it takes, in the rulebook's order, each made when it is asked for. */
export function* wantsOf(duty: Duty, context: Context): Generator<Want> {
  for (const evidence of duty.obligation.evidence) {
    if (isDraftable(evidence)) yield { duty, evidence, slots: placesWanted(evidence, duty, context) };
  }
}

function placesWanted({ slots }: Evidence, duty: Duty, context: Context): WantedPlace[] {
  return slots.map((slot) => {
    const eligible = eligibleForSlot(slot, duty, context.neighbours);
    return {
      name: slot.name,
      eligible,
      ever: new Set([...eligible.always, ...eligible.during.map(({ key }) => key)]),
    };
  });
}

/**
 * One record that, dated on a day, counts for every want at once; null where none can. Duties differ where their evidence
 * asks for what one record cannot be: another type, another who acts, another time covered. Oral reports may be heard at a
 * meeting of the body they go to (contract 1: nothing is written twice).
 */
export function draftOf(wants: readonly Want[], on: Day, context: Context, drafting: Drafting): Draft | null {
  const kinds = [...new Set(wants.map((want) => want.evidence.kind))];
  const [kind] = kinds;
  const atMeeting = () =>
    kinds.every((one) => one === "meeting" || one === "report") ? hearing(wants, on, context) : null;
  // Nobody reports to a body by word of mouth but where it meets.
  if (wants.every(({ evidence }) => evidence.kind === "report" && evidence.form === "oral")) {
    const heard = atMeeting();
    if (heard) return heard;
  }
  const plain = kind && kinds.length === 1 ? plainDraft(kind, wants, on, context, drafting) : null;
  return plain ?? atMeeting();
}

/**
 * False where no one record can be what two wants ask for, on whatever day: a quick look at kind, type and the places that
 * one party fills.
 */
export function mightBeOne(a: Want, b: Want, drafting: Drafting): boolean {
  const kinds = [a.evidence.kind, b.evidence.kind];
  if (kinds[0] === kinds[1] && sharePlain(a, b, drafting)) return true;
  const reports = [a, b].filter((want) => want.evidence.kind === "report");
  if (reports.length === 0 || kinds.some((kind) => kind !== "meeting" && kind !== "report")) return false;
  const bodies = reports.map((want) => bodiesOf(want));
  return reports.every(({ evidence }) => evidence.form !== "written") && sharesOne(bodies[0], bodies[1]);
}

function sharePlain(a: Want, b: Want, drafting: Drafting): boolean {
  const types = sharedTypes([a, b]);
  if (types.length === 0) return false;
  const alone = a.evidence.kind === "talk" && !drafting.groupTalks && types.every((type) => type === HEART_TO_HEART);
  return PLACES[a.evidence.kind]
    .filter(({ name, several }) => !several || (alone && name === "with"))
    .every(({ name }) => sharesOne(everIn(a, name), everIn(b, name)));
}

/** The bodies at whose meetings a report may be heard; undefined where any will do. */
function bodiesOf(want: Want): ReadonlySet<PartyKey> | undefined {
  const to = everIn(want, "to");
  return to && new Set([...to].filter((key) => key.startsWith("body:")));
}

/** Who may stand in a place on some day; undefined where the want does not say. */
function everIn({ slots }: Want, name: SlotName): ReadonlySet<PartyKey> | undefined {
  return slots.find((slot) => slot.name === name)?.ever;
}

function sharesOne(a: ReadonlySet<PartyKey> | undefined, b: ReadonlySet<PartyKey> | undefined): boolean {
  return a === undefined || b === undefined || [...a].some((key) => b.has(key));
}

/** Whether a record of a kind says what time it covers. */
export function carriesCovers(kind: DraftKind): boolean {
  return CARRIES_COVERS.includes(kind);
}

function plainDraft(
  kind: DraftKind,
  wants: readonly Want[],
  on: Day,
  context: Context,
  drafting: Drafting,
): Draft | null {
  const common = commonOf(kind, wants, on);
  if (!common) return null;
  for (const type of sharedTypes(wants)) {
    const oneByOne = type === HEART_TO_HEART && !drafting.groupTalks;
    const filled = fillPlaces(kind, wants, on, context, oneByOne);
    if (filled) {
      const open = [...(isTypeOpen(wants) ? ["type"] : []), ...filled.open];
      return { kind, type, ...common, slots: filled.slots, heard: [], open };
    }
  }
  return null;
}

/** A meeting at which the reports among the wants are heard. */
function hearing(wants: readonly Want[], on: Day, context: Context): Draft | null {
  const meetings = wants.filter((want) => want.evidence.kind === "meeting");
  const reports = wants.filter((want) => want.evidence.kind === "report");
  const common = commonOf("meeting", meetings, on);
  const filled = fillPlaces("meeting", meetings, on, context, false);
  const about = aboutOf(wants);
  if (!common || !filled || !about) return null;
  const asked = meetings.length > 0 ? sharedTypes(meetings) : Object.keys(BODY_THAT_MET);
  const type = asked.find((one) => {
    const body = BODY_THAT_MET[one];
    return body !== undefined && reports.every((want) => canBeHeard(want, body, on));
  });
  const heard = type === undefined ? null : entriesOf(reports, on);
  if (type === undefined || !heard) return null;
  const open = [...filled.open, ...(heard.some(({ isGuess }) => isGuess) ? ["heard"] : [])];
  return { kind: "meeting", type, ...common, about, slots: filled.slots, heard, open };
}

/** Only what goes to the body that meets, or is to be oral, is planned to be heard there. */
function canBeHeard({ evidence, slots }: Want, body: PartyKey, on: Day): boolean {
  const to = slots.find((slot) => slot.name === "to");
  return (
    (evidence.form === "oral" || (evidence.form === null && to !== undefined)) &&
    evidence.topics.length === 0 &&
    slots.every((slot) => slot.name === "from" || slot.name === "to") &&
    (to === undefined || keysOf(to.eligible, on).includes(body))
  );
}

function entriesOf(reports: readonly Want[], on: Day): HeardDraft[] | null {
  return entriesHeard(reports, on)?.map((entry) => entry.draft) ?? null;
}

/** An entry of a meeting, and the wants that it does. */
interface HeardEntry {
  readonly wants: readonly Want[];
  readonly draft: HeardDraft;
}

/** What is heard of some reports on a day, and of these with one more. */
interface Hearing {
  readonly entries: readonly HeardEntry[] | null;
  readonly more: Map<Want, Hearing>;
}

const hearings = new WeakMap<Want, Map<Day, Hearing>>();

/** The entries for reports one after another. A plan asks for the same ones and one more, again and again: then only that one is looked at. */
function entriesHeard([first, ...others]: readonly Want[], on: Day): readonly HeardEntry[] | null {
  if (!first) return [];
  const onDays = memo(hearings, first, () => new Map<Day, Hearing>());
  let heard = memo(onDays, on, () => ({ entries: withOneMore([], first, on), more: new Map() }));
  for (const want of others) {
    const { entries, more } = heard;
    heard = memo(more, want, () => ({ entries: entries && withOneMore(entries, want, on), more: new Map() }));
  }
  return heard.entries;
}

/** The entries with a report more: in the first that it can be one with, else in one of its own; null where it cannot be heard. */
function withOneMore(entries: readonly HeardEntry[], want: Want, on: Day): HeardEntry[] | null {
  for (const [at, { wants }] of entries.entries()) {
    const wider = [...wants, want];
    const draft = entryOf(wider, on);
    if (draft) return entries.with(at, { wants: wider, draft });
  }
  const draft = entryOf([want], on);
  return draft && [...entries, { wants: [want], draft }];
}

function entryOf(wants: readonly Want[], on: Day): HeardDraft | null {
  const [type] = sharedTypes(wants);
  const covers = coversFor("report", wants, on);
  const needs = needsOf("from", wants, PLACES.report[0]?.types ?? [], on);
  const likely = needs.length > 0 ? undefined : likelySender(wants);
  const from = likely?.key ?? inAll(needs)[0];
  if (type === undefined || covers === undefined || from === undefined || areOfSeveralMatters(wants)) return null;
  return { from, type, covers, isGuess: likely?.isGuess === true || isTypeOpen(wants) };
}

/** Who reports where no want says it: the holder, but for a report that goes to him, which he would give himself. */
function likelySender(wants: readonly Want[]): { key: PartyKey; isGuess: boolean } | undefined {
  const holder = wants[0]?.duty.holder.key;
  const receivers = new Set(wants.flatMap((want) => [...(everIn(want, "to") ?? [])]));
  if (holder !== undefined && !receivers.has(holder)) return { key: holder, isGuess: false };
  const preparing = wants.some(({ evidence }) => evidence.types?.includes("assessment-results"));
  const bodies = preparing ? ["leading-group", "discipline-group"] : ["discipline-group", "party-group"];
  const key = bodies.map((id) => partyKey("body", id)).find((one) => !receivers.has(one));
  return key && { key, isGuess: true };
}

/** Whether reports would deal with several things that happened: each is reported on by itself. */
function areOfSeveralMatters(wants: readonly Want[]): boolean {
  return new Set(wants.flatMap(({ duty }) => duty.trigger?.record ?? [])).size > 1;
}

/** What a record says apart from its type and its places; null where the wants contradict each other. */
function commonOf(
  kind: DraftKind,
  wants: readonly Want[],
  on: Day,
): Pick<Draft, "about" | "topics" | "regular" | "form" | "covers"> | null {
  const about = aboutOf(wants);
  const covers = coversFor(kind, wants, on);
  const forms = [...new Set(wants.flatMap((want) => want.evidence.form ?? []))];
  const regulars = [...new Set(wants.flatMap((want) => want.evidence.regular ?? []))];
  if (kind !== "meeting" && areOfSeveralMatters(wants)) return null;
  if (!about || covers === undefined || forms.length > 1 || regulars.length > 1) return null;
  return { about, topics: topicsOf(wants), regular: regulars[0] ?? null, form: forms[0] ?? null, covers };
}

/** The types that serve every want. */
function sharedTypes(wants: readonly Want[]): readonly string[] {
  const [first, ...others] = wants.map(typesOf);
  return (first ?? []).filter((type) => others.every((types) => types.includes(type)));
}

/** The types that a want takes; where it takes any, the one that is usual for it: nobody passes one paper off as another. */
function typesOf({ evidence, duty }: Want): readonly string[] {
  return evidence.types ?? [usualType(evidence, duty)];
}

/** Whether no want names a type. */
function isTypeOpen(wants: readonly Want[]): boolean {
  return wants.length > 0 && wants.every(({ evidence }) => evidence.types === null);
}

/** Topics that each want has one of. */
function topicsOf(wants: readonly Want[]): string[] {
  const topics: string[] = [];
  for (const { evidence } of wants) {
    const [first] = evidence.topics;
    if (first !== undefined && !evidence.topics.some((topic) => topics.includes(topic))) topics.push(first);
  }
  return topics;
}

/** What a record that deals with every want's trigger is about; null where a trigger has no id to be named by. */
function aboutOf(wants: readonly Want[]): string[] | null {
  const about = new Set<string>();
  for (const { trigger } of wants.map((want) => want.duty)) {
    if (!trigger) continue;
    const [name] = trigger.names;
    if (name === undefined) return null;
    about.add(name);
  }
  return [...about];
}

/** What time a record of a day must say it covers to count for every want: null for none, undefined where nothing serves. */
function coversFor(kind: DraftKind, wants: readonly Want[], on: Day): string | null | undefined {
  const occurrences = wants.map((want) => want.duty.occurrence);
  const labels = occurrences.flatMap((one) => (one.byCovers ? [one.label] : []));
  const named = [...labels, ...occurrences.flatMap((one) => one.covers)].filter((one) => COVERS.test(one));
  const years = occurrences.map((one) => yearLabel(yearOf(one.from)));
  // Where a time is named the record says which.
  const bare = named.length > 0 ? [] : [null];
  const possible = !carriesCovers(kind) ? [null] : [...named, ...(kind === "assessment" ? years : bare)];
  return possible.find(
    (covers) =>
      occurrences.every((occurrence) => counts(occurrence, on, covers)) &&
      (kind !== "report" || covers === null || wants.every((want) => isTimely(want, covers))),
  );
}

/** Whether a report on some time may be what is asked for in a duty's: the half-year's, months later, is not that of the year. */
function isTimely({ duty: { occurrence, trigger } }: Want, covers: string): boolean {
  if (trigger || coversOf(occurrence).length > 0) return true;
  const period = periodOfLabel(covers);
  return period === undefined || (addDays(period.to, MONTH) >= occurrence.from && period.to <= occurrence.to);
}

const MONTH = 31;

interface Filled {
  readonly slots: Draft["slots"];
  readonly open: readonly string[];
}

/** @param oneByOne the talk is with one person alone */
function fillPlaces(
  kind: DraftKind,
  wants: readonly Want[],
  on: Day,
  context: Context,
  oneByOne: boolean,
): Filled | null {
  const places = PLACES[kind];
  if (wants.some((want) => want.slots.some((slot) => !places.some(({ name }) => name === slot.name)))) return null;
  const slots: Partial<Record<SlotName, readonly PartyKey[]>> = {};
  const open: string[] = [];
  for (const { name, types, several, required } of places) {
    const actor = slots.by?.[0];
    const needs = needsOf(name, wants, types, on).map((keys) => keys.filter((key) => key !== actor));
    if (needs.length === 0) {
      const assessor = kind === "assessment" && name === "by" ? bodyOf(wants) : undefined;
      if (assessor) slots[name] = [assessor];
      if (!required) continue;
      const likely = likelyParty(kind, name, wants, actor, on, context);
      if (!likely) return null;
      slots[name] = [likely.key];
      if (likely.isGuess) open.push(name);
    } else {
      const isJoint = wants.some((want) => want.slots.filter((slot) => slot.name === name).length > 1);
      const keys = (several && !oneByOne) || isJoint ? hitting(needs, context.unit) : inAll(needs).slice(0, 1);
      if (keys === null || keys.length === 0) return null;
      slots[name] = keys;
    }
  }
  return { slots, open };
}

/** Who assesses where the duties are bodies': the leading group where it is one of them; undefined where another than a body owes one. */
function bodyOf(wants: readonly Want[]): PartyKey | undefined {
  const holders = wants.map(({ duty }) => duty.holder.key);
  if (!holders.every((key) => key.startsWith("body:"))) return undefined;
  return holders.find((key) => key === LEADING_GROUP) ?? holders[0];
}

/** For each want that names a place: who of the types a record takes there may stand in it on the day. */
function needsOf(name: SlotName, wants: readonly Want[], types: readonly PartyType[], on: Day): PartyKey[][] {
  return wants.flatMap((want) =>
    want.slots
      .filter((slot) => slot.name === name)
      .map((slot) => keysOf(slot.eligible, on).filter((key) => types.some((type) => key.startsWith(`${type}:`)))),
  );
}

function keysOf({ always, during }: Eligible, on: Day): PartyKey[] {
  return [...always, ...during.filter(({ span }) => holds(span, on)).map(({ key }) => key)];
}

/** Those who meet every need. */
function inAll(needs: readonly PartyKey[][]): PartyKey[] {
  return (needs[0] ?? []).filter((key) => needs.every((keys) => keys.includes(key)));
}

/** Few parties that together meet every need: those without a choice first. */
function hitting(needs: readonly PartyKey[][], unit: Unit): PartyKey[] | null {
  const chosen: PartyKey[] = [];
  const named = new Set<PartyKey>();
  for (const keys of [...needs].sort((a, b) => a.length - b.length)) {
    if (keys.some((key) => named.has(key))) continue;
    const [first] = keys;
    if (first === undefined) return null;
    chosen.push(first);
    for (const key of asRead(first, unit)) named.add(key);
  }
  return chosen;
}

/** The keys that a party, written down, is read as: a relation stands for whatever the organs that bear it share (contract 1). */
function asRead(key: PartyKey, unit: Unit): PartyKey[] {
  const bearers = unit.organs.filter((organ) => organ.relations.some((one) => partyKey("organ", one) === key));
  const shared = (bearers[0]?.relations ?? []).filter((one) => bearers.every((organ) => organ.relations.includes(one)));
  return [key, ...shared.map((one) => partyKey("organ", one))];
}

/** Who stands in a required place that the evidence leaves open: the holder where he acts, else a guess. */
function likelyParty(
  kind: DraftKind,
  name: SlotName,
  wants: readonly Want[],
  actor: PartyKey | undefined,
  on: Day,
  context: Context,
): { key: PartyKey; isGuess: boolean } | undefined {
  const duty = wants[0]?.duty;
  const sure = (key: PartyKey | undefined) => key && { key, isGuess: false };
  const guess = (key: PartyKey | undefined) => key && { key, isGuess: true };
  if (!duty) return undefined;
  if (kind === "report" && name === "from") return likelySender(wants);
  if (kind !== "talk" && name === "by") {
    const { key } = duty.holder;
    // Whoever is trained, say, does not hold the training.
    const isElsewhere = wants.some(({ slots }) => slots.some(({ ever }) => ever.size === 1 && ever.has(key)));
    return isElsewhere ? guess(LEADING_BODY) : sure(key);
  }
  if (name === "to") return sure(duty.recipient?.key) ?? guess(LEADING_BODY);
  const { people } = context.unit;
  const serving = people.filter((person) => person.posts.some((post) => holds(post, on)));
  const firstOf = (...keys: PartyKey[]) => keys.find((key) => key.startsWith("person:") && key !== actor);
  const secretaries = serving.filter((person) => serviceOn(person, inRoles(["secretary"]), on));
  const heads = serving.filter((person) =>
    (duty.trigger?.departments ?? []).some((id) => serviceOn(person, heading(id), on)),
  );
  const others = [...serving, ...people].map(({ key }) => key);
  if (name === "by") {
    return sure(firstOf(duty.holder.key)) ?? guess(firstOf(...secretaries.map(({ key }) => key), ...others));
  }
  const concerned = [...(duty.trigger?.people ?? []), ...heads.map(({ key }) => key)];
  return guess(firstOf(...concerned, ...others));
}
