import type { Day } from "../calendar/day.js";
import type { Span } from "../calendar/span.js";
import type { PartyType } from "../terms/party-types.js";
import type { Kind } from "../terms/record-kinds.js";
import type { LabelSource } from "./labels.js";

/**
 * A party as records name it, resolved: `person:hexi/li`, `body:party-group`, `department:office`, `unit:hexi`, `organ:superior-party`.
 * An organ is each relation it bears. Bodies and departments are those of the record's own unit; a person's id is unique in his unit.
 */
export type PartyKey = `${PartyType}:${string}`;

export interface Ledger {
  /** In the order of their ids. */
  readonly units: readonly Unit[];
  /** Ledger files read: descriptions of units and record files. */
  readonly files: number;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Ids of the terms. */
  readonly kind: string;
  readonly level: string;
  /** The id of the superior unit, which may lie outside the ledger. */
  readonly superior: string | null;
  readonly span: Span;
  readonly bindings: readonly Binding[];
  readonly organs: readonly Organ[];
  readonly departments: readonly Department[];
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly records: Records;
  /** Its unit.yaml relative to the ledger, and the line it begins on. */
  readonly file: string;
  readonly line: number;
}

/** A regulation that binds a unit, and the first and last day on which it does. */
export interface Binding extends Span {
  readonly regulation: string;
}

export interface Organ {
  readonly name: string;
  readonly relations: readonly string[];
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly function: string | null;
  /** Functions that it has by its very name, whatever is written. */
  readonly named?: readonly string[];
}

/** Whether a department has one of some functions: the one written, or one by its name (an organisation department written as political work). */
export function hasFunction({ function: written, named }: Department, functions: readonly string[]): boolean {
  return functions.some((id) => id === written || named?.includes(id));
}

/** How many ballots there are for some grades together; one that nobody voted for has none. */
export function ballotsFor(grades: readonly string[], votes: Readonly<Record<string, number>>): number {
  return grades.reduce((sum, grade) => sum + (votes[grade] ?? 0), 0);
}

/** One of several bodies of one kind, such as the cells of a branch, and the days there is. */
export interface Group extends Span {
  /** No department or body of the unit has it. */
  readonly id: string;
  readonly name: string;
  /** The id of the term. */
  readonly kind: string;
  readonly head: PartyKey | null;
  readonly members: readonly PartyKey[];
}

export interface Person {
  /** Unique in the ledger. */
  readonly key: PartyKey;
  /** Unique in the unit; the name where none is written. */
  readonly id: string;
  readonly name: string;
  readonly posts: readonly Post[];
}

/** A post and the days it was held, both included. */
export interface Post extends Span {
  readonly role: string;
  /** What the post is called (副局长), where that is recorded. */
  readonly title?: string;
  /** Ids of the departments it is in; a branch secretary's: those of the branch. */
  readonly departments: readonly string[];
  /** Departments and groups that it oversees, and units, each by the id or the name that was written. */
  readonly oversees: readonly PartyKey[];
  /** Departments, groups and people of the unit that it keeps in contact with, and units likewise. */
  readonly contacts: readonly PartyKey[];
}

/** Who is recorded to sit on a body, and where its office is. */
export interface Body extends Span {
  readonly id: string;
  readonly head: PartyKey | null;
  readonly deputies: readonly PartyKey[];
  readonly members: readonly PartyKey[];
  readonly office: PartyKey | null;
  readonly line: number;
}

/** A record of each kind. */
export interface RecordOf extends Record<Kind, RecordBase> {
  meetings: Meeting;
  talks: Talk;
  reports: Report;
  activities: Activity;
  assessments: Assessment;
  cases: Case;
  events: Event;
  appointments: Appointment;
  waivers: Waiver;
  answers: Answer;
}

export type AnyRecord = RecordOf[Kind];

/** Every record of a unit, by kind, in the order of files and lines. */
export type Records = { readonly [K in Kind]: readonly RecordOf[K][] };

/** What every record has. */
export interface RecordBase {
  readonly kind: Kind;
  readonly id: string | null;
  /** What was written: the label of a record without an id is made from it (labels.ts). */
  readonly content: LabelSource;
  readonly date: Day;
  /** The last day of what took several; the date otherwise. */
  readonly ends: Day;
  readonly recorded: Day | null;
  readonly title: string | null;
  readonly about: readonly string[];
  readonly evidence: readonly string[];
  /** The file relative to the ledger, and the line the record begins on. */
  readonly file: string;
  readonly line: number;
}

export interface Meeting extends RecordBase {
  readonly kind: "meetings";
  readonly type: string;
  readonly topics: readonly string[];
  readonly chair: PartyKey | null;
  /** The group, department or body that met, where that is written. */
  readonly of: PartyKey | null;
  readonly attendees: readonly PartyKey[];
  readonly absent: readonly PartyKey[];
  /** Those of the guests who are known in the ledger; a guest need not be. */
  readonly guests: readonly PartyKey[];
  readonly regular: boolean;
  readonly heard: readonly Heard[];
  readonly speakers: readonly PartyKey[];
  readonly comments: readonly PartyKey[];
  /** What was decided, as written. */
  readonly decisions: readonly string[];
  readonly steps: readonly Step[];
  /** Who has an interest in what is discussed. */
  readonly interested: readonly PartyKey[];
}

/** What was done on the way to what a record tells, or after it: consulted, vetted, approved, disclosed. */
export interface Step {
  readonly type: string;
  readonly date: Day;
  readonly by: readonly PartyKey[];
  readonly opinion: string | null;
}

/** An oral report heard at a meeting. */
export interface Heard {
  readonly from: PartyKey;
  readonly type: string;
  readonly covers: string | null;
}

export interface Talk extends RecordBase {
  readonly kind: "talks";
  readonly type: string;
  readonly by: readonly PartyKey[];
  readonly with: readonly PartyKey[];
  readonly topics: readonly string[];
}

export interface Report extends RecordBase {
  readonly kind: "reports";
  readonly type: string;
  readonly from: readonly PartyKey[];
  readonly to: readonly PartyKey[];
  readonly form: string;
  readonly covers: string | null;
  readonly topics: readonly string[];
  readonly steps: readonly Step[];
}

export interface Activity extends RecordBase {
  readonly kind: "activities";
  readonly type: string;
  readonly by: readonly PartyKey[];
  readonly with: readonly PartyKey[];
  readonly departments: readonly PartyKey[];
  readonly topics: readonly string[];
  readonly to: readonly PartyKey[];
  readonly covers: string | null;
  readonly steps: readonly Step[];
  /** Who led it. */
  readonly leader: PartyKey | null;
}

export interface Assessment extends RecordBase {
  readonly kind: "assessments";
  readonly type: string;
  readonly covers: string;
  readonly by: readonly PartyKey[];
  readonly regulation: string | null;
  readonly subject: readonly PartyKey[];
  readonly grade: string | null;
  /** Ballots by grade. */
  readonly votes: Readonly<Record<string, number>> | null;
  readonly valid: number | null;
  /** How it was done: terms where a rulebook names them, else as written. */
  readonly methods: readonly string[];
  readonly topics: readonly string[];
  /** Who led the assessment team. */
  readonly leader: PartyKey | null;
}

export interface Measure {
  readonly type: string;
  /** A sanction as it was written: 党内警告. */
  readonly written?: string;
  readonly date: Day;
  readonly until: Day | null;
}

export interface Case extends RecordBase {
  readonly kind: "cases";
  readonly occurred: Day;
  /** A party of the ledger, or null where `subjectText` names somebody else. */
  readonly subject: PartyKey | null;
  readonly subjectText: string;
  readonly department: string | null;
  /** As written: the subject's post, what kind of breach, how far the case has come. */
  readonly post: readonly string[];
  readonly category: readonly string[];
  readonly status: readonly string[];
  readonly severity: string | null;
  readonly flags: readonly string[];
  /** What was done to the subject. */
  readonly measures: readonly Measure[];
  readonly reported: readonly { readonly to: readonly PartyKey[]; readonly date: Day }[];
  readonly leaders: readonly Leader[];
  readonly decision: Decision | null;
  readonly mitigating: readonly string[];
  readonly aggravating: readonly string[];
  readonly concluded: Day | null;
  /** Leaders whose spouse, child or close staff the subject is. */
  readonly related: readonly PartyKey[];
  readonly handledBy: readonly PartyKey[];
}

/** The wrong decision a case is about: by all together or by one alone, who took part, who is recorded as opposed. */
export interface Decision {
  readonly mode: string | null;
  readonly by: readonly PartyKey[];
  readonly dissent: readonly PartyKey[];
}

/** What was decided of a leader's responsibility for a case. */
export interface Leader {
  readonly who: PartyKey;
  readonly finding: string;
  readonly responsibility: string | null;
  readonly severity: string | null;
  readonly date: Day;
  readonly measures: readonly Measure[];
  /** Terms where a rulebook names them, else as written. */
  readonly ground: readonly string[];
  readonly mitigating: readonly string[];
  readonly aggravating: readonly string[];
  readonly adjustment: string | null;
  readonly decidedBy: readonly PartyKey[];
  /** Who decided, by names that nobody in the ledger bears. */
  readonly decidedByOthers: readonly string[];
}

export interface Event extends RecordBase {
  readonly kind: "events";
  readonly type: string;
  readonly person: readonly PartyKey[];
  readonly summary: string | null;
  /** Departments, groups, or units below, that it is about. */
  readonly department: readonly PartyKey[];
  readonly superior: PartyKey | null;
  readonly flags: readonly string[];
  readonly handledBy: readonly PartyKey[];
  readonly disposal: readonly string[];
}

export interface Appointment extends RecordBase {
  readonly kind: "appointments";
  readonly type: string;
  readonly person: readonly PartyKey[];
  readonly post: string | null;
  readonly rank: string | null;
  readonly steps: readonly Step[];
}

/** A waiver: what it does not name, it covers. */
export interface Waiver extends RecordBase {
  readonly kind: "waivers";
  readonly regulation: string;
  readonly clause: string;
  readonly holder: readonly PartyKey[];
  readonly counterpart: readonly PartyKey[];
  readonly recipient: readonly PartyKey[];
  readonly period: string | null;
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: Day;
}

/** What a person decided of what was left for him to judge. */
export interface Answer extends RecordBase {
  readonly kind: "answers";
  readonly regulation: string;
  readonly clause: string;
  /** The label of the finding. */
  readonly period: string;
  /** Empty where it names nobody. */
  readonly holder: readonly PartyKey[];
  readonly answer: AnswerGiven;
  readonly by: string;
  readonly reason: string;
}

/** What a person may decide. */
export const ANSWERS_GIVEN = ["met", "breach", "not-applicable"] as const;
export type AnswerGiven = (typeof ANSWERS_GIVEN)[number];

/** The key of a party. */
export function partyKey(type: PartyType, id: string): PartyKey {
  return `${type}:${id}`;
}

/** The key of a person of a unit. @param id unique in the unit */
export function personKey(unit: string, id: string): PartyKey {
  return partyKey("person", `${unit}/${id}`);
}

/** The id of the unit that the key of a person names. */
export function unitIdOf(person: PartyKey): string {
  const id = idOf(person);
  return id.slice(0, id.indexOf("/"));
}

/** The id in a party's key; of a person with his unit's before it. */
export function idOf(key: PartyKey): string {
  return key.slice(key.indexOf(":") + 1);
}

/** The id in a party's key as records and results of a unit write it: of a person of another unit `hexi/li`, of its own `li` (contract 1). */
export function idIn(unit: Pick<Unit, "id">, key: PartyKey): string {
  const own = personKey(unit.id, "");
  return key.startsWith(own) ? key.slice(own.length) : idOf(key);
}

/** All records of a unit. */
export function recordsOf(unit: Unit): AnyRecord[] {
  return Object.values(unit.records).flat();
}
