import type { TokenPack } from '../../leaks/tokenPack';

export type Round = {
  name: string;
  watched: ReadonlySet<string>;
  /** Opens more of what a page keeps closed, its menus too, and asks every search. */
  thorough: boolean;
};

/** Always the same numbers, so that a failure comes again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Eight watched sets, in an order in which the horizon grows and shrinks: what was inside a moment ago must be gone as
 * well, from lists that were read before, from open windows and from what a worker keeps.
 */
export function rounds({ episodes }: Pick<TokenPack, 'episodes'>): Round[] {
  const first = (count: number): Round => ({
    name: `the first ${count}`,
    watched: new Set(episodes.slice(0, count)),
    thorough: false,
  });
  const some = (seed: number, share: number): Round => {
    const next = random(seed);
    return { name: `some, by ${seed}`, watched: new Set(episodes.filter(() => next() < share)), thorough: true };
  };
  return [first(0), first(1), first(10), some(7, 0.3), first(30), some(11, 0.5), first(20), some(13, 0.15)];
}

/**
 * The same sets, in two courses that can be gone through side by side, each in a library of its own. The second begins
 * where everything is watched: nothing lies beyond there, so nothing that was read before can be told too early.
 */
export function courses(pack: Pick<TokenPack, 'episodes'>): { name: string; rounds: Round[] }[] {
  const all = rounds(pack);
  const whole = all.findIndex(({ watched }) => watched.size === pack.episodes.length);
  return [
    { name: 'from nothing on', rounds: all.slice(0, whole) },
    { name: 'from the end of the story back', rounds: all.slice(whole) },
  ];
}
