import { lazy } from "../../base/lazy.js";
import { type Day, daysBetween } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import type { PartyKey } from "../../ledger/model.js";
import type { Evidence, Obligation, Part, Slot, SlotName } from "../../regulation/rulebook.js";
import type { Context } from "../context.js";
import { readAgainst } from "../free-text.js";
import { type Party, partyOf } from "../party.js";
import type { Act } from "./acts.js";
import type { Duty } from "./duty.js";
import { anyIsEligible, type Eligible, eligibleForSlot, namedOf } from "./eligible.js";
import { namesDealtWith } from "./links.js";
import { namesWhomItIsAbout } from "./naming.js";
import { coversIt, coversOf, daysOf, isInTime, lastDayOf } from "./schedule.js";
import type { Trigger } from "./trigger.js";
import { usualType } from "./usual-type.js";

/** What an act lacks to count for a duty; words are found by code in messages/. */
export interface LackArgs {
  /** Ids of types of the kind: the act's own and those that serve. */
  type: { kind: Evidence["kind"]; type: string; types: readonly string[] };
  /** Done so many days before the first day it counts on. */
  early: { days: number; first: Day };
  /** Done so many days after the last day it counts on. `covers`: with this written it would count, whatever its date. */
  late: { days: number; last: Day; covers: string | null };
  covers: { covers: string; expected: readonly string[] };
  /** Ids of topics, any of which serves. */
  topic: { topics: readonly string[] };
  /** Ids of forms; null where the act has none. */
  form: { form: string | null; expected: string };
  regular: { expected: boolean };
  /** The meeting records nothing that it decided. */
  decisions: Record<never, never>;
  /** Who stands in a place of the record, and who of that day may. */
  slot: { slot: SlotName; named: readonly Party[]; expected: readonly Party[] };
  /** The one named might stand there for what he did in a service, but was not in it on the day. */
  service: { slot: SlotName; who: Party; from: Day; to: Day };
  /** It is not about what the duty follows, which bears these names. */
  trigger: { names: readonly string[] };
  /** A case records of itself that it was reported, and that does not serve here. */
  own: Record<never, never>;
}
export type LackCode = keyof LackArgs;

export interface Lack<Code extends LackCode = LackCode> {
  readonly code: Code;
  readonly args: LackArgs[Code];
}

/** One thing that a duty's evidence asks of an act. An act that meets every demand counts; what it fails, it lacks. */
export interface Demand {
  isMet(act: Act): boolean;
  /** What an act that does not meet it lacks. */
  lack(act: Act): Lack;
  /** How much that sets the act apart: days by their number, a slip in a field 1, another person or another type 2. */
  weight(act: Act): number;
}

/** A slip in a field: something is missing or other than it should be, in a record that may well be meant. */
const SLIP = 1;
/** Another type, or done by or with somebody else: another matter. */
export const OTHER = 2;
/** An act so many days off may have been meant for the duty; one further off was not. */
export const NEAR_DAYS = 31;
/** More than an act may want together and still be near. */
const FAR = 3;

/** All that one evidence of a duty asks of an act. */
export function demandsOf(evidence: Evidence, duty: Duty, context: Context): Demand[] {
  return [dealingWithTrigger(evidence, duty), ...demandsBesidesLink(evidence, duty, context)];
}

/**
 * What it asks of an act whichever duty of its row that is to serve, and whoever owes it: who may have done it, when, and what it must deal
 * with are asked for each duty. An act that is a case's own serves nothing but what follows that case.
 */
export function demandsOfRow(
  { decisions, form, regular, topics }: Evidence,
  { schedule }: Pick<Obligation, "schedule">,
  context: Context,
): Pick<Demand, "isMet">[] {
  const isByCalendar = !("selector" in schedule);
  return [
    ...(form === null ? [] : [inForm(form)]),
    ...(regular === null ? [] : [asRegular(regular)]),
    ...(decisions ? [DECIDED] : []),
    ...(isByCalendar ? [{ isMet: ({ own }: Act) => !own }] : []),
    ...(isByCalendar && topics.length > 0 ? [{ isMet: (act: Act) => isOnOneOf(topics, act, null, context) }] : []),
  ];
}

/** All that it asks but that an act deals with the trigger. */
export function demandsBesidesLink(evidence: Evidence, duty: Duty, context: Context): Demand[] {
  const { form, regular, topics, types } = evidence;
  const demands = [covering(duty), inTime(duty)];
  if (topics.length > 0) demands.push(onOneOf(topics, duty, context));
  if (form !== null) demands.push(inForm(form));
  if (regular !== null) demands.push(asRegular(regular));
  if (evidence.decisions) demands.push(DECIDED);
  demands.push(...slotsAsked(evidence, duty).map((slot) => filled(slot, duty, context)));
  const { trigger } = duty;
  const apart = byAnother(evidence, duty, context);
  if (apart) demands.push(apart);
  if (evidence.kind === "case" && trigger && trigger.people.length > 0)
    demands.push(onOneNamed(trigger.people, context));
  if (types !== null) demands.push(ofOneOf(types));
  return demands;
}

/**
 * The places that an evidence of a duty asks to be filled. Where the trigger names the one who is meant, talks count only
 * with him, also where the row has a looser evidence of that kind for triggers that name nobody (contract 3.9).
 */
function slotsAsked(evidence: Evidence, { counterpart, obligation, trigger }: Duty): readonly Slot[] {
  const { kind } = evidence;
  // Where the trigger does not say which department, or which organ, any may be meant.
  const isUnsaid = ({ as }: Part) =>
    (as === "department-concerned" && trigger !== null && trigger.departments.length + trigger.named.length === 0) ||
    (as === "sender" && !(trigger?.record.kind === "events" && trigger.record.superior !== null));
  // What may do without a link is known by nothing but its places.
  const isOpen = ({ parts }: Slot) => !evidence.implied && parts.some(isUnsaid);
  const slots = evidence.slots.filter((slot) => !isOpen(slot));
  if (counterpart === null || obligation.counterparts.length > 0 || obligation.all || slots.some(isForConcerned))
    return slots;
  const strict = obligation.evidence.find((one) => one.kind === kind && one.slots.some(isForConcerned));
  const added =
    strict?.slots.filter((slot) => isForConcerned(slot) && !slots.some(({ name }) => name === slot.name)) ?? [];
  return [...slots, ...added];
}

function isForConcerned({ name, parts }: Slot): boolean {
  return name === "with" && parts.some((part) => part.as === "concerned");
}

function covering({ occurrence }: Duty): Demand {
  return {
    isMet: (act) => coversIt(occurrence, act.covers),
    lack: (act) => lack("covers", { covers: act.covers ?? "", expected: coversOf(occurrence) }),
    weight: () => SLIP,
  };
}

/** On one of some topics. What leads up to a record may say by its `about` that it is on that, whatever its topics. */
export function onOneOf(topics: readonly string[], { obligation, trigger }: Duty, context: Context): Demand {
  const names = obligation.schedule.type === "before" ? (trigger?.names ?? []) : [];
  return {
    isMet: (act) => isOnOneOf(topics, act, trigger, context) || act.record.about.some((name) => names.includes(name)),
    lack: () => lack("topic", { topics }),
    weight: () => SLIP,
  };
}

function isOnOneOf(topics: readonly string[], act: Act, trigger: Trigger | null, context: Context): boolean {
  return topics.some((topic) => act.topics.includes(topic)) || isTitledOn(topics, act, trigger, context);
}

/**
 * What writes no topics is on what its title names. What a meeting merely touched is in its title (contract 1), so that of a meeting
 * that only goes for one whose title names the very person whom it is about.
 */
function isTitledOn(topics: readonly string[], act: Act, trigger: Trigger | null, context: Context): boolean {
  const { title } = act.record;
  if (act.topics.length > 0 || title === null) return false;
  if (act.kind === "meeting" && !(trigger && namesWhomItIsAbout(act, trigger, context))) return false;
  return isNamedInTitle(topics, act, context);
}

/** Whether an act's title names one of some topics. */
export function isNamedInTitle(topics: readonly string[], { record: { title } }: Act, { terms }: Context): boolean {
  return title !== null && readAgainst(title, topics, "topics", terms) === "said";
}

function inForm(expected: string): Demand {
  return {
    isMet: ({ form }) => form === expected,
    lack: ({ form }) => lack("form", { form, expected }),
    weight: () => SLIP,
  };
}

function asRegular(expected: boolean): Demand {
  return {
    isMet: ({ regular }) => regular === expected,
    lack: () => lack("regular", { expected }),
    weight: () => SLIP,
  };
}

const DECIDED: Demand = {
  isMet: ({ decisions }) => decisions.length > 0,
  lack: () => lack("decisions", {}),
  weight: () => SLIP,
};

function ofOneOf(types: readonly string[]): Demand {
  return {
    isMet: ({ type }) => types.includes(type),
    lack: ({ kind, type }) => lack("type", { kind, type, types }),
    weight: () => OTHER,
  };
}

/**
 * After an event only what deals with it counts: what is `about` it (or what was done about it), or what the trigger itself records of
 * the act: a case of its being reported and of measures, a breakdown of whom it was sent to (contract 3.9). What leads up to a record
 * cannot know of it yet.
 */
export function dealingWithTrigger(evidence: Evidence, duty: Duty): Demand {
  const { cause, kind, own, types } = evidence;
  const isTypeOpen = types === null && kind !== "case" && kind !== "measure";
  const { trigger, obligation, unit } = duty;
  const names = trigger && namesDealtWith(trigger, unit);
  // Where any report would do, what is of a whole time or about something else was not meant for this.
  const isOther = ({ covers, record }: Act) => types === null && (covers !== null || record.about.length > 0);
  const isTrigger = ({ record }: Act) => record === trigger?.record;
  const serves = (act: Act) => act.kind === "measure" || own === "reported";
  return {
    isMet: (act) => {
      if (act.own) return serves(act) && trigger?.record === act.record;
      if (obligation.schedule.type === "before") return act.record !== trigger?.record;
      if (isTrigger(act) && (own === "itself" || (own === "attached" && act.record.evidence.length > 0))) return true;
      if (names === null || act.record.about.some((name) => names.has(name))) return true;
      return cause && act.record.about.some((name) => trigger?.record.about.includes(name));
    },
    lack: (act) => (act.own && !serves(act) ? lack("own", {}) : lack("trigger", { names: trigger?.names ?? [] })),
    // Where any type serves, what lacks nothing but the link may be any paper of the year: only one of the usual type is near.
    weight: (act) => {
      const isItself = own === "attached" && isTrigger(act);
      return isItself || isOther(act) || (isTypeOpen && act.type !== usualType(evidence, duty)) ? FAR : SLIP;
    },
  };
}

function inTime({ obligation, occurrence, trigger }: Duty): Demand {
  const { from, to } = daysOf(occurrence);
  const isWithin = ({ date, covers, record }: Act) =>
    isInTime(occurrence, date, covers) ||
    // What itself started the duty counts with the day on which the duty begins: the last of several.
    record === trigger?.record ||
    // Where days are counted, what began before may have taken some of them.
    (obligation.counts === "days" && date < from && from <= record.ends && from <= to);
  return {
    isMet: isWithin,
    lack: ({ date }) => {
      const first = occurrence.countsFrom;
      if (date < first) return lack("early", { days: daysBetween(date, first), first });
      const last = lastDayOf(occurrence);
      return lack("late", {
        days: daysBetween(last, date),
        last,
        covers: occurrence.byCovers ? occurrence.label : null,
      });
    },
    weight: ({ date }) => {
      const first = occurrence.countsFrom;
      const days = date < first ? daysBetween(date, first) : daysBetween(lastDayOf(occurrence), date);
      return days <= NEAR_DAYS ? days / NEAR_DAYS : FAR;
    },
  };
}

/** Somebody who may must stand in a slot; a case's report of itself need not say whom it comes from. */
function filled(slot: Slot, duty: Duty, context: Context): Demand {
  const { name } = slot;
  // Most acts fail by what is quicker to see.
  const eligible = lazy(() => eligibleForSlot(slot, duty, context.neighbours));
  const named = (act: Act): readonly PartyKey[] => act.slots[name] ?? [];
  const formerIn = (act: Act) => eligible().during.find(({ key }) => named(act).includes(key));
  return {
    isMet: (act) => (act.own && name === "from") || anyIsEligible(eligible(), named(act), act.date),
    lack: (act) => {
      const former = formerIn(act);
      if (former) {
        const { from, to } = former.span;
        return lack("service", { slot: name, who: partyOf(former.key, context), from, to });
      }
      const parties = (keys: readonly PartyKey[]) => keys.map((key) => partyOf(key, context));
      return lack("slot", {
        slot: name,
        named: parties(named(act)),
        expected: parties(namedOf(whoMay(eligible(), act.date), duty.unit)),
      });
    },
    // Sent, but not to this one, or nobody written: a slip.
    weight: (act) => (name === "to" || named(act).length === 0 || formerIn(act) ? SLIP : OTHER),
  };
}

/** Where it is written who acts. */
const ACTING: Readonly<Partial<Record<Evidence["kind"], SlotName>>> = { report: "from", talk: "by", activity: "by" };

/** Parts of a duty by which a clause itself wants whoever the trigger is about to act. */
const ON_ONESELF: readonly Part["as"][] = ["concerned", "person-concerned", "department-concerned", "counterpart"];

/**
 * Whoever a case or an event is on does not deal with it for those who owe it: his own paper on himself is not theirs (contract 3.10), be
 * it that he leads them. Undefined where the clause wants him to act, or he owes it himself.
 */
function byAnother({ kind, slots }: Evidence, { holder, trigger }: Duty, context: Context): Demand | undefined {
  const slot = ACTING[kind];
  const asked = slots.find(({ name }) => name === slot);
  if (!slot || !trigger || asked?.parts.some(({ as }) => ON_ONESELF.includes(as))) return undefined;
  const { people, record } = trigger;
  if ((record.kind !== "cases" && record.kind !== "events") || people.length === 0 || people.includes(holder.key))
    return undefined;
  const named = (act: Act): readonly PartyKey[] => act.slots[slot] ?? [];
  return {
    isMet: (act) => act.own || named(act).length === 0 || named(act).some((key) => !people.includes(key)),
    lack: (act) => lack("slot", { slot, named: named(act).map((key) => partyOf(key, context)), expected: [holder] }),
    weight: () => OTHER,
  };
}

/** Where the trigger names people only a case on one of them counts, or one in which a leader's part is decided (contract 3.9); a subject in free words may be one. */
function onOneNamed(people: readonly PartyKey[], context: Context): Demand {
  const subjects = ({ slots }: Act): readonly PartyKey[] => slots.subject ?? [];
  return {
    isMet: (act) =>
      subjects(act).length === 0 || [...subjects(act), ...(act.slots.with ?? [])].some((key) => people.includes(key)),
    lack: (act) => {
      const parties = (keys: readonly PartyKey[]) => keys.map((key) => partyOf(key, context));
      return lack("slot", { slot: "subject", named: parties(subjects(act)), expected: parties(people) });
    },
    weight: () => OTHER,
  };
}

/** Who may stand in a place for what is done on a day. */
function whoMay({ always, during }: Eligible, on: Day): PartyKey[] {
  return [...new Set([...always, ...during.filter(({ span }) => holds(span, on)).map(({ key }) => key)])];
}

function lack<Code extends LackCode>(code: Code, args: LackArgs[Code]): Lack<Code> {
  return { code, args };
}
