import type { Festival } from "../calendar/festivals.js";
import type { Limit } from "../calendar/limit.js";
import type { Cadence, MonthDay } from "../calendar/period.js";
import type { CoversWord, DayZero } from "../generated/schemas.js";
import { type Kind, RECORD_KINDS, type RecordWord, type TypedKind, type TypedWord } from "../terms/record-kinds.js";
import type { Vocabulary } from "../terms/terms.js";
import { type Applies, isNamed } from "./applies.js";
import type { Interpretation } from "./interpretation.js";
import type { LocalText } from "./local-text.js";
import type { NamedPeriod } from "./named-period.js";
import type { OwedTo, Recipient } from "./recipient.js";
import type { RuleBase } from "./rule.js";

/** A regulation as data: what a rulebook file says, its references resolved. @template Rule what is known of its rules */
export interface Rulebook<Rule extends RuleBase = RuleBase> {
  readonly id: string;
  /** Its file, as the user would write the path. */
  readonly path: string;
  readonly title: LocalText;
  readonly numbering: Numbering;
  readonly interpretations: ReadonlyMap<string, Interpretation>;
  /** In the order of the file, which is the order of clauses. */
  readonly obligations: readonly Obligation[];
  /** Rules on records, in the order of the file; their clauses follow the obligations'. */
  readonly rules: readonly Rule[];
  /** Every term that its obligations and rules name, once for each clause. */
  readonly termUses: readonly TermUse[];
}

/** A term that what checks a clause names. */
export interface TermUse {
  readonly vocabulary: Vocabulary;
  readonly id: string;
  readonly clause: string;
}

/** How the document writes its clause numbers: templates with `{cn}` for a Chinese numeral and `{n}` for an Arabic one. */
export interface Numbering {
  readonly article: string;
  readonly bracket: string;
  readonly point: string;
  readonly paragraph: string;
  readonly sub: string;
  readonly named: Readonly<Record<string, string>>;
}

/** A standing rule: who owes what, how often or by when, and what record shows it done. */
export interface Obligation extends Applies {
  readonly regulation: string;
  readonly clause: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly holder: HolderSelector;
  readonly counterparts: readonly CounterpartSelector[];
  /** The holders owe it to each other, each pair once. */
  readonly pairs: boolean;
  /** Ids of relations or of the unit's bodies: one duty for each; none where empty. */
  readonly recipients: readonly OwedTo[];
  /** Once the first recipient has been reported to, the others are due that day. */
  readonly atOnce: boolean;
  readonly schedule: Schedule;
  /** How many records on different days, or how many days. */
  readonly n: number;
  /** What n counts: records, or the days that records took, from their date to their last day. */
  readonly counts: "records" | "days";
  /** Another n where the unit is named so, by id or name. */
  readonly nFor: readonly { readonly unit: string; readonly n: number }[];
  /** What a record must be: any of these; with `all` a record of each is needed. */
  readonly evidence: readonly Evidence[];
  readonly all: boolean;
  readonly needsSubordinates: boolean;
  readonly onlyWithCaseMeasure: boolean;
  readonly personal: boolean;
  readonly interpretations: readonly Interpretation[];
  /** What whoever drafted it left to be decided: a rulebook with any is not judged by. */
  readonly todo: readonly string[];
}

/** How many records, or days, an obligation asks of a unit. */
export function timesAsked({ n, nFor }: Pick<Obligation, "n" | "nFor">, unit: Parameters<typeof isNamed>[0]): number {
  return nFor.find((one) => isNamed(unit, one.unit))?.n ?? n;
}

export type HolderSelector =
  | { readonly by: "body"; readonly body: string }
  | { readonly by: "role"; readonly roles: readonly string[] }
  | { readonly by: "heads" }
  | { readonly by: "department"; readonly function: string }
  | { readonly by: "group"; readonly kinds: readonly string[] };

export type CounterpartSelector =
  | { readonly by: "role"; readonly roles: readonly string[] }
  /** A body; what goes to one of others, or to whoever holds one of some roles, goes to it. */
  | {
      readonly by: "body";
      readonly body: string;
      readonly or: readonly Recipient[];
      readonly orRoles: readonly string[];
    }
  | { readonly by: "group"; readonly kinds: readonly string[] }
  | { readonly by: "overseen-departments" | "overseen-heads" | "overseen-leaders" | "overseen-staff" }
  | { readonly by: "overseer" }
  /** Everybody posted in a department that the holder heads; with roles, those who have one of them there. */
  | { readonly by: "own-staff"; readonly roles: readonly string[] }
  | { readonly by: "departments" | "department-heads" | "own-deputies" | "own-heads" | "contacts" }
  | { readonly by: "subordinate-units" | "units-below"; readonly kinds: readonly string[] }
  | { readonly by: "subordinate-heads" | "subordinate-discipline-heads" };

export type Schedule =
  | (ByTime & {
      readonly type: "every";
      readonly cadence: Cadence;
      readonly months: Months;
      /** By this day of the last month of each period, or that month's last; null: by the period's end. */
      readonly until: number | null;
    })
  /** On one day of each month. */
  | (ByTime & {
      readonly type: "on";
      readonly day: DayOfMonth;
      readonly orNextWorkday: boolean;
      readonly months: Months;
    })
  /** In each of some stretches of a year that the rulebook names. */
  | { readonly type: "periods"; readonly periods: readonly NamedPeriod[] }
  /** In the days that end on the day before each festival, or in those from the festival on. */
  | {
      readonly type: "festivals";
      readonly festivals: readonly Festival[];
      readonly side: "before" | "after";
      readonly days: Limit;
    }
  | { readonly type: "window"; readonly opens: MonthDay; readonly closes: MonthDay }
  | { readonly type: "due"; readonly opens: MonthDay; readonly due: MonthDay; readonly covers: readonly CoversWord[] }
  | {
      readonly type: "after";
      readonly selector: TriggerSelector;
      /** Null: no limit is set. */
      readonly within: Limit | null;
      /** Acts from so many days before day 0 count. */
      readonly ahead: number;
      /** Acts from the day a case was found count, also before what the limit counts from. */
      readonly countsFromFound: boolean;
      /** What happened in a unit below sets no limit: whether it reaches this one is for a person to judge. */
      readonly isOpenBelow: boolean;
      /** What the limit counts from, the first of these days that is on record; empty: the record's own (last) day. */
      readonly countedFrom: readonly DayZero[];
      /** How long after that day it begins to count; null: at once. */
      readonly delay: Limit | null;
      /** Owed again and again, once in each such stretch: till the limit or, of a case that has none, till its conclusion. Null: once. */
      readonly repeat: Limit | null;
      /** Until then the duty is open without a limit; else there is none yet. */
      readonly openUntilThen: boolean;
    }
  /** In the days before a record; null: since the one before it. */
  | {
      readonly type: "before";
      readonly selector: TriggerSelector;
      readonly within: Limit | null;
      /** At the latest so long before it; null: by its day. */
      readonly lead: Limit | null;
    };

/** How records count for a calendar period: by their date or by the time they cover, which may be reported some days later. */
interface ByTime {
  readonly byCovers: boolean;
  readonly grace: number;
}

/** Which months of a year count, from 1 to 12; null: all. */
export type Months = readonly number[] | null;

/** A date of each month, or its last day where it has none, or such as the first Tuesday. Weekdays from 1 for Monday to 7 for Sunday. */
export type DayOfMonth =
  | { readonly date: number }
  | { readonly which: 1 | 2 | 3 | 4 | "last"; readonly weekday: number };

export const TRIGGER_KINDS = [
  "case",
  "event",
  "meeting",
  "talk",
  "assessment",
  "activity",
  "report",
  "appointment",
] as const satisfies readonly RecordWord[];
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** The vocabulary that the types of a kind of record, or of the measures of a case, are terms of; a case has no type. */
export function typeVocabulary(kind: TypedWord | "measure"): TypedKind | "measures" {
  return kind === "measure" ? "measures" : RECORD_KINDS[kind].kind;
}

/** Such as over a third of the valid ballots for the lowest grade. */
export interface VoteShare {
  readonly grades: readonly string[];
  readonly part: number;
  readonly of: number;
  /** Exactly so many do too. */
  readonly isEnough: boolean;
}

/** Which records an obligation starts from: any of the kinds and types, that meet every condition given. */
export interface TriggerSelector {
  readonly records: readonly { readonly kind: TriggerKind; readonly types: readonly string[] | null }[];
  readonly severities: readonly string[];
  /** Grades, one of which an assessment gave; empty: not looked at. */
  readonly grades: readonly string[];
  /** Ballots for some grades that an assessment must have; null: not looked at. */
  readonly votes: VoteShare | null;
  readonly flags: readonly string[];
  /** Flags one of which stands for a severity. */
  readonly orFlagged: readonly string[];
  /** Words one of which the category of a case contains, where it has one; empty: not looked at. */
  readonly categories: readonly string[];
  /** Roles one of which the case's subject held on its date. */
  readonly subjectRoles: readonly string[];
  /** Roles one of which the subject of a case held on its date, unless one of `orFlagged` stands for that; of other records not looked at. */
  readonly caseRoles: readonly string[];
  /** Roles: what is on people who held no other then is left out. */
  readonly otherRoles: readonly string[];
  readonly topics: readonly string[];
  /** Types of reports: a meeting that heard one needs none of the topics. */
  readonly orHeard: readonly string[];
  /** Words: a meeting without topics that decided something with one of them needs none of the topics. */
  readonly orDecided: readonly string[];
  /** Words one of which an event's title or summary has, where it has either; empty: not looked at. */
  readonly mentions: readonly string[];
  /** Only meetings that record what they decided. */
  readonly decisions: boolean;
  /** Only what concerns the holder himself, or a department that he oversees (heads) on day 0. */
  readonly concerning: "overseen-department" | "headed-department" | "holder" | null;
  /** Only what the holder himself did: held the talk, did the activity, made the report, met. */
  readonly byHolder: boolean;
  /** Only assessments of parties of this type; null: of any. */
  readonly of: "person" | "department" | "unit" | null;
  /** Only assessments of a time that was over, or had hardly begun, when they were made. */
  readonly ended: boolean;
  /** Types of events that count only where they name a unit. */
  readonly onlyOfUnits: readonly string[];
  /** Types of events that count only where they are flagged as major. */
  readonly onlyMajor: readonly string[];
  /** Types of events that have a limit only where they are flagged as major: whether others call for anything is for a person to judge. */
  readonly limitIfMajor: readonly string[];
  /** Words one of which is in what is written of an event, or it has no limit; empty: not looked at. */
  readonly limitIfMentions: readonly string[];
  /** Activities count each by itself, and not the whole that they are about; else the whole alone. */
  readonly eachPart: boolean;
  /** Events that say by their `about` what they came of, only if it is a record of this kind; null: not looked at. */
  readonly about: "assessment" | "meeting" | "activity" | null;
  /** What does not say by its `about` what it came of, and was not dealt with, is undetermined. */
  readonly aboutNeeded: boolean;
  /** Relations, one of which the organ that an event came from bears, where the event names it; empty: not looked at. */
  readonly superiors: readonly string[];
  /** No event that came from an organ above. */
  readonly ownOnly: boolean;
  /** Only what deals with no other record: its `about` names none. */
  readonly unlinked: boolean;
  /** Cases and events of subordinate units, at any depth, too. */
  readonly below: boolean;
}

/** What may show a duty done: a record of a kind, or a measure that a case records. */
export const EVIDENCE_KINDS = [
  "meeting",
  "talk",
  "report",
  "activity",
  "assessment",
  "case",
  "measure",
] as const satisfies readonly (RecordWord | "measure")[];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The kind of the records in which evidence stands: a measure stands in a case. */
export function kindOfEvidence(kind: EvidenceKind): Kind {
  return kind === "measure" ? "cases" : RECORD_KINDS[kind].kind;
}

/** What a record must be. A slot names who stands in it: a part of the duty, or a body or relation. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Ids of types, any of which serves; null: any type. */
  readonly types: readonly string[] | null;
  /** Ids of topics, at least one of which the record must have; empty: not looked at. */
  readonly topics: readonly string[];
  readonly form: string | null;
  readonly regular: boolean | null;
  readonly covers: readonly CoversWord[];
  /** Only meetings that record what they decided. */
  readonly decisions: boolean;
  /** A case that is merely opened leaves it open, once it has been so for long. */
  readonly carriedThrough: boolean;
  /** Whether such a record does it is for a person to judge (contract 3.10). */
  readonly doubtful: boolean;
  /** What is about what the trigger came of serves too. */
  readonly cause: boolean;
  /** Only after events of these types; empty: after whatever starts the duty. */
  readonly ifEvent: readonly string[];
  /** What the trigger itself records, or what is attached to it, serves too. */
  readonly own: "reported" | "itself" | "attached" | null;
  /** An act without `about` serves too where nothing else could be meant (contract 3.9). */
  readonly implied: boolean;
  readonly slots: readonly Slot[];
}

export const SLOT_NAMES = ["from", "to", "by", "with", "chair", "of", "subject", "departments"] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/** A place that must be filled; what was done jointly asks for one place twice. */
export interface Slot {
  readonly name: SlotName;
  /** Any of these may stand in it. */
  readonly parts: readonly Part[];
}

export type Part =
  /** Whoever of the record's unit holds one of the roles on the record's date. */
  | { readonly as: "any-role"; readonly roles: readonly string[] }
  /** The head of a group that is the holder or the counterpart. */
  | { readonly as: "group-head" }
  | { readonly as: "holder" | "counterpart" | "recipient" | "department" | "subordinate" | "concerned" }
  /** The one whom the trigger names, where it names a person. */
  | { readonly as: "person-concerned" }
  /** Whoever heads the department that owes it: a department acts through its head only where the row says so (contract 1). */
  | { readonly as: "holder-head" }
  /** A department or a unit that the trigger is about, or whoever leads it. */
  | { readonly as: "department-concerned" }
  /** The organ that the event came from. */
  | { readonly as: "sender" }
  /** Departments of the record's unit with one of these functions, or whoever heads one on the record's date. */
  | { readonly as: "any-department"; readonly functions: readonly string[] }
  /** The department that is recorded as the office of a body of the unit, or whoever heads it. */
  | { readonly as: "office-of"; readonly body: string }
  | { readonly as: "party"; readonly type: "organ" | "body"; readonly id: string };
