import { useRef, useState } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { afterReady } from '../../platform/ready';
import { deferred } from '../../ui';
import type { EpisodeEntryOptions } from './episodeEntries';
import type { PlacedSubject } from './PlacedMenu';

const PlacedMenu = deferred(async () => (await import('./PlacedMenu')).PlacedMenu);
// Not before the first paint, but before anybody can ask for it.
afterReady(() => void PlacedMenu.fetch());

/** Where the pointer is; from the menu key it is nowhere. Events of the document and of React both fit. */
type PointerPlace = { clientX: number; clientY: number; target: EventTarget | null; preventDefault: () => void };

/** Opens the menu of an episode for an event on its row. */
export type OpenEpisodeMenu = (
  event: PointerPlace,
  subject: { head: ShowHead; episode: EpisodeView },
  options?: EpisodeEntryOptions,
) => void;

/**
 * One menu for a whole list, opened where the pointer is: a list of a thousand rows does not pay for a thousand.
 * Call `openAt` when the list hears `contextmenu` (the menu key and Shift F10 raise it too), and render `menu` once.
 */
export function useEpisodeContextMenu() {
  const [subject, setSubject] = useState<PlacedSubject | null>(null);
  const [open, setOpen] = useState(false);
  const origin = useRef<HTMLElement | null>(null);

  const openAt: OpenEpisodeMenu = (event, { head, episode }, options = {}) => {
    event.preventDefault();
    const focused = document.activeElement;
    origin.current = focused instanceof HTMLElement ? focused : null;
    const box = event.target instanceof Element ? event.target.getBoundingClientRect() : new DOMRect();
    // From the keyboard there is no pointer: below the start of the row then.
    const byKey = event.clientX === 0 && event.clientY === 0;
    setSubject({
      head,
      episode,
      options,
      x: byKey ? box.left + 32 : event.clientX,
      y: byKey ? box.bottom : event.clientY,
    });
    setOpen(true);
  };

  const menu = subject && <PlacedMenu {...subject} open={open} onOpenChange={setOpen} origin={origin} />;
  return { openAt, menu };
}
