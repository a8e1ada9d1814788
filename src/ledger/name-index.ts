import { binarySearch } from "../base/binary-search.js";

/** More than any ledger has units: what is noted is the number of a name times this, plus the unit. It stays a safe integer. */
const MOST_UNITS = 2 ** 21;

/**
 * Which units have somebody or something of a name, without the names: a province has many. It goes by a number made of the name,
 * so that a unit may turn out to have nothing of the kind.
 */
export class NameIndex {
  /** What was noted since somebody asked, and what before, in order. */
  #noted: number[] = [];
  #sorted = new Float64Array();

  /** @param name the number of a name; @param unit its place among the units */
  note(name: number, unit: number): void {
    this.#noted.push(name * MOST_UNITS + unit);
  }

  /** The places of the units that may have it, in order. */
  of(name: string): readonly number[] {
    if (this.#noted.length > 0) this.#sortIn();
    const first = numberFor(name) * MOST_UNITS;
    const [from, to] = [first, first + MOST_UNITS].map((end) => binarySearch(this.#sorted, (one) => one >= end));
    return [...new Set(this.#sorted.subarray(from, to))].map((one) => one - first);
  }

  #sortIn(): void {
    const all = new Float64Array(this.#sorted.length + this.#noted.length);
    all.set(this.#sorted);
    all.set(this.#noted, this.#sorted.length);
    this.#sorted = all.sort();
    this.#noted = [];
  }
}

/** The number of a name, FNV-1a over its letters: 32 bits, not negative. */
export function numberFor(name: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) number = Math.imul(number ^ name.charCodeAt(at), 0x01000193);
  return number >>> 0;
}
