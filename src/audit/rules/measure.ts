import type { MeasureRuleEntry } from "../../generated/schemas.js";
import type { Leader } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf } from "../party.js";
import { type CaseCondition, casesSeen, measuresFor, meets, pursuedIn, readCaseCondition } from "./case.js";
import type { RuleKind } from "./kind.js";
import { type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** Which measures there are; for some cases, one of which there must be. */
export interface MeasureRule extends RuleBase {
  readonly check: "measure";
  readonly cases: CaseCondition;
  /** Empty: any. */
  readonly allowed: readonly string[];
  readonly oneOf: readonly string[];
}

export const measure: RuleKind<"measure", MeasureRule> = {
  read: readMeasure,
  judge: measureVerdicts,
  readsOfOthers: {},
};

function readMeasure(entry: MeasureRuleEntry, heading: RuleHeading, refs: References): MeasureRule {
  const clauses = plainClauses(heading.clause);
  const allowed = refs.terms("measures", entry.allowed, "allowed");
  const oneOf = refs.terms("measures", entry["one-of"], "one-of");
  return {
    ...heading,
    check: "measure",
    clauses: allowed.length + oneOf.length === 0 ? { ...clauses, permissive: clauses.all } : clauses,
    cases: readCaseCondition(entry.cases, refs.at("cases")),
    allowed,
    oneOf,
  };
}

/** Which measures there are: those taken are of the listed kinds, and for some cases one of some kinds is among those taken on a person. */
export function measureVerdicts(rule: MeasureRule, context: Context): RuleVerdict[] {
  return casesSeen(context)
    .filter((one) => meets(one, rule.cases, context.unit) === true)
    .flatMap((one) =>
      pursuedIn(one, context)
        .filter((leader) => rule.oneOf.length === 0 || leader.who.startsWith("person:"))
        // That any may be taken, one or several, asks nothing of whom none was taken on: other rows ask that.
        .filter((leader) => rule.allowed.length + rule.oneOf.length > 0 || measuresFor(leader, one).length > 0)
        .map((leader) =>
          verdictOn(one, rule.clause, partyOf(leader.who, context), judge(measuresFor(leader, one), rule)),
        ),
    );
}

function judge(measures: Leader["measures"], { allowed, oneOf }: MeasureRule): Outcome {
  const types = measures.map((measure) => measure.type);
  if (types.length === 0) return outcome("undetermined", "leader-lacks", { field: "measures" });
  if (oneOf.length > 0 && !oneOf.some((type) => types.includes(type)))
    return outcome("breach", "measure-missing", { measures: oneOf });
  const others = allowed.length === 0 ? [] : types.filter((type) => !allowed.includes(type));
  return others.length === 0
    ? outcome("met", "measure-listed", { measures: types })
    : outcome("review", "measure-unlisted", { measures: others });
}
