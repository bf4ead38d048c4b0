import type { PaletteEpisode, PaletteShow } from '../../db/reads/paletteIndex';
import type { MatchRange } from '../../ui';
import { matchText, wordsOf } from './matchText';
import { readPlace, type TypedPlace } from './place';

export type FoundShow = { show: PaletteShow; ranges: MatchRange[] };
export type FoundEpisode = { show: PaletteShow; episode: PaletteEpisode; ranges: MatchRange[] };
export type FoundCommand<C> = { command: C; ranges: MatchRange[] };
export type PaletteAnswer<C> = {
  /** Only while nothing is typed: what to watch next. */
  next: FoundEpisode[];
  shows: FoundShow[];
  episodes: FoundEpisode[];
  commands: FoundCommand<C>[];
};

/** So many of each at most: more than can be looked through helps nobody. */
const MOST = { next: 4, shows: 6, episodes: 8, commands: 6 };
/** Of one show, while its season is typed and it is not named itself: others may be meant. */
const MOST_OF_ONE = 3;

type Ranked<T> = { found: T; score: number };

/**
 * What the palette shows for what was typed. A title that is not in the index (because it lies behind the horizon)
 * cannot be found by it, only by its place.
 */
export function matchPalette<C extends { label: string }>(
  query: string,
  shows: readonly PaletteShow[],
  commands: readonly C[],
): PaletteAnswer<C> {
  if (query.trim() === '')
    return { next: toWatch(shows), shows: recent(shows), episodes: [], commands: commands.map(plainCommand) };
  const { words, place } = readPlace(query);
  const named = wordsOf(words);
  const byName = rankShows(named, shows);
  const typed = wordsOf(query);
  return {
    next: [],
    shows: best(place === null ? byName : rankShows(typed, shows), MOST.shows),
    episodes: best(
      [...(place === null ? [] : byPlace(place, named, byName, shows)), ...byTitle(typed, shows)],
      MOST.episodes,
    ),
    commands: best(
      commands.flatMap((command) => {
        const { score, ranges } = matchText(typed, command.label);
        return score > 0 ? [{ found: { command, ranges }, score }] : [];
      }),
      MOST.commands,
    ),
  };
}

function plainCommand<C>(command: C): FoundCommand<C> {
  return { command, ranges: [] };
}

function toWatch(shows: readonly PaletteShow[]): FoundEpisode[] {
  return shows
    .flatMap((show) => {
      const episode = show.episodes.find(({ ref }) => ref === show.next);
      return episode ? [{ show, episode, ranges: [] }] : [];
    })
    .slice(0, MOST.next);
}

function recent(shows: readonly PaletteShow[]): FoundShow[] {
  return shows
    .filter(({ activity }) => activity > 0)
    .toSorted((a, b) => b.activity - a.activity)
    .slice(0, MOST.shows)
    .map((show) => ({ show, ranges: [] }));
}

function rankShows(words: readonly string[], shows: readonly PaletteShow[]): Ranked<FoundShow>[] {
  return shows.flatMap((show) => {
    const title = matchText(words, show.head.title);
    // `ds9` and `tng` are how people call a show, though no title says so.
    const slug = words.length === 1 && words[0] !== undefined && show.head.slug.startsWith(words[0]) ? 90 : 0;
    const score = Math.max(title.score, slug);
    return score > 0 ? [{ found: { show, ranges: title.ranges }, score: score + inUse(show) }] : [];
  });
}

/** What the viewer watches comes before what is only known. */
function inUse({ activity, isWatching, head }: PaletteShow): number {
  return (isWatching ? 10 : 0) + (activity > 0 ? 5 : 0) + (head.companion ? 2 : 0);
}

function byPlace(
  place: TypedPlace,
  words: readonly string[],
  byName: readonly Ranked<FoundShow>[],
  all: readonly PaletteShow[],
): Ranked<FoundEpisode>[] {
  const shows =
    words.length === 0
      ? all.map((show) => ({ show, score: inUse(show) }))
      : byName.map(({ found, score }) => ({ show: found.show, score }));
  const isOpen = words.length === 0 && place.number === null;
  return shows.flatMap(({ show, score }) =>
    show.episodes
      .filter(
        ({ season, number }) =>
          (place.season === null || season === place.season) && (place.number === null || number === place.number),
      )
      .slice(0, isOpen ? MOST_OF_ONE : MOST.episodes)
      .map((episode) => ({ found: { show, episode, ranges: [] }, score: 200 + score })),
  );
}

function byTitle(words: readonly string[], shows: readonly PaletteShow[]): Ranked<FoundEpisode>[] {
  return shows.flatMap((show) =>
    show.episodes.flatMap((episode) => {
      if (episode.title === null) return [];
      const { score, ranges } = matchText(words, episode.title);
      return score > 0 ? [{ found: { show, episode, ranges }, score: score + inUse(show) }] : [];
    }),
  );
}

/** The best first; what fits alike stays in the order of the index. */
function best<T>(ranked: readonly Ranked<T>[], most: number): T[] {
  return ranked
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ found }) => found);
}
