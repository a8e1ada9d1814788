import { daysBetween } from "../../calendar/day.js";
import { yearOfLabel } from "../../calendar/period.js";
import type { PoorYearsRuleEntry } from "../../generated/schemas.js";
import { labelOf } from "../../ledger/labels.js";
import { DISCIPLINE_GROUP, LEADING_BODY } from "../../ledger/leading-bodies.js";
import { type Assessment, type Leader, type PartyKey, partyKey } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf } from "../party.js";
import { casesSeen, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { holdersOn, isOnSide, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";
import { assessmentsSeen, isByScaleWith } from "./scale.js";
import { readSide, type Side } from "./side.js";

/** Who heads a body: he is held to account for what it is. */
const HEADS: ReadonlyMap<PartyKey, readonly string[]> = new Map([
  [LEADING_BODY, ["secretary"]],
  [DISCIPLINE_GROUP, ["discipline-head"]],
]);

/** Two years running with the poor grade are followed by accountability. */
export interface PoorYearsRule extends RuleBase {
  readonly check: "poor-years";
  readonly grade: string;
  readonly of: Side;
  /** The ground that says that somebody is held to account for it; null: none does. */
  readonly ground: string | null;
}

export const poorYears: RuleKind<"poor-years", PoorYearsRule> = {
  read: readPoorYears,
  judge: poorYearsVerdicts,
  readsOfOthers: {},
};

function readPoorYears(entry: PoorYearsRuleEntry, heading: RuleHeading, refs: References): PoorYearsRule {
  return {
    ...heading,
    check: "poor-years",
    // It may be one of a list of grounds, too.
    clauses: { ...plainClauses(heading.clause), list: "item" },
    grade: refs.term("grades", entry.grade, "grade"),
    of: readSide(entry.of, refs.at("of")),
    ground: entry.ground === undefined ? null : refs.term("grounds", entry.ground, "ground"),
  };
}

/** Two years running with the poor grade: somebody assessed so twice is held to account, by the day of the second assessment or after it. */
export function poorYearsVerdicts(rule: PoorYearsRule, context: Context): RuleVerdict[] {
  return assessmentsSeen(context)
    .filter((one) => one.grade !== null && isByScaleWith(rule.grade, rule.regulation, one, context))
    .flatMap((one) =>
      subjectsOf(one, context)
        .filter((key) => isOnSide(key, rule.of, one.date, context))
        .map((key) => ({
          ...verdictOn(one, rule.clause, partyOf(key, context), judge(one, key, rule, context)),
          year: yearOfLabel(one.covers),
        })),
    );
}

/** An assessment of the unit itself is one of its leading Party body. */
function subjectsOf(one: Assessment, { unit }: Context): PartyKey[] {
  return one.subject.map((key) => (key === partyKey("unit", unit.id) ? LEADING_BODY : key));
}

function judge(one: Assessment, key: PartyKey, rule: PoorYearsRule, context: Context): Outcome {
  if (one.grade !== rule.grade) return outcome("met", "running-kept", {});
  const year = yearOfLabel(one.covers) - 1;
  const before = assessmentsSeen(context).filter(
    (other) =>
      other.grade !== null &&
      other.type === one.type &&
      yearOfLabel(other.covers) === year &&
      subjectsOf(other, context).includes(key),
  );
  if (before.length === 0) return outcome("undetermined", "running-unknown", { year });
  if (!before.some((other) => other.grade === rule.grade)) return outcome("met", "running-kept", {});
  const pursued = pursuedFor(one, key, rule, context);
  if (pursued.some(({ isFor }) => isFor)) return outcome("met", "running-pursued", {});
  if (pursued.length > 0) return outcome("review", "running-other", { year });
  // The clauses name no time for it: at first a person judges, as with what is open without a limit (contract 3.9).
  return daysBetween(one.date, context.asOf) > context.settings.openAfterDays
    ? outcome("breach", "running-unpursued", { year })
    : outcome("review", "running-open", { year });
}

/**
 * Whether each who was held to account since the assessment, in whom it may be for the grades, was so for them: whoever was graded, or
 * who heads the body that was. On the ground alone a head may be held to account for grades of his own: a person judges.
 */
function pursuedFor(one: Assessment, key: PartyKey, rule: PoorYearsRule, context: Context): { isFor: boolean }[] {
  const heads = holdersOn(HEADS.get(key) ?? [], one.date, context).map((person) => person.key);
  return casesSeen(context).flatMap((other) => {
    const isAbout = other.about.includes(labelOf(one));
    return pursuedIn(other, context)
      .filter(({ date }) => date >= one.date)
      .flatMap((leader) => {
        if (leader.who === key) return [{ isFor: isAbout || isGround(leader, rule, context) }];
        const isNamed = leader.ground.length > 0 && isGround(leader, rule, context);
        return heads.includes(leader.who) && (isAbout || isNamed) ? [{ isFor: isAbout }] : [];
      });
  });
}

/** Whether somebody may be held to account for the grades: unless the grounds written are others. */
function isGround({ ground }: Leader, rule: PoorYearsRule, { terms }: Context): boolean {
  return (
    rule.ground === null ||
    ground.length === 0 ||
    ground.some((text) => terms.find("grounds", text)?.id === rule.ground)
  );
}
