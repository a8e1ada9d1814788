import type { Rule } from "../../regulation/rulebook.js";
import type { Scene } from "../scene.js";
import { accountVerdicts } from "./account.js";
import { barVerdicts } from "./bar.js";
import { ladderVerdicts } from "./ladder.js";
import { recordVerdicts } from "./record.js";
import type { RuleVerdict } from "./rule.js";

/** What a rule says of every record it looks at, each kind of rule in a file of its own. */
export function verdictsOf(rule: Rule, scene: Scene): RuleVerdict[] {
  switch (rule.check) {
    case "account":
      return accountVerdicts(rule, scene);
    case "ladder":
      return ladderVerdicts(rule, scene);
    case "record":
      return recordVerdicts(rule, scene);
    case "bar":
      return barVerdicts(rule, scene);
  }
}
