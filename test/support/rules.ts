import { stringify } from "yaml";
import { neighboursAmong } from "../../src/audit/audit.js";
import { contextOf, type Scale, type WholeContext } from "../../src/audit/context.js";
import { USUAL_SETTINGS } from "../../src/audit/question.js";
import type { RuleVerdict } from "../../src/audit/rules/rule.js";
import { RULE_KINDS, type Rule, verdictsOf } from "../../src/audit/rules/rules.js";
import { memo } from "../../src/base/memo.js";
import { day } from "../../src/calendar/day.js";
import { isError, type Problem } from "../../src/document/problem.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Unit } from "../../src/ledger/model.js";
import { loadRulebooks, type RulebookReading } from "../../src/regulation/load/load.js";
import { type Referable, References } from "../../src/regulation/load/references.js";
import type { Obligation } from "../../src/regulation/rulebook.js";
import { Terms } from "../../src/terms/vocabulary.js";
import type { Entry } from "../contract/support.js";

/** A title and a requirement for a row that needs none of its own. */
export const WORDS = { title: { zh: "一", en: "One" }, requirement: { zh: "一", en: "One" } };

const known = new Map<string, RulebookReading<Rule>>();

/** Reads a rulebook `mine` with these keys: the same keys once, since nothing that was read changes. */
export function readBook(keys: Entry): RulebookReading<Rule> {
  return memo(known, JSON.stringify(keys), () => readAnew(keys));
}

function readAnew(keys: Entry): RulebookReading<Rule> {
  const title = { zh: "本院规定", en: "Our own regulation" };
  const text = stringify({ schema: "audit-rulebook/1", id: "mine", title, obligations: [], ...keys });
  return loadRulebooks<Rule>([readYaml(new SourceText("mine.yaml", "mine.yaml", text))], RULE_KINDS);
}

/** Reads a rulebook with these rules, of clause 5 unless told otherwise. @param more keys of the rulebook, such as `terms` */
export function readRules(rules: readonly Entry[], more: Entry = {}): RulebookReading<Rule> {
  return readBook({ ...more, rules: rules.map((rule) => ({ clause: "5", ...WORDS, ...rule })) });
}

/** What was read, without errors. Throws where there are any. */
export function orThrow(reading: RulebookReading<Rule>): RulebookReading<Rule> {
  if (reading.problems.some(isError)) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

/** The obligations that these rows mean, of clauses 1, 2 … unless told otherwise. Throws where one cannot be read. */
export function readObligations(rows: readonly Entry[], more: Entry = {}): readonly Obligation[] {
  const obligations = rows.map((row, at) => ({ clause: String(at + 1), ...WORDS, ...row }));
  const { rulebooks } = orThrow(readBook({ ...more, obligations }));
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

/** What a unit's duties and records are judged with, by rulebooks that were read. */
export function contextAmong(
  unit: Unit,
  { rulebooks, terms }: Pick<RulebookReading<Rule>, "rulebooks" | "terms">,
  setting: Setting,
): WholeContext {
  const neighbours = neighboursAmong([unit, ...(setting.others ?? [])], rulebooks).of(unit);
  const asked = { asOf: day(setting.asOf), settings: USUAL_SETTINGS };
  const context = contextOf(unit, neighbours, { rulebooks, terms }, asked);
  return { ...context, scales: [...context.scales, ...(setting.scales ?? [])] };
}

/** The same where no rulebook has anything to say. */
export function contextOn(asOf: string, unit: Unit, more: Omit<Setting, "asOf"> = {}): WholeContext {
  return contextAmong(unit, orThrow(readBook(more.rulebook ?? {})), { asOf, ...more });
}

/** The year that a setting is about: the as-of day's unless told otherwise. */
export function yearIn({ asOf, year }: Pick<Setting, "asOf" | "year">): number {
  return year ?? Number(asOf.slice(0, 4));
}

/** What a rule says of a unit's records. Throws where the rule cannot be read. */
export function verdicts(rule: Entry, unit: Unit, setting: Setting): RuleVerdict[] {
  const reading = orThrow(readRules([rule], setting.rulebook));
  const context = contextAmong(unit, reading, setting);
  return reading.rulebooks.flatMap(({ rules }) => rules).flatMap((one) => verdictsOf(one, context, [yearIn(setting)]));
}

/** The same, each verdict as `who status code`, with `-` for nobody and the clause before it where it is not the rule's own, 5. */
export function judged(rule: Entry, unit: Unit, setting: Setting): string[] {
  return verdicts(rule, unit, setting).map(({ clause, holder, status, code }) =>
    [...(clause === "5" ? [] : [clause]), holder?.id ?? "-", status, code].join(" "),
  );
}

/** The references of an entry as it stands in a rulebook, and the problems that were noted. @param groups of roles, by name */
export function referring(entry: Entry, groups: Referable["groups"] = {}): { refs: References; problems: Problem[] } {
  const file = readYaml(new SourceText("mine.yaml", "mine.yaml", stringify(entry)));
  const problems: Problem[] = [];
  const known = { file, terms: new Terms(), groups, interpretations: new Map(), periods: new Map(), problems };
  return { refs: new References(known, []), problems };
}
