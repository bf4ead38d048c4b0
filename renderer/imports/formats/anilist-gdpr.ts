import type { Status } from '../../../shared/library/rows';
import type { Importer } from '../importer';
import { readItems, shapeOf } from '../source';
import { at, idsOf, isObject, showOf, textIn, timesIn, titleIn, UNKNOWN, whenIn, wholeIn } from '../values';
import { entryTold } from '../values/entry';
import { createPlaces, type PlaceIn } from '../values/places';
import { noteTold, notTaken, ratingTold, rowsOf, statusTold, told, type Told, WHOLE_SHOW } from '../values/told';

/** 5 is one more run through something finished. */
const STATUSES: Readonly<Record<string, Status>> = {
  0: 'watching',
  1: 'planned',
  2: 'finished',
  3: 'dropped',
  4: 'paused',
  5: 'watching',
};
const MOST_LISTS = 10_000;
const CUSTOM_LISTS = '$.user.custom_lists.anime';

/**
 * AniList's `gdpr_data.json`: an object with `user`, `lists` and more. A row is an element of `lists`: an entry by its
 * AniList id, without any title, with status, score (0 to 100 whatever the viewer sees), progress, repeats, notes and
 * days as whole numbers. `custom_lists` is a text with one flag for each list of `user.custom_lists.anime`.
 *
 * Of `user` only these names are taken: e-mail and addresses beside them are passed over without being read. Manga
 * (`series_type` 1) are refused. Reviews and favourites are not read, their form is unknown to us.
 */
export const anilistGdpr: Importer = {
  id: 'anilist-gdpr',
  name: 'AniList',
  verified: true,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json' || shape.isArray || !shape.keys.has('user')) continue;
      if (shape.keys.has('series_id') && shape.keys.has('series_type')) return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await anilistGdpr.recognise([file])) === 0) continue;
      const names: (string | null)[] = [];
      for await (const { value } of readItems(file, CUSTOM_LISTS, { signal: options.signal })) {
        if (names.length < MOST_LISTS) names.push(titleIn(value));
      }
      const placeIn = createPlaces();
      for await (const { row, value, damaged } of readItems(file, '$.lists', options)) {
        const everything = isObject(value) ? entry(value, names, placeIn) : [notTaken('damaged', damaged)];
        yield* rowsOf({ file: file.path, row }, everything);
      }
    }
  },
};

function* entry(item: unknown, names: readonly (string | null)[], placeIn: PlaceIn): Generator<Told> {
  const show = showOf({ ids: idsOf({ anilist: at(item, 'series_id') }) });
  if (wholeIn(at(item, 'series_type'), 0, 9) !== 0) {
    yield notTaken('other-media', 'manga');
    return;
  }
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  const status = textIn(at(item, 'status'));
  const finish = whenIn(at(item, 'finished_on'));
  if (finish === null) yield notTaken('bad-date', textIn(at(item, 'finished_on')));
  yield* entryTold({
    show,
    watched: wholeIn(at(item, 'progress'), 0, 99_999) ?? 0,
    finished: status === '2' ? (finish ?? UNKNOWN) : UNKNOWN,
    repeats: timesIn(at(item, 'repeat')),
  });
  yield* statusTold(show, status, STATUSES);
  yield* ratingTold(show, WHOLE_SHOW, at(item, 'score'), 100);
  yield* noteTold(show, WHOLE_SHOW, at(item, 'notes'));
  for (const [index, flag] of flagsIn(at(item, 'custom_lists')).entries()) {
    const name = names[index] ?? null;
    if (!flag || name === null) continue;
    const order = placeIn(String(index));
    const list = { key: `custom:${index}`, name };
    yield told({ kind: 'list-item', show, subject: WHOLE_SHOW, list, order, at: null });
  }
}

/** `"[0,0,1]"`: flags by place, not numbers of lists. */
function flagsIn(value: unknown): boolean[] {
  let flags = value;
  if (typeof value === 'string' && value.length < 10_000) {
    try {
      flags = JSON.parse(value);
    } catch {
      return [];
    }
  }
  return Array.isArray(flags) ? flags.map((flag) => flag === 1 || flag === true) : [];
}
