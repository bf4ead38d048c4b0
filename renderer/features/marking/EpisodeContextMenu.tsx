import { useRef, useState, type CSSProperties, type MouseEvent } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Menu } from '../../ui';
import styles from './EpisodeContextMenu.module.css';
import { spokenName } from './episodeName';
import { episodeEntries, type EpisodeEntryOptions } from './episodeEntries';
import { useMarking } from './useMarking';

type Subject = { head: ShowHead; episode: EpisodeView; options: EpisodeEntryOptions };
type Place = { x: number; y: number };

/**
 * One menu for a whole list, opened where the pointer is: a list of a thousand rows does not pay for a thousand.
 * Give `openAt` to a row's onContextMenu (the menu key and Shift F10 raise the same event), and render `menu` once.
 */
export function useEpisodeContextMenu() {
  const { t } = useTranslation('marking');
  const marking = useMarking();
  const [subject, setSubject] = useState<(Subject & Place) | null>(null);
  const [open, setOpen] = useState(false);
  const origin = useRef<HTMLElement | null>(null);

  const openAt = (event: MouseEvent<HTMLElement>, head: ShowHead, episode: EpisodeView, options: EpisodeEntryOptions = {}) => {
    event.preventDefault();
    origin.current = event.currentTarget;
    const box = event.currentTarget.getBoundingClientRect();
    // From the keyboard there is no pointer: below the start of the row then.
    const byKey = event.clientX === 0 && event.clientY === 0;
    setSubject({ head, episode, options, x: byKey ? box.left + 32 : event.clientX, y: byKey ? box.bottom : event.clientY });
    setOpen(true);
  };

  const menu = subject && (
    <Menu
      open={open}
      onOpenChange={setOpen}
      ink={subject.head.ink ?? undefined}
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
