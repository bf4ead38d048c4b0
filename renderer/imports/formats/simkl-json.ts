import type { Status } from '../../../shared/library/rows';
import type { Importer } from '../importer';
import type { ImportedEpisode, ImportedShow, ImportedWhen } from '../record';
import { readItems, shapeOf } from '../source';
import {
  at,
  codeIn,
  episodeNumberIn,
  idsOf,
  instantIn,
  isObject,
  listAt,
  seasonIn,
  showOf,
  textIn,
  UNKNOWN,
  whenIn,
  wholeIn,
} from '../values';
import { noteTold, notTaken, ratingTold, rowsOf, statusTold, told, type Told, WHOLE_SHOW } from '../values/told';

const STATUSES: Readonly<Record<string, Status>> = {
  watching: 'watching',
  plantowatch: 'planned',
  hold: 'paused',
  completed: 'finished',
  dropped: 'dropped',
  notinteresting: 'dropped',
};
const PARTS = ['$.shows', '$.anime', '$.movies'];

/**
 * Simkl's backup (`SimklBackup.json`, alone or zipped), which is also what its `sync/all-items` answers: an object
 * with `shows`, `anime` and `movies`, each of which may be missing or null. A row is an item of one of them, with its
 * show or movie, ids (mostly texts), status, rating, memo and, not always, seasons with episodes.
 *
 * An episode without a time of its own has the item's last one, which is then that of marking many at once. Items
 * that have no seasons, completed ones above all, tell only how many episodes were watched, or that all that had
 * aired were. Without even that, the last episode watched is one play. Anime count their episodes by entry.
 *
 * No real backup was seen.
 */
export const simklJson: Importer = {
  id: 'simkl-json',
  name: 'Simkl',
  verified: false,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json' || shape.isArray) continue;
      const begins = /^\{\s*"(?:shows|anime|movies)"\s*:\s*(?:\[|null)/.test(shape.text);
      const has = (...keys: string[]) => keys.some((key) => shape.keys.has(key));
      const isItem = has('show', 'movie') && has('added_to_watchlist_at', 'user_rating', 'watched_episodes_count');
      if (begins && isItem && has('status')) return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await simklJson.recognise([file])) === 0) continue;
      for await (const { row, path, value, damaged } of readItems(file, PARTS, options)) {
        const place = { file: file.path, row };
        yield* rowsOf(place, isObject(value) ? itemTold(value, path) : [notTaken('damaged', damaged)]);
      }
    }
  },
};

function* itemTold(item: unknown, path: string): Generator<Told> {
  const show = showOfItem(item, path);
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  yield* plays(item, show);
  const added = instantIn(at(item, 'added_to_watchlist_at'));
  yield* statusTold(show, at(item, 'status'), STATUSES, at(item, 'status') === 'plantowatch' ? added : null);
  yield* ratingTold(show, WHOLE_SHOW, at(item, 'user_rating'), 10, instantIn(at(item, 'user_rated_at')));
  yield* noteTold(show, WHOLE_SHOW, at(item, 'memo', 'text'));
}

function showOfItem(item: unknown, path: string): ImportedShow | null {
  const named = at(item, path === '$.movies' ? 'movie' : 'show');
  const given = at(named, 'ids');
  const { simkl, simkl_id: older, imdb, tmdb, tvdb, mal, anidb, anilist, kitsu } = isObject(given) ? given : {};
  const isFilm = path === '$.movies' || at(item, 'anime_type') === 'movie';
  return showOf({
    kind: isFilm ? 'film' : 'series',
    title: at(named, 'title'),
    year: at(named, 'year'),
    ids: idsOf({ simkl: simkl ?? older, imdb, tmdb, tvdb, mal, anidb, anilist, kitsu }),
  });
}

function* plays(item: unknown, show: ImportedShow): Generator<Told> {
  const last = whenIn(at(item, 'last_watched_at'));
  if (last === null) yield notTaken('bad-date', textIn(at(item, 'last_watched_at')));
  const seasons = listAt(item, 'seasons');
  if (show.kind === 'series' && seasons.length > 0) yield* episodesOf(seasons, show, last ?? UNKNOWN);
  else yield* withoutEpisodes(item, show, last ?? UNKNOWN);
}

function* episodesOf(seasons: readonly unknown[], show: ImportedShow, last: ImportedWhen): Generator<Told> {
  for (const part of seasons) {
    const season = seasonIn(at(part, 'number'));
    for (const given of listAt(part, 'episodes')) {
      const number = episodeNumberIn(at(given, 'number'));
      if (season === null || number === null) {
        yield notTaken('no-episode');
        continue;
      }
      const when = whenIn(at(given, 'watched_at'));
      if (when === null) {
        yield notTaken('bad-date', `S${season}E${number} ${textIn(at(given, 'watched_at')) ?? ''}`);
        continue;
      }
      const borrowed = when.precision === 'unknown' && last.precision !== 'unknown';
      const episode = numbered(season, number);
      yield told({ kind: 'play', show, episode, when: borrowed ? last : when, bulk: borrowed });
    }
  }
}

function* withoutEpisodes(item: unknown, show: ImportedShow, last: ImportedWhen): Generator<Told> {
  const isCompleted = at(item, 'status') === 'completed';
  if (show.kind === 'film') {
    if (isCompleted || last.precision !== 'unknown') {
      yield told({ kind: 'play', show, episode: null, when: last, bulk: false });
    }
    return;
  }
  const count = wholeIn(at(item, 'watched_episodes_count'), 1, 99_999);
  const code = codeIn(at(item, 'last_watched'));
  if (count !== null || isCompleted) yield told({ kind: 'watched-count', show, count, when: UNKNOWN });
  else if (code) {
    yield told({ kind: 'play', show, episode: numbered(code.season, code.number), when: last, bulk: false });
  }
}

function numbered(season: number, number: number): ImportedEpisode {
  return { season, number, absolute: null, title: null, airedOn: null, ids: {} };
}
