import type { Importer, SourceFile } from '../importer';
import type { ImportedShow } from '../record';
import { readItems, shapeOf } from '../source';
import { at, episodeNumberIn, episodeOf, flagIn, idsOf, isObject, listAt, seasonIn, showOf, textIn } from '../values';
import { timesIn, titleIn, UNKNOWN, whenIn, wholeIn } from '../values';
import { noteTold, notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

type Kind = 'shows' | 'lists' | 'movies';

/**
 * SeriesGuide's backups: three files with an array each, of shows with all their seasons and episodes, of lists, and
 * of films. Ids are TMDB's; backups from before its move to TMDB have TheTVDB's alone.
 *
 * No episode has a date of watching: all plays are undated, and `last_watched_ms` is left aside, for it says neither
 * which episode nor that there was only one. `plays` counts only where `watched` is true, and `skipped` wins over it.
 * `status` is that of the production. A show of which nothing was watched is planned.
 *
 * Only the examples of its author's documentation were seen.
 */
export const seriesguide: Importer = {
  id: 'seriesguide',
  name: 'SeriesGuide',
  verified: false,
  async recognise(files) {
    for (const file of files) if ((await kindOf(file)) !== null) return 0.93;
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      const kind = await kindOf(file);
      if (kind === null) continue;
      for await (const { row, value, damaged } of readItems(file, '$', options)) {
        const place = { file: file.path, row };
        yield* rowsOf(place, isObject(value) ? TELLERS[kind](value) : [notTaken('damaged', damaged)]);
      }
    }
  },
};

const TELLERS: Readonly<Record<Kind, (item: object) => Iterable<Told>>> = {
  shows: showTold,
  lists: listTold,
  movies: filmTold,
};

async function kindOf(file: SourceFile): Promise<Kind | null> {
  const shape = await shapeOf(file);
  if (shape.kind !== 'json' || !shape.isArray) return null;
  const has = (...keys: string[]) => keys.every((key) => shape.keys.has(key));
  const hasId = has('tmdb_id') || has('tvdb_id');
  if (hasId && has('seasons', 'episodes') && (has('watched') || has('skipped') || has('release_weekday')))
    return 'shows';
  if (has('list_id', 'items') && (has('externalId') || has('list_item_id'))) return 'lists';
  return (hasId || has('imdb_id')) && (has('in_watchlist') || has('in_collection')) ? 'movies' : null;
}

function* showTold(item: object): Generator<Told> {
  const show = showOf({
    title: at(item, 'title'),
    year: at(item, 'first_aired'),
    ids: idsOf({
      tmdb: at(item, 'tmdb_id'),
      tvdb: at(item, 'tvdb_id'),
      imdb: at(item, 'imdb_id'),
      trakt: at(item, 'trakt_id'),
    }),
  });
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  let plays = 0;
  for (const one of episodesTold(item, show)) {
    if ('record' in one && one.record.kind === 'play') plays += 1;
    yield one;
  }
  if (plays === 0) yield told({ kind: 'status', show, status: 'planned', at: null });
  if (flagIn(at(item, 'favorite'))) yield told({ kind: 'favourite', show, subject: WHOLE_SHOW, at: null });
  yield* ratingTold(show, WHOLE_SHOW, at(item, 'rating_user'), 10);
  yield* noteTold(show, WHOLE_SHOW, at(item, 'user_note'));
}

function* episodesTold(item: object, show: ImportedShow): Generator<Told> {
  for (const part of listAt(item, 'seasons')) {
    const season = seasonIn(at(part, 'season'));
    for (const given of listAt(part, 'episodes')) {
      const isWatched = flagIn(at(given, 'watched')) && !flagIn(at(given, 'skipped'));
      const isRated = wholeIn(at(given, 'rating_user'), 1, 10) !== null;
      if (!isWatched && !isRated) continue;
      const episode = episodeOf({
        season,
        number: episodeNumberIn(at(given, 'episode')),
        absolute: wholeIn(at(given, 'episode_absolute'), 1, 99_999),
        title: titleIn(at(given, 'title')),
        ids: idsOf({ tmdb: at(given, 'tmdb_id'), tvdb: at(given, 'tvdb_id') }),
      });
      if (!episode) {
        yield notTaken('no-episode', show.title);
        continue;
      }
      for (let play = isWatched ? Math.max(1, timesIn(at(given, 'plays'))) : 0; play > 0; play -= 1) {
        yield told({ kind: 'play', show, episode, when: UNKNOWN, bulk: false });
      }
      yield* ratingTold(show, { kind: 'episode', episode }, at(given, 'rating_user'), 10);
    }
  }
}

/** What an id of a list's item is of. Seasons and episodes of old lists are called by TheTVDB's id of them alone. */
const ITEM_TYPES: Readonly<Record<string, { kind: ImportedShow['kind']; scheme: string }>> = {
  'tmdb-show': { kind: 'series', scheme: 'tmdb' },
  show: { kind: 'series', scheme: 'tvdb' },
  movie: { kind: 'film', scheme: 'tmdb' },
  'tmdb-movie': { kind: 'film', scheme: 'tmdb' },
  'imdb-movie': { kind: 'film', scheme: 'imdb' },
};

function* listTold(list: object): Generator<Told> {
  const name = titleIn(at(list, 'name'));
  const key = textIn(at(list, 'list_id'))?.slice(0, 200) ?? name;
  let order = 0;
  for (const item of listAt(list, 'items')) {
    order += 1;
    const type = textIn(at(item, 'type')) ?? '';
    const meant = Object.hasOwn(ITEM_TYPES, type) ? ITEM_TYPES[type] : undefined;
    const given = textIn(at(item, 'externalId')) ?? textIn(at(item, 'tvdb_id'));
    const show = meant && showOf({ kind: meant.kind, ids: idsOf({ [meant.scheme]: given }) });
    if (!show) yield notTaken('no-show', `${type} ${given ?? ''}`.trim());
    else if (name === null || key === null) yield notTaken('nothing-done', given);
    else yield told({ kind: 'list-item', show, subject: WHOLE_SHOW, list: { key, name }, order, at: null });
  }
}

function* filmTold(item: object): Generator<Told> {
  const released = whenIn(at(item, 'released_utc_ms'));
  const year = released !== null && 'at' in released ? new Date(released.at).getUTCFullYear() : null;
  const ids = idsOf({ tmdb: at(item, 'tmdb_id'), imdb: at(item, 'imdb_id') });
  const show = showOf({ kind: 'film', title: at(item, 'title'), year, ids });
  if (!show) yield notTaken('no-show');
  else if (flagIn(at(item, 'watched'))) {
    for (let play = Math.max(1, timesIn(at(item, 'plays'))); play > 0; play -= 1) {
      yield told({ kind: 'play', show, episode: null, when: UNKNOWN, bulk: false });
    }
  } else if (flagIn(at(item, 'in_watchlist'))) yield told({ kind: 'status', show, status: 'planned', at: null });
}
