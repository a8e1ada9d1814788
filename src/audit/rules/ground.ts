import type { GroundEntry, GroundRuleEntry } from "../../generated/schemas.js";
import type { Case, Leader } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf, termText } from "../party.js";
import { type CaseCondition, casesSeen, decisionOn, heldToAccount, meets, readCaseCondition } from "./case.js";
import type { RuleKind } from "./kind.js";
import { isOnSide, outcome, type RuleVerdict, verdictOn } from "./rule.js";
import { readSide, type Side } from "./side.js";

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
      list: "list",
    },
    of: entry.of ? readSide(entry.of, refs.at("of")) : null,
    grounds,
  };
}

function readGround(entry: GroundEntry, refs: References): Ground {
  return {
    clause: entry.clause,
    ground: entry.ground === undefined ? null : refs.term("grounds", entry.ground, "ground"),
    cases: entry.cases ? readCaseCondition(entry.cases, refs.at("cases")) : null,
  };
}

/** Grounds: whoever is held to account is so on one of those the regulation lists; what is such a situation by itself leads to a decision. */
export function groundVerdicts(rule: GroundRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) => [
    ...heldToAccount(one)
      .filter((leader) => rule.of === null || isOnSide(leader.who, rule.of, one.occurred, context))
      .flatMap((leader) => groundsOf(leader, one, rule, context)),
    ...rule.grounds.flatMap((ground) => situationIn(one, ground, context)),
  ]);
}

/** A finding for each ground written, under its own clause, and one for the whole list. */
function groundsOf(leader: Leader, one: Case, rule: GroundRule, context: Context): RuleVerdict[] {
  const holder = partyOf(leader.who, context);
  if (leader.ground.length === 0) {
    return [verdictOn(one, rule.clause, holder, outcome("undetermined", "leader-lacks", { field: "ground" }))];
  }
  const other = rule.grounds.find((ground) => ground.ground === null);
  const clauses = leader.ground.map((text) => (rule.grounds.find((ground) => ground.ground === text) ?? other)?.clause);
  const listed = [...new Set(clauses.filter((clause) => clause !== undefined && clause !== rule.clause))];
  const grounds = leader.ground.map((text) => termText("grounds", text, context.terms));
  const whole = clauses.includes(undefined)
    ? outcome("review", "ground-unlisted", { grounds })
    : outcome("met", "ground-listed", { grounds });
  return [
    verdictOn(one, rule.clause, holder, whole),
    ...listed.flatMap((clause) =>
      clause === undefined ? [] : [verdictOn(one, clause, holder, outcome("met", "ground-listed", { grounds }))],
    ),
  ];
}

function situationIn(one: Case, ground: Ground, context: Context): RuleVerdict[] {
  if (ground.cases === null) return [];
  const met = meets(one, ground.cases, context.unit);
  if (met === false) return [];
  if (met === "unknown")
    return [verdictOn(one, ground.clause, null, outcome("undetermined", "case-lacks", { field: "severity" }))];
  return [verdictOn(one, ground.clause, null, decisionOn(one.leaders.length > 0, one, context.asOf, false))];
}
