import type { Status } from '../../../shared/library/rows';
import type { Importer } from '../importer';
import type { ImportedEpisode, ImportedShow, ImportedWhen } from '../record';
import { hasColumns, readTable, type TableRow } from '../source';
import { calendarDayIn, codeIn, episodeNumberIn, idsOf, showOf, textIn, UNKNOWN, whenIn } from '../values';
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
  watching: 'watching',
  plantowatch: 'planned',
  plan: 'planned',
  ptw: 'planned',
  hold: 'paused',
  onhold: 'paused',
  completed: 'finished',
  watched: 'finished',
  dropped: 'dropped',
  notinteresting: 'dropped',
};

/**
 * Simkl's CSV, as it exports and imports it: one row a show, anime or film, with the columns `SIMKL_ID, Title, Type,
 * Year, Watchlist, LastEpWatched, WatchedDate, Rating, Memo, TVDB, TMDB, IMDB` in either spelling and any order.
 *
 * `LastEpWatched` (`S03E07`, or `12` where nothing has seasons) means everything up to that episode, without dates;
 * only that episode itself has the day of `WatchedDate`. A completed series that names no episode is all that had
 * aired. `12` is an episode of the entry for anime, and counted from the beginning for other series. Days may be
 * written `dd/MM/yyyy`.
 *
 * No real export was seen.
 */
export const simklCsv: Importer = {
  id: 'simkl-csv',
  name: 'Simkl',
  verified: false,
  async recognise(files) {
    for (const file of files) if (await hasColumns(file, 'LastEpWatched', 'Watchlist', 'Title')) return 0.95;
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await simklCsv.recognise([file])) === 0) continue;
      for await (const row of readTable(file, options)) yield* rowsOf({ file: file.path, row: row.row }, rowTold(row));
    }
  },
};

function* rowTold(row: TableRow): Generator<Told> {
  if (row.damaged !== null) {
    yield notTaken('damaged', row.damaged);
    return;
  }
  const type = lettersOf(row.get('Type'));
  const show = showOf({
    kind: type === 'movie' || type === 'film' ? 'film' : 'series',
    title: row.get('Title'),
    year: row.get('Year'),
    ids: idsOf({
      simkl: row.get('SIMKL_ID', 'simkl'),
      tvdb: row.get('TVDB', 'TVDB_ID'),
      tmdb: row.get('TMDB', 'TMDB_ID'),
      imdb: row.get('IMDB', 'IMDB_ID'),
      mal: row.get('MAL', 'MAL_ID'),
    }),
  });
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  const given = row.get('WatchedDate');
  const day = calendarDayIn(given);
  const when: ImportedWhen | null = day === null ? whenIn(given) : { precision: 'day', on: day };
  if (when === null) yield notTaken('bad-date', given);
  yield* watched(row, show, type, when ?? UNKNOWN);
  yield* statusTold(show, row.get('Watchlist'), STATUSES);
  yield* ratingTold(show, WHOLE_SHOW, row.get('Rating'), 10);
  yield* noteTold(show, WHOLE_SHOW, row.get('Memo'));
}

function* watched(row: TableRow, show: ImportedShow, type: string, when: ImportedWhen): Generator<Told> {
  const last = textIn(row.get('LastEpWatched'));
  const isCompleted = STATUSES[lettersOf(row.get('Watchlist'))] === 'finished';
  if (show.kind === 'film') {
    // The date of a planned one would be that of planning.
    const isPlanned = STATUSES[lettersOf(row.get('Watchlist'))] === 'planned';
    if (isCompleted || (when.precision !== 'unknown' && !isPlanned)) {
      yield told({ kind: 'play', show, episode: null, when, bulk: false });
    }
    return;
  }
  if (last === null || last === '0') {
    if (isCompleted) yield told({ kind: 'watched-count', show, count: null, when: UNKNOWN });
    return;
  }
  const mark = markIn(last, type === 'anime');
  if (mark) yield* upTo(mark, show, when);
  else yield notTaken('bad-number', last);
}

function markIn(text: string, isAnime: boolean): ImportedEpisode | null {
  const code = codeIn(text);
  const bare = code ? null : episodeNumberIn(text);
  if (!code && bare === null) return null;
  return {
    season: code?.season ?? (isAnime ? 1 : null),
    number: code?.number ?? (isAnime ? bare : null),
    absolute: isAnime ? null : bare,
    title: null,
    airedOn: null,
    ids: {},
  };
}

/** The day is that of the mark itself; what lies before has none. The first of a season cannot name the one before. */
function* upTo(mark: ImportedEpisode, show: ImportedShow, when: ImportedWhen): Generator<Told> {
  const { season, number, absolute } = mark;
  const place = number ?? absolute ?? 0;
  const isFirst = place <= 1;
  if (when.precision === 'unknown' || (isFirst && season !== 1 && absolute === null)) {
    yield told({ kind: 'watched-up-to', show, episode: mark, when });
    return;
  }
  if (!isFirst) {
    const before = { ...mark, number: number && number - 1, absolute: absolute && absolute - 1 };
    yield told({ kind: 'watched-up-to', show, episode: before, when: UNKNOWN });
  }
  yield told({ kind: 'play', show, episode: mark, when, bulk: false });
}
