import { type Importer, type ImportOptions, SourceError, type SourceFile } from '../importer';
import type { ImportedEpisode, ImportedShow } from '../record';
import { type Item, readDocument, readItems, shapeOf } from '../source';
import {
  at,
  calendarDayIn,
  episodeNumberIn,
  episodeOf,
  idsOf,
  instantIn,
  isObject,
  seasonIn,
  showOf,
  textIn,
} from '../values';
import { titleIn, whenIn } from '../values';
import { notTaken, ratingTold, rowsOf, told, type Told, WHOLE_SHOW } from '../values/told';

/**
 * TVmaze has no export; its API has one for the account, described in its own documents, and people save the answers:
 * - marked episodes: an array of `{episode_id, marked_at, type, _embedded: {episode}}`, time in seconds, 0 for
 *   unknown; type 0 is watched, 1 acquired and 2 skipped, of which only the first is a play;
 * - followed shows: an array of `{show_id, _embedded: {show}}`, which are planned;
 * - votes: arrays of `{show_id | episode_id, vote, voted_at}`, 1 to 10.
 *
 * A single show with its episodes (`_embedded`, or `{show, episodes}`) is a catalogue and no history: it is one row, and
 * the show is planned. Other answers, lists of episodes, people or search results, say nothing of the viewer: each of
 * their elements is refused as that.
 *
 * An element says which show its episode belongs to only where the episode is embedded, in it or in one of the other
 * answers; else its id must be enough.
 * No answer of an account was seen.
 */
export const tvmaze: Importer = {
  id: 'tvmaze',
  name: 'TVmaze',
  verified: false,
  async recognise(files) {
    for (const file of files) {
      const shape = await shapeOf(file);
      if (shape.kind !== 'json') continue;
      const { keys } = shape;
      const isMark = keys.has('episode_id') && keys.has('marked_at');
      const isVote = (keys.has('show_id') || keys.has('episode_id')) && keys.has('vote') && keys.has('voted_at');
      const isFollow = keys.has('show_id') && (keys.size === 1 || keys.has('_embedded'));
      if (shape.isArray && (isMark || isVote || isFollow)) return 0.9;
      if (/"url"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?tvmaze\.com\\?\//.test(shape.text)) return 0.9;
    }
    return 0;
  },
  async *read(files, options) {
    const own: SourceFile[] = [];
    for (const file of files) if ((await tvmaze.recognise([file])) > 0) own.push(file);
    const known = await knownEpisodes(own, options);
    for (const file of own) {
      if (await isArray(file)) yield* readArray(file, readItems(file, '$', options), known);
      else yield* rowsOf({ file: file.path, row: 1 }, await documentTold(file, options));
    }
  },
};

async function isArray(file: SourceFile): Promise<boolean> {
  const shape = await shapeOf(file);
  return shape.kind === 'json' && shape.isArray;
}

/** Episodes that are embedded somewhere, by their id: another answer may name them by that alone. */
type Known = Map<string, { show: ImportedShow; episode: ImportedEpisode }>;
const REMEMBERED = 200_000;

async function knownEpisodes(files: readonly SourceFile[], { signal }: ImportOptions): Promise<Known> {
  const known: Known = new Map();
  for (const file of files) {
    if (!(await isArray(file))) continue;
    for await (const { value } of readItems(file, '$', { signal })) {
      const id = textIn(at(value, 'episode_id'));
      const show = isObject(value) ? showOfElement(value) : null;
      const episode = episodeIn(at(value, '_embedded', 'episode'), id);
      if (id !== null && show && episode && known.size < REMEMBERED) known.set(id, { show, episode });
    }
  }
  return known;
}

/** One document among several that cannot be read is one refused row. */
async function documentTold(file: SourceFile, options: ImportOptions): Promise<Told[]> {
  try {
    const show = catalogueShow(await readDocument(file, options));
    return show ? [told({ kind: 'status', show, status: 'planned', at: null })] : [];
  } catch (cause) {
    if (!(cause instanceof SourceError) || cause.code !== 'DAMAGED_FILE') throw cause;
    return [notTaken('damaged')];
  }
}

async function* readArray(file: SourceFile, items: AsyncIterable<Item>, known: Known) {
  for await (const { row, value, damaged } of items) {
    yield* rowsOf(
      { file: file.path, row },
      isObject(value) ? elementTold(value, known) : [notTaken('damaged', damaged)],
    );
  }
}

function catalogueShow(document: unknown): ImportedShow | null {
  const show = isObject(at(document, 'show')) ? at(document, 'show') : document;
  return at(show, 'externals') === undefined && at(show, 'premiered') === undefined ? null : showIn(show, null);
}

function showOfElement(value: Record<string, unknown>): ImportedShow | null {
  const given = at(value, '_embedded', 'episode');
  return showIn(at(value, '_embedded', 'show') ?? at(given, '_embedded', 'show'), value['show_id'] ?? showLink(given));
}

function* elementTold(value: Record<string, unknown>, known: Known): Generator<Told> {
  const isVote = value['vote'] !== undefined;
  if (value['episode_id'] === undefined && value['show_id'] === undefined) return;
  const show = showOfElement(value);
  const voted = instantIn(value['voted_at']);
  if (value['episode_id'] === undefined) {
    if (!show) yield notTaken('no-show');
    else if (isVote) yield* ratingTold(show, WHOLE_SHOW, value['vote'], 10, voted);
    else yield told({ kind: 'status', show, status: 'planned', at: null });
    return;
  }
  const elsewhere = known.get(textIn(value['episode_id']) ?? '');
  const episode = elsewhere?.episode ?? episodeIn(at(value, '_embedded', 'episode'), value['episode_id']);
  // Nothing but the id of the episode may be known: that finds the show once a catalogue has it.
  const named: ImportedShow = show ?? elsewhere?.show ?? { kind: 'series', title: null, year: null, ids: {} };
  if (!episode) yield notTaken('no-episode');
  else if (isVote) yield* ratingTold(named, { kind: 'episode', episode }, value['vote'], 10, voted);
  else yield* markTold(value, named, episode);
}

function* markTold(value: Record<string, unknown>, show: ImportedShow, episode: ImportedEpisode): Generator<Told> {
  const when = whenIn(value['marked_at']);
  const type = textIn(value['type']) ?? '0';
  if (type !== '0') yield notTaken('nothing-done', type === '1' ? 'acquired' : type === '2' ? 'skipped' : type);
  else if (when === null) yield notTaken('bad-date', textIn(value['marked_at']));
  else yield told({ kind: 'play', show, episode, when, bulk: false });
}

function showIn(show: unknown, id: unknown): ImportedShow | null {
  const { thetvdb, imdb } = Object(at(show, 'externals')) as Record<string, unknown>;
  return showOf({
    title: at(show, 'name'),
    year: at(show, 'premiered'),
    ids: idsOf({ tvmaze: at(show, 'id') ?? id, tvdb: thetvdb, imdb }),
  });
}

/** `_links.show.href` of an episode ends in the id of its show. */
function showLink(episode: unknown): string | null {
  return /\/shows\/(\d{1,9})$/.exec(textIn(at(episode, '_links', 'show', 'href')) ?? '')?.[1] ?? null;
}

/** Specials have a season and no number. */
function episodeIn(episode: unknown, id: unknown): ImportedEpisode | null {
  const number = episodeNumberIn(at(episode, 'number'));
  return episodeOf({
    season: number === null ? null : seasonIn(at(episode, 'season')),
    number,
    title: titleIn(at(episode, 'name')),
    airedOn: calendarDayIn(at(episode, 'airdate')),
    ids: idsOf({ tvmaze: id }),
  });
}
