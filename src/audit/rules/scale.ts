import { yearOfLabel } from "../../calendar/period.js";
import type { Assessment } from "../../ledger/ledger.js";
import type { ScaleRule } from "../../regulation/rule.js";
import { partyOf } from "../party.js";
import type { Scene } from "../scene.js";
import { type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** The grades there are: whoever is assessed by this regulation's scale gets one of them. */
export function scaleVerdicts(rule: ScaleRule, scene: Scene): RuleVerdict[] {
  return assessmentsSeen(scene)
    .filter((one) => isByScaleOf(rule.regulation, one, scene))
    .flatMap((one) =>
      one.subject
        .filter((key) => rule.of === "any" || key.startsWith("person:"))
        .map((key) =>
          verdictOn(one, rule.clause, partyOf(key, scene), judge(one.grade, rule.grades), yearOfLabel(one.covers)),
        ),
    );
}

function judge(grade: string | null, grades: readonly string[]): Outcome {
  if (grade === null) return outcome("undetermined", "record-lacks", { field: "grade" });
  return grades.includes(grade) ? outcome("met", "scale-fits", {}) : outcome("breach", "scale-other", { grade });
}

/** The assessments of the unit that are seen on the as-of day. */
export function assessmentsSeen({ unit, asOf }: Scene): Assessment[] {
  return unit.records.assessments.filter((one) => one.date <= asOf);
}

/**
 * Whether an assessment is by a regulation's scale: by the one it names; else by those, of all that bind the unit, that have
 * its grade and every grade voted on, or at least its grade; by any where none has it.
 */
export function isByScaleOf(regulation: string, one: Assessment, { scales }: Scene): boolean {
  if (one.regulation !== null) return one.regulation === regulation;
  const { grade } = one;
  if (grade === null) return true;
  const withGrade = scales.filter((scale) => scale.grades.includes(grade));
  const voted = Object.keys(one.votes ?? {});
  const withAll = withGrade.filter((scale) => voted.every((other) => scale.grades.includes(other)));
  const fitting = withAll.length > 0 ? withAll : withGrade;
  return fitting.length === 0 || fitting.some((scale) => scale.regulation === regulation);
}
