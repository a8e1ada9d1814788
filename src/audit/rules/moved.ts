import { holds } from "../../calendar/span.js";
import type { MovedRuleEntry } from "../../generated/schemas.js";
import type { Case, Leader, Person, Post } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf, termText } from "../party.js";
import { casesSeen } from "./case.js";
import type { RuleKind } from "./kind.js";
import { type Outcome, outcome, personOf, type RuleVerdict, verdictOn } from "./rule.js";

/** Who has moved to another post, or left, is held to account all the same. */
export interface MovedRule extends RuleBase {
  readonly check: "moved";
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
    how: entry.how,
    excuses: refs.terms("grounds", entry.excuses, "excuses"),
  };
}

/** Change of post: whoever no longer holds the post he held when it happened is held to account all the same. */
export function movedVerdicts(rule: MovedRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) =>
    one.leaders
      .filter((leader) => isSuch(leader, one, rule.how, context))
      .map((leader) => verdictOn(one, rule.clause, partyOf(leader.who, context), judge(leader, rule, context))),
  );
}

function isSuch(leader: Leader, one: Case, how: MovedRule["how"], context: Context): boolean {
  const person = personOf(leader.who, context);
  const change = person && changeOf(person, one, leader);
  return change !== undefined && (how === "either" || how === change);
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

function judge(leader: Leader, rule: MovedRule, context: Context): Outcome {
  if (leader.finding === "accountable") return outcome("met", "moved-held", {});
  const excuses = leader.ground.filter((ground) => rule.excuses.includes(ground));
  return excuses.length > 0
    ? outcome("breach", "moved-spared", {
        grounds: excuses.map((ground) => termText("grounds", ground, context.terms)),
      })
    : outcome("met", "moved-cleared", {});
}
