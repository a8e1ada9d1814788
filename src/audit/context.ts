import type { Day } from "../calendar/day.js";
import type { Binding, Ledger, Unit } from "../ledger/model.js";
import type { RuleBase, RuleCheck } from "../regulation/rule.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import { directoryOf } from "./directory.js";
import type { Settings } from "./question.js";

/** A unit in its ledger on a day: what finding its duties and judging its records needs to know. */
export interface Scene {
  readonly unit: Unit;
  readonly ledger: Ledger;
  /** Units of the ledger whose superior this unit is, one level down. */
  readonly subordinates: readonly Unit[];
  /** And those below them, at any depth. */
  readonly below: readonly Unit[];
  readonly asOf: Day;
  /** The year audited. */
  readonly year: number;
  /** The grades of every regulation that binds the unit, looked at or not. */
  readonly scales: readonly Scale[];
  readonly terms: Terms;
  readonly settings: Settings;
}

export interface Scale {
  readonly regulation: string;
  readonly grades: readonly string[];
}

/** The scene of a unit. @param rulebooks all there are, also those that do not bind it */
export function sceneOf(
  unit: Unit,
  ledger: Ledger,
  rulebooks: readonly Rulebook<ScaleOrOther>[],
  terms: Terms,
  { asOf, year, settings }: { readonly asOf: Day; readonly year: number; readonly settings: Settings },
): Scene {
  const subordinates = directoryOf(ledger).subordinates.get(unit.id) ?? [];
  const scales = rulebooks.filter((book) => bindingOf(unit, book)).flatMap(scalesOf);
  return { unit, ledger, subordinates, below: unitsBelow(unit, ledger), asOf, year, scales, terms, settings };
}

/** A rule that says which grades a regulation has, or any other. */
type ScaleOrOther = RuleBase &
  ({ readonly check: "scale"; readonly grades: readonly string[] } | { readonly check: Exclude<RuleCheck, "scale"> });

function scalesOf({ id, rules }: Rulebook<ScaleOrOther>): Scale[] {
  return rules.flatMap((rule) => (rule.check === "scale" ? [{ regulation: id, grades: rule.grades }] : []));
}

/** How a regulation binds a unit; undefined where it does not. */
export function bindingOf(unit: Unit, rulebook: Rulebook): Binding | undefined {
  return unit.bindings.find((binding) => binding.regulation === rulebook.id);
}

function unitsBelow(unit: Unit, ledger: Ledger): Unit[] {
  const { subordinates } = directoryOf(ledger);
  const found = new Set<Unit>();
  const look = (above: Unit) => {
    for (const other of subordinates.get(above.id) ?? []) {
      if (other.id === unit.id || found.has(other)) continue;
      found.add(other);
      look(other);
    }
  };
  look(unit);
  return [...found];
}
