import type { Status } from '../../../shared/library/rows';
import type { Importer } from '../importer';
import type { ImportedEpisode, ImportedShow, ImportedWhen } from '../record';
import { readItems, shapeOf } from '../source';
import {
  at,
  episodeNumberIn,
  episodeOf,
  idsOf,
  instantIn,
  isObject,
  listAt,
  seasonIn,
  showOf,
  textIn,
} from '../values';
import { UNKNOWN, whenIn } from '../values';
import { createPlaces, type PlaceIn, tagsTold } from '../values/places';
import {
  lettersOf,
  noteTold,
  notTaken,
  ratingTold,
  rowsOf,
  statusTold,
  told,
  type Told,
  WHOLE_SHOW,
} from '../values/told';

const STATUSES: Readonly<Record<string, Status>> = {
  finished: 'finished',
  watching: 'watching',
  planned: 'planned',
  hold: 'paused',
  paused: 'paused',
  dropped: 'dropped',
};

/**
 * Watcharr's export of a profile: an array of what is on the list, each with `status`, `rating` (0 to 10), `thoughts`,
 * `content` (TMDB id, title, `movie` or `tv`), `watchedSeasons`, `watchedEpisodes`, `tags` and a log `activity`.
 *
 * Only episodes with the status FINISHED were watched, whatever the show's status. Their time is the `customDate` of
 * the newest activity that names the episode in its `data` (JSON inside a text), else `createdAt`, which is the time
 * of marking: several in one second were marked together. Of a film, only `IMPORTED_ADDED_WATCHED` tells when it was
 * watched. Tags become lists; what is pinned stays behind.
 */
export const watcharr: Importer = {
  id: 'watcharr',
  name: 'Watcharr',
  verified: true,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json' || !shape.isArray) continue;
      const has = (key: string) => shape.keys.has(key);
      if (has('content') && has('tmdbId') && (has('watchedEpisodes') || has('thoughts') || has('activity')))
        return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    const placeIn = createPlaces();
    for (const file of files) {
      if ((await watcharr.recognise([file])) === 0) continue;
      for await (const { row, value, damaged } of readItems(file, '$', options)) {
        const place = { file: file.path, row };
        if (!isObject(value)) yield* rowsOf(place, [notTaken('damaged', damaged)]);
        else if (textIn(value['deletedAt']) !== null) yield* rowsOf(place, [notTaken('deleted')]);
        else yield* rowsOf(place, itemTold(value, placeIn));
      }
    }
  },
};

function* itemTold(item: unknown, placeIn: PlaceIn): Generator<Told> {
  const content = at(item, 'content');
  const isFilm = at(content, 'type') === 'movie';
  const show = showOf({
    kind: isFilm ? 'film' : 'series',
    title: at(content, 'title'),
    year: at(content, 'release_date'),
    ids: idsOf({ tmdb: at(content, 'tmdbId'), imdb: at(content, 'imdb_id') }),
  });
  if (!show) {
    yield notTaken(isObject(content) ? 'no-show' : 'other-media');
    return;
  }
  if (isFilm) yield* filmTold(item, show);
  else yield* episodesTold(item, show);
  for (const part of listAt(item, 'watchedSeasons')) {
    const season = seasonIn(at(part, 'seasonNumber'));
    if (season !== null) yield* ratingTold(show, { kind: 'season', season }, at(part, 'rating'), 10);
  }
  yield* statusTold(show, at(item, 'status'), STATUSES);
  yield* ratingTold(show, WHOLE_SHOW, at(item, 'rating'), 10);
  yield* noteTold(show, WHOLE_SHOW, at(item, 'thoughts'));
  const tags = listAt(item, 'tags').map((tag) => at(tag, 'name'));
  yield* tagsTold(show, tags, placeIn);
}

function* filmTold(item: unknown, show: ImportedShow): Generator<Told> {
  if (!isFinished(item)) return;
  const times = listAt(item, 'activity')
    .filter((entry) => (textIn(at(entry, 'type')) ?? '').startsWith('IMPORTED_ADDED_WATCHED'))
    .map((entry) => whenIn(at(entry, 'customDate')))
    .filter((when) => when !== null && when.precision !== 'unknown');
  for (const when of times.length > 0 ? times : [UNKNOWN]) {
    if (when) yield told({ kind: 'play', show, episode: null, when, bulk: false });
  }
}

function* episodesTold(item: unknown, show: ImportedShow): Generator<Told> {
  const watchedOn = customDates(item);
  const marked = listAt(item, 'watchedEpisodes');
  const markedIn = new Map<number | null, number>();
  for (const entry of marked) {
    if (!isFinished(entry)) continue;
    const second = secondOf(at(entry, 'createdAt'));
    markedIn.set(second, (markedIn.get(second) ?? 0) + 1);
  }
  for (const entry of marked) {
    const season = seasonIn(at(entry, 'seasonNumber'));
    const number = episodeNumberIn(at(entry, 'episodeNumber'));
    const episode = season === null || number === null ? null : episodeOf({ season, number });
    if (!episode) yield notTaken('no-episode');
    else yield* episodeTold(entry, show, episode, watchedOn.get(`${season} ${number}`), markedIn);
  }
}

function* episodeTold(
  entry: unknown,
  show: ImportedShow,
  episode: ImportedEpisode,
  custom: ImportedWhen | undefined,
  markedIn: ReadonlyMap<number | null, number>,
): Generator<Told> {
  const rating = ratingTold(show, { kind: 'episode', episode }, at(entry, 'rating'), 10);
  if (isFinished(entry)) {
    const created = whenIn(at(entry, 'createdAt'));
    const bulk = custom === undefined && (markedIn.get(secondOf(at(entry, 'createdAt'))) ?? 0) > 1;
    const when = custom ?? created;
    if (when === null) yield notTaken('bad-date', textIn(at(entry, 'createdAt')));
    else yield told({ kind: 'play', show, episode, when, bulk: bulk && when.precision !== 'unknown' });
  } else if (rating.length === 0) yield notTaken('nothing-done', `S${episode.season}E${episode.number}`);
  yield* rating;
}

function isFinished(entry: unknown): boolean {
  return lettersOf(at(entry, 'status')) === 'finished';
}

function secondOf(value: unknown): number | null {
  const instant = instantIn(value);
  return instant === null ? null : Math.floor(instant / 1_000);
}

/** By `season number`: the newest activity comes last. */
function customDates(item: unknown): Map<string, ImportedWhen> {
  const dates = new Map<string, ImportedWhen>();
  for (const entry of listAt(item, 'activity')) {
    const when = whenIn(at(entry, 'customDate'));
    if (when === null || when.precision === 'unknown') continue;
    if (!(textIn(at(entry, 'type')) ?? '').includes('EPISODE')) continue;
    const data = parsed(at(entry, 'data'));
    const season = seasonIn(at(data, 'season'));
    const number = episodeNumberIn(at(data, 'episode'));
    if (season !== null && number !== null) dates.set(`${season} ${number}`, when);
  }
  return dates;
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > 2_000) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
