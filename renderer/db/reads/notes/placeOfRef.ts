import type { EpisodeId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import type { NoteSubject } from './noteViews';

/** The show or episode of a row in a list, as addresses name it. Null for one that no pack knows. */
export async function readPlaceOfRef(database: WatchbillDatabase, ref: string): Promise<NoteSubject | null> {
  const episode = ref.startsWith('episode:') ? await database.episodes.get(ref as EpisodeId) : undefined;
  const outline = await database.outlines.get(episode?.show ?? ref);
  if (!outline) return null;
  if (!episode || outline.kind === 'film') return { kind: 'show', show: outline.slug };
  return { kind: 'episode', show: outline.slug, season: episode.season, number: episode.number };
}
