import { oneOrMore } from "./one-or-more.js";

/**
 * Which units have somebody or something of a name, without the names: a province has many. It goes by a number made of the name,
 * so that a unit may turn out to have nothing of the kind.
 */
export class Bearers {
  readonly #units = new Map<number, number | number[]>();

  /** @param unit its place among the units; units come one after another */
  note(name: string, unit: number): void {
    const number = numberFor(name);
    const known = this.#units.get(number);
    if (known === undefined) this.#units.set(number, unit);
    else if (!Array.isArray(known)) {
      if (known !== unit) this.#units.set(number, [known, unit]);
    } else if (known.at(-1) !== unit) known.push(unit);
  }

  /** The places of the units that may have it, in order. */
  of(name: string): readonly number[] {
    return oneOrMore(this.#units.get(numberFor(name)));
  }
}

/** FNV-1a over the letters. */
function numberFor(name: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) number = Math.imul(number ^ name.charCodeAt(at), 0x01000193);
  return number;
}
