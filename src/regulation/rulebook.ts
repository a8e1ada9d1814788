import type { Cadence, MonthDay } from "../calendar/period.js";
import type { CoversWord } from "../generated/schemas.js";

/** A text in both languages. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** A regulation as data: what a rulebook file says, its references resolved. */
export interface Rulebook {
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

/** How a word that the text leaves open is read; without `words`, a named stretch of the year. */
export interface Interpretation {
  readonly id: string;
  readonly words: string | null;
  readonly window: { readonly from: MonthDay; readonly to: MonthDay } | null;
  readonly grace: number | null;
  readonly n: number | null;
  /** Days within which; 及时 is 30. */
  readonly within: number | null;
  readonly reading: LocalText | null;
}

/** A standing rule: who owes what, how often or by when, and what record shows it done. */
export interface Obligation {
  readonly regulation: string;
  readonly clause: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly holder: HolderSelector;
  readonly counterparts: readonly CounterpartSelector[];
  /** Ids of relations or of the unit's bodies: one duty for each; none where empty. */
  readonly recipients: readonly Recipient[];
  readonly schedule: Schedule;
  /** How many records on different days. */
  readonly n: number;
  /** What a record must be: any of these. */
  readonly evidence: readonly Evidence[];
  /** Terms of unit kinds and levels it binds; empty: all. */
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly needsSubordinates: boolean;
  readonly onlyWithCaseMeasure: boolean;
  readonly personal: boolean;
  readonly interpretations: readonly Interpretation[];
}

export type HolderSelector =
  | { readonly by: "body"; readonly body: string }
  | { readonly by: "role"; readonly roles: readonly string[] }
  | { readonly by: "heads" }
  | { readonly by: "department"; readonly function: string };

export type CounterpartSelector =
  | { readonly by: "role"; readonly roles: readonly string[] }
  | { readonly by: "body"; readonly body: string }
  | { readonly by: "overseen-departments" | "overseen-heads" | "overseen-leaders" | "overseen-staff" }
  | { readonly by: "overseer" }
  | { readonly by: "subordinate-units"; readonly kinds: readonly string[] }
  | { readonly by: "subordinate-heads" };

export interface Recipient {
  readonly type: "organ" | "body";
  readonly id: string;
}

export type Schedule =
  | { readonly type: "every"; readonly cadence: Cadence; readonly byCovers: boolean; readonly grace: number }
  | { readonly type: "window"; readonly opens: MonthDay; readonly closes: MonthDay }
  | { readonly type: "due"; readonly opens: MonthDay; readonly due: MonthDay; readonly covers: readonly CoversWord[] }
  | { readonly type: "after"; readonly selector: TriggerSelector; readonly within: number };

export const TRIGGER_KINDS = ["case", "event", "meeting", "assessment", "activity", "report", "appointment"] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** The vocabulary that the types of each kind of record are terms of; a case has no type. */
export const TYPE_VOCABULARY = {
  meeting: "meetings",
  talk: "talks",
  report: "reports",
  activity: "activities",
  assessment: "assessments",
  event: "events",
  appointment: "appointments",
} as const;

/** Which records an obligation starts from: any of the kinds and types, that meet every condition given. */
export interface TriggerSelector {
  readonly records: readonly { readonly kind: TriggerKind; readonly types: readonly string[] | null }[];
  readonly severities: readonly string[];
  readonly flags: readonly string[];
  /** Roles one of which the case's subject held on its date. */
  readonly subjectRoles: readonly string[];
  readonly topics: readonly string[];
  /** Only meetings that record what they decided. */
  readonly decisions: boolean;
  /** Only what concerns the holder himself, or a department that he oversees (heads) on day 0. */
  readonly concerning: "overseen-department" | "headed-department" | "holder" | null;
  /** Cases and events of subordinate units, at any depth, too. */
  readonly below: boolean;
}

/** What a record must be. A slot names who stands in it: a part of the duty, or a body or relation. */
export interface Evidence {
  readonly kind: "meeting" | "talk" | "report" | "activity" | "assessment";
  /** Ids of types, any of which serves; null: any type. */
  readonly types: readonly string[] | null;
  /** Ids of topics, at least one of which the record must have; empty: not looked at. */
  readonly topics: readonly string[];
  readonly form: string | null;
  readonly regular: boolean | null;
  readonly covers: readonly CoversWord[];
  /** What the trigger itself records serves too. */
  readonly own: "reported" | null;
  readonly slots: readonly Slot[];
}

export const SLOT_NAMES = ["from", "to", "by", "with", "chair", "subject", "departments"] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

export interface Slot {
  readonly name: SlotName;
  /** Any of these may stand in it. */
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly as: "holder" | "counterpart" | "recipient" | "department" | "subordinate" | "concerned" }
  | { readonly as: "party"; readonly type: "organ" | "body"; readonly id: string };

/** What every rule on records has. */
export interface RuleBase {
  readonly regulation: string;
  readonly clause: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly interpretations: readonly Interpretation[];
}

/** A rule judges a record where an obligation judges an absence. Each kind is one file under audit/rules/. */
export type Rule = AccountRule | LadderRule | BarRule | RecordRule;

/** Who must appear among those whose responsibility for a case was decided (一案双查). */
export interface AccountRule extends RuleBase {
  readonly check: "account";
  readonly cases: CaseCondition;
  readonly who: readonly Accountable[];
  /** Pursued depending on circumstances: what is missing is for a person to judge. */
  readonly discretion: boolean;
}

export interface CaseCondition {
  readonly severities: readonly string[];
  readonly flags: readonly string[];
  /** Roles of which the subject held one, or none, when it happened. */
  readonly subjectRoles: readonly string[];
  readonly otherRoles: readonly string[];
}

export type Accountable =
  | { readonly as: "any" | "department-head" | "overseer" | "branch-secretary" }
  /** A body, or anybody in one of the roles and in none of the others. */
  | {
      readonly as: "side";
      readonly body: string;
      readonly roles: readonly string[];
      readonly notRoles: readonly string[];
    };

/** Which measures fit how grave a neglect, for a person or for a body. */
export interface LadderRule extends RuleBase {
  readonly check: "ladder";
  readonly on: "person" | "body" | "either";
  /** Lightest first. */
  readonly tiers: readonly Tier[];
  /** Measures that are only for the other kind of party. */
  readonly others: readonly string[];
}

export interface Tier {
  readonly severity: string;
  readonly clause: string;
  readonly measures: readonly string[];
}

/** What a leader who was held to account may not receive, and for how long (影响期). */
export interface BarRule extends RuleBase {
  readonly check: "bar";
  /** Measures that start it; empty: any finding of accountability does. */
  readonly measures: readonly string[];
  readonly bars: "honours" | "appointment" | "equal-post" | "higher-post" | "promotion";
  /** Calendar months; null: the year of the decision. */
  readonly months: number | null;
  /** Disciplinary sanctions beside the measure whose own end prevails where it is later. */
  readonly untilSanction: readonly string[];
  /** The post held before the measure is what counts: with an appointment between, a person must judge. */
  readonly levelBefore: boolean;
}

/** How a record of some kind must be: who chaired, who spoke last, who attended, what it was about, whether it has a record of itself. */
export interface RecordRule extends RuleBase {
  readonly check: "record";
  readonly kind: "meetings" | "talks" | "activities";
  /** Ids of types; null: any. */
  readonly types: readonly string[] | null;
  /** Topics one of which it has; empty: not looked at. */
  readonly topics: readonly string[];
  /** Roles one of which somebody who did it held on its day; empty: not looked at. */
  readonly byRoles: readonly string[];
  readonly must: Must;
  /** What falls short is for a person to judge: always, or where it has none of these topics. */
  readonly review: boolean;
  readonly firmTopics: readonly string[];
}

export type Must =
  | { readonly be: "evidenced" }
  | { readonly be: "chaired" | "last-spoken" | "commented"; readonly roles: readonly string[] }
  | { readonly be: "attended"; readonly parties: readonly Recipient[] }
  | { readonly be: "about"; readonly topics: readonly string[] };
