import type { Interpretation } from "./interpretation.js";
import type { LocalText } from "./local-text.js";
import type { Recipient } from "./recipient.js";

/** A rule judges a record where an obligation judges an absence. Each kind is one file under audit/rules/. */
export type Rule =
  | AccountRule
  | LadderRule
  | BarRule
  | RecordRule
  | CompositionRule
  | PortfolioRule
  | ScaleRule
  | GradeRule
  | PoorYearsRule
  | BearingRule
  | GroundRule
  | FactorRule
  | AuthorityRule
  | MeasureRule
  | MovedRule;

/** What every rule on records has. */
export interface RuleBase {
  readonly regulation: string;
  readonly clause: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly interpretations: readonly Interpretation[];
  /** Terms of unit kinds and levels it binds; empty: all. */
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
}

/** A body and those who act for it: anybody in one of the roles and in none of the others. */
export interface Side {
  readonly body: string;
  readonly roles: readonly string[];
  readonly notRoles: readonly string[];
}

/** Which cases a rule is about; what is empty is not looked at. */
export interface CaseCondition {
  readonly severities: readonly string[];
  readonly flags: readonly string[];
  /** Roles of which the subject held one, or none, when it happened. */
  readonly subjectRoles: readonly string[];
  readonly otherRoles: readonly string[];
}

/** Who must appear among those whose responsibility for a case was decided (一案双查). */
export interface AccountRule extends RuleBase {
  readonly check: "account";
  readonly cases: CaseCondition;
  readonly who: readonly Accountable[];
  /** Pursued depending on circumstances: what is missing is for a person to judge. */
  readonly discretion: boolean;
}

/** Whoever it may be; by post; the leaders whose family or staff the subject is; or one for a side. */
export type Accountable =
  | { readonly as: "any" | "department-head" | "overseer" | "branch-secretary" | "related" }
  | ({ readonly as: "side" } & Side);

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

/** How a record of some kind must be: who chaired, who did it, who spoke last, who attended, what it was about, what was done before it. */
export interface RecordRule extends RuleBase {
  readonly check: "record";
  readonly kind: "meetings" | "talks" | "reports" | "activities" | "assessments" | "cases" | "events" | "appointments";
  /** Ids of types; null: any. */
  readonly types: readonly string[] | null;
  /** Topics one of which it has, and such as it has none of; empty: not looked at. */
  readonly topics: readonly string[];
  readonly notTopics: readonly string[];
  readonly flags: readonly string[];
  /** Who did it, one of them: empty: not looked at. */
  readonly by: readonly Actor[];
  /** Only meetings that record what they decided. */
  readonly decisions: boolean;
  /** Only assessments of parties of this type; null: of any. */
  readonly of: "person" | "body" | "department" | "unit" | null;
  /** Only assessments of somebody who holds one of these roles, and cases of one; empty: not looked at. */
  readonly subjectRoles: readonly string[];
  readonly must: Must;
  /** What falls short is for a person to judge: always, or where it has none of these topics. */
  readonly review: boolean;
  readonly firmTopics: readonly string[];
}

/** Who may be named as having done something: a body or an organ, any department with a function, whoever holds a role on the day. */
export type Actor =
  | Recipient
  | { readonly type: "function"; readonly id: string }
  | { readonly type: "role"; readonly roles: readonly string[] };

export type Must =
  | { readonly be: "evidenced" }
  /** By somebody who holds one of these roles. */
  | { readonly be: "led" | "handled"; readonly roles: readonly string[] }
  | { readonly be: "chaired" | "last-spoken"; readonly roles: readonly string[] }
  /** Everybody who holds one of these roles. */
  | { readonly be: "commented" | "joined"; readonly roles: readonly string[] }
  | { readonly be: "attended"; readonly parties: readonly Recipient[] }
  /** Its topics hold one of these, or each of them. */
  | { readonly be: "about"; readonly topics: readonly string[]; readonly each: boolean }
  /** One of these did it, or each of them. */
  | { readonly be: "done"; readonly by: readonly Actor[]; readonly each: boolean }
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

/** Who must sit on a standing body, and where its office is; what is empty or null is not looked at. */
export interface CompositionRule extends RuleBase {
  readonly check: "composition";
  readonly body: string;
  /** Roles one of which its head holds. */
  readonly head: readonly string[];
  /** Roles all holders of which are its deputies. */
  readonly deputies: readonly string[];
  readonly oneDeputy: boolean;
  /** Roles and functions of departments each of which sits on it, so far as the unit has them. */
  readonly members: readonly string[];
  readonly functions: readonly string[];
  /** Where its office may be. */
  readonly office: readonly Actor[];
}

/** Departments, by function, that holders of a role do not oversee. */
export interface PortfolioRule extends RuleBase {
  readonly check: "portfolio";
  readonly roles: readonly string[];
  readonly functions: readonly string[];
}

/** The grades there are. */
export interface ScaleRule extends RuleBase {
  readonly check: "scale";
  readonly grades: readonly string[];
  /** Only assessments of people, or of anybody. */
  readonly of: "person" | "any";
}

/** What a grade asks of the votes, and what it does not go with. */
export interface GradeRule extends RuleBase {
  readonly check: "grade";
  readonly grades: readonly string[];
  readonly votes: VotesAsked | null;
  readonly bars: readonly Situation[];
  readonly reviews: readonly Situation[];
}

/** Ballots for these grades over (under) two thirds of the valid ones, strictly. */
export interface VotesAsked {
  readonly grades: readonly string[];
  readonly than: "over" | "under";
  /** What exactly two thirds come to. */
  readonly tie: "breach" | "review";
}

/** What may have come about in the assessed year: so many cases, or that the assessed was held to account. */
export type Situation = { readonly of: "accountable" } | CaseSituation;

export interface CaseSituation {
  /** Cases in departments the assessed oversaw or headed when they happened, of himself, or of family and close staff. */
  readonly of: "overseen" | "own" | "related";
  readonly severities: readonly string[];
  readonly flags: readonly string[];
  readonly notFlags: readonly string[];
  /** Measures on the subject. */
  readonly measures: readonly string[];
  /** Only cases neither concluded nor with any measure. */
  readonly unhandled: boolean;
  readonly least: number;
}

/** Two years running with the poor grade are followed by accountability. */
export interface PoorYearsRule extends RuleBase {
  readonly check: "poor-years";
  readonly grade: string;
  readonly of: Side;
}

/** Who bears what responsibility for a wrong decision. */
export interface BearingRule extends RuleBase {
  readonly check: "bearing";
  readonly asks: readonly BearingAsk[];
  /** What the other participants' responsibility is called; empty: any. */
  readonly participants: readonly string[];
  /** A head or overseer who objected is for a person to judge, instead of free. */
  readonly objectorReview: boolean;
}

export type BearingAsk = "labels" | "leaders" | "participants" | "dissenters" | "lone" | "team-head";

/** The situations that are grounds for accountability, each with its clause. */
export interface GroundRule extends RuleBase {
  readonly check: "ground";
  readonly of: Side | null;
  readonly grounds: readonly Ground[];
}

export interface Ground {
  readonly clause: string;
  /** Null: any other ground. */
  readonly ground: string | null;
  /** Cases that are such a situation by what is recorded of them: somebody's responsibility must have been decided. */
  readonly cases: CaseCondition | null;
}

/** Factors that make accountability lighter or heavier. */
export interface FactorRule extends RuleBase {
  readonly check: "factor";
  readonly weight: "mitigating" | "aggravating";
  /** What they lead to. */
  readonly adjustments: readonly string[];
  readonly force: "must" | "may";
  readonly factors: readonly { readonly clause: string; readonly factor: string }[];
}

/** Who decides on measures: each of any of these groups. */
export interface AuthorityRule extends RuleBase {
  readonly check: "authority";
  readonly measures: readonly string[];
  readonly by: readonly (readonly Actor[])[];
}

/** Which measures there are; for some cases, one of which there must be. */
export interface MeasureRule extends RuleBase {
  readonly check: "measure";
  readonly cases: CaseCondition;
  /** Empty: any. */
  readonly allowed: readonly string[];
  readonly oneOf: readonly string[];
}

/** Who has moved to another post, or left, is held to account all the same. */
export interface MovedRule extends RuleBase {
  readonly check: "moved";
  readonly how: "moved" | "left" | "either";
  /** Grounds on which nobody is to be spared. */
  readonly excuses: readonly string[];
}
