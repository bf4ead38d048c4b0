/**
 * What a large library looks like, as trackers' users have it: seasons of 6 to 26 episodes, most shows with one to three
 * seasons, one long runner in two hundred with up to 33 seasons, one of them of exactly 727 episodes, and in a library
 * that is large enough another one of 727 that nobody has begun; 60 % of all episodes watched; a tenth of what was
 * watched seen again; a fifth of the seasons marked in one second.
 */

/** The longest runner: 33 seasons, 727 episodes. */
const LONGEST = { seasons: 33, episodes: 727 };
/** From so many episodes on there is one that was not begun: marking it whole is the largest mark there is. */
const WITH_UNBEGUN = 20_000;

const FIRST =
  'Amber Brass Coral Distant Eastern Fallow Glass Harbour Iron Juniper Kindled Lantern Marble Northern Open Pilots Quiet River Salt Tidal Upland Vesper Winter Yonder'.split(
    ' ',
  );
const SECOND =
  'Archive Bridge Company District Engine Files Garden House Island Junction Keepers Letters Meridian Night Orchard Passage Quarter Road Station Terminal Union Valley Watch Yard'.split(
    ' ',
  );

/**
 * @typedef {{ title: string, year: number, ended: boolean, seasons: number[], status: string, share: number, longest: boolean }} Drawn
 * `seasons` holds the number of episodes of each; `share` how much of the show was watched.
 */

/** How people keep shows: the status, how common it is, and how much of such a show they have watched. */
const KEPT = [
  { status: 'finished', part: 0.4, from: 1, to: 1 },
  { status: 'watching', part: 0.2, from: 0.3, to: 0.95 },
  { status: 'paused', part: 0.1, from: 0.2, to: 0.8 },
  { status: 'dropped', part: 0.12, from: 0.05, to: 0.5 },
  { status: 'planned', part: 0.18, from: 0, to: 0 },
];

const BEGUN = { status: 'watching', from: 0.6, to: 0.6 };
const PLANNED = { status: 'planned', from: 0, to: 0 };

/** @param {ReturnType<import('./random.mjs').createRandom>} random */
function kept(random) {
  let left = random.next();
  for (const one of KEPT) {
    left -= one.part;
    if (left < 0) return one;
  }
  return KEPT[0];
}

/** @param {ReturnType<import('./random.mjs').createRandom>} random */
function seasonsOf(random) {
  const drawn = random.next();
  const count =
    drawn < 0.55
      ? random.between(1, 3)
      : drawn < 0.85
        ? random.between(4, 8)
        : drawn < 0.995
          ? random.between(9, 15)
          : random.between(16, 33);
  return Array.from({ length: count }, () => random.between(6, 26));
}

/**
 * Draws shows until they have this many episodes together. The first is always the longest runner, where it
 * fits; the second one as long and not begun, in a library that is large enough.
 * @param {ReturnType<import('./random.mjs').createRandom>} random
 * @param {number} episodes
 * @returns {Generator<Drawn>}
 */
export function* drawShows(random, episodes) {
  let left = episodes;
  for (let number = 0; left > 0; number += 1) {
    const unbegun = number === 1 && episodes >= WITH_UNBEGUN;
    const longest = unbegun || (number === 0 && left >= LONGEST.episodes);
    const { status, from, to } = unbegun ? PLANNED : longest ? BEGUN : kept(random);
    let seasons = longest ? spread(LONGEST.episodes, LONGEST.seasons) : seasonsOf(random);
    const size = seasons.reduce((sum, one) => sum + one, 0);
    if (size > left) seasons = cut(seasons, left);
    left -= Math.min(size, left);
    yield {
      title: `${random.of(FIRST)} ${random.of(SECOND)} ${number + 1}`,
      year: random.between(1965, 2024),
      ended: status === 'finished' || random.chance(0.5),
      seasons,
      status,
      share: from + random.next() * (to - from),
      longest,
    };
  }
}

/** The first episodes of these seasons, so many of them. */
function cut(seasons, episodes) {
  let left = episodes;
  return seasons.flatMap((one) => {
    const taken = Math.min(one, left);
    left -= taken;
    return taken === 0 ? [] : [taken];
  });
}

/** So many episodes in so many seasons, as even as they go. */
function spread(episodes, seasons) {
  return Array.from(
    { length: seasons },
    (_, index) => Math.floor((episodes * (index + 1)) / seasons) - Math.floor((episodes * index) / seasons),
  );
}
