import { useMemo, type RefObject } from 'react';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { episodeAddress, goTo, rowOf, useListEvents, useRows, type Rows } from '../lists';
import { useEpisodeAct, type OpenEpisodeMenu } from '../marking';

/** Keys and menu of every episode of the list, heard once for all. */
export function useEntryActions(
  list: RefObject<HTMLElement | null>,
  entries: readonly CalendarEntry[],
  openMenu: OpenEpisodeMenu,
): Rows {
  const act = useEpisodeAct();
  const keys = useMemo(() => entries.map(({ episode }) => episode.ref), [entries]);
  const find = (key: string | null) => entries.find(({ episode }) => episode.ref === key);
  const open = ({ head, episode }: CalendarEntry) => goTo(episodeAddress(head.slug, episode.season, episode.number));

  useListEvents(list, {
    contextmenu: (event) => {
      const entry = find(rowOf(event.target));
      if (entry) openMenu(event, entry, { onOpen: () => open(entry) });
    },
  });

  return useRows(list, {
    keys,
    onKey: (event, key) => {
      const entry = find(key);
      if (!entry) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.key === 'Enter' && plain && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        open(entry);
        return;
      }
      act(event, entry);
    },
  });
}
