/**
 * Numbers that look random and are the same for the same seed (mulberry32, public domain).
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** From 0 up to, and not including, 1. */
    next,
    /** A whole number from `from` to `to`, both included. */
    between: (/** @type {number} */ from, /** @type {number} */ to) => from + Math.floor(next() * (to - from + 1)),
    /** @template T @param {readonly T[]} choices @returns {T} */
    of: (choices) => choices[Math.floor(next() * choices.length)],
    /** True in this share of all cases. */
    chance: (/** @type {number} */ share) => next() < share,
  };
}
