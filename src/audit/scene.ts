import type { Day } from "../calendar/day.js";
import type { Binding, Ledger, Unit } from "../ledger/ledger.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import type { Settings } from "./duty.js";

/** A unit in its ledger on a day: what finding its duties and judging its records needs to know. */
export interface Scene {
  readonly unit: Unit;
  readonly ledger: Ledger;
  /** Units of the ledger whose superior this unit is, one level down. */
  readonly subordinates: readonly Unit[];
  /** And those below them, at any depth. */
  readonly below: readonly Unit[];
  readonly asOf: Day;
  readonly terms: Terms;
  readonly settings: Settings;
}

/** The scene of a unit. */
export function sceneOf(unit: Unit, ledger: Ledger, terms: Terms, asOf: Day, settings: Settings): Scene {
  const subordinates = ledger.units.filter((other) => other.superior === unit.id);
  return { unit, ledger, subordinates, below: unitsBelow(unit, ledger), asOf, terms, settings };
}

/** How a regulation binds a unit; undefined where it does not. */
export function bindingOf(unit: Unit, rulebook: Rulebook): Binding | undefined {
  return unit.bindings.find((binding) => binding.regulation === rulebook.id);
}

function unitsBelow(unit: Unit, ledger: Ledger): Unit[] {
  const found: Unit[] = [];
  const look = (above: Unit) => {
    for (const other of ledger.units) {
      if (other.superior !== above.id || other.id === unit.id || found.includes(other)) continue;
      found.push(other);
      look(other);
    }
  };
  look(unit);
  return found;
}
