import type { Status } from '../../../shared/library/rows';
import type { Importer, ImportOptions, SourceFile } from '../importer';
import type { ImportedEpisode, ImportedShow, ReadRow } from '../record';
import { readItems, readTable, type TableRow, shapeOf } from '../source';
import { at, episodeNumberIn, episodeOf, flagIn, idsOf, instantIn, isObject, listAt, seasonIn } from '../values';
import { showOf, textIn, timesIn, titleIn, UNKNOWN, whenIn, wholeIn } from '../values';
import { EpisodeSet } from '../values/episodeSet';
import { notTaken, rowsOf, statusTold, told, type Told, WHOLE_SHOW } from '../values/told';

type Kind = 'series' | 'episodes' | 'movies' | 'lists' | 'failed';
type Part = { file: SourceFile; kind: Kind; isJson: boolean };

const STATUSES: Readonly<Record<string, Status>> = {
  continuing: 'watching',
  uptodate: 'watching',
  notstartedyet: 'planned',
  watchlater: 'planned',
  stopped: 'dropped',
};

/**
 * What the browser extension «TV Time Out» saved before TV Time closed, and TV Time Liberator before it: JSON, CSV or
 * both, as loose files or one zip. Where there are both, JSON is read, for it says the same and more.
 *
 * The series' file holds all episodes, also those that were not watched. `watched_at` is UTC in two spellings and may
 * be missing although an episode was watched. `rewatch_count` is further plays of which nobody knows when. The same
 * episode may stand there twice. `_noEpisodeData` means that its episodes could not be fetched, and files of failures
 * list shows that could not be at all: both are told as a part that is missing.
 *
 * Only fixtures of others' tests were seen.
 */
export const tvtimeOut: Importer = {
  id: 'tvtime-out',
  name: 'TV Time Out',
  verified: false,
  async recognise(files) {
    const kinds = new Set((await partsOf(files)).map(({ kind }) => kind));
    if (kinds.has('episodes') || kinds.has('movies')) return 0.96;
    if (kinds.has('series')) return 0.95;
    return kinds.has('lists') ? 0.9 : 0;
  },
  async *read(files, options) {
    const parts = await partsOf(files);
    const missing: string[] = [];
    for (const part of parts) {
      if (!part.isJson && parts.some((one) => one.isJson && isTwin(one.kind, part.kind))) continue;
      for await (const row of readPart(part, missing, options)) yield row;
    }
    if (missing.length > 0) yield { warning: { code: 'partial-export', detail: missing.slice(0, 20).join(', ') } };
  },
};

/** The series' JSON has what two tables of CSV have. */
function isTwin(json: Kind, csv: Kind): boolean {
  return json === csv || (json === 'series' && csv === 'episodes');
}

async function* readPart(
  { file, kind, isJson }: Part,
  missing: string[],
  options: ImportOptions,
): AsyncGenerator<ReadRow> {
  if (isJson) {
    for await (const { row, value, damaged } of readItems(file, '$', options)) {
      const place = { file: file.path, row };
      if (!isObject(value)) yield* rowsOf(place, [notTaken('damaged', damaged)]);
      else if (kind === 'failed') missing.push(failed(value));
      else yield* rowsOf(place, ITEMS[kind](value, missing));
    }
    return;
  }
  const seen = new EpisodeSet();
  for await (const row of readTable(file, options)) {
    const place = { file: file.path, row: row.row };
    if (row.damaged !== null) yield* rowsOf(place, [notTaken('damaged', row.damaged)]);
    else if (kind === 'failed') missing.push(row.get('title', 'tvdbId'));
    else yield* rowsOf(place, ROWS[kind](row, seen));
  }
}

const ITEMS: Readonly<Record<Exclude<Kind, 'failed'>, (item: object, missing: string[]) => Iterable<Told>>> = {
  series: seriesItemTold,
  episodes: () => [],
  movies: (item) => filmTold((name) => at(item, name), at(item, 'id')),
  lists: listItemTold,
};

const ROWS: Readonly<Record<Exclude<Kind, 'failed'>, (row: TableRow, seen: EpisodeSet) => Iterable<Told>>> = {
  series: (row) => seriesTold(showOfRow(row), row.get('status'), row.get('created_at'), false),
  episodes: (row, seen) => episodeTold(showOfRow(row), episodeOfRow(row), (name) => row.get(name), seen),
  movies: (row) => filmTold((name) => row.get(name), { tvdb: row.get('tvdb_id'), imdb: row.get('imdb_id') }),
  lists: (row) => listTold((name) => row.get(name), { key: row.get('list_id'), name: row.get('list_name') }, row.row),
};

async function partsOf(files: readonly SourceFile[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const file of files) {
    const shape = await shapeOf(file);
    if (shape.kind !== 'json' && shape.kind !== 'table') continue;
    const isJson = shape.kind === 'json';
    const names = new Set([...(isJson ? shape.keys : shape.columns)].map((name) => name.replaceAll(/[^a-z]/gi, '')));
    const kind =
      isJson && !shape.isArray ? null : kindOf((...wanted) => wanted.every((name) => names.has(name)), isJson);
    if (kind) parts.push({ file, kind, isJson });
  }
  return parts;
}

/** By names without underscores, as columns are compared. */
function kindOf(has: (...names: string[]) => boolean, isJson: boolean): Kind | null {
  const lower = (name: string) => (isJson ? name : name.toLowerCase());
  if (has('uuid', 'seasons', 'iswatched') || has('uuid', 'noEpisodeData')) return 'series';
  if (has('seriesuuid', 'iswatched')) return 'episodes';
  if (has('uuid', 'iswatched', 'rewatchcount')) return 'movies';
  if (has('listid', 'listname', 'itemtype')) return 'lists';
  if (has('uuid', 'tvdbid', 'title', 'status', 'createdat')) return 'series';
  return has('title', lower('tvdbId')) && !has('uuid') && !has('season') ? 'failed' : null;
}

function failed(value: object): string {
  return titleIn(at(value, 'title')) ?? textIn(at(value, 'tvdbId')) ?? '?';
}

function showOfRow(row: TableRow): ImportedShow | null {
  return showOf({
    title: row.get('title'),
    ids: idsOf({
      tvdb: row.get('series_tvdb_id') || (row.get('series_uuid') === '' ? row.get('tvdb_id') : ''),
      imdb: row.get('series_imdb_id', 'imdb_id'),
      tvtime: row.get('series_uuid', 'uuid'),
    }),
  });
}

function episodeOfRow(row: TableRow): ImportedEpisode | null {
  return episodeOf({
    season: seasonIn(row.get('season')),
    number: episodeNumberIn(row.get('episode')),
    ids: idsOf({ tvdb: row.get('tvdb_id') }),
  });
}

function* seriesItemTold(item: object, missing: string[]): Generator<Told> {
  const ids = idsOf({ tvdb: at(item, 'id', 'tvdb'), imdb: at(item, 'id', 'imdb'), tvtime: at(item, 'uuid') });
  const show = showOf({ title: at(item, 'title'), ids });
  if (at(item, '_noEpisodeData') === true) missing.push(show?.title ?? '?');
  const seen = new EpisodeSet();
  for (const part of show ? listAt(item, 'seasons') : []) {
    const season = seasonIn(at(part, 'number'));
    for (const given of listAt(part, 'episodes')) {
      if (!flagIn(at(given, 'is_watched'))) continue;
      const episode = episodeOf({
        season,
        number: episodeNumberIn(at(given, 'number')),
        title: titleIn(at(given, 'name')),
        ids: idsOf({ tvdb: at(given, 'id', 'tvdb'), imdb: at(given, 'id', 'imdb') }),
      });
      yield* episodeTold(show, episode, (name) => at(given, name), seen);
    }
  }
  yield* seriesTold(show, at(item, 'status'), at(item, 'created_at'), flagIn(at(item, 'is_favorite')));
}

function* seriesTold(show: ImportedShow | null, status: unknown, added: unknown, isLoved: boolean): Generator<Told> {
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  yield* statusTold(show, status, STATUSES, instantIn(added));
  if (isLoved) yield told({ kind: 'favourite', show, subject: WHOLE_SHOW, at: null });
}

function* episodeTold(
  show: ImportedShow | null,
  episode: ImportedEpisode | null,
  get: (name: string) => unknown,
  seen: EpisodeSet,
): Generator<Told> {
  if (!flagIn(get('is_watched'))) return;
  if (!show) yield notTaken('no-show');
  else if (!episode) yield notTaken('no-episode', show.title);
  else {
    const key = show.ids['tvdb'] ?? show.title;
    if (seen.has(key, episode)) yield notTaken('repeated', `S${episode.season}E${episode.number}`);
    else yield* playsTold(show, episode, get);
    seen.add(key, episode);
  }
}

/** The one play with a date, and as many without as it was watched again. */
function* playsTold(
  show: ImportedShow,
  episode: ImportedEpisode | null,
  get: (name: string) => unknown,
): Generator<Told> {
  const when = whenIn(get('watched_at'));
  if (when) yield told({ kind: 'play', show, episode, when, bulk: false });
  else yield notTaken('bad-date', textIn(get('watched_at')));
  for (let again = timesIn(get('rewatch_count')); again > 0; again -= 1) {
    yield told({ kind: 'play', show, episode, when: UNKNOWN, bulk: false });
  }
}

function* filmTold(get: (name: string) => unknown, ids: unknown): Generator<Told> {
  const show = showOf({
    kind: 'film',
    title: get('title'),
    year: get('year'),
    ids: idsOf({ tvdb: at(ids, 'tvdb'), imdb: at(ids, 'imdb'), tvtime: get('uuid') }),
  });
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  if (flagIn(get('is_watched'))) yield* playsTold(show, null, get);
  else yield told({ kind: 'status', show, status: 'planned', at: instantIn(get('created_at')) });
  if (flagIn(get('is_favorite'))) yield told({ kind: 'favourite', show, subject: WHOLE_SHOW, at: null });
}

/** An element is a list with its things, or one thing with the name of its list. */
function* listItemTold(item: object): Generator<Told> {
  const list = { key: at(item, 'list_id') ?? at(item, 'id'), name: at(item, 'list_name') ?? at(item, 'name') };
  const things = listAt(item, 'items');
  if (things.length === 0) yield* listTold((name) => at(item, name), list, 0);
  for (const [index, thing] of things.entries()) yield* listTold((name) => at(thing, name), list, index + 1);
}

function* listTold(
  get: (name: string) => unknown,
  given: { key: unknown; name: unknown },
  place: number,
): Generator<Told> {
  const kind = /movie|film/i.test(textIn(get('item_type') ?? get('type')) ?? '') ? 'film' : 'series';
  const ids = idsOf({ tvdb: get('tvdb_id'), imdb: get('imdb_id'), tvtime: get('uuid') });
  const show = showOf({ kind, title: get('name'), ids });
  const name = titleIn(given.name);
  if (!show) yield notTaken('no-show', name);
  else if (name === null) yield notTaken('nothing-done', show.title);
  else {
    const order = wholeIn(get('custom_order'), 0, 1_000_000) ?? place;
    yield told({
      kind: 'list-item',
      show,
      subject: WHOLE_SHOW,
      list: { key: textIn(given.key)?.slice(0, 200) ?? name, name },
      order,
      at: null,
    });
  }
}
