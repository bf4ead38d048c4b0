import { columnName } from '../source';
import { decimalIn } from '../values';
import type { TableField, TableMapping } from './mapping';

/** Names that columns are given, as `columnName` makes them; what is named first fits best. */
const ALIASES: Readonly<Record<TableField, readonly string[]>> = {
  show: [
    'show',
    'showname',
    'showtitle',
    'series',
    'seriesname',
    'seriestitle',
    'tvshow',
    'tvshowname',
    'title',
    'movie',
  ].concat(['movietitle', 'moviename', 'film', 'filmtitle', 'name', 'originaltitle']),
  year: ['year', 'showyear', 'releaseyear', 'premiered', 'releasedate', 'released'],
  kind: ['type', 'mediatype', 'kind', 'titletype', 'category'],
  season: ['season', 'seasonnumber', 'sno', 'seasonno', 'episodeseasonnumber', 'staffel'],
  episode: ['episode', 'episodenumber', 'epno', 'episodeno', 'ep', 'folge', 'number'],
  code: ['seasonepisode', 'episodecode', 'code', 'sxe', 'episodeid'],
  episodeTitle: ['episodetitle', 'episodename', 'eptitle', 'epname', 'title', 'name'],
  airedOn: ['airedon', 'airdate', 'firstaired', 'aired', 'originalairdate', 'episodereleased'],
  watchedAt: [
    'watchedat',
    'watcheddate',
    'datewatched',
    'watchedon',
    'watched',
    'lastwatchedat',
    'viewedat',
    'seenat',
  ].concat(['dateseen', 'date', 'createdat', 'timestamp', 'enddate', 'finishdate']),
  watched: ['watched', 'iswatched', 'seen', 'isseen'],
  rating: ['rating', 'yourrating', 'myrating', 'userrating', 'score', 'stars', 'myscore'],
  status: ['status', 'mystatus', 'watchstatus', 'state', 'watchlist'],
  note: ['note', 'notes', 'comment', 'comments', 'review', 'memo', 'thoughts'],
  tvdb: ['tvdbid', 'showtvdbid', 'seriestvdbid', 'sid', 'tvshowid', 'thetvdbid', 'tvdb'],
  tmdb: ['tmdbid', 'showtmdbid', 'tmdb'],
  imdb: ['imdbid', 'showimdbid', 'const', 'tconst', 'imdb'],
  trakt: ['traktid', 'showtraktid', 'trakt'],
  tvmaze: ['tvmazeid', 'showtvmazeid', 'tvmaze'],
  episodeTvdb: ['episodetvdbid', 'tvdbepisodeid', 'eptvdbid'],
  episodeTmdb: ['episodetmdbid', 'tmdbepisodeid'],
  episodeImdb: ['episodeimdbid', 'imdbepisodeid'],
};

/**
 * What the columns of a table may mean, by their names and by what stands in the first rows: a guess for the viewer to
 * correct. A column has one meaning; `title` is the show's unless another column is.
 */
export function suggestMapping(headers: readonly string[], sample: readonly (readonly string[])[]): TableMapping {
  const columns: Partial<Record<TableField, string>> = {};
  const taken = new Set<number>();
  const plain = headers.map(columnName);
  const cells = (index: number) => sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  for (const [field, aliases] of Object.entries(ALIASES) as [TableField, readonly string[]][]) {
    const places = aliases.flatMap((alias) => plain.flatMap((name, index) => (name === alias ? [index] : [])));
    const place = places.find((index) => !taken.has(index) && fits(field, cells(index)));
    if (place === undefined) continue;
    taken.add(place);
    columns[field] = headers[place] ?? '';
  }
  const of = (field: TableField) => cells(headers.indexOf(columns[field] ?? '\u0000'));
  const isFilms = columns.season === undefined && columns.episode === undefined && columns.code === undefined;
  return {
    columns,
    kind: isFilms && plain.some((name) => name.startsWith('movie') || name.startsWith('film')) ? 'film' : 'series',
    dateOrder: isMonthFirst(of('watchedAt')) ? 'month-first' : 'day-first',
    times: 'here',
    ratingOutOf: scaleOf(of('rating')),
  };
}

/** What stands in a column must be able to mean that: `episode` may hold titles, and `episode_id` codes or ids. */
function fits(field: TableField, cells: readonly string[]): boolean {
  if (cells.length === 0) return true;
  const most = (test: (cell: string) => boolean) => cells.filter(test).length * 2 >= cells.length;
  if (field === 'season' || field === 'episode') return most((cell) => /^\d{1,5}$/.test(cell));
  if (field === 'code') return most((cell) => /^s?\d{1,4}\s*[ex]\s*\d{1,5}$/i.test(cell));
  if (field === 'year') return most((cell) => /\d{4}/.test(cell));
  if (field === 'rating') return most((cell) => decimalIn(cell) !== null);
  if (field === 'watchedAt' || field === 'airedOn') return most((cell) => /\d{2}/.test(cell));
  if (field === 'watched') return most((cell) => /^(?:true|false|yes|no|y|n|x|0|1)$/i.test(cell));
  return true;
}

/** A second number above twelve is no month, so the first one is. */
function isMonthFirst(cells: readonly string[]): boolean {
  const parts = cells.flatMap((cell) => /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(cell) ?? []);
  const numbers = parts.map(Number);
  const firsts = numbers.filter((_, index) => index % 3 === 1);
  const seconds = numbers.filter((_, index) => index % 3 === 2);
  return seconds.some((number) => number > 12) && !firsts.some((number) => number > 12);
}

function scaleOf(cells: readonly string[]): 5 | 10 | 100 {
  const highest = Math.max(0, ...cells.map((cell) => decimalIn(cell) ?? 0));
  const hasHalves = cells.some((cell) => /[.,]5/.test(cell));
  if (highest > 10) return 100;
  return highest > 5 || (highest > 0 && !hasHalves && cells.length < 3) ? 10 : highest === 0 ? 10 : 5;
}
