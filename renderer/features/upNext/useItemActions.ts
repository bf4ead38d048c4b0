import type { KeyboardEvent, MouseEvent } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { episodeAddress, goTo } from '../episode';
import type { Rows } from '../lists';
import { useEpisodeAct, type OpenEpisodeMenu } from '../marking';

type Subject = { id: string; head: ShowHead; episode: EpisodeView };

/** Keys and menu of every item of the page, heard once for all. */
export function useItemActions(subjects: readonly Subject[], rows: Rows, openMenu: OpenEpisodeMenu) {
  const act = useEpisodeAct();

  const find = (target: EventTarget): Subject | undefined => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return subjects.find((one) => one.id === row?.dataset['row']);
  };
  const open = ({ head, episode }: Subject) => goTo(episodeAddress(head.slug, episode.season, episode.number));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const subject = find(event.target);
    if (!subject || event.defaultPrevented || rows.move(event)) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key === 'Enter' && plain && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      open(subject);
      return;
    }
    act(event.nativeEvent, subject);
  };

  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const subject = find(event.target);
    if (!subject) return;
    openMenu(event, subject, { onOpen: () => open(subject) });
  };

  return { onKeyDown, onContextMenu };
}
