/** The year the generated ledgers are of. */
export const YEAR = 2025;

/** Two or more of a list, in its order. @param {readonly string[]} all @param {Chance} chance */
export function someOf(all, chance) {
  const first = chance.below(all.length - 1);
  return all.slice(first, first + 2 + chance.below(3));
}

/** The day so many days after New Year. @param {number} days */
export function dayOf(days) {
  return addDays(`${YEAR}-01-01`, days);
}

/** @param {string} day @param {number} days */
export function addDays(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** @param {number} number */
export function two(number) {
  return String(number).padStart(2, "0");
}

/** @template T @param {readonly T[]} all @param {number} index @returns {T} */
export function at(all, index) {
  return /** @type {T} */ (all[index % all.length]);
}

/** Chance that can be had again: a counter whose bits are mixed, so that neighbouring draws have nothing to do with each other. */
export class Chance {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to 1. */
  next() {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  }

  /** @param {number} limit */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** @param {number} probability */
  is(probability) {
    return this.next() < probability;
  }

  /** @template T @param {readonly T[]} all @returns {T} */
  of(all) {
    return at(all, this.below(all.length));
  }

  /** A day of the year. */
  day() {
    return dayOf(this.below(365));
  }
}
