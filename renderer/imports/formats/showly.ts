import type { Status } from '../../../shared/library/rows';
import type { Importer, ImportOptions, SourceFile } from '../importer';
import type { ImportedShow, ImportedSubject } from '../record';
import { type Item, readItems, shapeOf } from '../source';
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
import { titleIn, whenIn, wholeIn } from '../values';
import { createPlaces, type PlaceIn } from '../values/places';
import { notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

const NAMED = ['$.shows.cH', '$.shows.cW', '$.shows.cHid', '$.movies.cH', '$.movies.cW', '$.movies.cHid'];
const PATHS = [
  ...NAMED,
  '$.shows.pEp',
  '$.shows.pSe',
  '$.shows.pOH',
  '$.shows.rS',
  '$.shows.rSe',
  '$.shows.rEp',
  '$.movies.rM',
  '$.lists.l',
];
/** More shows, or seasons, than that are not remembered: what names them by id alone stays without a title. */
const REMEMBERED = 200_000;

/** What other parts of the file refer to. */
type Known = { shows: Map<string, ImportedShow>; onHold: Set<string>; seasons: Set<string> };

/**
 * The export of Showly, and of Shelfly, which came out of it: an object with `version`, `platform`, `createdAt`,
 * `shows`, `movies` and `lists`; names of one to four letters. A row is an element of one of their arrays: shows and
 * films that are followed or seen (`cH`), planned (`cW`) or hidden (`cHid`, taken as dropped), watched episodes
 * (`pEp`, at `a`) and seasons (`pSe`, which say nothing that their episodes do not say), shows on hold (`pOH`),
 * ratings (`rS`, `rSe`, `rEp`, `rM`), lists (`l`). What is pinned stays behind.
 *
 * Version 2 writes wrong TMDB ids beside episodes: their show is looked up by its Trakt id (`sId`). Shelfly's version 3
 * has no Trakt ids, there the TMDB id counts. A TMDB id of -1 is none.
 *
 * No real export was seen.
 */
export const showly: Importer = {
  id: 'showly',
  name: 'Showly',
  verified: false,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json' || shape.isArray || !/"(?:shows|movies)"\s*:\s*\{/.test(shape.text)) continue;
      if (['cH', 'cW', 'cHid', 'pEp'].some((key) => shape.keys.has(key)) && shape.keys.has('platform')) return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await showly.recognise([file])) === 0) continue;
      const known = await lookThrough(file, options);
      const placeIn = createPlaces();
      for await (const item of readItems(file, PATHS, options)) {
        yield* rowsOf({ file: file.path, row: item.row }, itemTold(item, known, placeIn));
      }
    }
  },
};

/** Titles stand beside the shows only, so the file is read twice. */
async function lookThrough(file: SourceFile, { signal }: ImportOptions): Promise<Known> {
  const known: Known = { shows: new Map(), onHold: new Set(), seasons: new Set() };
  const paths = [...NAMED, '$.shows.pOH', '$.shows.pEp'];
  for await (const { path, value } of readItems(file, paths, { signal })) {
    if (path === '$.shows.pOH') {
      if (known.onHold.size < REMEMBERED) known.onHold.add(idOf(value));
    } else if (path === '$.shows.pEp') {
      if (known.seasons.size < REMEMBERED) known.seasons.add(seasonKey(value));
    } else if (known.shows.size < REMEMBERED) {
      const show = namedShow(value, path);
      for (const key of show ? keysOf(show) : []) known.shows.set(key, show as ImportedShow);
    }
  }
  return known;
}

function* itemTold({ path, value, damaged }: Item, known: Known, placeIn: PlaceIn): Generator<Told> {
  if (damaged !== null) yield notTaken('damaged', damaged);
  else if (path === '$.shows.pOH') yield* onHoldTold(value, known);
  else if (!isObject(value)) yield notTaken('damaged');
  else if (path === '$.lists.l') yield* listTold(value, known, placeIn);
  else {
    const show = NAMED.includes(path) ? namedShow(value, path) : referredShow(value, path, known);
    if (!show) yield notTaken('no-show');
    else if (path === '$.shows.pEp') yield* episodeTold(value, show);
    else if (path === '$.shows.pSe') {
      yield notTaken(known.seasons.has(seasonKey(value)) ? 'repeated' : 'needs-episodes', show.title);
    } else if (NAMED.includes(path)) yield* standing(value, path, show, known);
    else yield* rated(value, path, show);
  }
}

function namedShow(value: unknown, path: string): ImportedShow | null {
  const ids = idsOf({ trakt: at(value, 'id'), tmdb: at(value, 'tmId') });
  return showOf({ kind: kindAt(path), title: at(value, 't'), ids });
}

function kindAt(path: string): ImportedShow['kind'] {
  return path.startsWith('$.movies') ? 'film' : 'series';
}

function keysOf({ kind, ids }: ImportedShow): string[] {
  return Object.entries(ids).map(([scheme, id]) => `${kind} ${scheme} ${id}`);
}

/** By the Trakt id where there is one, for the TMDB id beside it may be another show's. */
function referredShow(value: unknown, path: string, known: Known): ImportedShow | null {
  const isPart = path === '$.shows.pEp' || path === '$.shows.pSe' || path === '$.shows.rSe' || path === '$.shows.rEp';
  const byTrakt = idsOf({ trakt: isPart ? at(value, 'sId') : at(value, 'id') });
  const byTmdb = idsOf({ tmdb: isPart ? (at(value, 'stmId') ?? at(value, 'tmId')) : at(value, 'tmId') });
  const show = showOf({ kind: kindAt(path), ids: Object.keys(byTrakt).length > 0 ? byTrakt : byTmdb });
  return show && (keysOf(show).map((key) => known.shows.get(key))[0] ?? show);
}

function seasonKey(value: unknown): string {
  return `${textIn(at(value, 'sId')) ?? `tmdb ${textIn(at(value, 'stmId'))}`} ${textIn(at(value, 'sN'))}`;
}

function idOf(value: unknown): string {
  return textIn(isObject(value) ? value['id'] : value) ?? '';
}

function* standing(value: unknown, path: string, show: ImportedShow, known: Known): Generator<Told> {
  const added = at(value, 'a');
  if (path === '$.movies.cH') {
    const when = whenIn(added);
    if (when === null) yield notTaken('bad-date', textIn(added));
    else yield told({ kind: 'play', show, episode: null, when, bulk: false });
    return;
  }
  const isHeld = path === '$.shows.cH' && known.onHold.has(idOf(value));
  const status: Status = path.endsWith('.cW') ? 'planned' : path.endsWith('.cHid') ? 'dropped' : 'watching';
  yield told({ kind: 'status', show, status: isHeld ? 'paused' : status, at: isHeld ? null : instantIn(added) });
}

/** On hold is told with the show itself where it is followed. */
function* onHoldTold(value: unknown, known: Known): Generator<Told> {
  const show = known.shows.get(`series trakt ${idOf(value)}`);
  const stub = showOf({ ids: idsOf({ trakt: idOf(value) }) });
  if (show) yield notTaken('repeated', show.title);
  else if (stub) yield told({ kind: 'status', show: stub, status: 'paused', at: null });
  else yield notTaken('no-show');
}

function* episodeTold(value: unknown, show: ImportedShow): Generator<Told> {
  const subject = partOf(value);
  const when = whenIn(at(value, 'a'));
  if (subject?.kind !== 'episode') yield notTaken('no-episode', show.title);
  else if (when === null) yield notTaken('bad-date', textIn(at(value, 'a')));
  else yield told({ kind: 'play', show, episode: subject.episode, when, bulk: false });
}

function partOf(value: unknown): ImportedSubject | null {
  const season = seasonIn(at(value, 'sN'));
  if (season === null) return null;
  if (textIn(at(value, 'eN')) === null) return { kind: 'season', season };
  const number = episodeNumberIn(at(value, 'eN'));
  const episode = episodeOf({ season, number, ids: idsOf({ trakt: at(value, 'id') }) });
  return episode && number !== null ? { kind: 'episode', episode } : null;
}

function* rated(value: unknown, path: string, show: ImportedShow): Generator<Told> {
  const subject = path === '$.shows.rS' || path === '$.movies.rM' ? WHOLE_SHOW : partOf(value);
  if (subject) yield* ratingTold(show, subject, at(value, 'r'), 10, instantIn(at(value, 'rA')));
  else yield notTaken('no-episode', show.title);
}

function* listTold(value: unknown, known: Known, placeIn: PlaceIn): Generator<Told> {
  const name = titleIn(at(value, 'n')) ?? '';
  const key = textIn(at(value, 'id')) ?? name;
  for (const entry of listAt(value, 'it')) {
    const path = at(entry, 't') === 'movie' ? '$.movies' : '$.shows';
    const named = { id: at(entry, 'tId'), tmId: at(entry, 'tmId') };
    const show = referredShow(named, path, known);
    const next = placeIn(key);
    const order = wholeIn(at(entry, 'r'), 0, 1_000_000) ?? next;
    const added = instantIn(at(entry, 'l'));
    if (!show) yield notTaken('no-show', name);
    else yield told({ kind: 'list-item', show, subject: WHOLE_SHOW, list: { key, name }, order, at: added });
  }
}
