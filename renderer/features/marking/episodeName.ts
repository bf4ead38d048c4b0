import { episodeCode } from '../../../shared/domain/episode';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { writeCode } from '../../i18n/format';

/** What marking needs to know of an episode; every EpisodeView fits. */
export type Markable = Pick<
  EpisodeView,
  'ref' | 'season' | 'number' | 'title' | 'airedOn' | 'released' | 'plays' | 'playsInPass' | 'skipped'
>;

type Named = Pick<EpisodeView, 'season' | 'number' | 'title'>;

/** `S1E5 Stardust City Rag`, or the code alone while the title is hidden. A film is called by its title. */
export function spokenName(head: ShowHead, episode: Named): string {
  if (head.kind === 'film') return head.title;
  const code = episodeCode(episode.season, episode.number);
  return episode.title === null ? code : `${code} ${episode.title}`;
}

/** The same as it is printed, with the code set as `S1 E5`. */
export function printedName(head: ShowHead, episode: Named): string {
  if (head.kind === 'film') return head.title;
  const code = writeCode(episode.season, episode.number);
  return episode.title === null ? code : `${code} ${episode.title}`;
}
