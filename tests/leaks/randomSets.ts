/** Numbers from 0 to below 1, the same for the same seed: a leak that was found can be found again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Watched sets of every density, in story order. */
export function randomSets(episodes: readonly string[], count: number, seed = 2_026): string[][] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const density = random();
    return episodes.filter(() => random() < density);
  });
}
