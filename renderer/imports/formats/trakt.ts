import type { Importer, ImportOptions, SourceFile } from '../importer';
import type { ImportedShow, ImportedSubject, ImportedWhen } from '../record';
import { readItems, shapeOf } from '../source';
import { at, episodeNumberIn, episodeOf, idsOf, instantIn, isObject, listAt, seasonIn } from '../values';
import { showOf, textIn, timesIn, titleIn, UNKNOWN, whenIn, wholeIn } from '../values';
import { noteTold, notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

/** What a file of Trakt is, by the keys of its first elements. */
type Kind = 'history' | 'watched' | 'ratings' | 'list' | 'comments' | 'notes' | 'hidden' | 'lists' | 'errors';

type Lists = ReadonlyMap<string, string>;

/**
 * Trakt's data export (a zip of JSON) and files that scripts save of its API, which have the same shapes: plays
 * (`watched_at`, one object each), ratings, watchlist, favourites and lists (`listed_at`), comments and notes.
 *
 * Trakt keeps minutes, so an instant without seconds is precise to the minute. `watched/shows` tells only the last of
 * several plays of an episode: that one is dated, the others are not; where a history is there too it is left aside,
 * since it says the same with less. Collections, likes, followers and all `user-*` files say nothing of watching and
 * are not opened. A list's name stands in `lists-lists.json`, else in the name of its file. `_errors.json` means that
 * Trakt could not export everything.
 */
export const trakt: Importer = {
  id: 'trakt',
  name: 'Trakt',
  verified: true,
  async recognise(files) {
    let best = 0;
    for (const file of files) {
      const kind = await kindOf(file);
      if (kind === 'history' || kind === 'watched') return 0.95;
      if (kind === 'ratings' || kind === 'list') best = 0.9;
    }
    return best;
  },
  async *read(files, options) {
    const kinds = new Map<SourceFile, Kind>();
    for (const file of files) {
      const kind = await kindOf(file);
      if (kind) kinds.set(file, kind);
    }
    const has = (kind: Kind) => [...kinds.values()].includes(kind);
    const lists = await listNames([...kinds].filter(([, kind]) => kind === 'lists').map(([file]) => file));
    for (const [file, kind] of kinds) {
      if (kind === 'lists' || (kind === 'watched' && has('history'))) continue;
      if (kind === 'errors') {
        const detail = await missingParts(file, options);
        if (detail !== null) yield { warning: { code: 'partial-export', detail } };
        continue;
      }
      for await (const { row, value, damaged } of readItems(file, '$', options)) {
        const place = { file: file.path, row };
        if (isObject(value)) yield* rowsOf(place, TELLERS[kind](value, file, lists, has('ratings')));
        else yield* rowsOf(place, [notTaken('damaged', damaged)]);
      }
    }
  },
};

type Teller = (item: Record<string, unknown>, file: SourceFile, lists: Lists, hasRatings: boolean) => Iterable<Told>;

const TELLERS: Readonly<Record<Exclude<Kind, 'lists' | 'errors'>, Teller>> = {
  history: (item) => playTold(item),
  watched: (item) => (isObject(item['movie']) ? filmTold(item) : episodesTold(item)),
  ratings: (item) => aboutTold(item, (show, subject) => ratingOf(item, show, subject, 'rating', 'rated_at')),
  list: (item, file, lists, hasRatings) =>
    aboutTold(item, (show, subject) => listTold(item, file, lists, hasRatings, show, subject)),
  comments: (item) =>
    aboutTold(item, (show, subject) =>
      noteTold(show, subject, at(item, 'comment', 'comment'), instantIn(at(item, 'comment', 'created_at'))),
    ),
  notes: (item) =>
    aboutTold(item, (show, subject) =>
      noteTold(show, subject, at(item, 'note', 'notes') ?? item['notes'], instantIn(at(item, 'note', 'created_at'))),
    ),
  hidden: (item) =>
    aboutTold(item, (show) => [told({ kind: 'status', show, status: 'dropped', at: instantIn(item['hidden_at']) })]),
};

async function kindOf(file: SourceFile): Promise<Kind | null> {
  if (/^(?:user|network|likes|collection)-/.test(file.name)) return null;
  const shape = await shapeOf(file);
  if (shape.kind !== 'json' || !shape.isArray) return null;
  const has = (...keys: string[]) => keys.every((key) => shape.keys.has(key));
  const isNamed = shape.keys.has('ids') && shape.keys.has('trakt');
  if (has('endpoint', 'error')) return 'errors';
  if (!isNamed) return null;
  const isAbout = has('show') || has('movie');
  if (has('watched_at', 'action') && isAbout) return 'history';
  if (has('plays', 'last_watched_at') && isAbout) return 'watched';
  if (has('rated_at', 'rating') && isAbout) return 'ratings';
  if (has('hidden_at') && isAbout) return file.name.includes('dropped') ? 'hidden' : null;
  if (has('comment') && isAbout) return 'comments';
  if (has('attached_to') || (has('note') && isAbout)) return 'notes';
  // A person on a list is neither show nor film: whether the list holds any is not known from its first elements.
  if (has('listed_at')) return 'list';
  return has('item_count') || (has('name', 'slug') && file.name.startsWith('lists-')) ? 'lists' : null;
}

function traktShow(named: unknown, kind: ImportedShow['kind']): ImportedShow | null {
  const { trakt, tvdb, tmdb, imdb } = idsIn(named);
  return showOf({ kind, title: at(named, 'title'), year: at(named, 'year'), ids: idsOf({ trakt, tvdb, tmdb, imdb }) });
}

function traktEpisode(named: unknown) {
  const { trakt, tvdb, tmdb, imdb } = idsIn(named);
  const season = seasonIn(at(named, 'season'));
  const number = episodeNumberIn(at(named, 'number'));
  return episodeOf({ season, number, title: titleIn(at(named, 'title')), ids: idsOf({ trakt, tvdb, tmdb, imdb }) });
}

function idsIn(named: unknown): Record<string, unknown> {
  const ids = at(named, 'ids');
  return isObject(ids) ? ids : {};
}

/** Trakt keeps no seconds: where there are some, somebody else wrote them. */
function traktWhen(value: unknown): ImportedWhen | null {
  const when = whenIn(value);
  return when?.precision === 'second' && when.at % 60_000 === 0 ? { precision: 'minute', at: when.at } : when;
}

function* playTold(item: Record<string, unknown>): Generator<Told> {
  const isFilm = item['type'] === 'movie' || (item['type'] === undefined && isObject(item['movie']));
  const show = isFilm ? traktShow(item['movie'], 'film') : traktShow(item['show'], 'series');
  const episode = isFilm ? null : traktEpisode(item['episode']);
  const when = traktWhen(item['watched_at']);
  if (!show) yield notTaken('no-show');
  else if (!isFilm && !episode) yield notTaken('no-episode', show.title);
  else if (!when) yield notTaken('bad-date', textIn(item['watched_at']));
  else yield told({ kind: 'play', show, episode, when, bulk: false });
}

function* filmTold(item: Record<string, unknown>): Generator<Told> {
  const show = traktShow(item['movie'], 'film');
  if (!show) yield notTaken('no-show');
  else for (const when of runsOf(item)) yield told({ kind: 'play', show, episode: null, when, bulk: false });
}

/** One element of `watched/shows`: all episodes of a show, each with its number of plays and the last one's time. */
function* episodesTold(item: Record<string, unknown>): Generator<Told> {
  const show = traktShow(item['show'], 'series');
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  for (const part of listAt(item, 'seasons')) {
    const season = seasonIn(at(part, 'number'));
    for (const given of listAt(part, 'episodes')) {
      const number = episodeNumberIn(at(given, 'number'));
      const episode = season === null || number === null ? null : episodeOf({ season, number });
      if (!episode) yield notTaken('no-episode', show.title);
      else for (const when of runsOf(given)) yield told({ kind: 'play', show, episode, when, bulk: false });
    }
  }
}

/** The plays that a counter and the time of the last one tell: those before it have no time. */
function runsOf(counted: unknown): ImportedWhen[] {
  const plays = timesIn(at(counted, 'plays'));
  const last = traktWhen(at(counted, 'last_watched_at')) ?? UNKNOWN;
  const undated = Array.from({ length: Math.max(0, plays - 1) }, () => UNKNOWN);
  return plays === 0 ? [] : [...undated, last];
}

/** For what is said of a show, film, season or episode. */
function* aboutTold(
  item: Record<string, unknown>,
  tell: (show: ImportedShow, subject: ImportedSubject) => Iterable<Told>,
): Generator<Told> {
  const type = typeof item['type'] === 'string' ? item['type'] : null;
  if (type === 'person' || type === 'list') {
    yield notTaken('other-media', type);
    return;
  }
  const isFilm = isObject(item['movie']);
  const show = isFilm ? traktShow(item['movie'], 'film') : traktShow(item['show'], 'series');
  const subject = isFilm ? WHOLE_SHOW : subjectOf(item);
  if (!show) yield notTaken('no-show');
  else if (!subject) yield notTaken('no-episode', show.title);
  else yield* tell(show, subject);
}

function subjectOf(item: Record<string, unknown>): ImportedSubject | null {
  if (isObject(item['episode'])) {
    const episode = traktEpisode(item['episode']);
    return episode && { kind: 'episode', episode };
  }
  if (!isObject(item['season'])) return WHOLE_SHOW;
  const season = seasonIn(at(item['season'], 'number'));
  return season === null ? null : { kind: 'season', season };
}

function ratingOf(
  item: Record<string, unknown>,
  show: ImportedShow,
  subject: ImportedSubject,
  ...keys: [string, string]
) {
  return ratingTold(show, subject, item[keys[0]], 10, instantIn(item[keys[1]]));
}

function* listTold(
  item: Record<string, unknown>,
  file: SourceFile,
  lists: Lists,
  hasRatings: boolean,
  show: ImportedShow,
  subject: ImportedSubject,
): Generator<Told> {
  const listedAt = instantIn(item['listed_at']);
  const key = listKey(file);
  if (key === 'favorites') yield told({ kind: 'favourite', show, subject, at: listedAt });
  // What is on a watchlist is planned; only single seasons and episodes of it have no word but a list.
  else if (key === 'watchlist' && subject.kind === 'show')
    yield told({ kind: 'status', show, status: 'planned', at: listedAt });
  else {
    const name = key === 'watchlist' ? 'Watchlist' : (lists.get(key) ?? lists.get(numberOf(key)) ?? readable(key));
    const order = wholeIn(item['rank'], 0, 1_000_000) ?? 0;
    yield told({ kind: 'list-item', show, subject, list: { key, name }, order, at: listedAt });
  }
  yield* noteTold(show, subject, item['notes'], listedAt);
  // The ratings' own file has their time as well.
  if (!hasRatings) yield* ratingOf(item, show, subject, 'my_rating', 'rated_at');
}

/** `lists-list-4242-rewatch-soon.json` is `4242-rewatch-soon`; files of a script are called by anything. */
function listKey({ name }: SourceFile): string {
  const plain = name.replace(/\.json$/, '');
  if (/watch[-_ ]?list/.test(plain)) return 'watchlist';
  if (/favou?rites/.test(plain)) return 'favorites';
  return plain.replace(/^lists?-(?:list-)?/, '') || 'list';
}

function numberOf(key: string): string {
  return /^\d+/.exec(key)?.[0] ?? key;
}

function readable(key: string): string {
  const words = key.replace(/^\d+-/, '').replaceAll(/[-_]+/g, ' ').trim();
  return titleIn(words === '' ? key : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`) ?? key;
}

/** Names of the viewer's own lists by their id. Of a damaged file nothing is missed but the capital letters. */
async function listNames(files: readonly SourceFile[]): Promise<Lists> {
  const names = new Map<string, string>();
  for (const file of files) {
    for await (const { value } of readItems(file, '$')) {
      const name = titleIn(at(value, 'name')) ?? titleIn(at(value, 'list', 'name'));
      const id = textIn(at(value, 'ids', 'trakt')) ?? textIn(at(value, 'list', 'ids', 'trakt'));
      if (name !== null && id !== null && names.size < 10_000) names.set(id, name);
    }
  }
  return names;
}

/** What the export says that it could not export: null where the list is empty. */
async function missingParts(file: SourceFile, options: ImportOptions): Promise<string | null> {
  const parts: string[] = [];
  for await (const { value } of readItems(file, '$', options)) {
    const part = titleIn(at(value, 'endpoint'));
    if (part !== null && parts.length < 20) parts.push(part);
  }
  return parts.length === 0 ? null : parts.join(', ');
}
