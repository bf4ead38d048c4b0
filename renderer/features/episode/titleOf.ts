import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeNumber } from '../../i18n/format';

/** The title as it may be read: `Episode 6`, in italics, stands for one that is hidden. */
export function titleOf(head: ShowHead, episode: EpisodeView): { title: string; hidden: boolean } {
  if (head.kind === 'film') return { title: head.title, hidden: false };
  if (episode.title !== null) return { title: episode.title, hidden: false };
  const key = episode.special ? 'specialNumber' : 'episodeNumber';
  return { title: words.t(key, { number: writeNumber(episode.number, episode.numberTo) }), hidden: true };
}
