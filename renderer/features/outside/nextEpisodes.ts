import { episodeCode } from '../../../shared/domain/episode';
import type { NextEpisodes } from '../../../shared/ipc/outside';
import type { UpNextItem, UpNextPage } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';

/** How many episodes stand in the tray. */
const SHOWN = 5;

/** What may be read of the next episodes, for the tray: a hidden title stays hidden there as well. */
export function nextEpisodesOf({ items, more }: Pick<UpNextPage, 'items' | 'more'>): NextEpisodes {
  return { count: items.length + more, episodes: items.slice(0, SHOWN).map(lineOf) };
}

function lineOf({ head, episode }: UpNextItem): NextEpisodes['episodes'][number] {
  const { season, number, numberTo, title } = episode;
  const code = writeCode(season, number, numberTo);
  const named = title === null ? code : words.t('outside:episode', { code, title: title.slice(0, 120) });
  return {
    key: keyOf(head.ref, episode.ref),
    title: head.title.slice(0, 120),
    detail: head.kind === 'film' ? words.t('outside:film') : named,
    route: `/show/${head.slug}/${episodeCode(season, number).toLowerCase()}`,
  };
}

/** Show and episode as one name, and back. */
export const keyOf = (show: string, episode: string): string => `${show}\n${episode}`;
export function refsOf(key: string): { show: string; episode: string } {
  const [show = '', episode = ''] = key.split('\n');
  return { show, episode };
}
