import type { RuleEntry } from "../../generated/schemas.js";
import type { RuleBase, RuleCheck, RuleEntries, RuleHeading, RuleReaders } from "../rule.js";
import { readApplies } from "./applies.js";
import { localText } from "./local-text.js";
import { fieldsOf } from "./readings.js";
import type { References } from "./references.js";
import { checkRuleEffects } from "./rule-effects.js";

/**
 * Turns a rule on records from what its entry says into what it means, by the reader of its kind.
 * @param regulation the id of the rulebook that has it
 * @param refs at the entry
 */
export function readRule<Rule extends RuleBase, Check extends RuleCheck>(
  entry: RuleEntries[Check],
  regulation: string,
  refs: References,
  readers: RuleReaders<Rule>,
): Rule {
  const check: Check = entry.check;
  checkRuleEffects(entry, refs);
  checkReadingsOfRule(entry, refs);
  return readers[check].read(entry, headingOf(entry, regulation, refs), refs);
}

/** A rule on records takes no value from a reading: one that has any would seem to change something. */
function checkReadingsOfRule({ interpretation }: RuleEntry, refs: References): void {
  for (const [id, at] of refs.each(interpretation, "interpretation")) {
    const reading = refs.reading(id);
    if (reading && fieldsOf(reading).length > 0) at.complain("value-unused", { id, fields: fieldsOf(reading) });
  }
}

function headingOf(entry: RuleEntries[RuleCheck], regulation: string, refs: References): RuleHeading {
  return {
    regulation,
    clause: entry.clause,
    title: localText(entry.title),
    requirement: localText(entry.requirement),
    interpretations: refs.interpretations(entry.interpretation, "interpretation"),
    ...readApplies(entry.applies, refs.at("applies")),
  };
}
