import type { FindingArgs, FindingCode } from "../../audit/finding.js";

type RuleCode = Exclude<FindingCode, "answered" | `duty-${string}` | `trigger-${string}` | `no-${string}`>;

/** What rules on records say, in sentences and in tables alike. */
export type RuleTexts = { readonly [Code in RuleCode]: (args: FindingArgs[Code]) => string };
