import { stringify } from "yaml";
import { type Scale, sceneOf } from "../../src/audit/context.js";
import { USUAL_SETTINGS } from "../../src/audit/question.js";
import type { RuleVerdict } from "../../src/audit/rules/rule.js";
import { RULE_KINDS, type Rule, verdictsOf } from "../../src/audit/rules/rules.js";
import { day } from "../../src/calendar/day.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Unit } from "../../src/ledger/model.js";
import { loadRulebooks, type RulebookReading } from "../../src/regulation/load/load.js";
import type { Entry } from "../contract/support.js";

/** Reads a rulebook `mine` with these rules, each with a title and a requirement. @param more keys of the rulebook, such as `terms` */
export function readRules(rules: readonly Entry[], more: Entry = {}): RulebookReading<Rule> {
  const words = { zh: "规则", en: "Rule" };
  const text = stringify({
    schema: "audit-rulebook/1",
    id: "mine",
    title: { zh: "本院规定", en: "Our own regulation" },
    obligations: [],
    ...more,
    rules: rules.map((rule) => ({ clause: "5", title: words, requirement: words, ...rule })),
  });
  return loadRulebooks<Rule>([readYaml(new SourceText("mine.yaml", "mine.yaml", text))], RULE_KINDS);
}

/** What a rule is judged in. */
export interface Setting {
  readonly asOf: string;
  readonly year?: number;
  /** Other units of the ledger. */
  readonly others?: readonly Unit[];
  /** Grades of regulations that bind the unit, besides the rule's own where it has some. */
  readonly scales?: readonly Scale[];
  /** Keys of the rulebook, such as `terms`. */
  readonly rulebook?: Entry;
}

/** What a rule says of a unit's records. Throws where the rule cannot be read. */
export function verdicts(rule: Entry, unit: Unit, setting: Setting): RuleVerdict[] {
  const { rulebooks, terms, problems } = readRules([rule], setting.rulebook);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const ledger = { units: [unit, ...(setting.others ?? [])], files: 0 };
  const asOf = day(setting.asOf);
  const year = setting.year ?? Number(setting.asOf.slice(0, 4));
  const scene = sceneOf(unit, ledger, rulebooks, terms, { asOf, year, settings: USUAL_SETTINGS });
  const withScales = { ...scene, scales: [...scene.scales, ...(setting.scales ?? [])] };
  return rulebooks.flatMap(({ rules }) => rules).flatMap((one) => verdictsOf(one, withScales));
}

/** The same, each verdict as `who status code`, with `-` for nobody and the clause before it where it is not the rule's own, 5. */
export function judged(rule: Entry, unit: Unit, setting: Setting): string[] {
  return verdicts(rule, unit, setting).map(({ clause, holder, status, code }) =>
    [...(clause === "5" ? [] : [clause]), holder?.id ?? "-", status, code].join(" "),
  );
}
