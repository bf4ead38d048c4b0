import type { Status } from '../../../shared/library/rows';
import type { TableField, TableMapping } from '../generic/mapping';
import type { Importer, ImportOptions } from '../importer';
import type { ImportedEpisode, ImportedShow, ImportedSubject } from '../record';
import { readTable, shapeOf, type TableRow } from '../source';
import {
  calendarDayIn,
  codeIn,
  type DateReading,
  episodeNumberIn,
  episodeOf,
  idsOf,
  seasonIn,
  showOf,
} from '../values';
import { textIn, titleIn, UNKNOWN, whenIn } from '../values';
import { lettersOf, noteTold, notTaken, ratingTold, rowsOf, statusTold, told, type Told } from '../values/told';

const STATUSES: Readonly<Record<string, Status>> = {
  watching: 'watching',
  inprogress: 'watching',
  current: 'watching',
  continuing: 'watching',
  completed: 'finished',
  complete: 'finished',
  finished: 'finished',
  watched: 'finished',
  seen: 'finished',
  planned: 'planned',
  planning: 'planned',
  plantowatch: 'planned',
  watchlist: 'planned',
  wanttowatch: 'planned',
  forlater: 'planned',
  paused: 'paused',
  onhold: 'paused',
  hold: 'paused',
  dropped: 'dropped',
  stopped: 'dropped',
  abandoned: 'dropped',
};

/**
 * Any table of which nobody knows the service: the viewer says what its columns mean. It recognises nothing by itself
 * and is not in the list of formats; it is used where nothing there fits and the file is a table.
 *
 * A row with an episode and a date is a play, and so is one with an episode and no column of dates at all: then the
 * table is a list of what was watched. A film is one play where it has a date or its status is finished.
 */
export function genericCsv(mapping: TableMapping): Importer {
  return {
    id: 'generic-csv',
    name: 'CSV',
    verified: true,
    recognise: async (files) => {
      for (const file of files) if ((await shapeOf(file)).kind === 'table') return 0.2;
      return 0;
    },
    async *read(files, options) {
      for (const file of files) {
        if ((await shapeOf(file)).kind !== 'table') continue;
        for await (const row of readTable(file, options)) {
          const place = { file: file.path, row: row.row };
          const everything = row.damaged === null ? rowTold(row, mapping, options) : [notTaken('damaged', row.damaged)];
          yield* rowsOf(place, everything);
        }
      }
    },
  };
}

function* rowTold(row: TableRow, mapping: TableMapping, options: ImportOptions): Generator<Told> {
  const get = (field: TableField) => {
    const column = mapping.columns[field];
    return column === undefined ? '' : row.get(column);
  };
  const kind = kindOf(get('kind'), mapping.kind);
  if (kind === 'other') {
    yield notTaken('other-media', get('kind'));
    return;
  }
  const show = showOf({
    kind,
    title: get('show'),
    year: get('year'),
    ids: idsOf({
      tvdb: get('tvdb'),
      tmdb: get('tmdb'),
      imdb: get('imdb'),
      trakt: get('trakt'),
      tvmaze: get('tvmaze'),
    }),
  });
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  const episode = kind === 'film' ? null : episodeIn(get);
  const season = seasonIn(get('season'));
  const subject: ImportedSubject = episode
    ? { kind: 'episode', episode }
    : kind === 'series' && season !== null
      ? { kind: 'season', season }
      : { kind: 'show' };
  yield* watchedTold(get, mapping, options, show, episode);
  if (!episode) yield* statusTold(show, get('status'), STATUSES);
  yield* ratingTold(show, subject, get('rating'), mapping.ratingOutOf);
  yield* noteTold(show, subject, get('note'));
}

function* watchedTold(
  get: (field: TableField) => string,
  mapping: TableMapping,
  options: ImportOptions,
  show: ImportedShow,
  episode: ImportedEpisode | null,
): Generator<Told> {
  const reading: DateReading = {
    zone: mapping.times === 'utc' ? 'UTC' : options.zone,
    monthFirst: mapping.dateOrder === 'month-first',
  };
  const given = textIn(get('watchedAt'));
  const when = whenIn(given, reading);
  if (!when) {
    yield notTaken('bad-date', given);
    return;
  }
  const { watchedAt, watched, status } = mapping.columns;
  const isFinished = STATUSES[lettersOf(get('status'))] === 'finished';
  const isYes = /^(?:true|yes|y|x|1)$/i.test(get('watched'));
  if (watched !== undefined && !isYes) return;
  // A table that has nothing to say of watching, rating and the like is a list of what was watched.
  const isList = watchedAt === undefined && watched === undefined && status === undefined;
  const isOnlyRated = textIn(get('rating')) !== null || textIn(get('note')) !== null;
  const isPlay = when.precision !== 'unknown' || isYes || isFinished || (isList && !isOnlyRated);
  if (!isPlay) return;
  if (episode || show.kind === 'film') yield told({ kind: 'play', show, episode, when, bulk: false });
  else if (isFinished) yield told({ kind: 'watched-count', show, count: null, when: UNKNOWN });
  else yield notTaken('no-episode', show.title);
}

function episodeIn(get: (field: TableField) => string): ImportedEpisode | null {
  const code = codeIn(get('code')) ?? codeIn(get('episode'));
  const season = code?.season ?? seasonIn(get('season'));
  const number = code?.number ?? episodeNumberIn(get('episode'));
  return episodeOf({
    season,
    number,
    // Without seasons they are counted from the beginning.
    absolute: season === null ? number : null,
    title: titleIn(get('episodeTitle')),
    airedOn: calendarDayIn(get('airedOn')),
    ids: idsOf({ tvdb: get('episodeTvdb'), tmdb: get('episodeTmdb'), imdb: get('episodeImdb') }),
  });
}

function kindOf(given: string, otherwise: ImportedShow['kind']): ImportedShow['kind'] | 'other' {
  const word = lettersOf(given);
  if (word === '') return otherwise;
  if (/movie|film/.test(word)) return 'film';
  if (/book|game|manga|music|song|podcast|comic/.test(word)) return 'other';
  return /tv|show|serie|episode|season|anime/.test(word) ? 'series' : otherwise;
}
