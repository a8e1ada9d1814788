import { addMonths } from "../../calendar/day.js";
import type { GroundEntry, GroundRuleEntry } from "../../generated/schemas.js";
import { labelOf } from "../../ledger/labels.js";
import type { Case, Leader } from "../../ledger/model.js";
import { citesClause } from "../../regulation/clause.js";
import type { References } from "../../regulation/load/references.js";
import type { LocalText } from "../../regulation/local-text.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf, termText } from "../party.js";
import { isNameOf, isSaidIn, type WordedTerm } from "../worded-term.js";
import { type Actor, readActors } from "./actor.js";
import {
  type CaseCondition,
  casesSeen,
  decisionOn,
  leadersConcerned,
  leadersSeen,
  meets,
  offencesSeen,
  pursuedIn,
  readCaseCondition,
} from "./case.js";
import type { RuleKind } from "./kind.js";
import { isOnSide, isSpokenOf, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";
import { readSide, type Side } from "./side.js";
import { readWordedTerm } from "./worded.js";

/** The situations that are grounds for accountability, each with its clause. */
export interface GroundRule extends RuleBase {
  readonly check: "ground";
  /** One side only; or those the clause names: bodies, and people who held one of the roles, empty for whoever was held to account. */
  readonly of: Side | readonly Actor[];
  readonly grounds: readonly Ground[];
}

export interface Ground {
  readonly clause: string;
  /** Null: any other ground. */
  readonly ground: WordedTerm | null;
  /** Cases that are such a situation by what is recorded of them: somebody's responsibility must have been decided. */
  readonly cases: CaseCondition | null;
  /** So many cases of these severities within some months that are such a situation together; null: none are. */
  readonly run: CaseRun | null;
}

export interface CaseRun {
  readonly severities: readonly string[];
  readonly months: number;
  readonly least: number;
}

export const ground: RuleKind<"ground", GroundRule> = {
  read: readGrounds,
  judge: groundVerdicts,
  readsOfOthers: {},
};

function readGrounds(entry: GroundRuleEntry, heading: RuleHeading, refs: References): GroundRule {
  const { clause } = heading;
  const grounds = entry.grounds.map((one, at) => readGround(one, refs.at("grounds", at)));
  return {
    ...heading,
    check: "ground",
    clauses: {
      all: plainClauses(clause, grounds).all,
      // What is such a situation by what is recorded of a case leads to a decision.
      permissive: grounds.filter((one) => one.cases === null).map((one) => one.clause),
      open: [clause],
      judged: grounds.filter((one) => one.ground === null).map((one) => one.clause),
      list: "list",
    },
    of: readOf(entry.of, refs),
    grounds,
  };
}

function readOf(entry: GroundRuleEntry["of"], refs: References): GroundRule["of"] {
  return typeof entry === "object" && !Array.isArray(entry)
    ? readSide(entry, refs.at("of"))
    : readActors(entry, refs, "of");
}

function readGround(entry: GroundEntry, refs: References): Ground {
  return {
    clause: entry.clause,
    ground:
      entry.ground === undefined
        ? null
        : readWordedTerm("grounds", { text: entry.ground, parts: entry.parts }, refs.at("ground")),
    cases: entry.cases ? readCaseCondition(entry.cases, refs.at("cases")) : null,
    run: entry.run ? readRun(entry.run, refs.at("run")) : null,
  };
}

function readRun({ severity, months, least }: NonNullable<GroundEntry["run"]>, refs: References): CaseRun {
  return { severities: refs.terms("severities", severity, "severity"), months, least: least ?? 2 };
}

/** Grounds: whoever is held to account is so on one of those the regulation lists; what is such a situation by itself leads to a decision. */
export function groundVerdicts(rule: GroundRule, context: Context): RuleVerdict[] {
  const offences = offencesSeen(context);
  return casesSeen(context).flatMap((one) => [
    ...pursuedIn(one, context)
      .filter((leader) => isMeant(leader, rule.of, one, context))
      .flatMap((leader) => groundsOf(leader, one, rule, context)),
    ...leadersSeen(one, context)
      .filter(({ finding }) => finding === "no-fault")
      .filter((leader) => isMeant(leader, rule.of, one, context))
      .flatMap((leader) => sparedOn(leader, one, rule, context)),
    ...(offences.includes(one)
      ? rule.grounds.flatMap((ground) => [...situationIn(one, ground, context), ...runUpTo(one, ground, context)])
      : []),
  ]);
}

function isMeant(leader: Leader, of: GroundRule["of"], one: Case, context: Context): boolean {
  return "body" in of ? isOnSide(leader.who, of, one.occurred, context) : isSpokenOf(leader, of, one, context);
}

/** A finding for each ground written, under its own clause, and one for the whole list. */
function groundsOf(leader: Leader, one: Case, rule: GroundRule, context: Context): RuleVerdict[] {
  const holder = partyOf(leader.who, context);
  const grounds = one.leaders.length === 0 ? one.category : leader.ground;
  const lacks = lackingOf(leader, one);
  if (lacks !== null) return [verdictOn(one, rule.clause, holder, lacks)];
  const read = grounds.map((text) => ({ text, clauses: clausesOf(text, rule, context) }));
  const free = read.flatMap(({ text, clauses }) => (clauses.length === 0 ? [text] : []));
  const other = rule.grounds.find((ground) => ground.ground === null)?.clause;
  const items = [...new Set(read.flatMap(({ clauses }) => clauses))].filter((clause) => clause !== rule.clause);
  const listed = outcome("met", "ground-listed", { grounds: named(grounds, context) });
  // Free text is never certified, be it that the list ends in any other situation (contract 3.10).
  const unlisted = (texts: readonly string[]) =>
    outcome("review", "ground-unlisted", { grounds: named(texts, context) });
  return [
    verdictOn(one, rule.clause, holder, free.length > 0 ? unlisted(free) : listed),
    ...items.map((clause) => verdictOn(one, clause, holder, clause === other ? unlisted(grounds) : listed)),
    ...(free.length > 0 && other !== undefined ? [verdictOn(one, other, holder, unlisted(free))] : []),
  ];
}

/**
 * What lacks to tell on what ground somebody is held to account; null: nothing. Accountability that follows no offence says itself what
 * it is for (contract 1), once it has come to something.
 */
function lackingOf({ ground, measures }: Leader, { category, leaders }: Case): Outcome | null {
  const lacks = (code: "case-lacks" | "leader-lacks", field: string) => outcome("undetermined", code, { field });
  if (leaders.length > 0) return ground.length === 0 ? lacks("leader-lacks", "ground") : null;
  if (measures.length === 0) return lacks("case-lacks", "measures");
  return category.length === 0 ? lacks("case-lacks", "category") : null;
}

function named(texts: readonly string[], { terms }: Context): LocalText[] {
  return texts.map((text) => termText("grounds", text, terms));
}

/** Who is without fault, and of whom a situation is written in which one must be held to account: for a person to judge. */
function sparedOn(leader: Leader, one: Case, rule: GroundRule, context: Context): RuleVerdict[] {
  const clauses = leader.ground.flatMap((text) => clausesOf(text, rule, context));
  const said = outcome("review", "ground-spared", { grounds: named(leader.ground, context) });
  return [...new Set(clauses)].map((clause) => verdictOn(one, clause, partyOf(leader.who, context), said));
}

/** The clauses of the situations a ground is: the one it names, by its term or its number, else those that it says in the clause's words and does not deny. */
function clausesOf(text: string, { grounds }: GroundRule, { terms }: Context): readonly string[] {
  const clauses = (is: (one: Ground) => boolean) => grounds.filter(is).map(({ clause }) => clause);
  const cited = clauses(({ clause }) => citesClause(text, clause));
  if (cited.length > 0) return cited;
  const called = clauses(({ ground }) => ground !== null && isNameOf(text, ground, terms));
  return called.length > 0 ? called : clauses(({ ground }) => ground !== null && isSaidIn(text, ground));
}

function situationIn(one: Case, ground: Ground, context: Context): RuleVerdict[] {
  if (ground.cases === null) return [];
  const met = meets(one, ground.cases, context.unit);
  if (met === false) return [];
  if (met === "unknown")
    return [verdictOn(one, ground.clause, null, outcome("undetermined", "case-lacks", { field: "severity" }))];
  return [
    verdictOn(
      one,
      ground.clause,
      null,
      decisionOn(leadersConcerned(one, context).length > 0, one, context.asOf, false),
    ),
  ];
}

/** What a case comes to that is the last so far of a run: for a person to judge, unless somebody's responsibility was decided in one of them. */
function runUpTo(one: Case, { clause, run }: Ground, context: Context): RuleVerdict[] {
  if (run === null || !isGrave(one, run)) return [];
  const { least, months } = run;
  const earliest = addMonths(one.occurred, -months);
  const before = offencesSeen(context).filter(
    (other) => other !== one && isGrave(other, run) && other.occurred > earliest && isBefore(other, one),
  );
  const all = [...before, one];
  if (all.length < least) return [];
  if (all.some((other) => leadersConcerned(other, context).length > 0))
    return [verdictOn(one, clause, null, decisionOn(true, one, context.asOf, true))];
  const open = decisionOn(false, one, context.asOf, true);
  const said = open.status === "review" ? outcome("review", "account-run", { count: all.length, months }) : open;
  return [verdictOn(one, clause, null, said)];
}

function isGrave({ severity }: Case, { severities }: CaseRun): boolean {
  return severity !== null && severities.includes(severity);
}

/** Whether one case happened before another, in the order of their labels where it was on one day. */
function isBefore(a: Case, b: Case): boolean {
  return a.occurred < b.occurred || (a.occurred === b.occurred && labelOf(a) < labelOf(b));
}
