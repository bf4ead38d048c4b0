import type { Status } from '../../../shared/library/rows';
import type { Importer, ImportOptions } from '../importer';
import type { ImportedShow, ImportedSubject, ImportedWhen } from '../record';
import { hasColumns, readTable, type TableRow } from '../source';
import { episodeNumberIn, episodeOf, seasonIn, showOf, timesIn, UNKNOWN, whenIn, wholeIn } from '../values';
import { entryTold } from '../values/entry';
import { idsAt } from '../values/services';
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

const STATUSES: Readonly<Record<string, Status>> = {
  completed: 'finished',
  inprogress: 'watching',
  repeating: 'watching',
  planning: 'planned',
  paused: 'paused',
  dropped: 'dropped',
};
const TAKEN = new Set(['tv', 'season', 'episode', 'movie', 'anime']);

/**
 * Yamtrack's CSV. Its columns grew with its versions; those read are `media_id, source, media_type, title,
 * season_number, episode_number, score (0 to 10), progress, status, repeats, start_date, end_date, notes, watch_date`.
 *
 * Of seasons and episodes `media_id` is that of the show, at `source`. An episode was watched if it has a row, at its
 * `end_date` (`watch_date` in old files), which is a day or an instant; `repeats`, or more rows of the same episode,
 * are further plays. An entry of anime says with `progress` how far it was watched. The status of a season says
 * nothing that its episodes do not say. Books and games are refused.
 */
export const yamtrack: Importer = {
  id: 'yamtrack',
  name: 'Yamtrack',
  verified: true,
  async recognise(files) {
    for (const file of files) if (await hasColumns(file, 'media_id', 'source', 'media_type', 'title')) return 0.95;
    return 0;
  },
  async *read(files, options) {
    for (const file of files) {
      if ((await yamtrack.recognise([file])) === 0) continue;
      for await (const row of readTable(file, options)) {
        yield* rowsOf({ file: file.path, row: row.row }, rowTold(row, options));
      }
    }
  },
};

function* rowTold(row: TableRow, { zone }: ImportOptions): Generator<Told> {
  const type = lettersOf(row.get('media_type'));
  if (row.damaged !== null) yield notTaken('damaged', row.damaged);
  else if (!TAKEN.has(type)) yield notTaken('other-media', row.get('media_type'));
  else {
    const show = showOf({
      kind: type === 'movie' ? 'film' : 'series',
      title: row.get('title'),
      ids: idsAt(row.get('source'), row.get('media_id')),
    });
    const given = row.get('end_date', 'watch_date');
    const when = whenIn(given, { zone });
    if (!show) yield notTaken('no-show');
    else if (when === null) yield notTaken('bad-date', given);
    else yield* mediaTold(row, type, show, when);
  }
}

function* mediaTold(row: TableRow, type: string, show: ImportedShow, when: ImportedWhen): Generator<Told> {
  const subject = subjectOf(row, type);
  if (subject === null) {
    yield notTaken(type === 'season' ? 'bad-number' : 'no-episode', row.get('season_number'));
    return;
  }
  const repeats = timesIn(row.get('repeats'));
  const isCompleted = STATUSES[lettersOf(row.get('status'))] === 'finished';
  if (subject.kind === 'episode') {
    const { episode } = subject;
    yield told({ kind: 'play', show, episode, when, bulk: false });
    for (let run = 0; run < repeats; run += 1) {
      yield told({ kind: 'play', show, episode, when: UNKNOWN, bulk: false });
    }
  } else if (type === 'movie' || type === 'anime') {
    const progress = wholeIn(row.get('progress'), 0, 99_999) ?? 0;
    const watched = type === 'movie' ? Number(isCompleted || progress > 0) : progress;
    yield* entryTold({ show, watched, finished: isCompleted ? when : UNKNOWN, repeats });
  }
  if (subject.kind === 'show') yield* statusTold(show, row.get('status'), STATUSES);
  yield* ratingTold(show, subject, row.get('score'), 10);
  yield* noteTold(show, subject, row.get('notes'));
}

function subjectOf(row: TableRow, type: string): ImportedSubject | null {
  if (type !== 'season' && type !== 'episode') return WHOLE_SHOW;
  const season = seasonIn(row.get('season_number'));
  if (type === 'season') return season === null ? null : { kind: 'season', season };
  const episode = episodeOf({ season, number: episodeNumberIn(row.get('episode_number')) });
  return episode && { kind: 'episode', episode };
}
