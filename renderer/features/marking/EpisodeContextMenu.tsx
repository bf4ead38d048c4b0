import { useRef, useState, type CSSProperties } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Menu } from '../../ui';
import styles from './EpisodeContextMenu.module.css';
import { spokenName } from './episodeName';
import { episodeEntries, type EpisodeEntryOptions } from './episodeEntries';
import { inkOf } from './inkOf';
import { useMarking } from './useMarking';

/** Where the pointer is; from the menu key it is nowhere. Events of the document and of React both fit. */
type PointerPlace = { clientX: number; clientY: number; target: EventTarget | null; preventDefault: () => void };

/** Opens the menu of an episode for an event on its row. */
export type OpenEpisodeMenu = (
  event: PointerPlace,
  subject: Pick<Subject, 'head' | 'episode'>,
  options?: EpisodeEntryOptions,
) => void;

type Subject = { head: ShowHead; episode: EpisodeView; options: EpisodeEntryOptions };
type Place = { x: number; y: number };

/**
 * One menu for a whole list, opened where the pointer is: a list of a thousand rows does not pay for a thousand.
 * Call `openAt` when the list hears `contextmenu` (the menu key and Shift F10 raise it too), and render `menu` once.
 */
export function useEpisodeContextMenu() {
  const { t } = useTranslation('marking');
  const marking = useMarking();
  const [subject, setSubject] = useState<(Subject & Place) | null>(null);
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

  const menu = subject && (
    <Menu
      open={open}
      onOpenChange={setOpen}
      ink={inkOf(subject.head)}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('menu.name', { name: spokenName(subject.head, subject.episode) })}
          // The menu gives the focus back to what opened it: that is the row, not this stand-in.
          onFocus={() => origin.current?.focus()}
          style={{ '--x': `${subject.x}px`, '--y': `${subject.y}px` } as CSSProperties}
          className={styles.anchor}
        />
      }
      entries={episodeEntries(marking, subject.head, subject.episode, subject.options)}
    />
  );
  return { openAt, menu };
}
