import type { Importer } from '../importer';
import type { ImportedEpisode, ImportedShow, ImportedWhen } from '../record';
import { hasColumns, readTable, type TableRow } from '../source';
import {
  calendarDayIn,
  episodeNumberIn,
  episodeOf,
  idsOf,
  seasonIn,
  showOf,
  spanIn,
  titleIn,
  UNKNOWN,
  whenIn,
} from '../values';
import { notTaken, ratingTold, rowsOf, told, type Told } from '../values/told';

/** Episodes of which a rating is remembered, so that it is told once and not with each play. */
const MOST = 1_000_000;

/**
 * Our own plays as CSV (docs/export-formats.md): a row a play, precision and rating with it. An apostrophe in front of
 * what a spreadsheet would run is taken off. A month, a year and a range have no place in an import: their plays come
 * along undated. To bring a whole library elsewhere there are backups.
 */
export const watchbillCsv: Importer = {
  id: 'watchbill-csv',
  name: 'Watchbill',
  verified: true,
  async recognise(files) {
    for (const file of files) if (await hasColumns(file, 'play_id', 'watched_precision', 'show_id')) return 0.99;
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await watchbillCsv.recognise([file])) === 0) continue;
      const rated = new Set<string>();
      for await (const row of readTable(file, options)) {
        const place = { file: file.path, row: row.row };
        yield* rowsOf(place, row.damaged === null ? rowTold(row, rated) : [notTaken('damaged', row.damaged)]);
      }
    }
  },
};

function* rowTold(row: TableRow, rated: Set<string>): Generator<Told> {
  const get = (...names: string[]) => unguarded(row.get(...names));
  const show = showIn(get);
  const episode = show?.kind === 'film' ? null : episodeIn(get);
  const when = whenOf(get);
  if (!show) yield notTaken('no-show');
  else if (show.kind === 'series' && !episode) yield notTaken('no-episode', show.title);
  else if (!when) yield notTaken('bad-date', get('watched_at', 'watched_from'));
  else {
    yield told({ kind: 'play', show, episode, when, bulk: get('source') === 'bulk' });
    const key = get('episode_id');
    if (get('rating') === '' || rated.has(key)) return;
    if (rated.size < MOST) rated.add(key);
    yield* ratingTold(show, episode ? { kind: 'episode', episode } : { kind: 'show' }, get('rating'), 10);
  }
}

type Get = (...names: string[]) => string;

function unguarded(text: string): string {
  return /^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}

function showIn(get: Get): ImportedShow | null {
  return showOf({
    kind: get('show_kind') === 'film' ? 'film' : 'series',
    title: get('show'),
    year: get('show_year'),
    ids: idsOf({
      imdb: get('show_imdb'),
      tvdb: get('show_tvdb'),
      tmdb: get('show_tmdb'),
      tvmaze: get('show_tvmaze'),
    }),
  });
}

function episodeIn(get: Get): ImportedEpisode | null {
  return episodeOf({
    season: seasonIn(get('season')),
    number: episodeNumberIn(get('episode')),
    title: titleIn(get('title')),
    airedOn: calendarDayIn(get('aired_on')),
    ids: idsOf({
      imdb: get('episode_imdb'),
      tvdb: get('episode_tvdb'),
      tmdb: get('episode_tmdb'),
      tvmaze: get('episode_tvmaze'),
    }),
  });
}

function whenOf(get: Get): ImportedWhen | null {
  const precision = get('watched_precision');
  if (precision === 'second') return whenIn(get('watched_at'));
  if (precision === 'minute') return whenIn(get('watched_at'), { zone: 'UTC', toTheMinute: true });
  if (precision === 'day') return whenIn(get('watched_from'));
  if (precision === '' || precision === 'unknown') return UNKNOWN;
  return spanIn(precision, get('watched_from'), get('watched_to'));
}
