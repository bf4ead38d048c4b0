import type { Status } from '../../../shared/library/rows';
import type { Importer } from '../importer';
import type { ImportedEpisode, ImportedShow, ImportedSubject } from '../record';
import { readItems, shapeOf } from '../source';
import { at, decimalIn, episodeNumberIn, episodeOf, instantIn, isObject, listAt, seasonIn, showOf } from '../values';
import { textIn, titleIn, UNKNOWN, whenIn } from '../values';
import { createPlaces, type PlaceIn, tagsTold } from '../values/places';
import { idsAt } from '../values/services';
import { lettersOf, noteTold, notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

/** Collections that every account has, and that say where the viewer stands. */
const COLLECTIONS: Readonly<Record<string, Status>> = {
  watchlist: 'planned',
  inprogress: 'watching',
  completed: 'finished',
};
/** States of a viewing that say so of the whole show. */
const STATES: Readonly<Record<string, Status>> = { dropped: 'dropped', onahold: 'paused' };
const LOTS: Readonly<Record<string, ImportedShow['kind']>> = { show: 'series', anime: 'series', movie: 'film' };

/**
 * Ryot's complete export: an object whose `metadata` is an array of media, each with `lot` (only `show`, `anime` and
 * `movie` are ours), `source` and `identifier` (the id there), `source_id` (its title, more or less), `seen_history`,
 * `reviews` and `collections`. The other arrays (people, workouts, measurements) are not read.
 *
 * Each entry of `seen_history` that was completed is a play at `ended_on`; one that was not is none. Numbers are
 * texts. Anime have an episode number only. The collections Watchlist, In Progress and Completed are where the viewer
 * stands, the others are lists.
 *
 * No real export was seen, only its schema.
 */
export const ryot: Importer = {
  id: 'ryot',
  name: 'Ryot',
  verified: false,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json' || shape.isArray) continue;
      if (['metadata', 'lot', 'identifier', 'seen_history'].every((key) => shape.keys.has(key))) return 0.95;
    }
    return 0;
  },
  async *read(files, options) {
    const placeIn = createPlaces();
    for (const file of files) {
      if ((await ryot.recognise([file])) === 0) continue;
      for await (const { row, value, damaged } of readItems(file, '$.metadata', options)) {
        const told = isObject(value) ? itemTold(value, placeIn) : [notTaken('damaged', damaged)];
        yield* rowsOf({ file: file.path, row }, told);
      }
    }
  },
};

function* itemTold(item: unknown, placeIn: PlaceIn): Generator<Told> {
  const lot = lettersOf(at(item, 'lot'));
  const kind = Object.hasOwn(LOTS, lot) ? LOTS[lot] : undefined;
  if (kind === undefined) {
    yield notTaken('other-media', lot);
    return;
  }
  const show = showOf({
    kind,
    title: at(item, 'source_id'),
    ids: idsAt(at(item, 'source'), at(item, 'identifier')),
  });
  if (!show) {
    yield notTaken('no-show');
    return;
  }
  for (const seen of listAt(item, 'seen_history')) yield* seenTold(seen, show);
  yield* standing(item, show);
  for (const review of listAt(item, 'reviews')) yield* reviewTold(review, show);
  const lists = collectionsOf(item).filter((name) => !Object.hasOwn(COLLECTIONS, lettersOf(name)));
  yield* tagsTold(show, lists, placeIn);
}

function* seenTold(seen: unknown, show: ImportedShow): Generator<Told> {
  const state = lettersOf(at(seen, 'state'));
  const progress = decimalIn(at(seen, 'progress'));
  const isDone = state === 'completed' || (state === '' && (progress === null || progress >= 100));
  const subject = subjectOf(seen);
  const when = whenIn(at(seen, 'ended_on'));
  if (!isDone) {
    // What it says of the show is told once, by `standing`.
    if (!Object.hasOwn(STATES, state)) yield notTaken('nothing-done', state);
  } else if (when === null) yield notTaken('bad-date', textIn(at(seen, 'ended_on')));
  else if (show.kind === 'film') yield told({ kind: 'play', show, episode: null, when, bulk: false });
  else if (subject?.kind === 'episode') {
    yield told({ kind: 'play', show, episode: subject.episode, when, bulk: false });
  } else if (subject?.kind === 'show') yield told({ kind: 'watched-count', show, count: null, when: UNKNOWN });
  else yield notTaken('no-episode');
}

/** One status for an item: a collection that the viewer chose counts for more than a viewing that stopped. */
function* standing(item: unknown, show: ImportedShow): Generator<Told> {
  const chosen = collectionsOf(item).map((name) => COLLECTIONS[lettersOf(name)]);
  const stopped = listAt(item, 'seen_history').map((seen) => STATES[lettersOf(at(seen, 'state'))]);
  const said = [...chosen, ...stopped].filter((one) => one !== undefined);
  const status = ['finished', 'dropped', 'paused', 'watching', 'planned'].find((one) => said.includes(one as Status));
  if (status !== undefined) yield told({ kind: 'status', show, status: status as Status, at: null });
}

function* reviewTold(review: unknown, show: ImportedShow): Generator<Told> {
  const subject = show.kind === 'film' ? WHOLE_SHOW : subjectOf(review);
  if (!subject) {
    yield notTaken('no-episode');
    return;
  }
  const given = at(review, 'review');
  const written = instantIn(at(given, 'date'));
  yield* ratingTold(show, subject, at(review, 'rating'), 100, written);
  yield* noteTold(show, subject, isObject(given) ? given['text'] : given, written);
}

/** Null where numbers are given that are none. */
function subjectOf(part: unknown): ImportedSubject | null {
  const anime = textIn(at(part, 'anime_episode_number'));
  const season = anime === null ? textIn(at(part, 'show_season_number')) : '1';
  const number = anime ?? textIn(at(part, 'show_episode_number'));
  if (season === null && number === null) return WHOLE_SHOW;
  if (number === null) {
    const whole = seasonIn(season);
    return whole === null ? null : { kind: 'season', season: whole };
  }
  const episode: ImportedEpisode | null = episodeOf({ season: seasonIn(season), number: episodeNumberIn(number) });
  return episode && { kind: 'episode', episode };
}

function collectionsOf(item: unknown): string[] {
  return listAt(item, 'collections')
    .map((one) => titleIn(isObject(one) ? one['collection_name'] : one))
    .filter((name) => name !== null);
}
