import type { JournalEntry } from '../../../shared/library/journal';
import type { EpisodeId } from '../../../shared/pack/basics';
import type { WatchbillDatabase } from '../database';
import { horizonOf } from './horizons';
import { readActions } from './notes/journalled';
import { episodeView, headOf, progressOf } from './parts';
import { readSettings } from './settings';
import type { JournalItem } from './views';

/** A page of the journal, newest first; `before` is the last `seq` already shown. */
export async function readJournal(
  database: WatchbillDatabase,
  { limit, before }: { limit: number; before?: number },
  today: string,
): Promise<{ items: JournalItem[]; more: boolean }> {
  // Numbers have no holes, so a page is a range of keys and one request.
  const last = before === undefined ? await lastSeq(database) : before - 1;
  const entries = await database.journal
    .where('seq')
    .between(last - limit, last, false, true)
    .toArray();
  const shown = entries.toReversed();
  const [settings, subjects, standing, actions] = await Promise.all([
    readSettings(database),
    readSubjects(database, shown),
    readStanding(database, shown),
    readActions(
      database,
      shown.map((entry) => entry.action),
    ),
  ]);
  const items = shown.map((entry, index): JournalItem => {
    const { seq, at, kind, target, summary } = entry;
    const { action, about: name } = actions[index] ?? { action: entry.action, about: null };
    const about = { entry: { seq, at, kind, target, action, summary }, stands: standing.get(seq) ?? null, about: name };
    const outline = subjects.outlines.get(summary.show ?? '');
    if (!outline) return { ...about, head: null, episode: null };
    const known = subjects.progress.get(outline.show);
    const progress = progressOf(outline, known);
    const place = outline.places.find((one) => one.ref === summary.episode?.ref);
    const horizon = horizonOf(outline, known, settings.spoilers, progress.next?.ref ?? null);
    const view = place ? episodeView(place, subjects.episodes.get(place.ref), progress, horizon, today) : null;
    return { ...about, head: headOf(outline), episode: view };
  });
  return { items, more: last > limit };
}

async function lastSeq(database: WatchbillDatabase): Promise<number> {
  const record = await database.meta.get('library');
  return record?.key === 'library' ? record.seq : 0;
}

async function readSubjects(database: WatchbillDatabase, entries: readonly JournalEntry[]) {
  const shows = [...new Set(entries.map((entry) => entry.summary.show).filter((show) => show !== null))];
  const refs = [...new Set(entries.map((entry) => entry.summary.episode?.ref).filter((ref) => ref !== undefined))];
  const [outlines, progress, episodes] = await Promise.all([
    database.outlines.bulkGet(shows),
    database.progress.where('catalogue').anyOf(shows).toArray(),
    database.episodes.bulkGet(refs as EpisodeId[]),
  ]);
  return {
    outlines: new Map(outlines.flatMap((row) => (row ? [[row.show, row] as const] : []))),
    progress: new Map(progress.map((row) => [row.catalogue ?? '', row])),
    episodes: new Map(episodes.flatMap((row) => (row ? [[row.id as string, row] as const] : []))),
  };
}

/** Whether each action holds: the newest undo or redo that names it decides. */
async function readStanding(
  database: WatchbillDatabase,
  entries: readonly JournalEntry[],
): Promise<Map<number, boolean>> {
  const actions = entries.filter((entry) => entry.kind === 'do').map((entry) => entry.seq);
  const named = await database.journal.where('target').anyOf(actions).toArray();
  const newest = new Map<number, JournalEntry>();
  for (const entry of named) if ((newest.get(entry.target)?.seq ?? 0) < entry.seq) newest.set(entry.target, entry);
  return new Map(actions.map((seq) => [seq, newest.get(seq)?.kind !== 'undo']));
}
