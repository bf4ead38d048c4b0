/** Numbers that look random and come again with the same seed: what went wrong once can be looked at again. */
export type Random = {
  /** From 0 up to, but without, 1. */
  next: () => number;
  /** A whole number from 0 up to, but without, `end`. */
  below: (end: number) => number;
  /** A whole number, both ends included. */
  between: (first: number, last: number) => number;
  pick: <T>(list: readonly T[]) => T;
};

/** Mulberry32: small, and good enough to choose moments and places with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    between: (first, last) => first + below(last - first + 1),
    pick: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('There is nothing to pick from.');
      return chosen;
    },
  };
}
