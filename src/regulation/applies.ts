/** Whom a row binds: units of any of the kinds, of any of the levels, and of these ids or names; what is empty binds all. */
export interface Applies {
  /** Terms of unit kinds and levels. */
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly units: readonly string[];
}

/** Whether a row binds a unit: all that is written must hold. */
export function bindsUnit(
  { kinds, levels, units }: Applies,
  unit: { readonly id: string; readonly name: string; readonly kind: string; readonly level: string },
): boolean {
  return (
    (kinds.length === 0 || kinds.includes(unit.kind)) &&
    (levels.length === 0 || levels.includes(unit.level)) &&
    (units.length === 0 || units.some((name) => isNamed(unit, name)))
  );
}

/** Whether a text is a unit's id or its name. */
export function isNamed({ id, name }: { readonly id: string; readonly name: string }, text: string): boolean {
  return text === id || text === name;
}
