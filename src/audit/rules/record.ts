import { asList } from "../../base/lists.js";
import type { Day } from "../../calendar/day.js";
import { yearOfLabel } from "../../calendar/period.js";
import { holds } from "../../calendar/span.js";
import type { MustEntry, RecordRuleEntry, StepAskedEntry } from "../../generated/schemas.js";
import { labelOf } from "../../ledger/labels.js";
import { LEADING_BODY } from "../../ledger/leading-bodies.js";
import type { AnyRecord, Assessment, Meeting, PartyKey, Step } from "../../ledger/model.js";
import { partyKey } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { Recipient } from "../../regulation/recipient.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { PartyType } from "../../terms/party-types.js";
import { plainName } from "../../terms/plain-name.js";
import { type Kind, RECORD_KINDS, type RecordWord } from "../../terms/record-kinds.js";
import { namesOf } from "../../terms/vocabulary.js";
import type { Context } from "../context.js";
import type { FindingArgs, FindingCode } from "../finding.js";
import { recipientParty, termText } from "../party.js";
import { type Actor, actorTexts, readActors } from "./actor.js";
import type { RuleKind } from "./kind.js";
import { methodsIn, waysIn } from "./methods.js";
import { holdersOn, isActor, nameOf, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";
import { isByOutsiders, isByScaleOf } from "./scale.js";

/** How a record of some kind must be: who chaired, who did it, who spoke last, who attended, what it was about, what was done before it. */
export interface RecordRule extends RuleBase {
  readonly check: "record";
  /** The kinds of records it is about. */
  readonly asked: readonly KindAsked[];
  /** Topics one of which it has, and such as it has none of; empty: not looked at. */
  readonly topics: readonly string[];
  readonly notTopics: readonly string[];
  readonly flags: readonly string[];
  /** Who did it, one of them: empty: not looked at. */
  readonly by: readonly Actor[];
  /** Only talks with somebody who then held one of these roles, here or elsewhere; empty: with anybody. */
  readonly withRoles: readonly string[];
  /** Only meetings that record what they decided. */
  readonly decisions: boolean;
  /** Only assessments of parties of this type; null: of any. */
  readonly of: "person" | "body" | "department" | "unit" | null;
  /** Assessments of such parties are meant whatever their topics, and those on the topics whoever was assessed. */
  readonly ofOrTopics: boolean;
  /** Only assessments of somebody who holds one of these roles, and cases of one; empty: not looked at. */
  readonly subjectRoles: readonly string[];
  readonly must: Must;
  /** What falls short is for a person to judge: always, or where it has none of these topics. */
  readonly review: boolean;
  readonly firmTopics: readonly string[];
  /** Who may have handled it beside the one asked for, who is then not recorded: for a person to judge. */
  readonly unsureBy: readonly Actor[];
  /** What falls short is for a person to judge where the meeting records no decision. */
  readonly firmIfDecided: boolean;
}

/** Records of a kind. */
export interface KindAsked {
  readonly kind: Kind;
  /** Ids of types; null: any. */
  readonly types: readonly string[] | null;
}

/** Who is to have done something, and who may stand for him. */
export interface DoerAsked {
  readonly actor: Actor;
  readonly or: readonly Actor[];
}

export type Must =
  /** Evidence is attached; `orReported`: or a report is about it. */
  | { readonly be: "evidenced"; readonly orReported: boolean }
  /** By somebody who holds one of these roles. */
  | { readonly be: "led" | "handled"; readonly roles: readonly string[] }
  | { readonly be: "chaired" | "last-spoken"; readonly roles: readonly string[] }
  /** Everybody who holds one of these roles. */
  | { readonly be: "commented" | "joined"; readonly roles: readonly string[] }
  | { readonly be: "attended"; readonly parties: readonly Recipient[] }
  /** Its topics hold one of these, or each of them. */
  | { readonly be: "about"; readonly topics: readonly string[]; readonly each: boolean }
  /** One of these did it, or each of them. */
  | { readonly be: "done"; readonly by: readonly DoerAsked[]; readonly each: boolean }
  /** So many of these methods at least. */
  | { readonly be: "by-methods"; readonly methods: readonly string[]; readonly least: number }
  | { readonly be: "disposed"; readonly ways: readonly string[] }
  /** Who has an interest neither attends nor speaks. */
  | { readonly be: "withdrawn" }
  | { readonly be: "stepped"; readonly steps: readonly StepAsked[] };

/** A step that must have been taken: by one of these (anybody where empty), by the record's own day unless it may follow. */
export interface StepAsked {
  readonly step: string;
  readonly by: readonly Actor[];
  readonly mayFollow: boolean;
  readonly withOpinion: boolean;
}

export const record: RuleKind<"record", RecordRule> = {
  read: readRecord,
  judge: recordVerdicts,
  readsOfOthers: {},
};

/** The kinds of records that rules ask for their form, by the word a rulebook uses; a case has no type. */
const KINDS_ASKED = [
  "meeting",
  "talk",
  "report",
  "activity",
  "assessment",
  "case",
  "event",
  "appointment",
] as const satisfies readonly RecordWord[];

function readRecord(entry: RecordRuleEntry, heading: RuleHeading, refs: References): RecordRule {
  const { records } = entry;
  const at = refs.at("records");
  const kinds = KINDS_ASKED.filter((one) => records[one] !== undefined);
  return {
    ...heading,
    check: "record",
    clauses: plainClauses(heading.clause),
    asked: kinds.map((kind): KindAsked => {
      if (kind === "case") return { kind: "cases", types: null };
      const vocabulary = RECORD_KINDS[kind].kind;
      const isAny = asList(records[kind]).includes("any");
      return { kind: vocabulary, types: isAny ? null : at.terms(vocabulary, records[kind], kind) };
    }),
    topics: at.terms("topics", records.topics, "topics"),
    notTopics: at.terms("topics", records["not-topics"], "not-topics"),
    flags: at.freeTerms("flags", records.flags),
    by: readActors(records.by, at, "by"),
    withRoles: at.roles(records.with, "with"),
    decisions: records.decisions ?? false,
    of: records.of ?? null,
    ofOrTopics: records["of-or-topics"] ?? false,
    subjectRoles: at.roles(records.subject, "subject"),
    must: readMust(entry.must, refs.at("must")),
    review: entry.review ?? false,
    firmTopics: refs.terms("topics", entry.firm?.topics, "firm", "topics"),
    unsureBy: readActors(entry["unsure-by"], refs, "unsure-by"),
    firmIfDecided: entry.firm?.decisions ?? false,
  };
}

function readMust(entry: MustEntry, refs: References): Must {
  if (entry.chair !== undefined) return { be: "chaired", roles: refs.roles(entry.chair, "chair") };
  if (entry["last-speaker"] !== undefined)
    return { be: "last-spoken", roles: refs.roles(entry["last-speaker"], "last-speaker") };
  if (entry["comments-on"] !== undefined)
    return { be: "commented", roles: refs.roles(entry["comments-on"], "comments-on") };
  if (entry["joined-by"] !== undefined) return { be: "joined", roles: refs.roles(entry["joined-by"], "joined-by") };
  if (entry.leader !== undefined) return { be: "led", roles: refs.roles(entry.leader, "leader") };
  if (entry["handled-by"] !== undefined) return { be: "handled", roles: refs.roles(entry["handled-by"], "handled-by") };
  if (entry["attended-by"] !== undefined)
    return { be: "attended", parties: refs.recipients(entry["attended-by"], "attended-by") };
  if (entry.topics !== undefined)
    return { be: "about", topics: refs.terms("topics", entry.topics, "topics"), each: false };
  if (entry["each-topic"] !== undefined)
    return { be: "about", topics: refs.terms("topics", entry["each-topic"], "each-topic"), each: true };
  if (entry.by !== undefined)
    return { be: "done", by: readActors(entry.by, refs, "by").map((actor) => ({ actor, or: [] })), each: false };
  if (entry["by-each"] !== undefined) return { be: "done", by: readEachDoer(entry["by-each"], refs), each: true };
  if (entry.methods !== undefined) {
    const { of, least } = entry.methods;
    return { be: "by-methods", methods: refs.terms("methods", of, "methods", "of"), least: least ?? 1 };
  }
  if (entry.disposal !== undefined)
    return { be: "disposed", ways: refs.terms("disposals", entry.disposal, "disposal") };
  if (entry.withdrawal) return { be: "withdrawn" };
  if (entry.steps !== undefined)
    return { be: "stepped", steps: entry.steps.map((step, at) => readStep(step, refs.at("steps", at))) };
  return { be: "evidenced", orReported: entry["evidence-or-report"] ?? false };
}

function readStep(entry: StepAskedEntry, refs: References): StepAsked {
  return {
    step: refs.term("steps", entry.step, "step"),
    by: readActors(entry.by, refs, "by"),
    mayFollow: entry["may-follow"] ?? false,
    withOpinion: entry.opinion ?? false,
  };
}

/** How records of a kind must be: each that the rule is about is held to the one thing it asks. */
export function recordVerdicts(rule: RecordRule, context: Context): RuleVerdict[] {
  const records = rule.asked.flatMap(({ kind, types }) => {
    const all: readonly AnyRecord[] = context.unit.records[kind];
    return types === null ? all : all.filter((record) => "type" in record && types.includes(record.type));
  });
  return records
    .filter(
      (record) => record.date <= context.asOf && isMeant(record, rule, context) && isOnOwnScale(record, rule, context),
    )
    .map((record) => {
      const verdict = verdictOn(record, rule.clause, null, judge(record, rule, context));
      return record.kind === "assessments" ? { ...verdict, year: yearOfLabel(record.covers) } : verdict;
    });
}

function isMeant(record: AnyRecord, rule: RecordRule, context: Context): boolean {
  const topics = topicsOf(record);
  const isOnTopic = rule.topics.length === 0 || rule.topics.some((topic) => topics.includes(topic));
  const isOfParty = rule.of === null || isOf(rule.of, record);
  if (rule.ofOrTopics ? !isOnTopic && !isOfParty : !isOnTopic || !isOfParty) return false;
  if (rule.notTopics.some((topic) => topics.includes(topic))) return false;
  if (rule.flags.length > 0 && !("flags" in record && rule.flags.some((flag) => record.flags.includes(flag))))
    return false;
  if (rule.decisions && !(record.kind === "meetings" && record.decisions.length > 0)) return false;
  if (rule.withRoles.length > 0 && !isWithHolder(rule.withRoles, record, context)) return false;
  if (record.kind === "assessments" && isByOutsiders(record)) return false;
  // Nobody holds the post: there is nobody to ask for.
  if (asksForHolders(rule.must) && holdersOn(rule.must.roles, record.date, context).length === 0) return false;
  if (rule.subjectRoles.length > 0 && !isOfHolder(rule.subjectRoles, record, context)) return false;
  if (rule.must.be === "withdrawn" && !(record.kind === "meetings" && record.interested.length > 0)) return false;
  return rule.by.length === 0 || rule.by.some((actor) => isAmong(doersOf(record), actor, record.date, context));
}

/** Whether everybody who holds a role is asked for. */
function asksForHolders(must: Must): must is Extract<Must, { be: "joined" | "commented" }> {
  return must.be === "joined" || must.be === "commented";
}

function isWithHolder(roles: readonly string[], record: AnyRecord, context: Context): boolean {
  return record.kind === "talks" && record.with.some((key) => isHolder(key, roles, record.date, context));
}

/** Whether an assessment is of a party of this type. */
function isOf(type: PartyType, record: AnyRecord): boolean {
  return record.kind === "assessments" && record.subject.some((key) => key.startsWith(`${type}:`));
}

/** Whether somebody assessed, or the offender of a case, held one of the roles on the record's day, or when it happened. */
function isOfHolder(roles: readonly string[], record: AnyRecord, context: Context): boolean {
  if (record.kind === "cases") {
    return record.subject !== null && isHolder(record.subject, roles, record.occurred, context);
  }
  return record.kind === "assessments" && record.subject.some((key) => isHolder(key, roles, record.date, context));
}

/** A regulation with grades of its own leaves alone what was assessed by those of another. */
function isOnOwnScale(record: AnyRecord, { regulation }: RecordRule, context: Context): boolean {
  if (record.kind !== "assessments" || !context.scales.some((scale) => scale.regulation === regulation)) return true;
  return isByScaleOf(regulation, record, context);
}

/** Done by all of some, each a word or a list of words of which any will do. */
function readEachDoer(entries: string | (string | string[])[], refs: References): DoerAsked[] {
  return asList(entries).flatMap((entry, at) => {
    const steps = Array.isArray(entries) ? ["by-each", at] : ["by-each"];
    const [actor, ...or] = readActors(entry, refs, ...steps);
    return actor ? [{ actor, or }] : [];
  });
}

function topicsOf(record: AnyRecord): readonly string[] {
  return "topics" in record ? record.topics : [];
}

/** Who did what a record tells: by whom it was done, from whom it came, who handled it. */
function doersOf(record: AnyRecord): readonly PartyKey[] {
  if ("by" in record && record.kind !== "answers") return record.by;
  return record.kind === "reports" ? record.from : [];
}

function isAmong(keys: readonly PartyKey[], actor: Actor, on: Day, context: Context): boolean {
  return keys.some((key) => isActor(key, actor, on, context));
}

const HOLDS: Outcome<"record-holds"> = { status: "met", code: "record-holds", args: {} };

function lacks(field: string): Outcome<"record-lacks"> {
  return outcome("undetermined", "record-lacks", { field });
}

function judge(record: AnyRecord, rule: RecordRule, context: Context): Outcome {
  const { must } = rule;
  const short = <Code extends FindingCode>(code: Code, args: FindingArgs[Code]): Outcome<Code> =>
    outcome(isFirm(record, rule) ? "breach" : "review", code, args);
  switch (must.be) {
    case "evidenced":
      if (record.evidence.length > 0 || (must.orReported && isReported(record, context))) return HOLDS;
      return isWrittenElsewhere(record, context)
        ? outcome("review", "record-kept-elsewhere", {})
        : short("record-no-evidence", {});
    case "about": {
      const topics = topicsOf(record);
      if (topics.length === 0) return isTouchedIn(record.title, must, context) ? HOLDS : lacks("topics");
      const missing = must.topics.filter((topic) => !topics.includes(topic));
      const holds = must.each ? missing.length === 0 : missing.length < must.topics.length;
      if (holds) return HOLDS;
      const args = { topics: missing.map((topic) => termText("topics", topic, context.terms)) };
      // What was merely touched is written in the title (contract 1): a person judges whether that is enough.
      return isTouched(record.title, missing, context)
        ? outcome("review", "record-not-about", args)
        : short("record-not-about", args);
    }
    case "done": {
      const doers = doersOf(record);
      if (doers.length === 0) return lacks(record.kind === "reports" ? "from" : "by");
      const missing = must.by.filter(
        ({ actor, or }) => ![actor, ...or].some((one) => isAmong(doers, one, record.date, context)),
      );
      const holds = must.each ? missing.length === 0 : missing.length < must.by.length;
      const args = {
        names: doers.map((key) => nameOf(key, context)),
        missing: missing.flatMap(({ actor }) => actorTexts(actor, context)),
        each: must.each,
      };
      return holds ? HOLDS : short("record-done-by", args);
    }
    case "led": {
      if (!("leader" in record) || record.leader === null) return lacks("leader");
      const leads = isHolder(record.leader, must.roles, record.date, context);
      return leads
        ? HOLDS
        : short("record-led", {
            leader: nameOf(record.leader, context),
            asked: askedOf(must.roles, record.date, context),
          });
    }
    case "handled": {
      if (!("handledBy" in record) || record.handledBy.length === 0) return lacks("handledBy");
      // Nobody is asked to see to the case on himself, and doing so shows nothing (contract 3.10).
      if (
        record.kind === "cases" &&
        record.subject !== null &&
        isHolder(record.subject, must.roles, record.date, context)
      )
        return outcome("review", "record-handled-own", { asked: askedOf(must.roles, record.date, context) });
      const handles = record.handledBy.some((key) => isHolder(key, must.roles, record.date, context));
      if (handles) return HOLDS;
      const names = record.handledBy.map((key) => nameOf(key, context));
      const args = { names, asked: askedOf(must.roles, record.date, context) };
      const isUnsure = rule.unsureBy.some((actor) => isAmong(record.handledBy, actor, record.date, context));
      return isUnsure ? outcome("review", "record-handled", args) : short("record-handled", args);
    }
    case "by-methods": {
      const recorded = record.kind === "assessments" ? methodsOfTime(record, context) : [];
      if (waysIn(recorded).length === 0) return lacks("methods");
      const { used, unknown, missing } = methodsIn(recorded, must.methods, context);
      const texts = missing.map((method) => termText("methods", method, context.terms));
      const args = { used, least: must.least, missing: texts };
      if (used >= must.least) return HOLDS;
      // A way in words of the ledger's own may be one more.
      return used + unknown >= must.least ? outcome("review", "record-methods", args) : short("record-methods", args);
    }
    case "disposed": {
      if (record.kind !== "events" || record.disposal.length === 0) return lacks("disposal");
      const other = record.disposal.filter((way) => !must.ways.includes(way));
      return other.length === 0 ? HOLDS : short("record-disposed", { ways: other });
    }
    case "stepped": {
      if (!("steps" in record) || record.steps.length === 0) return lacks("steps");
      const { steps, date } = record;
      const missing = must.steps.filter((asked) => !steps.some((step) => isTaken(step, asked, date, context)));
      return missing.length === 0
        ? HOLDS
        : short("record-steps", { steps: missing.map((asked) => termText("steps", asked.step, context.terms)) });
    }
    default:
      return record.kind === "meetings" ? judgeMeeting(record, must, short, context) : lacks("type");
  }
}

/** How those were heard whom an assessment is of: the methods of all of the unit's own assessments of that time, which are one (contract 3.10). */
function methodsOfTime({ covers, type }: Assessment, { asOf, unit }: Context): string[] {
  return unit.records.assessments
    .filter((one) => one.covers === covers && one.type === type && one.date <= asOf && !isByOutsiders(one))
    .flatMap(({ methods }) => methods);
}

/** Whether a title names what a record must be on: all there is to go by where it writes no topics. */
function isTouchedIn(
  title: string | null,
  { topics, each }: Extract<Must, { readonly be: "about" }>,
  context: Context,
): boolean {
  const isNamed = (topic: string) => isTouched(title, [topic], context);
  return each ? topics.every(isNamed) : topics.some(isNamed);
}

/** Whether a report seen by now says that it is about a record. */
function isReported(record: AnyRecord, { asOf, unit }: Context): boolean {
  const label = labelOf(record);
  return unit.records.reports.some(({ about, date }) => date <= asOf && about.includes(label));
}

/** Whether how it went is written all the same: step by step, or in what is attached to a record about it. */
function isWrittenElsewhere(record: AnyRecord, { asOf, unit }: Context): boolean {
  if ("steps" in record && record.steps.length > 0) return true;
  const label = labelOf(record);
  const { activities, meetings, reports, talks } = unit.records;
  return [...activities, ...meetings, ...reports, ...talks].some(
    ({ about, date, evidence }) => date <= asOf && evidence.length > 0 && about.includes(label),
  );
}

/** Whether a title contains what one of these topics is called. */
function isTouched(title: string | null, topics: readonly string[], { terms }: Context): boolean {
  if (title === null) return false;
  const names = topics.flatMap((topic) => {
    const term = terms.find("topics", topic);
    return term ? namesOf(term).filter((name) => name !== term.id) : [];
  });
  return names.some((name) => plainName(title).includes(name));
}

/** So many people are named as those whom a clause asks for; of more, what their posts are called. */
const MOST_NAMED = 2;

/** Whom a clause asks for: who held one of the roles on the day, by name where they are few. */
function askedOf(roles: readonly string[], on: Day, context: Context): LocalText[] {
  const holders = holdersOn(roles, on, context);
  const areFew = holders.length > 0 && holders.length <= MOST_NAMED;
  if (areFew) return holders.map(({ name }) => ({ zh: name, en: name }));
  return roles.map((role) => termText("roles", role, context.terms));
}

/** A step of its kind, by whom it is asked of, in time, and with an opinion where one is asked for. */
function isTaken(step: Step, asked: StepAsked, date: Day, context: Context): boolean {
  if (step.type !== asked.step || (!asked.mayFollow && step.date > date)) return false;
  if (asked.withOpinion && (step.opinion === null || step.opinion.trim() === "")) return false;
  return asked.by.length === 0 || asked.by.some((actor) => isAmong(step.by, actor, step.date, context));
}

/** Roles that give nobody a seat on the leading body. */
const WITHOUT_SEAT: readonly string[] = ["department-head", "department-deputy", "branch-secretary", "staff"];

/** Whether a person then held posts, but none that gives a seat on the leading body. */
function isOrdinary(key: PartyKey, on: Day, { neighbours }: Context): boolean {
  const posts = neighbours.person(key)?.posts.filter((post) => holds(post, on)) ?? [];
  return posts.length > 0 && posts.every((post) => WITHOUT_SEAT.includes(post.role));
}

type MeetingMust = Exclude<
  Must,
  { be: "evidenced" | "about" | "done" | "led" | "handled" | "by-methods" | "disposed" | "stepped" }
>;

function judgeMeeting(
  meeting: Meeting,
  must: MeetingMust,
  short: <Code extends FindingCode>(code: Code, args: FindingArgs[Code]) => Outcome<Code>,
  context: Context,
): Outcome {
  const holders = "roles" in must ? holdersOn(must.roles, meeting.date, context) : [];
  const keys = holders.map((person) => person.key);
  const asked = (roles: readonly string[]) => askedOf(roles, meeting.date, context);
  switch (must.be) {
    case "attended": {
      const there = meeting.attendees;
      if (there.length === 0) return lacks("attendees");
      if (must.parties.some((party) => there.includes(partyKey(party.type, party.id)))) return HOLDS;
      return short("record-not-attended", {
        names: there.map((key) => nameOf(key, context)),
        asked: must.parties.map((party) => recipientParty(party, context.unit, context.terms).name),
      });
    }
    case "joined": {
      if (meeting.attendees.length === 0) return lacks("attendees");
      // A guest was there: how he is listed is no absence.
      const there = [...meeting.attendees, ...meeting.guests, ...meeting.absent, meeting.chair];
      // Where the body as a whole attended, the record does not tell who stayed away.
      if (there.includes(LEADING_BODY)) return HOLDS;
      const missing = holders.filter((person) => !there.includes(person.key));
      return missing.length === 0 ? HOLDS : short("record-not-joined", { names: missing.map((person) => person.name) });
    }
    case "chaired": {
      if (meeting.chair === null) return lacks("chair");
      if (keys.includes(meeting.chair)) return HOLDS;
      return short("record-chaired", { chair: nameOf(meeting.chair, context), asked: asked(must.roles) });
    }
    case "last-spoken": {
      // Who has no vote there may be asked something afterwards: his view is none of those that the head waits for.
      const voting = meeting.speakers.filter((key) => !isOrdinary(key, meeting.date, context));
      const last = voting.at(-1) ?? meeting.speakers.at(-1);
      if (last === undefined) return lacks("speakers");
      if (keys.includes(last)) return HOLDS;
      const spoke = keys.some((head) => meeting.speakers.includes(head));
      const args = { speaker: nameOf(last, context), asked: asked(must.roles) };
      if (spoke) return short("record-last-spoken", args);
      if (keys.some((head) => meeting.absent.includes(head))) return HOLDS;
      const there = [meeting.chair, ...meeting.attendees, ...meeting.guests];
      if (keys.some((head) => there.includes(head))) return outcome("review", "record-last-spoken", args);
      return meeting.attendees.length === 0 && keys.length > 0 ? lacks("attendees") : HOLDS;
    }
    case "commented": {
      if (meeting.comments.length === 0) return lacks("comments");
      const { absent, attendees, chair, comments, speakers } = meeting;
      const excused = [chair, ...absent, ...comments];
      // Where it is written who was there, nobody else could be commented on.
      const there = attendees.length === 0 ? keys : [...attendees, ...speakers];
      const missing = holders.filter(({ key }) => there.includes(key) && !excused.includes(key));
      return missing.length === 0
        ? HOLDS
        : short("record-not-commented", { names: missing.map((person) => person.name) });
    }
    case "withdrawn": {
      const { absent, attendees, chair, guests, interested, speakers } = meeting;
      const stayed = interested.filter((key) => [...attendees, ...speakers, chair].includes(key));
      const isAway = interested.every((key) => absent.includes(key));
      if (stayed.length === 0 && attendees.length === 0 && !isAway) return lacks("attendees");
      if (stayed.length > 0) return short("record-not-withdrawn", { names: stayed.map((key) => nameOf(key, context)) });
      // A guest may have left for the item: that is for a person to judge.
      const guest = interested.filter((key) => guests.includes(key));
      return guest.length === 0
        ? HOLDS
        : outcome("review", "record-not-withdrawn", { names: guest.map((key) => nameOf(key, context)) });
    }
  }
}

function isFirm(record: AnyRecord, rule: RecordRule): boolean {
  if (rule.review) return false;
  if (rule.firmIfDecided && !(record.kind === "meetings" && record.decisions.length > 0)) return false;
  return rule.firmTopics.length === 0 || rule.firmTopics.some((topic) => topicsOf(record).includes(topic));
}

function isHolder(key: PartyKey, roles: readonly string[], on: Day, context: Context): boolean {
  return isActor(key, { type: "role", roles }, on, context);
}
