import { yearOfLabel } from "../../calendar/period.js";
import { type Assessment, type PartyKey, partyKey } from "../../ledger/model.js";
import type { PoorYearsRule } from "../../regulation/rule.js";
import type { Scene } from "../context.js";
import { partyOf } from "../party.js";
import { casesSeen, heldToAccount } from "./case.js";
import { isOnSide, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";
import { assessmentsSeen, isByScaleWith } from "./scale.js";

/** Two years running with the poor grade: somebody assessed so twice is held to account, by the day of the second assessment or after it. */
export function poorYearsVerdicts(rule: PoorYearsRule, scene: Scene): RuleVerdict[] {
  return assessmentsSeen(scene)
    .filter((one) => one.grade !== null && isByScaleWith(rule.grade, rule.regulation, one, scene))
    .flatMap((one) =>
      subjectsOf(one, scene)
        .filter((key) => isOnSide(key, rule.of, one.date, scene))
        .map((key) =>
          verdictOn(one, rule.clause, partyOf(key, scene), judge(one, key, rule, scene), yearOfLabel(one.covers)),
        ),
    );
}

/** An assessment of the unit itself is one of its leading Party body. */
function subjectsOf(one: Assessment, { unit }: Scene): PartyKey[] {
  return one.subject.map((key) => (key === partyKey("unit", unit.id) ? partyKey("body", "party-group") : key));
}

function judge(one: Assessment, key: PartyKey, rule: PoorYearsRule, scene: Scene): Outcome {
  if (one.grade !== rule.grade) return outcome("met", "running-kept", {});
  const year = yearOfLabel(one.covers) - 1;
  const before = assessmentsSeen(scene).filter(
    (other) =>
      other.grade !== null &&
      other.type === one.type &&
      yearOfLabel(other.covers) === year &&
      subjectsOf(other, scene).includes(key),
  );
  if (before.length === 0) return outcome("undetermined", "running-unknown", { year });
  if (!before.some((other) => other.grade === rule.grade)) return outcome("met", "running-kept", {});
  const isPursued = casesSeen(scene).some((other) =>
    heldToAccount(other).some((leader) => leader.who === key && leader.date >= one.date),
  );
  return isPursued ? outcome("met", "running-pursued", {}) : outcome("breach", "running-unpursued", { year });
}
