import type { Ref } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { readEpisode } from '../episode';
import type { NoteSubject } from '../notes/noteViews';
import { headOf } from '../parts';
import type { EpisodeView, ShowHead } from '../views';

/** What can stand in a list, as menus name it. */
export type ListSubject = { head: ShowHead; ref: Ref; season: number | null; episode: EpisodeView | null };

/**
 * The show, season or episode of an address or a row, with its name in actions; null for what cannot stand in a list. A
 * film is its show, whichever of both was meant.
 */
export async function readListSubject(
  database: WatchbillDatabase,
  subject: Extract<NoteSubject, { show: string }>,
  today: string,
): Promise<ListSubject | null> {
  const outline = await database.outlines.where('slug').equals(subject.show).first();
  if (!outline) return null;
  const head = headOf(outline);
  if (subject.kind === 'character') return null;
  if (subject.kind === 'show' || head.kind === 'film') return { head, ref: head.ref, season: null, episode: null };
  if (subject.kind === 'episode') {
    const episode = await readEpisode(database, subject.show, subject.season, subject.number, today);
    return episode && { head, ref: episode.ref, season: null, episode };
  }
  const seasons = await database.seasons.where('show').equals(outline.show).toArray();
  const season = seasons.find(({ number }) => number === subject.season);
  return season ? { head, ref: season.id, season: season.number, episode: null } : null;
}
