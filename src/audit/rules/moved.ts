import { holds } from "../../calendar/span.js";
import type { MovedRuleEntry } from "../../generated/schemas.js";
import type { Case, Leader, Person, Post } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { readAgainst, type TextStands } from "../free-text.js";
import { partyOf, termText } from "../party.js";
import { type Actor, readActors } from "./actor.js";
import { casesSeen, heldToAccount, leadersSeen } from "./case.js";
import type { RuleKind } from "./kind.js";
import { isSpokenOf, type Outcome, outcome, personOf, type RuleVerdict, verdictOn } from "./rule.js";

/** Who has moved to another post, or left, is held to account all the same. */
export interface MovedRule extends RuleBase {
  readonly check: "moved";
  /** Those the clause names: bodies, and people who held one of the roles; empty: whoever was held to account. */
  readonly of: readonly Actor[];
  readonly how: "moved" | "left" | "either";
  /** Grounds on which nobody is to be spared. */
  readonly excuses: readonly string[];
}

export const moved: RuleKind<"moved", MovedRule> = {
  read: readMoved,
  judge: movedVerdicts,
  readsOfOthers: {},
};

function readMoved(entry: MovedRuleEntry, heading: RuleHeading, refs: References): MovedRule {
  return {
    ...heading,
    check: "moved",
    clauses: plainClauses(heading.clause),
    of: readActors(entry.of, refs, "of"),
    how: entry.how,
    excuses: refs.terms("grounds", entry.excuses, "excuses"),
  };
}

/** Change of post: whoever no longer holds the post he held when it happened is held to account all the same. */
export function movedVerdicts(rule: MovedRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) =>
    judgedIn(one, context)
      .filter((leader) => isSpokenOf(leader, rule.of, one, context))
      .flatMap((leader) => {
        const judged = isSuch(leader, one, rule.how, context)
          ? judge(leader, rule, context)
          : sparedAllTheSame(leader, rule, context);
        return judged ? [verdictOn(one, rule.clause, partyOf(leader.who, context), judged)] : [];
      }),
  );
}

/** Those held to account, and those found without fault whom no other entry holds to account. */
function judgedIn(one: Case, context: Context): Leader[] {
  const held = heldToAccount(one, context);
  const others = leadersSeen(one, context).filter(({ who }) => !held.some((leader) => leader.who === who));
  return [...held, ...others];
}

function isSuch(leader: Leader, one: Case, how: MovedRule["how"], context: Context): boolean {
  const person = personOf(leader.who, context);
  const change = person && changeOf(person, one, leader);
  return change !== undefined && (how === "either" || how === change);
}

/** Where the posts tell of no move, but it stands as the reason why nobody is at fault: for a person to judge. */
function sparedAllTheSame({ finding, ground }: Leader, { excuses }: MovedRule, { terms }: Context): Outcome | null {
  const said = ground.filter((text) => readAgainst(text, excuses, "grounds", terms) === "said");
  if (finding !== "no-fault" || said.length === 0) return null;
  return outcome("review", "moved-reason", { grounds: said.map((text) => termText("grounds", text, terms)) });
}

/** Whether by the day of the decision a person had moved to other posts, or left; undefined where he held none then, or still has one. */
function changeOf(person: Person, one: Case, leader: Leader): "moved" | "left" | undefined {
  const then = person.posts.filter((post) => holds(post, one.occurred));
  const now = person.posts.filter((post) => holds(post, leader.date));
  const isKept = then.some((post) => now.some((other) => isSamePost(post, other)));
  if (then.length === 0 || isKept) return undefined;
  return now.length > 0 ? "moved" : "left";
}

/** One role in the same departments: another portfolio is no other post. */
function isSamePost(a: Post, b: Post): boolean {
  return a.role === b.role && a.departments.join() === b.departments.join();
}

/** Null where the reason why nobody is at fault is a known one, and none that this clause speaks of. */
function judge(leader: Leader, rule: MovedRule, { terms }: Context): Outcome | null {
  if (leader.finding === "accountable") return outcome("met", "moved-held", {});
  if (leader.ground.length === 0) return outcome("undetermined", "leader-lacks", { field: "ground" });
  const read = leader.ground.map((text) => ({ text, as: readAgainst(text, rule.excuses, "grounds", terms) }));
  const textsRead = (...as: readonly TextStands[]) =>
    read.filter((one) => as.includes(one.as)).map(({ text }) => termText("grounds", text, terms));
  const excuses = textsRead("said");
  if (excuses.length > 0) return outcome("breach", "moved-spared", { grounds: excuses });
  const unclear = textsRead("denied", "free");
  return unclear.length > 0 ? outcome("review", "moved-reason", { grounds: unclear }) : null;
}
