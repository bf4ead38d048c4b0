import type { Status } from '../../../shared/library/rows';
import type { ImportedEpisode, ImportedShow, ImportedSubject } from '../record';
import type { TableRow } from '../source';
import { flagIn, idsOf, instantIn, showOf, textIn, timesIn, UNKNOWN, whenIn } from '../values';
import { goMapsIn } from '../values/goMap';
import { noteTold, notTaken, ratingTold, told, type Told, WHOLE_SHOW } from '../values/told';
import { episodeIn, isFilm, type Knowledge, showIn, showKey } from './tvtime-gdpr-knowledge';
import type { Table } from './tvtime-gdpr';

type Teller = (row: TableRow, knowledge: Knowledge) => Iterable<Told>;

/** A show that nobody knows: all that the tables of 2020 tell is the id of the episode. */
const NOBODY_KNOWS: ImportedShow = { kind: 'series', title: null, year: null, ids: {} };

/** What the rows of each table tell. */
export const TELLERS: Readonly<Record<Table, Teller>> = {
  'records-v2': recordTold,
  'records-v1': olderRecordTold,
  seen: seenTold,
  rewatched: rewatchedTold,
  'special-status': specialStatusTold,
  followed: followedTold,
  'show-data': showDataTold,
  rates: (row, knowledge) => aboutShow(row, knowledge, (show) => rateTold(row, show)),
  codes: (row) => [notTaken('no-meaning', row.get('vote_key', 'emotion_id'))],
  comments: commentTold,
  lists: listTold,
};

/** The kind of a row of v2 is the beginning of `key`, in some exports of `gsi`; both may disagree: `key` holds. */
function kindOf(row: TableRow): 'watch' | 'rewatch' | 'series' | 'other' {
  for (const text of [row.get('key'), row.get('gsi')]) {
    if (text.startsWith('rewatch-')) return 'rewatch';
    if (text.startsWith('watch-')) return 'watch';
    if (text.startsWith('user-series')) return 'series';
    if (text.startsWith('tracking-')) return 'other';
  }
  return episodeIn(row) === null ? 'other' : 'watch';
}

function* recordTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const kind = kindOf(row);
  if (kind === 'other') return;
  if (kind === 'series') yield* seriesTold(row, knowledge);
  else if (episodeIn(row) === null && textIn(row.get('movie_name')) !== null) yield* filmTold(row, knowledge);
  else yield* episodeTold(row, knowledge, kind === 'rewatch', 'created_at');
}

function* seriesTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const isStarted = row.get('ep_watch_count') !== '0';
  let status: Status | null = null;
  if (flagIn(row.get('is_archived'))) status = 'dropped';
  else if (flagIn(row.get('is_for_later'))) status = 'planned';
  else if (flagIn(row.get('is_followed'))) status = isStarted ? 'watching' : 'planned';
  yield* statusOnce(row, knowledge, status, instantIn(row.get('followed_at')) ?? instantIn(row.get('created_at')));
}

function* olderRecordTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const type = row.get('type').toLowerCase();
  if (type === 'towatch') yield* towatchTold(row, knowledge);
  else if (type !== 'watch' && type !== 'rewatch') yield notTaken('nothing-done', type);
  else if (isFilm(row)) yield* filmTold(row, knowledge);
  else yield* episodeTold(row, knowledge, type === 'rewatch', 'watch_date', 'created_at');
}

/** A play, or that a better table has told it already. */
function* episodeTold(row: TableRow, knowledge: Knowledge, again: boolean, ...dates: string[]): Generator<Told> {
  const isNewest = dates[0] === 'created_at';
  const show = showIn(row, knowledge);
  const episode = episodeIn(row);
  if (!show) yield notTaken('no-show');
  else if (!episode) yield notTaken('no-episode', show.title);
  else {
    const key = showKey(show);
    if (!isNewest && knowledge.seen?.has(key, episode)) yield notTaken('repeated', textIn(row.get('created_at')));
    else yield* playTold(row, show, episode, ...dates);
    (isNewest ? knowledge.seen : knowledge.seenBefore)?.add(key, episode);
    if (again) knowledge.seenAgain?.add(key, episode);
  }
}

/** @param dates columns of which the first that has a date is taken. */
function* playTold(
  row: TableRow,
  show: ImportedShow,
  episode: ImportedEpisode | null,
  ...dates: string[]
): Generator<Told> {
  const whens = dates.map((name) => whenIn(row.get(name)));
  const when = whens.find((one) => one !== null && one.precision !== 'unknown') ?? whens.find((one) => one !== null);
  if (!when) yield notTaken('bad-date', row.get(...dates));
  else yield told({ kind: 'play', show, episode, when, bulk: textIn(row.get('bulk_type')) !== null });
}

function filmIn(row: TableRow, { films }: Knowledge): ImportedShow | null {
  const uuid = row.get('uuid');
  const film = films.get(uuid);
  const title = film?.title ?? row.get('movie_name');
  if (textIn(title) === null) return null;
  const year = film?.released ?? row.get('release_date');
  return showOf({ kind: 'film', title, year, ids: idsOf({ tvtime: uuid }) });
}

function* filmTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const film = filmIn(row, knowledge);
  if (!film) {
    yield notTaken('no-show');
    return;
  }
  yield* playTold(row, film, null, 'watch_date', 'created_at');
  if (row.get('type') !== 'watch') return;
  // A counter of which some have rows of their own.
  const rows = knowledge.films.get(row.get('uuid'))?.rewatchRows ?? 0;
  for (let extra = timesIn(row.get('rewatch_count')) - rows; extra > 0; extra -= 1) {
    yield told({ kind: 'play', show: film, episode: null, when: UNKNOWN, bulk: false });
  }
}

function* towatchTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  if (!isFilm(row)) {
    yield* statusOnce(row, knowledge, 'planned', instantIn(row.get('created_at')));
    return;
  }
  const film = filmIn(row, knowledge);
  if (!film) yield notTaken('no-show');
  else if (knowledge.films.get(row.get('uuid'))?.isWatched !== true) {
    yield told({ kind: 'status', show: film, status: 'planned', at: instantIn(row.get('created_at')) });
  }
}

/** Tables of before: an episode counts where v2 and v1 do not have it, and once. */
function* seenTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const show = showIn(row, knowledge) ?? NOBODY_KNOWS;
  const episode = episodeIn(row);
  if (!episode) yield notTaken('no-episode', show.title);
  else if (isSeen(show, episode, knowledge)) yield notTaken('repeated', textIn(row.get('created_at')));
  else {
    yield* playTold(row, show, episode, 'created_at', 'updated_at');
    knowledge.seenBefore?.add(showKey(show), episode);
  }
}

function isSeen(show: ImportedShow, episode: ImportedEpisode, { seen, seenBefore }: Knowledge): boolean {
  const key = showKey(show);
  return seen?.has(key, episode) === true || seenBefore?.has(key, episode) === true;
}

/** `cpt` further views: `created_at` is the first of them, `updated_at` the last. */
function* rewatchedTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const show = showIn(row, knowledge) ?? NOBODY_KNOWS;
  const episode = episodeIn(row);
  const times = timesIn(row.get('cpt'));
  if (!episode) yield notTaken('no-episode', show.title);
  else if (knowledge.seenAgain?.has(showKey(show), episode)) yield notTaken('repeated', `${times}`);
  else {
    const first = whenIn(row.get('created_at')) ?? UNKNOWN;
    const last = whenIn(row.get('updated_at')) ?? UNKNOWN;
    for (let time = 1; time <= times; time += 1) {
      const when = time === 1 && times > 1 ? first : time === times ? last : UNKNOWN;
      yield told({ kind: 'play', show, episode, when, bulk: false });
    }
  }
}

/** The first table that tells a status of a show is the one that counts. */
function* statusOnce(row: TableRow, knowledge: Knowledge, status: Status | null, at: number | null): Generator<Told> {
  const show = showIn(row, knowledge);
  if (!show) yield notTaken('no-show');
  else if (status !== null) {
    const key = showKey(show) ?? '';
    if (knowledge.statusTold.has(key)) yield notTaken('repeated', show.title);
    else yield told({ kind: 'status', show, status, at });
    knowledge.statusTold.add(key);
  }
}

function* favouriteOnce(row: TableRow, knowledge: Knowledge, at: number | null): Generator<Told> {
  const show = showIn(row, knowledge);
  if (!show) yield notTaken('no-show');
  else yield* favouriteOf(show, knowledge, at);
}

function* favouriteOf(show: ImportedShow, { favouriteTold }: Knowledge, at: number | null): Generator<Told> {
  const key = showKey(show) ?? '';
  if (favouriteTold.has(key)) yield notTaken('repeated', show.title);
  else yield told({ kind: 'favourite', show, subject: WHOLE_SHOW, at });
  favouriteTold.add(key);
}

function* specialStatusTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const at = instantIn(row.get('created_at'));
  const status = row.get('status').toLowerCase();
  if (status === 'for_later') yield* statusOnce(row, knowledge, 'planned', at);
  else if (status === 'favorite') yield* favouriteOnce(row, knowledge, at);
  else yield notTaken('no-meaning', status);
}

function* followedTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const at = instantIn(row.get('created_at'));
  if (flagIn(row.get('archived'))) yield* statusOnce(row, knowledge, 'dropped', at);
  else if (flagIn(row.get('active'))) yield* statusOnce(row, knowledge, 'watching', at);
}

function* showDataTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const isStarted = timesIn(row.get('nb_episodes_seen')) > 0;
  if (flagIn(row.get('is_followed'))) yield* statusOnce(row, knowledge, isStarted ? 'watching' : 'planned', null);
  if (flagIn(row.get('is_favorited'))) yield* favouriteOnce(row, knowledge, null);
}

function* aboutShow(
  row: TableRow,
  knowledge: Knowledge,
  tell: (show: ImportedShow) => Iterable<Told>,
): Generator<Told> {
  const show = showIn(row, knowledge);
  if (show) yield* tell(show);
  else yield notTaken('no-show');
}

function rateTold(row: TableRow, show: ImportedShow): Told[] {
  return ratingTold(show, WHOLE_SHOW, row.get('rating', 'rate'), 5, instantIn(row.get('created_at')));
}

function commentTold(row: TableRow, knowledge: Knowledge): Iterable<Told> {
  const episode = episodeIn(row);
  const subject: ImportedSubject = episode ? { kind: 'episode', episode } : WHOLE_SHOW;
  return aboutShow(row, knowledge, (show) =>
    noteTold(show, subject, row.get('comment'), instantIn(row.get('created_at'))),
  );
}

/** A list a row, its things as Go prints maps; the row of all lists has only their names. */
function* listTold(row: TableRow, knowledge: Knowledge): Generator<Told> {
  const key = row.get('s_key');
  if (key === 'collection' || key === '') return;
  const name = knowledge.lists.get(key) ?? key;
  let order = 0;
  for (const thing of goMapsIn(row.get('objects'))) {
    order += 1;
    const isMovie = thing.get('type') === 'movie';
    const uuid = textIn(thing.get('uuid')) ?? '';
    const film = isMovie ? knowledge.films.get(uuid) : undefined;
    const tvdb = idsOf({ tvdb: thing.get('id') })['tvdb'];
    const show = isMovie
      ? showOf({ kind: 'film', title: film?.title, year: film?.released, ids: idsOf({ tvtime: uuid }) })
      : tvdb === undefined
        ? null
        : showOf({ title: knowledge.names.get(tvdb), ids: idsOf({ tvdb }) });
    const at = instantIn(thing.get('created_at'));
    if (!show) yield notTaken('no-show', name);
    else if (/^favou?rite-(?:series|movies)$/.test(key)) yield* favouriteOf(show, knowledge, at);
    else yield told({ kind: 'list-item', show, subject: WHOLE_SHOW, list: { key, name }, order, at });
  }
}
