import { groupBy } from "../../base/grouping.js";
import { compareTexts } from "../../base/text-order.js";
import { addMonths, type Day } from "../../calendar/day.js";
import { periodOfLabel } from "../../calendar/period.js";
import { holds } from "../../calendar/span.js";
import { labelOf } from "../../ledger/labels.js";
import {
  type AnyRecord,
  type Assessment,
  ballotsFor,
  type Case,
  type Event,
  idOf,
  type PartyKey,
  partyKey,
} from "../../ledger/model.js";
import { personAmong } from "../../ledger/person-index.js";
import type { TriggerSelector, VoteShare } from "../../regulation/rulebook.js";
import type { Kind } from "../../terms/record-kinds.js";
import { RECORD_KINDS } from "../../terms/record-kinds.js";
import type { Neighbour } from "../neighbours.js";

/** The record that an obligation starts from, and what is known of it (contract 3.9). */
export interface Trigger {
  readonly record: AnyRecord;
  /** What `about` may call it: its id or label, from another unit `unit/id`; of assessments of one time, any of theirs. */
  readonly names: readonly string[];
  /** Departments and people it concerns: a department also where one of its people is named. */
  readonly departments: readonly string[];
  readonly people: readonly PartyKey[];
  /** Departments, groups and units that it names itself; of a subordinate's record its unit is one. */
  readonly named: readonly PartyKey[];
  /** What the ledger lacks to settle whether and how the duty was done. */
  readonly lacks: "severity" | "grade" | "votes" | "concerned" | "source" | null;
  /** Whether the limit holds for it, as far as that is up to how grave it is. */
  readonly isLimited: boolean;
}

/** A trigger, with the name by which its duties are told apart. */
export interface LabelledTrigger {
  readonly trigger: Trigger;
  readonly label: string;
}

/** A unit whose records may be triggers. */
export interface TriggerSource {
  readonly unit: Neighbour;
  readonly recordsOf: (kind: Kind) => readonly AnyRecord[];
  /** What other units put before the names of its records. */
  readonly prefix: string;
}

/** The triggers among a unit's records that are seen on the as-of day. */
export function triggersOf(
  { unit, recordsOf, prefix }: TriggerSource,
  selector: TriggerSelector,
  asOf: Day,
): readonly LabelledTrigger[] {
  const records = selector.records.flatMap(({ kind, types }) =>
    recordsOf(RECORD_KINDS[kind].kind).filter(
      (record) => record.date <= asOf && (types === null || ("type" in record && types.includes(record.type))),
    ),
  );
  const sources =
    selector.about && new Set(recordsOf(RECORD_KINDS[selector.about].kind).filter(isOwnAssessment).map(labelOf));
  const apart = selector.eachPart ? apartFromParts : apartFromWholes;
  const chosen = apart(
    records.filter((record) => fits(record, unit, selector) && isFrom(record, sources) && isOwnAssessment(record)),
  );
  if (chosen.length === 0) return NONE;
  return oneForEachAssessedTime(chosen, selector).map((group) => {
    const [record] = group;
    const names = group.map((one) => prefix + labelOf(one));
    const own = prefix === "" ? [] : [partyKey("unit", unit.id)];
    const isAsked = (key: PartyKey) =>
      record.kind !== "assessments" || !selector.of || key.startsWith(`${selector.of}:`);
    const named = [...new Set([...group.flatMap((one) => partiesNamed(one, unit)), ...own])].filter(isAsked);
    const isLimited = record.kind !== "events" || isMajor(record) || isFirm(record, selector);
    const lacks = lacking(record, selector);
    const concerned = group.map((one) => concerns(one, unit));
    const people = [...new Set(concerned.flatMap((one) => one.people))].filter(isAsked);
    const departments = [...new Set(concerned.flatMap((one) => one.departments))];
    const trigger: Trigger = { record, names, departments, people, named, lacks, isLimited };
    return { label: prefix + labelOf(record), trigger };
  });
}

const NONE: readonly LabelledTrigger[] = [];

/** Kinds of records on somebody whose roles a trigger may ask for. */
const SUBJECT_KINDS: readonly Kind[] = ["cases", "events", "appointments"];

/** Whether a record is as the selector wants it; a case without a severity may be, which leaves its duty undetermined. */
function fits(record: AnyRecord, unit: Neighbour, selector: TriggerSelector): boolean {
  if (selector.topics.length > 0 && !isOnTopic(record, selector)) return false;
  if (record.kind === "events" && !mentionsOne(record, selector.mentions)) return false;
  if (selector.unlinked && record.about.length > 0) return false;
  if (selector.decisions && !(record.kind === "meetings" && record.decisions.length > 0)) return false;
  if (selector.subjectRoles.length > 0 && SUBJECT_KINDS.includes(record.kind) && !namesNobody(record)) {
    const people = peopleNamed(record);
    const isOne = unit.people.some(
      (person) =>
        people.includes(person.key) &&
        person.posts.some((post) => selector.subjectRoles.includes(post.role) && holds(post, record.date)),
    );
    if (!isOne) return false;
  }
  if (selector.otherRoles.length > 0 && isOnOthersAlone(record, unit, selector.otherRoles)) return false;
  if (record.kind === "assessments" && selector.grades.length > 0 && record.grade !== null)
    if (!selector.grades.includes(record.grade)) return false;
  if (record.kind === "assessments" && selector.votes && !mayHaveVotes(record, selector.votes)) return false;
  if (record.kind === "assessments" && selector.ended && !isOfThePast(record)) return false;
  if (record.kind === "assessments" && selector.of !== null) {
    const { of } = selector;
    return record.subject.some((key) => key.startsWith(`${of}:`) && key !== partyKey("unit", unit.id));
  }
  if (record.kind === "events" && selector.onlyMajor.includes(record.type) && !isMajor(record)) return false;
  if (record.kind === "events" && selector.onlyOfUnits.includes(record.type) && !namesUnit(record)) return false;
  if (record.kind === "events" && selector.ownOnly && record.superior !== null) return false;
  if (record.kind === "events" && selector.superiors.length > 0 && record.superior !== null) {
    return selector.superiors.includes(idOf(record.superior));
  }
  if (record.kind !== "cases") return true;
  if (!isGraveEnough(record, selector) || !isOnOneAsked(record, unit, selector)) return false;
  if (selector.categories.length > 0 && record.category.length > 0) {
    const isOne = record.category.some((text) => selector.categories.some((word) => text.includes(word)));
    if (!isOne) return false;
  }
  return selector.flags.length === 0 || selector.flags.some((flag) => record.flags.includes(flag));
}

/** So early in a time nothing of it can be assessed but what went before. */
const BEGINNING = 3;

/** Whether an assessment is of what is past: the time that it is on was over, or had hardly begun, when it was made. */
function isOfThePast({ covers, ends }: Assessment): boolean {
  const time = periodOfLabel(covers);
  return time !== undefined && (time.to < ends || ends < addMonths(time.from, BEGINNING));
}

/** Whether a case has one of the severities asked for, or a flag that stands for one; one without a severity may have. */
function isGraveEnough({ flags, severity }: Case, { severities, orFlagged }: TriggerSelector): boolean {
  if (severities.length === 0 || severity === null || severities.includes(severity)) return true;
  return orFlagged.some((flag) => flags.includes(flag));
}

/** Whether a record is on one of the topics asked for, or a meeting that heard or, without topics, decided what stands for them. */
function isOnTopic(record: AnyRecord, { orDecided, orHeard, topics }: TriggerSelector): boolean {
  if (record.kind === "meetings") {
    if (record.heard.some(({ type }) => orHeard.includes(type))) return true;
    if (record.topics.length === 0 && record.decisions.some((text) => orDecided.some((word) => text.includes(word))))
      return true;
  }
  return "topics" in record && topics.some((topic) => record.topics.includes(topic));
}

/** Whether an event calls for something though it is not flagged as major; of another a person judges. */
function isFirm(event: Event, { limitIfMajor, limitIfMentions }: TriggerSelector): boolean {
  return !limitIfMajor.includes(event.type) && mentionsOne(event, limitIfMentions);
}

/** Whether what is written of an event has one of some words; where nothing is, it may. */
function mentionsOne({ summary, title }: Event, words: readonly string[]): boolean {
  const written = [title, summary].filter((text) => text !== null);
  return (
    words.length === 0 || written.length === 0 || written.some((text) => words.some((word) => text.includes(word)))
  );
}

/** Whether the subject of a case held one of the roles asked for in cases, or the case has a flag that stands for that. */
function isOnOneAsked({ date, flags, subject }: Case, { people }: Neighbour, selector: TriggerSelector): boolean {
  const { caseRoles, orFlagged } = selector;
  if (caseRoles.length === 0 || orFlagged.some((flag) => flags.includes(flag))) return true;
  const posts = personAmong(people, subject)?.posts ?? [];
  return posts.some((post) => caseRoles.includes(post.role) && holds(post, date));
}

/** Whether a record is on people alone who then held none but these roles: one that names nobody is not. */
function isOnOthersAlone(record: AnyRecord, { people }: Neighbour, roles: readonly string[]): boolean {
  const named = record.kind === "assessments" ? record.subject : peopleNamed(record);
  return (
    named.length > 0 &&
    named.every((key) => {
      const posts = personAmong(people, key)?.posts.filter((post) => holds(post, record.date)) ?? [];
      return posts.length > 0 && posts.every((post) => roles.includes(post.role));
    })
  );
}

/** Whether an event that says what it came of came of one of some records, where that is asked for. */
function isFrom({ kind, about }: AnyRecord, sources: ReadonlySet<string> | null): boolean {
  return sources === null || kind !== "events" || about.length === 0 || about.some((name) => sources.has(name));
}

/** What organs outside alone assessed is theirs to follow up, never this unit's (contract 3.10). */
function isOwnAssessment(record: AnyRecord): boolean {
  return record.kind !== "assessments" || record.by.length === 0 || record.by.some((key) => !key.startsWith("organ:"));
}

function isMajor({ flags }: Pick<Event, "flags">): boolean {
  return flags.includes("major");
}

/** Whether an event says neither whom nor which department or unit it is about: it may be on anybody. */
function namesNobody(record: AnyRecord): boolean {
  return record.kind === "events" && record.person.length + record.department.length === 0;
}

function namesUnit({ department }: Pick<Event, "department">): boolean {
  return department.some((key) => key.startsWith("unit:"));
}

/** What activities are parts of is told by them: the round of tours, by the tour of each unit. */
function apartFromParts(records: readonly AnyRecord[]): AnyRecord[] {
  const wholes = new Set(records.flatMap(({ kind, about }) => (kind === "activities" ? about : [])));
  return records.filter((record) => !wholes.has(labelOf(record)));
}

/** An activity that is about another of the triggers is a part of it: the tour of one unit, of its round. */
function apartFromWholes(records: readonly AnyRecord[]): AnyRecord[] {
  const names = new Set(records.map(labelOf));
  return records.filter(({ kind, about }) => kind !== "activities" || !about.some((name) => names.has(name)));
}

function lacking(record: AnyRecord, selector: TriggerSelector): Trigger["lacks"] {
  if (record.kind === "events" && selector.aboutNeeded && record.about.length === 0) return "source";
  if (record.kind === "assessments") return lackingOfAssessment(record, selector);
  if (selector.subjectRoles.length > 0 && namesNobody(record)) return "concerned";
  if (record.kind !== "cases" || selector.severities.length === 0 || record.severity !== null) return null;
  return selector.orFlagged.some((flag) => record.flags.includes(flag)) ? null : "severity";
}

function lackingOfAssessment({ grade, valid, votes }: Assessment, selector: TriggerSelector): "grade" | "votes" | null {
  if (selector.grades.length > 0 && grade === null) return "grade";
  return selector.votes && (votes === null || valid === null) ? "votes" : null;
}

/** Whether so many of the valid ballots are for some grades; where they are not on record, they may be. */
function mayHaveVotes({ valid, votes }: Assessment, { grades, part, of, isEnough }: VoteShare): boolean {
  if (votes === null || valid === null) return true;
  const cast = ballotsFor(grades, votes);
  const margin = cast * of - valid * part;
  return margin > 0 || (isEnough && margin === 0 && cast > 0);
}

/** Assessments of one time are one trigger, the latest first, those that lack a grade or votes that are asked for apart; every other record is one by itself. */
function oneForEachAssessedTime(
  records: readonly AnyRecord[],
  selector: TriggerSelector,
): [AnyRecord, ...AnyRecord[]][] {
  const timeOf = (record: AnyRecord) =>
    record.kind === "assessments" ? `${record.type} ${record.covers} ${lackingOfAssessment(record, selector)}` : record;
  return [...groupBy<AnyRecord | string, AnyRecord>([...records].sort(latestFirst), (one) => [timeOf(one)]).values()];
}

function latestFirst(a: AnyRecord, b: AnyRecord): number {
  return compareTexts(b.ends, a.ends) || compareTexts(labelOf(a), labelOf(b));
}

/** The departments and people a record is about: those it names, and the departments its people were posted in on its day. */
function concerns(record: AnyRecord, unit: Neighbour): Pick<Trigger, "departments" | "people"> {
  const people = peopleNamed(record);
  const named = departmentsNamed(record);
  if (named.length > 0 || people.length === 0) return { people, departments: named };
  const posted = unit.people
    .filter((person) => people.includes(person.key))
    .flatMap((person) => person.posts.filter((post) => holds(post, record.date)).flatMap((post) => post.departments));
  return { people, departments: [...new Set(posted)] };
}

function peopleNamed(record: AnyRecord): PartyKey[] {
  if (record.kind === "cases") return record.subject?.startsWith("person:") ? [record.subject] : [];
  if (record.kind === "events" || record.kind === "appointments") return [...record.person];
  if (record.kind === "talks") return [...record.with];
  if (record.kind === "assessments") return record.subject.filter((key) => key.startsWith("person:"));
  return [];
}

/** The departments and units that a record names; of an assessment, but for the unit itself. */
function partiesNamed(record: AnyRecord, unit: Neighbour): PartyKey[] {
  const departments = departmentsNamed(record).map((id) => partyKey("department", id));
  if (record.kind === "events") return [...record.department];
  if (record.kind === "activities") return [...record.departments];
  if (record.kind === "cases" && record.subject?.startsWith("unit:")) return [...departments, record.subject];
  if (record.kind === "assessments")
    return record.subject.filter(
      (key) => key.startsWith("department:") || (key.startsWith("unit:") && key !== partyKey("unit", unit.id)),
    );
  return departments;
}

function departmentsNamed(record: AnyRecord): string[] {
  if (record.kind === "cases") return record.department ? [record.department] : [];
  if (record.kind === "assessments") return record.subject.filter((key) => key.startsWith("department:")).map(idOf);
  if (record.kind === "events") return record.department.filter((key) => key.startsWith("department:")).map(idOf);
  if (record.kind === "activities") return record.departments.filter((key) => !key.startsWith("unit:")).map(idOf);
  return [];
}
