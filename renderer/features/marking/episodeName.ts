import type { EpisodeView, Lang, ShowHead } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeCode, writeNumber } from '../../i18n/format';

/** What marking needs to know of an episode; every EpisodeView fits. */
export type Markable = Pick<
  EpisodeView,
  'ref' | 'season' | 'number' | 'numberTo' | 'title' | 'airedOn' | 'released' | 'plays' | 'playsInPass' | 'skipped'
>;

type Named = Pick<EpisodeView, 'season' | 'number' | 'title'> & Partial<Pick<EpisodeView, 'numberTo'>>;

/** The title as it may be read: `Episode 6`, in italics, stands for one that is hidden. A film is called by its own name. */
export function titleOf(
  head: ShowHead,
  episode: Pick<EpisodeView, 'title' | 'lang' | 'number' | 'numberTo' | 'special'>,
): { title: string; lang?: Lang; hidden: boolean } {
  if (head.kind === 'film') return { title: head.title, lang: head.lang, hidden: false };
  if (episode.title !== null) return { title: episode.title, lang: episode.lang, hidden: false };
  const key = episode.special ? 'specialNumber' : 'episodeNumber';
  return { title: words.t(key, { number: writeNumber(episode.number, episode.numberTo) }), hidden: true };
}

/** `S1E5 Stardust City Rag`, or the code alone while the title is hidden. A film is called by its title. */
export function spokenName(head: ShowHead, episode: Named): string {
  if (head.kind === 'film') return head.title;
  // Begins with the code of its address, `S1E1`, also where it goes on: `S1E1–2`.
  const code = `S${episode.season}E${writeNumber(episode.number, episode.numberTo)}`;
  return episode.title === null ? code : `${code} ${episode.title}`;
}

/** The same as it is printed, with the code set as `S1 E5`. */
export function printedName(head: ShowHead, episode: Named): string {
  if (head.kind === 'film') return head.title;
  const code = writeCode(episode.season, episode.number, episode.numberTo);
  return episode.title === null ? code : `${code} ${episode.title}`;
}
