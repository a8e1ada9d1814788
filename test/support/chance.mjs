// Chance that can be had again: the same numbers for the same seed.

/** @param {number} seed */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0, less than `below`. */
  const upTo = (below) => Math.floor(next() * below);
  return { next, upTo, pick: (list) => list[upTo(list.length)], often: (share) => next() < share };
}
