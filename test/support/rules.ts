import { stringify } from "yaml";
import { neighboursAmong } from "../../src/audit/audit.js";
import { contextOf, type Scale } from "../../src/audit/context.js";
import { USUAL_SETTINGS } from "../../src/audit/question.js";
import type { RuleVerdict } from "../../src/audit/rules/rule.js";
import { RULE_KINDS, type Rule, verdictsOf } from "../../src/audit/rules/rules.js";
import { day } from "../../src/calendar/day.js";
import { isError } from "../../src/document/problem.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Unit } from "../../src/ledger/model.js";
import { loadRulebooks, type RulebookReading } from "../../src/regulation/load/load.js";
import type { Obligation } from "../../src/regulation/rulebook.js";
import type { Entry } from "../contract/support.js";

const WORDS = { title: { zh: "一", en: "One" }, requirement: { zh: "一", en: "One" } };

/** Reads a rulebook `mine` with these keys. */
export function readBook(keys: Entry): RulebookReading<Rule> {
  const title = { zh: "本院规定", en: "Our own regulation" };
  const text = stringify({ schema: "audit-rulebook/1", id: "mine", title, obligations: [], ...keys });
  return loadRulebooks<Rule>([readYaml(new SourceText("mine.yaml", "mine.yaml", text))], RULE_KINDS);
}

/** Reads a rulebook with these rules, of clause 5 unless told otherwise. @param more keys of the rulebook, such as `terms` */
export function readRules(rules: readonly Entry[], more: Entry = {}): RulebookReading<Rule> {
  return readBook({ ...more, rules: rules.map((rule) => ({ clause: "5", ...WORDS, ...rule })) });
}

/** The obligations that these rows mean, of clauses 1, 2 … unless told otherwise. Throws where one cannot be read. */
export function readObligations(rows: readonly Entry[], more: Entry = {}): readonly Obligation[] {
  const obligations = rows.map((row, at) => ({ clause: String(at + 1), ...WORDS, ...row }));
  const { rulebooks, problems } = readBook({ ...more, obligations });
  if (problems.some(isError)) throw new Error(JSON.stringify(problems));
  return rulebooks.flatMap((book) => book.obligations);
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
  if (problems.some(isError)) throw new Error(JSON.stringify(problems));
  const neighbours = neighboursAmong([unit, ...(setting.others ?? [])], rulebooks).of(unit);
  const asOf = day(setting.asOf);
  const year = setting.year ?? Number(setting.asOf.slice(0, 4));
  const context = contextOf(unit, neighbours, { rulebooks, terms }, { asOf, settings: USUAL_SETTINGS });
  const withScales = { ...context, scales: [...context.scales, ...(setting.scales ?? [])] };
  return rulebooks.flatMap(({ rules }) => rules).flatMap((one) => verdictsOf(one, withScales, [year]));
}

/** The same, each verdict as `who status code`, with `-` for nobody and the clause before it where it is not the rule's own, 5. */
export function judged(rule: Entry, unit: Unit, setting: Setting): string[] {
  return verdicts(rule, unit, setting).map(({ clause, holder, status, code }) =>
    [...(clause === "5" ? [] : [clause]), holder?.id ?? "-", status, code].join(" "),
  );
}
