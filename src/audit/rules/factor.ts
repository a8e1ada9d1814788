import type { FactorRuleEntry } from "../../generated/schemas.js";
import type { Case, Leader } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf, termText } from "../party.js";
import { isNameOf, isSaidIn, partsLacking, type WordedTerm } from "../worded-term.js";
import { type Actor, readActors } from "./actor.js";
import { casesSeen, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { isSpokenOf, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";
import { readWordedTerm } from "./worded.js";

/** Factors that make accountability lighter or heavier. */
export interface FactorRule extends RuleBase {
  readonly check: "factor";
  /** Those the clause names: bodies, and people who held one of the roles; empty: whoever was held to account. */
  readonly of: readonly Actor[];
  readonly weight: "mitigating" | "aggravating";
  /** What they lead to. */
  readonly adjustments: readonly string[];
  readonly force: "must" | "may";
  readonly factors: readonly Factor[];
}

interface Factor {
  readonly clause: string;
  readonly factor: WordedTerm;
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
    factors: factors.map(({ clause, factor: text, parts }, at) => ({
      clause,
      factor: readWordedTerm("factors", { text, parts }, refs.at("factors", at, "factor")),
    })),
  };
}

/** Adjustments that weigh the same way: a listed factor that leads to one may have led to the other, for a person to judge. */
const FAMILIES = { mitigating: ["lighter", "reduced"], aggravating: ["heavier", "aggravated"] } as const;

/** What there is to judge: a case, one held to account in it, and what is recorded of the rule's weight for him and for the case. */
interface Weighing {
  readonly one: Case;
  readonly leader: Leader;
  readonly recorded: readonly string[];
}

/** Factors: each that is recorded weighs as the regulation says, and what weighs has a listed factor behind it. */
export function factorVerdicts(rule: FactorRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) =>
    spokenOfIn(one, rule, context).flatMap((leader) => {
      const holder = partyOf(leader.who, context);
      const weighing = { one, leader, recorded: factorsOf(rule.weight, leader, one) };
      const listed = rule.factors.flatMap((factor) => {
        const lacks = lackingOf(factor, weighing.recorded, context);
        return lacks ? [{ clause: factor.clause, lacks, said: weigh(weighing, lacks, rule) }] : [];
      });
      const hasFactor = listed.some(({ lacks, said }) => lacks.length === 0 || said.status === "met");
      const whole = hasFactor
        ? wholeOf(listed.map(({ said }) => said))
        : unlistedIn(weighing, listed.length > 0, rule, context);
      return [
        ...(whole ? [verdictOn(one, rule.clause, holder, whole)] : []),
        ...listed.map(({ clause, said }) => verdictOn(one, clause, holder, said)),
      ];
    }),
  );
}

function spokenOfIn(one: Case, { of }: FactorRule, context: Context): Leader[] {
  return pursuedIn(one, context).filter((leader) => isSpokenOf(leader, of, one, context));
}

/** The list as a whole is kept where each factor of it weighed; where one did not, that is one fact, which its own clause tells (contract 3.10). */
function wholeOf(said: readonly Outcome[]): Outcome | null {
  return said.every(({ status }) => status === "met") ? outcome("met", "factor-listed", {}) : null;
}

/** Those written for the leader and for the case as a whole. */
function factorsOf(weight: FactorRule["weight"], leader: Leader, one: Case): readonly string[] {
  return [...leader[weight], ...one[weight]];
}

/** How a clause ends what it lists. */
const SENTENCE_END = /的?[；。;]?$/;

/**
 * What lacks of a factor that is written in part, as words of each part; empty: it is written whole; null: nothing of it is. Free words
 * are the factor where they contain the words of it and do not deny them (contract 3.10), which is how the clause's own sentence is read.
 */
function lackingOf({ factor }: Factor, recorded: readonly string[], { terms }: Context): readonly string[] | null {
  const texts = recorded.map((text) => text.replace(SENTENCE_END, ""));
  if (texts.some((text) => isNameOf(text, factor, terms))) return [];
  const { parts } = factor;
  if (parts.length === 0) return texts.some((text) => isSaidIn(text, factor)) ? [] : null;
  const lacking = partsLacking(texts, parts);
  return lacking.length < parts.length ? lacking.map(([first = ""]) => first) : null;
}

/**
 * Without a factor of the list: what was adjusted this way lacks one, and where one must weigh, words that are none of it are for a
 * person to judge (contract 3.10). Null where neither is written. @param isPartOfOne whether a part of a factor is, which is asked by itself
 */
function unlistedIn(
  { leader: { adjustment }, recorded }: Weighing,
  isPartOfOne: boolean,
  { weight, force }: FactorRule,
  { terms }: Context,
): Outcome | null {
  if (isPartOfOne) return null;
  if (adjustment !== null && FAMILIES[weight].some((one) => one === adjustment))
    return outcome("review", "adjusted-without-factor", { adjustment });
  if (recorded.length === 0 || force === "may") return null;
  return outcome("review", "factor-unlisted", { factors: recorded.map((text) => termText("factors", text, terms)) });
}

/** @param lacks the parts of the factor that are not written */
function weigh({ one, leader }: Weighing, lacks: readonly string[], rule: FactorRule): Outcome {
  const { adjustment } = leader;
  const contrary = factorsOf(rule.weight === "mitigating" ? "aggravating" : "mitigating", leader, one);
  const isWeighed = adjustment !== null && rule.adjustments.includes(adjustment);
  // What was made lighter needs all of the factor.
  if (rule.force === "may" && isWeighed && lacks.length > 0) return outcome("review", "factor-part", { lacks });
  if (isWeighed || rule.force === "may") return outcome("met", "factor-weighed", { adjustment });
  if (contrary.length > 0) return outcome("review", "factor-contrary", {});
  if (adjustment === null) return outcome("undetermined", "leader-lacks", { field: "adjustment" });
  if (lacks.length > 0) return outcome("review", "factor-part", { lacks });
  const isSameWay = FAMILIES[rule.weight].some((one) => one === adjustment);
  return isSameWay
    ? outcome("review", "factor-further", { adjustment, asked: rule.adjustments })
    : outcome("breach", "factor-unweighed", { adjustment, asked: rule.adjustments });
}
