import type { Unit } from "../../ledger/model.js";
import type { Rule } from "../../regulation/rule.js";
import type { Scene } from "../context.js";
import { accountVerdicts } from "./account.js";
import { authorityVerdicts } from "./authority.js";
import { barVerdicts } from "./bar.js";
import { bearingVerdicts } from "./bearing.js";
import { compositionVerdicts } from "./composition.js";
import { factorVerdicts } from "./factor.js";
import { gradeVerdicts } from "./grade.js";
import { groundVerdicts } from "./ground.js";
import { ladderVerdicts } from "./ladder.js";
import { measureVerdicts } from "./measure.js";
import { movedVerdicts } from "./moved.js";
import { poorYearsVerdicts } from "./poor-years.js";
import { portfolioVerdicts } from "./portfolio.js";
import { recordVerdicts } from "./record.js";
import type { RuleVerdict } from "./rule.js";
import { scaleVerdicts } from "./scale.js";

/** What a rule says of every record it looks at, each kind of rule in a file of its own; nothing of units it does not bind. */
export function verdictsOf(rule: Rule, scene: Scene): RuleVerdict[] {
  if (!bindsUnit(rule, scene.unit)) return [];
  switch (rule.check) {
    case "account":
      return accountVerdicts(rule, scene);
    case "ladder":
      return ladderVerdicts(rule, scene);
    case "bar":
      return barVerdicts(rule, scene);
    case "record":
      return recordVerdicts(rule, scene);
    case "composition":
      return compositionVerdicts(rule, scene);
    case "portfolio":
      return portfolioVerdicts(rule, scene);
    case "scale":
      return scaleVerdicts(rule, scene);
    case "grade":
      return gradeVerdicts(rule, scene);
    case "poor-years":
      return poorYearsVerdicts(rule, scene);
    case "bearing":
      return bearingVerdicts(rule, scene);
    case "ground":
      return groundVerdicts(rule, scene);
    case "factor":
      return factorVerdicts(rule, scene);
    case "authority":
      return authorityVerdicts(rule, scene);
    case "measure":
      return measureVerdicts(rule, scene);
    case "moved":
      return movedVerdicts(rule, scene);
  }
}

/** Whether a rule is for units of this kind and level. */
export function bindsUnit({ kinds, levels }: Rule, { kind, level }: Unit): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && (levels.length === 0 || levels.includes(level));
}
