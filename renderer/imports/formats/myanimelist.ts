import type { Status } from '../../../shared/library/rows';
import type { Importer } from '../importer';
import { childText, readElements, shapeOf, type XmlElement } from '../source';
import { flagIn, idsOf, showOf, timesIn, UNKNOWN, whenIn, wholeIn } from '../values';
import { entryTold } from '../values/entry';
import { createPlaces, type PlaceIn, tagsTold } from '../values/places';
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

/** Old files give the status by its number. */
const STATUSES: Readonly<Record<string, Status>> = {
  watching: 'watching',
  completed: 'finished',
  onhold: 'paused',
  dropped: 'dropped',
  plantowatch: 'planned',
  1: 'watching',
  2: 'finished',
  3: 'paused',
  4: 'dropped',
  6: 'planned',
};

/**
 * MyAnimeList's export, `animelist_….xml` or `.xml.gz`: one `<anime>` an entry, titles in CDATA. An entry has no
 * seasons: each part of a story is an entry of its own, whose episodes count from 1. It tells how many were watched
 * (`my_watched_episodes`), of a finished one also on which day it was finished; `0000-00-00`, and a day of which a part
 * is 00, is unknown. `my_times_watched` counts further runs, `my_rewatching_ep` one that is under way. Scores are 1 to
 * 10. Tags become lists. Manga and music are refused.
 */
export const myanimelist: Importer = {
  id: 'myanimelist',
  name: 'MyAnimeList',
  verified: true,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind === 'xml' && /<myanimelist[\s>]/.test(shape.text)) return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    const placeIn = createPlaces();
    for (const file of files) {
      if ((await myanimelist.recognise([file])) === 0) continue;
      for await (const { row, element } of readElements(file, ['anime', 'manga'], options)) {
        const everything = element.name === 'manga' ? [notTaken('other-media', 'manga')] : entry(element, placeIn);
        yield* rowsOf({ file: file.path, row }, everything);
      }
    }
  },
};

function* entry(element: XmlElement, placeIn: PlaceIn): Generator<Told> {
  const get = (name: string) => childText(element, name);
  const type = lettersOf(get('series_type'));
  const show = showOf({
    kind: type === 'movie' ? 'film' : 'series',
    title: get('series_title'),
    ids: idsOf({ mal: get('series_animedb_id') }),
  });
  const finish = whenIn(get('my_finish_date'));
  if (type === 'music') yield notTaken('other-media', 'music');
  else if (!show) yield notTaken('no-show');
  else {
    if (finish === null) yield notTaken('bad-date', get('my_finish_date'));
    const isCompleted = STATUSES[lettersOf(get('my_status'))] === 'finished';
    const counted = wholeIn(get('my_watched_episodes'), 1, 99_999);
    const all = wholeIn(get('series_episodes'), 1, 99_999);
    const watched = counted ?? (isCompleted ? (show.kind === 'film' ? 1 : all) : 0);
    if (watched === null) yield told({ kind: 'watched-count', show, count: null, when: UNKNOWN });
    else {
      yield* entryTold({
        show,
        watched,
        finished: isCompleted ? (finish ?? UNKNOWN) : UNKNOWN,
        repeats: timesIn(get('my_times_watched')),
        again: flagIn(get('my_rewatching')) ? (wholeIn(get('my_rewatching_ep'), 0, 99_999) ?? 0) : 0,
      });
    }
    yield* statusTold(show, get('my_status'), STATUSES);
    yield* ratingTold(show, WHOLE_SHOW, get('my_score'), 10);
    yield* noteTold(show, WHOLE_SHOW, get('my_comments'));
    yield* tagsTold(show, get('my_tags').split(','), placeIn);
  }
}
