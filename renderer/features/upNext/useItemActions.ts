import type { RefObject } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { episodeAddress, goTo, rowOf, type Rows, useListEvents, useRows } from '../lists';
import { useEpisodeAct, type OpenEpisodeMenu } from '../marking';

type Subject = { id: string; head: ShowHead; episode: EpisodeView };

/** Keys and menu of every item of the page, heard once for all. */
export function useItemActions(
  list: RefObject<HTMLElement | null>,
  subjects: readonly Subject[],
  openMenu: OpenEpisodeMenu,
): Rows {
  const act = useEpisodeAct();
  const find = (key: string | null) => subjects.find((one) => one.id === key);
  const open = ({ head, episode }: Subject) => goTo(episodeAddress(head.slug, episode.season, episode.number));

  useListEvents(list, {
    contextmenu: (event) => {
      const subject = find(rowOf(event.target));
      if (subject) openMenu(event, subject, { onOpen: () => open(subject) });
    },
  });

  return useRows(list, {
    keys: subjects.map((one) => one.id),
    onKey: (event, key) => {
      const subject = find(key);
      if (!subject) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.key === 'Enter' && plain && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        open(subject);
        return;
      }
      act(event, subject);
    },
  });
}
