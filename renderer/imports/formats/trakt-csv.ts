import type { Importer } from '../importer';
import type { ImportedShow, ImportedSubject } from '../record';
import { hasColumns, readTable, type TableRow } from '../source';
import { episodeNumberIn, episodeOf, idsOf, instantIn, seasonIn, showOf, titleIn, whenIn, wholeIn } from '../values';
import { notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

/**
 * Trakt's CSV, which members with a subscription get for their history, ratings and lists. The columns `title` and
 * `…_id` are the show's or film's, those that begin with `episode_` the episode's. `watched_at` makes a play,
 * `rated_at` with `rating` a rating, `listed_at` a place in a list, called by the name of the file. `trakt_rating` is
 * what everybody thinks and stays behind.
 *
 * The columns are known from scripts that read it; no real file was seen.
 */
export const traktCsv: Importer = {
  id: 'trakt-csv',
  name: 'Trakt',
  verified: false,
  async recognise(files) {
    for (const file of files) {
      const isTrakt = await hasColumns(file, 'type', 'title', 'trakt_id', 'season_number', 'episode_number');
      if (isTrakt) return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await traktCsv.recognise([file])) === 0) continue;
      const list = titleIn(file.name.replace(/\.csv$/, '').replaceAll(/[-_]+/g, ' ')) ?? 'Trakt';
      for await (const row of readTable(file, options)) {
        const place = { file: file.path, row: row.row };
        yield* rowsOf(place, row.damaged === null ? rowTold(row, list) : [notTaken('damaged', row.damaged)]);
      }
    }
  },
};

function* rowTold(row: TableRow, list: string): Generator<Told> {
  const type = row.get('type').toLowerCase();
  if (type === 'person') {
    yield notTaken('other-media', type);
    return;
  }
  const isFilm = type === 'movie';
  const show = showOf({
    kind: isFilm ? 'film' : 'series',
    title: row.get('title'),
    year: row.get('year'),
    ids: idsOf({
      trakt: row.get('trakt_id'),
      tvdb: row.get('tvdb_id'),
      tmdb: row.get('tmdb_id'),
      imdb: row.get('imdb_id'),
    }),
  });
  const subject = isFilm ? WHOLE_SHOW : subjectOf(row, type);
  if (!show) yield notTaken('no-show');
  else if (!subject) yield notTaken('no-episode', show.title);
  else yield* said(row, show, subject, list);
}

function* said(row: TableRow, show: ImportedShow, subject: ImportedSubject, list: string): Generator<Told> {
  const rated = row.get('rating', 'my_rating', 'your_rating');
  const watched = row.get('watched_at', 'last_watched_at');
  if (watched !== '') {
    const when = whenIn(watched, { zone: 'UTC' });
    if (!when) yield notTaken('bad-date', watched);
    else if (show.kind === 'film' || subject.kind === 'episode') {
      const episode = subject.kind === 'episode' ? subject.episode : null;
      yield told({ kind: 'play', show, episode, when: toTheMinute(when), bulk: false });
    } else yield notTaken('no-episode', show.title);
  } else if (row.get('listed_at') !== '') {
    const order = wholeIn(row.get('rank'), 0, 1_000_000) ?? row.row;
    const at = instantIn(row.get('listed_at'));
    yield told({ kind: 'list-item', show, subject, list: { key: list, name: list }, order, at });
  }
  if (rated !== '') yield* ratingTold(show, subject, rated, 10, instantIn(row.get('rated_at')));
}

/** Trakt keeps no seconds. */
function toTheMinute(when: NonNullable<ReturnType<typeof whenIn>>) {
  return when.precision === 'second' && when.at % 60_000 === 0 ? { precision: 'minute' as const, at: when.at } : when;
}

function subjectOf(row: TableRow, type: string): ImportedSubject | null {
  const season = seasonIn(row.get('season_number'));
  if (type === 'show') return WHOLE_SHOW;
  if (type === 'season') return season === null ? null : { kind: 'season', season };
  const episode = episodeOf({
    season,
    number: episodeNumberIn(row.get('episode_number')),
    title: titleIn(row.get('episode_title')),
    ids: idsOf({
      trakt: row.get('episode_trakt_id'),
      tvdb: row.get('episode_tvdb_id'),
      tmdb: row.get('episode_tmdb_id'),
      imdb: row.get('episode_imdb_id'),
    }),
  });
  return episode && { kind: 'episode', episode };
}
