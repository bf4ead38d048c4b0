import type { EpisodePage } from '../../db/reads/views';

/**
 * What of an episode is hidden and can be opened on purpose. A film's title is the title of its page, and a show
 * without companion has no teaser.
 */
export function hiddenPart({ head, episode, teaser, canReveal }: EpisodePage): 'both' | 'title' | 'teaser' | null {
  if (!canReveal) return null;
  const title = episode.title === null && head.kind !== 'film';
  const text = teaser === null && head.companion;
  if (title) return text ? 'both' : 'title';
  return text ? 'teaser' : null;
}
