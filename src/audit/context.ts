import type { Day } from "../calendar/day.js";
import type { Binding, Unit } from "../ledger/model.js";
import type { RuleBase, RuleCheck } from "../regulation/rule.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import type { Neighbours, RecordsOfOthers } from "./neighbours.js";
import type { Question, Settings } from "./question.js";

/**
 * What a unit's duties are found and its records judged with: the unit, what may be asked of others, and the day.
 * @template Reads what is asked of other units' records; nothing unless declared
 */
export interface Context<Reads extends keyof RecordsOfOthers = never> {
  readonly unit: Unit;
  readonly neighbours: Neighbours<Reads>;
  readonly asOf: Day;
  /** The grades of every regulation that binds the unit, looked at or not. */
  readonly scales: readonly Scale[];
  readonly terms: Terms;
  readonly settings: Settings;
}

/** With all that may be asked: who judges hands each duty and rule as much of it as it declares. */
export type WholeContext = Context<keyof RecordsOfOthers>;

export interface Scale {
  readonly regulation: string;
  readonly grades: readonly string[];
}

/** The context of a unit. @param rulebooks all there are, also those that do not bind it */
export function contextOf(
  unit: Unit,
  neighbours: WholeContext["neighbours"],
  { rulebooks, terms }: { readonly rulebooks: readonly Rulebook<ScaleOrOther>[]; readonly terms: Terms },
  { asOf, settings }: Pick<Question, "asOf" | "settings">,
): WholeContext {
  const scales = rulebooks.filter((book) => isBound(unit, book)).flatMap(scalesOf);
  return { unit, neighbours, asOf, scales, terms: terms.ofKind(unit.kind), settings };
}

/** A rule that says which grades a regulation has, or any other. */
type ScaleOrOther = RuleBase &
  ({ readonly check: "scale"; readonly grades: readonly string[] } | { readonly check: Exclude<RuleCheck, "scale"> });

function scalesOf({ id, rules }: Rulebook<ScaleOrOther>): Scale[] {
  return rules.flatMap((rule) => (rule.check === "scale" ? [{ regulation: id, grades: rule.grades }] : []));
}

/** How a regulation binds a unit, once for each time it does; none where it does not. */
export function bindingsOf(unit: Pick<Unit, "bindings">, { id }: Pick<Rulebook, "id">): readonly Binding[] {
  return unit.bindings.filter((binding) => binding.regulation === id);
}

/** Whether a regulation binds a unit at some time. */
export function isBound(unit: Pick<Unit, "bindings">, { id }: Pick<Rulebook, "id">): boolean {
  return unit.bindings.some((binding) => binding.regulation === id);
}
