import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { shippedRulebooks } from "../../src/regulation/load/shipped.js";

/** The built-in rulebooks. */
export const books = loadRulebooks<Rule>(shippedRulebooks(), RULE_KINDS).rulebooks;

export const BUILT_IN = books.map(({ id }) => id);
