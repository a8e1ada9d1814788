import type { FactorRuleEntry } from "../../generated/schemas.js";
import type { Case, Leader } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf } from "../party.js";
import { type Actor, readActors } from "./actor.js";
import { casesSeen, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { isSpokenOf, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** Factors that make accountability lighter or heavier. */
export interface FactorRule extends RuleBase {
  readonly check: "factor";
  /** Those the clause names: bodies, and people who held one of the roles; empty: whoever was held to account. */
  readonly of: readonly Actor[];
  readonly weight: "mitigating" | "aggravating";
  /** What they lead to. */
  readonly adjustments: readonly string[];
  readonly force: "must" | "may";
  readonly factors: readonly { readonly clause: string; readonly factor: string }[];
}

export const factor: RuleKind<"factor", FactorRule> = {
  read: readFactors,
  judge: factorVerdicts,
  readsOfOthers: {},
};

function readFactors(entry: FactorRuleEntry, heading: RuleHeading, refs: References): FactorRule {
  const { factors, force } = entry;
  return {
    ...heading,
    check: "factor",
    clauses: {
      ...plainClauses(heading.clause, factors),
      permissive: force === "may" ? factors.map((one) => one.clause) : [],
    },
    of: readActors(entry.of, refs, "of"),
    weight: entry.weight,
    adjustments: refs.terms("adjustments", entry["leads-to"], "leads-to"),
    force,
    factors: factors.map(({ clause, factor: text }, at) => ({
      clause,
      factor: refs.term("factors", text, "factors", at, "factor"),
    })),
  };
}

/** Adjustments that weigh the same way: a listed factor that leads to one may have led to the other, for a person to judge. */
const FAMILIES = { mitigating: ["lighter", "reduced"], aggravating: ["heavier", "aggravated"] } as const;

/** Factors: each that is recorded weighs as the regulation says, and what weighs has a listed factor behind it. */
export function factorVerdicts(rule: FactorRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) =>
    spokenOfIn(one, rule, context).flatMap((leader) => {
      const holder = partyOf(leader.who, context);
      const recorded = factorsOf(rule.weight, leader, one);
      const listed = rule.factors.filter(({ factor }) => recorded.includes(factor));
      const clauses = [...new Set(listed.map(({ clause }) => clause))];
      const whole = adjustedFor(leader, listed.length > 0, rule);
      return [
        ...(whole ? [verdictOn(one, rule.clause, holder, whole)] : []),
        ...clauses.map((clause) => verdictOn(one, clause, holder, weigh(leader, one, rule))),
      ];
    }),
  );
}

function spokenOfIn(one: Case, { of }: FactorRule, context: Context): Leader[] {
  return pursuedIn(one, context).filter((leader) => isSpokenOf(leader, of, one, context));
}

/** Those written for the leader and for the case as a whole. */
function factorsOf(weight: FactorRule["weight"], leader: Leader, one: Case): readonly string[] {
  return [...leader[weight], ...one[weight]];
}

/** What was adjusted this way has a factor; null where nothing was, and there is no factor. */
function adjustedFor(leader: Leader, hasFactor: boolean, rule: FactorRule): Outcome | null {
  const { adjustment } = leader;
  const isAdjusted = adjustment !== null && FAMILIES[rule.weight].some((one) => one === adjustment);
  if (isAdjusted && !hasFactor) return outcome("review", "adjusted-without-factor", { adjustment });
  return hasFactor ? outcome("met", "factor-listed", {}) : null;
}

function weigh(leader: Leader, one: Case, rule: FactorRule): Outcome {
  const { adjustment } = leader;
  const contrary = factorsOf(rule.weight === "mitigating" ? "aggravating" : "mitigating", leader, one);
  const isWeighed = adjustment !== null && rule.adjustments.includes(adjustment);
  if (isWeighed || rule.force === "may") return outcome("met", "factor-weighed", { adjustment });
  if (contrary.length > 0) return outcome("review", "factor-contrary", {});
  if (adjustment === null) return outcome("undetermined", "leader-lacks", { field: "adjustment" });
  const isSameWay = FAMILIES[rule.weight].some((one) => one === adjustment);
  return isSameWay
    ? outcome("review", "factor-further", { adjustment, asked: rule.adjustments })
    : outcome("breach", "factor-unweighed", { adjustment, asked: rule.adjustments });
}
