import { periodOfLabel, yearOfLabel } from "../../calendar/period.js";
import { overlap } from "../../calendar/span.js";
import type { ScaleRuleEntry } from "../../generated/schemas.js";
import { LEADING_GROUP } from "../../ledger/leading-bodies.js";
import type { Assessment, PartyKey } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context, Scale } from "../context.js";
import { partyOf } from "../party.js";
import type { RuleKind } from "./kind.js";
import { type Outcome, outcome, personOf, type RuleVerdict, verdictOn } from "./rule.js";

/** The grades there are. */
export interface ScaleRule extends RuleBase {
  readonly check: "scale";
  readonly grades: readonly string[];
  /** Whether a person judges what falls short where nothing says that people were assessed by this scale. */
  readonly review: boolean;
  /** Only assessments of people, or of anybody. */
  readonly of: "person" | "any";
  /** Roles of which a person assessed held one; empty: anybody. */
  readonly roles: readonly string[];
}

export const scale: RuleKind<"scale", ScaleRule> = {
  read: readScale,
  judge: scaleVerdicts,
  readsOfOthers: {},
};

function readScale(entry: ScaleRuleEntry, heading: RuleHeading, refs: References): ScaleRule {
  return {
    ...heading,
    check: "scale",
    clauses: plainClauses(heading.clause),
    grades: refs.terms("grades", entry.grades, "grades"),
    review: entry.review ?? false,
    ...readOf(entry.of, refs),
  };
}

/** Whose assessments it is about: of a type of party, or of people in some roles. */
function readOf(of: ScaleRuleEntry["of"], refs: References): Pick<ScaleRule, "of" | "roles"> {
  if (of === undefined || of === "any" || of === "person") return { of: of ?? "any", roles: [] };
  const words = refs.each(of, "of");
  const known = words.filter(([text, at]) => {
    if (text === "body") return false;
    at.mustKnow("of", text, [...at.roleNames(), "person", "any", "body"]);
    return at.isRole(text);
  });
  const isOfOthers = words.some(([text]) => text === "body");
  return { of: isOfOthers ? "any" : "person", roles: known.flatMap(([text, at]) => at.roles(text)) };
}

/** The grades there are: whoever is assessed by this regulation's scale gets one of them. */
export function scaleVerdicts(rule: ScaleRule, context: Context): RuleVerdict[] {
  return assessmentsSeen(context)
    .filter((one) => !isByOutsiders(one) && isByScaleOf(rule.regulation, one, context))
    .flatMap((one) =>
      one.subject
        .filter((key) => rule.of === "any" || key.startsWith("person:"))
        .filter((key) => isAssessedAs(rule.roles, key, one, context))
        .map((key) => ({
          ...verdictOn(one, rule.clause, partyOf(key, context), judge(one, key, rule)),
          year: yearOfLabel(one.covers),
        })),
    );
}

function judge(one: Assessment, subject: PartyKey, { grades, review }: ScaleRule): Outcome {
  const { grade } = one;
  if (grade === null) return outcome("undetermined", "record-lacks", { field: "grade" });
  if (grades.includes(grade)) return outcome("met", "scale-fits", {});
  return review && isOfOtherScale(one, subject)
    ? outcome("review", "scale-unsure", { grade })
    : outcome("breach", "scale-other", { grade });
}

/**
 * Whether it may be another assessment: people are graded for other ends too, the leading Party body grades them every year; only the
 * leading group has no other. A department is no leadership team, whoever grades it.
 */
function isOfOtherScale({ by, regulation }: Assessment, subject: PartyKey): boolean {
  if (regulation !== null) return false;
  return subject.startsWith("department:") || (subject.startsWith("person:") && !by.includes(LEADING_GROUP));
}

/** Whether an assessment was made by organs outside, whose duty it then is, never this unit's (contract 3.10). */
export function isByOutsiders({ by }: Pick<Assessment, "by">): boolean {
  return by.length > 0 && by.every((key) => key.startsWith("organ:"));
}

/**
 * Whether a clause that names roles speaks of somebody assessed (contract 3.10): who held one on some day of the time assessed, up to the
 * day of the assessment.
 */
export function isAssessedAs(roles: readonly string[], key: PartyKey, one: Assessment, context: Context): boolean {
  if (roles.length === 0 || !key.startsWith("person:")) return true;
  const { from, to } = periodOfLabel(one.covers) ?? { from: one.date, to: one.date };
  const assessed = { from, to: one.date < to && one.date >= from ? one.date : to };
  return personOf(key, context)?.posts.some((post) => roles.includes(post.role) && overlap(post, assessed)) ?? false;
}

/** The assessments of the unit that are seen on the as-of day. */
export function assessmentsSeen({ unit, asOf }: Context): Assessment[] {
  return unit.records.assessments.filter((one) => one.date <= asOf);
}

/**
 * Whether an assessment is by a regulation's scale: by the one it names; else by those, of all that bind the unit, that have
 * its grade and every grade voted on, or at least its grade; by any where none has it.
 */
export function isByScaleOf(regulation: string, one: Assessment, { scales }: Context): boolean {
  if (one.regulation !== null) return one.regulation === regulation;
  if (isCheckOfPledges(one)) return false;
  const fitting = scalesFitting(one, scales);
  return fitting.length === 0 || fitting.some((scale) => scale.regulation === regulation);
}

/** Whether somebody checked, without a grade, how those below him kept what they had signed: no assessment that grades leaders. */
export function isCheckOfPledges({ grade, by }: Assessment): boolean {
  return grade === null && by.length > 0 && by.every((key) => key.startsWith("person:"));
}

/** The same for a regulation that asks about a grade and has no scale of its own: it goes by any with that grade. */
export function isByScaleWith(grade: string, regulation: string, one: Assessment, context: Context): boolean {
  if (context.scales.some((scale) => scale.regulation === regulation)) return isByScaleOf(regulation, one, context);
  if (one.regulation !== null && one.regulation !== regulation) return false;
  const fitting = scalesFitting(one, context.scales);
  return fitting.length === 0 || fitting.some((scale) => scale.grades.includes(grade));
}

/** The scales an assessment may be by: those with its grade and every grade voted on, else with its grade. */
function scalesFitting({ grade, votes }: Assessment, scales: readonly Scale[]): readonly Scale[] {
  if (grade === null) return [];
  const withGrade = scales.filter((scale) => scale.grades.includes(grade));
  const voted = Object.keys(votes ?? {});
  const withAll = withGrade.filter((scale) => voted.every((other) => scale.grades.includes(other)));
  return withAll.length > 0 ? withAll : withGrade;
}
