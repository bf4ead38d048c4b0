import type { UpNextItem, UpNextPage } from '../../db/reads/views';
import type { Line } from './EpisodeLines';
import { writeComing, writeRecent } from './words';

/** The rows under the billings. An episode may stand in two groups, so keys name the group. */
export function linesOf(
  page: UpNextPage,
  further: readonly UpNextItem[],
  today: string,
): Record<'also' | 'coming' | 'recent', Line[]> {
  const recent = (airedOn: string | null) => (airedOn === null ? null : writeRecent(airedOn, today));
  return {
    also: further.map(({ head, episode }) => ({ id: head.ref, head, episode, when: null })),
    coming: page.coming.map(({ head, episode }) => ({
      id: `coming ${head.ref}`,
      head,
      episode,
      when: episode.airedOn === null ? null : writeComing(episode.airedOn, today),
    })),
    recent: page.recent.map(({ head, episode }) => ({
      id: `recent ${episode.ref}`,
      head,
      episode,
      when: recent(episode.airedOn),
    })),
  };
}
