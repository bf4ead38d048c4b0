import type { Status } from '../../../shared/library/rows';
import type { Importer, ImportOptions, SourceFile } from '../importer';
import type { ImportedShow, ImportedWhen } from '../record';
import { readItems, shapeOf } from '../source';
import {
  at,
  decimalIn,
  idsOf,
  isObject,
  listAt,
  showOf,
  textIn,
  timesIn,
  titleIn,
  UNKNOWN,
  whenIn,
  wholeIn,
} from '../values';
import { entryTold } from '../values/entry';
import { noteTold, notTaken, ratingTold, rowsOf, statusTold, told, type Told, WHOLE_SHOW } from '../values/told';

const STATUSES: Readonly<Record<string, Status>> = {
  current: 'watching',
  planning: 'planned',
  completed: 'finished',
  dropped: 'dropped',
  paused: 'paused',
  repeating: 'watching',
};
const ROOTS = ['$.data.MediaListCollection', '$.MediaListCollection', '$'];
const LISTS = ROOTS.map((root) => `${root}.lists`);
const READABLE = new Set(['MANGA', 'NOVEL', 'ONE_SHOT']);
/** A smile, a straight face and a frown, as AniList itself counts them in hundredths. */
const FACES = ['0', '35', '60', '85'];

/** Entries beyond that are told again where they stand a second time. */
const REMEMBERED = 200_000;

type Scale = 5 | 10 | 100 | 'faces' | null;

/**
 * The answer of AniList's GraphQL to `MediaListCollection`, as scripts save it: lists with entries. A row is an entry,
 * counted over all lists. Entries stand a second time in the viewer's own lists: there they say only that they are in
 * the list. Days have year, month and day, each of which may be null.
 *
 * Scores are in the scale that the viewer chose. `user.mediaListOptions.scoreFormat` tells it; without that, the
 * highest score of all does, above 10 or above 5. Otherwise nobody can know, and the scores are refused.
 */
export const anilistJson: Importer = {
  id: 'anilist-json',
  name: 'AniList',
  verified: true,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json' || shape.isArray) continue;
      const { keys } = shape;
      if (keys.has('MediaListCollection') && (keys.has('lists') || keys.has('entries'))) return 0.95;
      if (keys.has('lists') && keys.has('entries') && keys.has('media') && keys.has('status')) return 0.7;
    }
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await anilistJson.recognise([file])) === 0) continue;
      const scale = await scaleOf(file, options);
      const seen = new Set<string>();
      let row = 0;
      for await (const { value, damaged } of readItems(file, LISTS, options)) {
        const entries = listAt(value, 'entries');
        const name = at(value, 'isCustomList') === true ? titleIn(at(value, 'name')) : null;
        if (!isObject(value)) {
          row += 1;
          yield* rowsOf({ file: file.path, row }, [notTaken('damaged', damaged)]);
        }
        for (const [index, entry] of entries.entries()) {
          row += 1;
          yield* rowsOf({ file: file.path, row }, entryOf(entry, { name, order: index + 1, scale, seen }));
        }
      }
    }
  },
};

type Context = { name: string | null; order: number; scale: Scale; seen: Set<string> };

function* entryOf(entry: unknown, { name, order, scale, seen }: Context): Generator<Told> {
  const media = at(entry, 'media');
  const anilist = at(media, 'id') ?? at(entry, 'mediaId');
  const show = showOf({
    kind: at(media, 'format') === 'MOVIE' ? 'film' : 'series',
    title: titleOf(at(media, 'title')),
    year: at(media, 'seasonYear') ?? at(media, 'startDate', 'year'),
    ids: idsOf({ anilist, mal: at(media, 'idMal') }),
  });
  if (at(media, 'type') === 'MANGA' || READABLE.has(textIn(at(media, 'format')) ?? '')) {
    yield notTaken('other-media', 'manga');
    return;
  }
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  const key = textIn(at(entry, 'id')) ?? JSON.stringify(show.ids);
  if (!seen.has(key)) yield* standing(entry, show, scale);
  else if (name === null) yield notTaken('repeated');
  if (seen.size < REMEMBERED) seen.add(key);
  if (name !== null) {
    yield told({ kind: 'list-item', show, subject: WHOLE_SHOW, list: { key: name, name }, order, at: null });
  }
}

function* standing(entry: unknown, show: ImportedShow, scale: Scale): Generator<Told> {
  const isCompleted = at(entry, 'status') === 'COMPLETED';
  yield* entryTold({
    show,
    watched: wholeIn(at(entry, 'progress'), 0, 99_999) ?? 0,
    finished: isCompleted ? dayOf(at(entry, 'completedAt')) : UNKNOWN,
    repeats: timesIn(at(entry, 'repeat')),
  });
  yield* statusTold(show, at(entry, 'status'), STATUSES);
  const score = textIn(at(entry, 'score'));
  if (scale === 'faces') yield* ratingTold(show, WHOLE_SHOW, FACES[Number(score)] ?? '101', 100);
  else if (scale !== null) yield* ratingTold(show, WHOLE_SHOW, score, scale);
  else if ((decimalIn(score) ?? 0) > 0) yield notTaken('bad-rating', score);
  yield* noteTold(show, WHOLE_SHOW, at(entry, 'notes'));
}

function titleOf(title: unknown): unknown {
  const names = ['userPreferred', 'english', 'romaji', 'native'].map((name) => titleIn(at(title, name)));
  return names.find((name) => name !== null) ?? titleIn(title);
}

function dayOf(date: unknown): ImportedWhen {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => wholeIn(at(date, part), 1, 9_999));
  if (!year || !month || !day) return UNKNOWN;
  const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return whenIn(text.padStart(10, '0')) ?? UNKNOWN;
}

async function scaleOf(file: SourceFile, { signal }: ImportOptions): Promise<Scale> {
  const named: Readonly<Record<string, Scale>> = {
    POINT_100: 100,
    POINT_10_DECIMAL: 10,
    POINT_10: 10,
    POINT_5: 5,
    POINT_3: 'faces',
  };
  const options = ROOTS.map((root) => `${root}.user.mediaListOptions`);
  let highest = 0;
  for await (const { path, key, value } of readItems(file, [...LISTS, ...options], { signal })) {
    const scale = key === 'scoreFormat' ? named[textIn(value) ?? ''] : undefined;
    if (scale !== undefined) return scale;
    if (!LISTS.includes(path)) continue;
    for (const entry of listAt(value, 'entries')) highest = Math.max(highest, decimalIn(at(entry, 'score')) ?? 0);
  }
  return highest > 10 ? 100 : highest > 5 ? 10 : null;
}
