import { type Importer, type ImportOptions, SourceError, type SourceFile } from '../importer';
import type { ImportedIds, ImportedShow } from '../record';
import { childText, readElements, shapeOf, type XmlElement } from '../source';
import {
  calendarDayIn,
  episodeNumberIn,
  episodeOf,
  flagIn,
  seasonIn,
  showOf,
  timesIn,
  UNKNOWN,
  whenIn,
} from '../values';
import { idsAt } from '../values/services';
import { notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

const ROOTS = ['tvshow', 'season', 'episodedetails', 'movie', 'musicvideo', 'artist', 'album'];
/** Episodes in one file are two or three; more is a fault. */
const MOST_IN_ONE = 50;

/**
 * What Kodi, Jellyfin, Emby and Sonarr write beside videos: `tvshow.nfo`, `season.nfo`, one NFO an episode or film.
 * A row is a root element; a file of several episodes has several roots, or `episodenumberend`. Watched is what has
 * `playcount` above 0 or `watched` true. `lastplayed` is the time of the machine that wrote it, taken as the viewer's;
 * often it is empty, or a day. Ids are `uniqueid` by service. An episode names its show by `showtitle`, or by the
 * `tvshow.nfo` of the nearest folder above it, which then counts.
 *
 * Files that hold an address instead of XML, or after it, are accepted. A file that cannot be read is one refused row.
 */
export const nfo: Importer = {
  id: 'nfo',
  name: 'Kodi, Jellyfin',
  verified: true,
  async recognise(files) {
    for (const file of files) if (isNfo(file) && (await hasRoot(file))) return 0.9;
    for (const file of files) if (await hasRoot(file)) return 0.8;
    return 0;
  },
  async *read(files, options) {
    const own: SourceFile[] = [];
    for (const file of files) if (isNfo(file) || (await hasRoot(file))) own.push(file);
    const shows = await showsByFolder(own, options);
    for (const file of own) {
      const place = { file: file.path, row: 1 };
      const show = nearest(file.path, shows);
      let isEmpty = true;
      try {
        for await (const { row, element } of readElements(file, ROOTS, options)) {
          isEmpty = false;
          yield* rowsOf({ ...place, row }, elementTold(element, show, options));
        }
        if (isEmpty) yield* rowsOf(place, [notTaken('nothing-done')]);
      } catch (cause) {
        // One file among thousands does not end the reading of the others.
        if (!(cause instanceof SourceError) || cause.code !== 'DAMAGED_FILE') throw cause;
        yield* rowsOf(place, [notTaken('damaged')]);
      }
    }
  },
};

function isNfo({ name }: SourceFile): boolean {
  return name.endsWith('.nfo');
}

async function hasRoot(file: SourceFile): Promise<boolean> {
  const shape = await shapeOf(file);
  const text = shape.kind === 'xml' ? shape.text.replaceAll(/<[?!][^>]*>/g, '').trimStart() : '';
  return /^<(?:tvshow|season|episodedetails|movie)[\s>]/.test(text);
}

async function showsByFolder(
  files: readonly SourceFile[],
  { signal }: ImportOptions,
): Promise<Map<string, ImportedShow>> {
  const shows = new Map<string, ImportedShow>();
  for (const file of files) {
    if (file.name !== 'tvshow.nfo') continue;
    try {
      for await (const { element } of readElements(file, 'tvshow', { signal })) {
        const show = namedShow(element, 'series');
        if (show) shows.set(folderOf(file.path), show);
      }
    } catch (cause) {
      if (!(cause instanceof SourceError) || cause.code !== 'DAMAGED_FILE') throw cause;
    }
  }
  return shows;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nearest(path: string, shows: ReadonlyMap<string, ImportedShow>): ImportedShow | null {
  if (shows.size === 0) return null;
  let folder = folderOf(path);
  for (;;) {
    const show = shows.get(folder);
    if (show) return show;
    if (folder === '') return null;
    folder = folderOf(folder);
  }
}

function namedShow(element: XmlElement, kind: ImportedShow['kind']): ImportedShow | null {
  const year = childText(element, 'year') || childText(element, 'premiered');
  return showOf({ kind, title: childText(element, 'title'), year, ids: uniqueIds(element) });
}

/** Ids of Sonarr and of the media centre itself mean nothing elsewhere. */
function uniqueIds(element: XmlElement): ImportedIds {
  const ids: ImportedIds[] = element.children
    .filter(({ name }) => name.toLowerCase() === 'uniqueid')
    .map(({ attributes, text }) => idsAt(attributes['type'], text));
  const named = { imdbid: 'imdb', tmdbid: 'tmdb', tvdbid: 'tvdb' };
  const older = Object.entries(named).map(([name, service]) => idsAt(service, childText(element, name)));
  return Object.assign({}, ...older, ...ids) as ImportedIds;
}

function* elementTold(element: XmlElement, folder: ImportedShow | null, options: ImportOptions): Generator<Told> {
  switch (element.name) {
    case 'tvshow':
    case 'movie': {
      const show = namedShow(element, element.name === 'movie' ? 'film' : 'series');
      if (!show) yield notTaken('no-show');
      else {
        if (show.kind === 'film') yield* playsTold(element, show, [null], options);
        yield* ratingTold(show, WHOLE_SHOW, childText(element, 'userrating'), 10);
      }
      return;
    }
    case 'season': {
      const season = seasonIn(childText(element, 'seasonnumber'));
      if (folder && season !== null) {
        yield* ratingTold(folder, { kind: 'season', season }, childText(element, 'userrating'), 10);
      }
      return;
    }
    case 'episodedetails':
      yield* episodeTold(element, folder, options);
      return;
    default:
      yield notTaken('other-media', element.name);
  }
}

function* episodeTold(element: XmlElement, folder: ImportedShow | null, options: ImportOptions): Generator<Told> {
  const get = (name: string) => childText(element, name);
  const show = folder ?? showOf({ title: get('showtitle') });
  const season = seasonIn(get('season'));
  const first = episodeNumberIn(get('episode'));
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  const last = first === null ? null : Math.min(episodeNumberIn(get('episodenumberend')) ?? first, first + MOST_IN_ONE);
  const numbers = first === null || last === null ? [null] : span(first, last);
  const episodes = numbers.map((number, index) =>
    episodeOf({
      season,
      number,
      title: numbers.length === 1 ? get('title') || null : null,
      airedOn: numbers.length === 1 ? calendarDayIn(get('aired')) : null,
      ids: index === 0 ? uniqueIds(element) : {},
    }),
  );
  const named = episodes.filter((episode) => episode !== null);
  if (named.length === 0) yield notTaken('no-episode', get('title'));
  else yield* playsTold(element, show, named, options);
  for (const episode of named) yield* ratingTold(show, { kind: 'episode', episode }, get('userrating'), 10);
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

type Episode = Extract<Extract<Told, { record: unknown }>['record'], { kind: 'play' }>['episode'];

/** The date is that of the last time; the others have none. */
function* playsTold(
  element: XmlElement,
  show: ImportedShow,
  episodes: readonly Episode[],
  { zone }: ImportOptions,
): Generator<Told> {
  const counted = timesIn(childText(element, 'playcount'));
  const times = counted > 0 ? counted : Number(flagIn(childText(element, 'watched')));
  const given = childText(element, 'lastplayed');
  const when = whenIn(given, { zone });
  if (times > 0 && when === null) yield notTaken('bad-date', given);
  for (const episode of episodes) {
    for (let run = 1; run <= times; run += 1) {
      const dated = run === times ? (when ?? UNKNOWN) : UNKNOWN;
      yield told({ kind: 'play', show, episode, when: dated, bulk: false });
    }
  }
}
